/** PROPFIND: what there is to know of a file, or of a directory and what is in it. */
import { once } from 'node:events'

import type { EntryStat } from '@scitags/storage'
import { deadline, orAborted } from '../deadline.ts'
import { HttpTpcError } from '../errors.ts'
import { mountPointOf } from '../subject.ts'
import { encodePath } from '../wire/request-path.ts'
import { finiteDepthRequired, formatResponse, multistatusEnd, multistatusStart } from './multistatus.ts'
import { maxBodyBytes, parsePropfind } from './propfind-request.ts'
import type { DavCall } from './dav-call.ts'
import { bodyOf } from './request-body.ts'

export async function listProperties (call: DavCall): Promise<void> {
  const { request, response, storage, path, signal } = call
  const depth = depthOf(request.headers['depth'])
  const wish = parsePropfind(await bodyText(call))
  if (depth === 'infinity') {
    response.writeHead(403, { 'Content-Type': 'application/xml; charset=utf-8' }).end(finiteDepthRequired)
    return
  }
  const entry = await storage.stat(path, { signal })
  const own = path.replace(/\/+$/, '')
  const base = `${encodePath(mountPointOf(request))}${encodePath(own)}`
  response.writeHead(207, { 'Content-Type': 'application/xml; charset=utf-8' })
  response.write(multistatusStart)
  response.write(formatResponse(hrefOf(base, entry), own.slice(own.lastIndexOf('/') + 1), entry, wish))
  if (depth === '1' && entry.kind === 'directory') {
    for await (const child of storage.list(path, { signal })) {
      // What the client has not read yet must not wait in memory.
      if (!response.write(formatResponse(hrefOf(`${base}/${encodePath(child.name)}`, child), child.name, child, wish))) await drained(call)
    }
  }
  response.end(multistatusEnd)
}

async function drained ({ response, options, clock, signal }: DavCall): Promise<void> {
  using limit = deadline(clock, options.stallTimeoutMs, () => new HttpTpcError('DOWNLOAD_STALLED'), signal)
  await orAborted(once(response, 'drain', { signal: limit.signal }), limit.signal)
}

/** [RFC 4918 §9.1] Without a Depth, everything below is asked for. */
function depthOf (header: string | string[] | undefined): '0' | '1' | 'infinity' {
  const text = String(header ?? 'infinity').trim().toLowerCase()
  if (text !== '0' && text !== '1' && text !== 'infinity') throw new HttpTpcError('HEADER_INVALID', { detail: 'Depth must be 0, 1 or infinity' })
  return text
}

function hrefOf (encoded: string, { kind }: EntryStat): string {
  return kind === 'directory' ? `${encoded}/` : encoded
}

async function bodyText ({ request, options, clock }: DavCall): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of bodyOf(request, options.stallTimeoutMs, clock)) {
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new HttpTpcError('BODY_TOO_LARGE')
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch (cause) {
    throw new HttpTpcError('BODY_INVALID', { detail: 'it is not UTF-8', cause })
  }
}

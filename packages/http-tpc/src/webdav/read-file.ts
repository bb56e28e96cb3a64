/** GET and HEAD: a file, or one range of it. */
import type { EntryStat, StorageFile } from '@scitags/storage'
import { sendRange } from '../data/read.ts'
import { HttpTpcError } from '../errors.ts'
import { isRangeCurrent, judgeConditions } from '../wire/conditions.ts'
import { formatContentRange, readRange } from '../wire/range.ts'
import { setDigests } from './digest-headers.ts'
import type { DavCall } from './dav-call.ts'

export async function readFile (call: DavCall): Promise<void> {
  const { storage, path } = call
  const file = await storage.open(path, 'read')
  try {
    await answer(call, file)
  } finally {
    await file.close()
  }
}

async function answer (call: DavCall, file: StorageFile): Promise<void> {
  const { request, response, options, clock, gone } = call
  const stat = await file.stat()
  setValidators(call, stat)
  switch (judgeConditions(request.headers, stat, true)) {
    case 'failed': throw new HttpTpcError('PRECONDITION_FAILED')
    case 'not-modified':
      response.writeHead(304).end()
      return
    case 'go-on':
  }

  // [RFC 9110 §14.2] A range is a range of a GET.
  const isRange = request.method === 'GET' && isRangeCurrent(request.headers['if-range']?.toString(), stat)
  const wish = isRange ? readRange(request.headers.range, stat.size) : { kind: 'whole' } as const
  if (wish.kind === 'unsatisfiable') {
    response.setHeader('Content-Range', formatContentRange(undefined, stat.size))
    throw new HttpTpcError('RANGE_UNSATISFIABLE', { detail: `it has ${stat.size}` })
  }
  await setDigests(call, file)
  const { first, last } = wish.kind === 'part' ? wish.range : { first: 0, last: stat.size - 1 }
  const length = last - first + 1
  response.setHeader('Content-Type', 'application/octet-stream')
  response.setHeader('Content-Length', length)
  if (wish.kind === 'part') response.setHeader('Content-Range', formatContentRange(wish.range, stat.size))
  response.writeHead(wish.kind === 'part' ? 206 : 200)
  if (request.method === 'HEAD' || length === 0) {
    response.end()
    return
  }
  await sendRange(response, { file, from: first, length, signal: gone, stall: { clock, afterMs: options.stallTimeoutMs } })
  response.end()
}

function setValidators ({ response }: DavCall, { etag, modifiedMs }: EntryStat): void {
  response.setHeader('Accept-Ranges', 'bytes')
  response.setHeader('ETag', `"${etag}"`)
  response.setHeader('Last-Modified', new Date(modifiedMs).toUTCString())
}

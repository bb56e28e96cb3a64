/** The body of a request that is XML: small, and read whole. */
import { HttpTpcError } from '../errors.ts'
import type { DavCall } from './dav-call.ts'
import { bodyOf } from './request-body.ts'

/** More than any client sends, and little enough to be parsed at once. */
const maxBodyBytes = 64 * 1024

/** Throws {@link HttpTpcError} `BODY_TOO_LARGE` or `BODY_INVALID`. */
export async function xmlBodyOf ({ request, stall }: DavCall): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of bodyOf(request, stall)) {
    bytes += chunk.length
    if (bytes > maxBodyBytes) throw new HttpTpcError('BODY_TOO_LARGE')
    chunks.push(chunk)
  }
  const body = Buffer.concat(chunks)
  try {
    return new TextDecoder(encodingOf(body), { fatal: true }).decode(body)
  } catch (cause) {
    throw new HttpTpcError('BODY_INVALID', { detail: 'it is not in UTF-8 or UTF-16', cause })
  }
}

/** XML in UTF-16 must begin with a byte order mark. */
function encodingOf (body: Buffer): string {
  const mark = body.subarray(0, 2).toString('hex')
  return mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
}

/** Several ranges of a file in one answer (RFC 9110 §15.3.7.2), as ROOT and davix ask for them. */
import { randomUUID } from 'node:crypto'

import type { StorageFile } from '@scitags/storage'
import { sendRange } from '../data/read.ts'
import { formatContentRange } from '../wire/range.ts'
import type { ByteRange } from '../wire/range.ts'
import type { DavCall } from './dav-call.ts'

/** `head` are fields that the answer has besides. */
export async function sendRanges (call: DavCall, file: StorageFile, ranges: readonly ByteRange[], head: readonly string[]): Promise<void> {
  const { response, request, stall, gone } = call
  const { size } = file.opened
  const boundary = randomUUID()
  const heads = ranges.map(range => `\r\n--${boundary}\r\nContent-Type: application/octet-stream\r\nContent-Range: ${formatContentRange(range, size)}\r\n\r\n`)
  const end = `\r\n--${boundary}--\r\n`
  const length = ranges.reduce((sum, { first, last }, index) => sum + (heads[index]?.length ?? 0) + last - first + 1, end.length)
  response.writeHead(206, [...head, 'Content-Type', `multipart/byteranges; boundary=${boundary}`, 'Content-Length', String(length)])
  if (request.method === 'HEAD') {
    response.end()
    return
  }
  for (const [index, { first, last }] of ranges.entries()) {
    response.write(heads[index])
    await sendRange(response, { file, from: first, length: last - first + 1, signal: gone, stall })
  }
  response.end(end)
}

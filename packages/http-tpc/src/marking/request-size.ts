/** How many bytes a request has on the wire, by what it says of itself. */
import type { IncomingMessage } from 'node:http'

/** Request line, headers and the empty line, as a client without needless blanks writes them. */
export function headSize (request: IncomingMessage): number {
  const { method = '', url = '', rawHeaders } = request
  let bytes = method.length + url.length + ' '.length + ' HTTP/1.1\r\n'.length + '\r\n'.length
  // Node pairs names and values; header bytes are latin1, one character each.
  for (const text of rawHeaders) bytes += text.length + 2
  return bytes
}

/** Head and body; undefined when the body is chunked, because then the framing is not known. */
export function requestSize (request: IncomingMessage): number | undefined {
  if (request.headers['transfer-encoding'] !== undefined) return undefined
  return headSize(request) + Number(request.headers['content-length'] ?? 0)
}

/** Answers of a scripted server that has one file. */
import { bodyHeader, crc32c, encodeOpenAnswer, encodeResponse, error, ok, okText, pageStatus } from '../../src/index.ts'
import type { Script } from './scripted-server.ts'

export const content: Buffer = Buffer.from(Uint8Array.from({ length: 100_000 }, (_none, index) => (7 * index + 3 + (index >> 8)) & 255))
export const handle = 0x01000000

/** It opens, reads, tells and closes; the rest is unsupported. */
export const oneFile: Script = (request, { streamId, send }) => {
  switch (request.name) {
    case 'open':
      send(ok(streamId, encodeOpenAnswer(handle, statText(content.length))))
      return
    case 'read': {
      const piece = content.subarray(Number(request.offset), Number(request.offset) + request.length)
      send(bodyHeader(streamId, 'ok', piece.length), piece)
      return
    }
    case 'pgread':
      send(pages(streamId, Number(request.offset), content.subarray(Number(request.offset), Number(request.offset) + request.length)))
      return
    case 'stat':
      send(okText(streamId, statText(content.length)))
      return
    case 'close':
    case 'ping':
      send(ok(streamId))
      return
    default:
      send(error(streamId, 3013, 'not here'))
  }
}

export function statText (size: number): string {
  return `42 ${size} 48 1700000000`
}

/** One status response; the page at `bad`, counted from 0, has a wrong checksum. */
export function pages (streamId: number, offset: number, bytes: Buffer, { isFinal = true, bad }: { readonly isFinal?: boolean, readonly bad?: number } = {}): Buffer {
  const parts: Buffer[] = []
  for (let at = 0, number = 0; at < bytes.length; number++) {
    const page = bytes.subarray(at, at + 4096 - (offset + at) % 4096)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE((crc32c(page) ^ (number === bad ? 1 : 0)) >>> 0)
    parts.push(sum, page)
    at += page.length
  }
  const data = Buffer.concat(parts)
  return Buffer.concat([pageStatus({ streamId, of: 'pgread', isFinal, dataLength: data.length, offset }), data])
}

export function redirect (streamId: number, port: number, target: string): Buffer {
  return encodeResponse({ status: 'redirect', streamId, port, target })
}

export function wait (streamId: number, seconds: number): Buffer {
  return encodeResponse({ status: 'wait', streamId, seconds, message: 'please wait' })
}

export function waitResponse (streamId: number, seconds: number): Buffer {
  return encodeResponse({ status: 'waitresp', streamId, seconds, message: '' })
}

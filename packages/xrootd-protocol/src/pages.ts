/** Pages and their checksums: how a range of a file is cut into them, and the status response that goes with page reads and writes. */
import { crc32c } from './crc32c.ts'
import { pageBytes, requestCodes, statuses } from './constants.ts'
import { invalid } from './messages/payloads.ts'

export const checksumBytes = 4
/** Header, body and file offset of a status response; its data follows. */
export const statusBytes = 32

/** Bytes of data of the first page of a range: up to the next multiple of the page size. */
export function firstPageBytes (offset: number, length: number): number {
  return Math.min(length, pageBytes - offset % pageBytes)
}

/** How many pages a range of a file touches. */
export function pageCount (offset: number, length: number): number {
  return length === 0 ? 0 : 1 + Math.ceil((length - firstPageBytes(offset, length)) / pageBytes)
}

/** Bytes of data and checksums of a range of a file. */
export function bytesWithChecksums (offset: number, length: number): number {
  return length + pageCount(offset, length) * checksumBytes
}

/** The reverse: how much data there is in so many bytes of pages with checksums. Throws `MESSAGE_INVALID` where a checksum stands without data. */
export function bytesWithoutChecksums (offset: number, withChecksums: number): number {
  if (withChecksums === 0) return 0
  const first = firstPageBytes(offset, Infinity) + checksumBytes
  if (withChecksums <= first) return positive(withChecksums - checksumBytes)
  const rest = withChecksums - first
  const whole = Math.floor(rest / (pageBytes + checksumBytes))
  const last = rest - whole * (pageBytes + checksumBytes)
  return first - checksumBytes + whole * pageBytes + (last === 0 ? 0 : positive(last - checksumBytes))
}

/**
 * The status response of a page request, without its data: `isFinal` is false where more frames follow, `dataLength` is the number of bytes behind it.
 */
export function pageStatus (options: { readonly streamId: number, readonly of: 'pgread' | 'pgwrite', readonly isFinal: boolean, readonly dataLength: number, readonly offset: number }): Buffer {
  const { streamId, of, isFinal, dataLength, offset } = options
  const bytes = Buffer.alloc(statusBytes)
  bytes.writeUInt16BE(streamId, 0)
  bytes.writeUInt16BE(statuses.status, 2)
  bytes.writeInt32BE(statusBytes - 8, 4)
  bytes.writeUInt16BE(streamId, 12)
  bytes.writeUInt8(requestCodes[of] - 3000, 14)
  bytes.writeUInt8(isFinal ? 0 : 1, 15)
  bytes.writeInt32BE(dataLength, 20)
  bytes.writeBigInt64BE(BigInt(offset), 24)
  bytes.writeUInt32BE(crc32c(bytes.subarray(12)), 8)
  return bytes
}

/** What a status response says. */
export interface PageStatus {
  readonly streamId: number
  /** Code of the request, less 3000. */
  readonly request: number
  /** One of `statusKinds`. */
  readonly kind: number
  readonly dataLength: number
  /** Undefined where the body has no room for one. */
  readonly offset: bigint | undefined
}

/** `body` is what dlen counts. Throws `MESSAGE_INVALID` where its checksum is wrong. */
export function decodePageStatus (body: Buffer): PageStatus {
  if (body.length < 16) throw invalid(`a status response of ${body.length} bytes`)
  if (crc32c(body.subarray(4)) !== body.readUInt32BE(0)) throw invalid('the checksum of a status response is wrong')
  return {
    streamId: body.readUInt16BE(4),
    request: body.readUInt8(6),
    kind: body.readUInt8(7),
    dataLength: body.readInt32BE(12),
    offset: body.length >= 24 ? body.readBigInt64BE(16) : undefined
  }
}

/** The list behind the status of a page write: pages whose checksums were wrong, in order. */
export function encodeBadPages (pages: readonly { readonly offset: number, readonly length: number }[]): Buffer {
  const list = Buffer.alloc(8 + 8 * pages.length)
  list.writeUInt16BE(pages.at(0)?.length ?? 0, 4)
  list.writeUInt16BE(pages.at(-1)?.length ?? 0, 6)
  for (const [index, { offset }] of pages.entries()) list.writeBigInt64BE(BigInt(offset), 8 + 8 * index)
  list.writeUInt32BE(crc32c(list.subarray(4)), 0)
  return list
}

/** Throws `MESSAGE_INVALID`. */
export function decodeBadPages (list: Buffer): { readonly offset: number, readonly length: number }[] {
  if (list.length < 16 || list.length % 8 !== 0) throw invalid(`a list of bad pages of ${list.length} bytes`)
  if (crc32c(list.subarray(4)) !== list.readUInt32BE(0)) throw invalid('the checksum of a list of bad pages is wrong')
  const count = list.length / 8 - 1
  return Array.from({ length: count }, (_none, index) => ({
    offset: Number(list.readBigInt64BE(8 + 8 * index)),
    length: index === 0 ? list.readUInt16BE(4) : index === count - 1 ? list.readUInt16BE(6) : pageBytes
  }))
}

function positive (bytes: number): number {
  if (bytes <= 0) throw invalid('a checksum without its page')
  return bytes
}

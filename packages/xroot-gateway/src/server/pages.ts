/** Pages of a frame: spread out with their checksums before they are sent, checked and closed up after they have come. */
import { bytesWithChecksums, checksumBytes, crc32c, firstPageBytes, pageBytes } from '@scitags/xrootd-protocol'

/** Where `length` bytes that begin at `offset` in a file have to be read to, so that {@link addChecksums} can spread them out from `at` on. */
export function placeForData (at: number, offset: number, length: number): number {
  return at + bytesWithChecksums(offset, length) - length
}

/** Each page moves to its place behind its checksum; no page is written over before it has moved. Returns where it ends. */
export function addChecksums (frame: Buffer, at: number, offset: number, length: number): number {
  let from = placeForData(at, offset, length)
  let to = at
  for (let left = length, bytes = firstPageBytes(offset, length); left > 0; left -= bytes, bytes = Math.min(pageBytes, left)) {
    const page = to + checksumBytes
    if (from !== page) frame.copyWithin(page, from, from + bytes)
    frame.writeUInt32BE(crc32c(frame.subarray(page, page + bytes)), to)
    from += bytes
    to = page + bytes
  }
  return to
}

export interface BadPage {
  readonly offset: number
  readonly length: number
}

/**
 * Checks `length` bytes of pages with checksums that begin at `offset` in a file, and closes them up from the start of the buffer on. Returns how many
 * bytes of data there are, those of bad pages included.
 */
export function takeChecksums (frame: Buffer, offset: number, length: number, onBad: (page: BadPage) => void): number {
  let from = 0
  let to = 0
  for (let bytes = firstPageBytes(offset, length - checksumBytes); from < length; bytes = Math.min(pageBytes, length - from - checksumBytes)) {
    const page = from + checksumBytes
    if (crc32c(frame.subarray(page, page + bytes)) !== frame.readUInt32BE(from)) onBad({ offset: offset + to, length: bytes })
    frame.copyWithin(to, page, page + bytes)
    from = page + bytes
    to += bytes
  }
  return to
}

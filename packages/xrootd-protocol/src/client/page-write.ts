/** Pages that are to be written, each behind its checksum, in requests of a size that servers take. */
import { pageBytes } from '../constants.ts'
import { crc32c } from '../crc32c.ts'
import { bytesWithChecksums, checksumBytes, firstPageBytes } from '../pages.ts'

/** Every reference server takes so many bytes of data at once. */
const requestBytes = 8 * 1024 * 1024

/** A range of the caller's memory, and where it goes in the file. */
export interface Range {
  readonly position: number
  readonly bytes: Uint8Array
}

/** The second and later ones begin with a page. */
export function * pageRequests (from: Uint8Array, position: number): Generator<Range> {
  for (let at = 0; at < from.length;) {
    const count = Math.min(from.length - at, requestBytes - (position + at) % pageBytes)
    yield { position: position + at, bytes: from.subarray(at, at + count) }
    at += count
  }
}

/** One copy of the data, with the checksums in between. */
export function withChecksums ({ position, bytes }: Range): Buffer {
  const pages = Buffer.allocUnsafeSlow(bytesWithChecksums(position, bytes.length))
  let to = 0
  for (let at = 0; at < bytes.length;) {
    const count = firstPageBytes(position + at, bytes.length - at)
    const page = bytes.subarray(at, at + count)
    pages.writeUInt32BE(crc32c(page), to)
    pages.set(page, to + checksumBytes)
    at += count
    to += count + checksumBytes
  }
  return pages
}

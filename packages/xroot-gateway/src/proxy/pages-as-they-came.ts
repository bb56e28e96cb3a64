/** Pages with their checksums as an origin sent them: passed on untouched, they are safe from one end to the other. */
import { bytesWithChecksums, checksumBytes, crc32c, pageBytes } from '@scitags/xrootd-protocol'
import type { BodySink } from '@scitags/xrootd-protocol/client'
import { XrootdError } from '@scitags/xrootd-protocol/client'

/** Takes the answer to a page read as it is. */
export class PagesSink implements BodySink {
  readonly #into: Buffer
  readonly #position: number
  bytes = 0

  /** `position` begins a page. */
  constructor (into: Buffer, position: number) {
    this.#into = into
    this.#position = position
  }

  begin (length: number, pagesFrom: number | undefined): void {
    if (length === 0) return
    const isWhole = this.bytes % (pageBytes + checksumBytes) === 0
    if (!isWhole || pagesFrom !== this.#position + this.bytes / (pageBytes + checksumBytes) * pageBytes) throw new XrootdError('ANSWER_INVALID', { detail: `pages from ${pagesFrom} do not follow the others` })
    if (length > this.#into.length - this.bytes) throw new XrootdError('ANSWER_INVALID', { detail: 'more pages than were asked for' })
  }

  lend (left: number): Uint8Array {
    return this.#into.subarray(this.bytes, this.bytes + left)
  }

  filled (bytes: number): void {
    this.bytes += bytes
  }

  take (chunk: Uint8Array): void {
    this.#into.set(chunk, this.bytes)
    this.bytes += chunk.length
  }
}

/** Where the page of `position` stands in pages that begin at `from`, or where they end. */
export function placeOfPage (from: number, position: number): number {
  return bytesWithChecksums(from, position - from)
}

/** Fills `into` with the data from `position` on, out of pages that begin at `from`. False where a checksum is wrong. */
export function copyFromPages (pages: Buffer, from: number, into: Buffer, position: number): boolean {
  for (let filled = 0; filled < into.length;) {
    const at = position + filled
    const inPage = (at - from) % pageBytes
    const place = placeOfPage(from, at - inPage)
    const page = pages.subarray(place + checksumBytes, Math.min(pages.length, place + checksumBytes + pageBytes))
    if (crc32c(page) !== pages.readUInt32BE(place)) return false
    filled += page.copy(into, filled, inPage)
  }
  return true
}

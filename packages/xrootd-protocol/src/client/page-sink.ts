/** Pages with checksums, taken apart into the memory of the caller, and verified. */
import { pageBytes } from '../constants.ts'
import { crc32c } from '../crc32c.ts'
import { XrootdError } from '../errors.ts'
import { checksumBytes } from '../pages.ts'
import type { BodySink } from './body-sink.ts'

export class PageSink implements BodySink {
  readonly #into: Uint8Array
  readonly #from: number
  readonly #checksum = Buffer.alloc(checksumBytes)
  #checksumFilled = 0
  #pageStart = 0
  bytes = 0
  /** Pages whose checksum is wrong, as ranges of the caller's memory. */
  readonly bad: { readonly at: number, readonly length: number }[] = []

  /** `from` is the offset in the file of what is read. */
  constructor (into: Uint8Array, from: number) {
    this.#into = into
    this.#from = from
  }

  begin (length: number, pagesFrom: number | undefined): void {
    this.#endPage()
    if (length === 0) return
    if (pagesFrom !== this.#from + this.bytes) throw new XrootdError('ANSWER_INVALID', { detail: `pages from ${pagesFrom} where ${this.#from + this.bytes} was due` })
    this.#pageStart = this.bytes
    this.#checksumFilled = 0
  }

  lend (): undefined {
    return undefined
  }

  filled (): void {
    // Nothing is lent.
  }

  take (chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length) {
      const whole = this.#takeWhole(chunk, at)
      if (whole > 0) {
        at += whole
        continue
      }
      if (this.#checksumFilled < checksumBytes) {
        this.#checksum[this.#checksumFilled++] = chunk[at++] as number
        continue
      }
      const inPage = pageBytes - (this.#from + this.bytes) % pageBytes
      const count = Math.min(inPage, chunk.length - at)
      if (count > this.#into.length - this.bytes) throw new XrootdError('ANSWER_INVALID', { detail: 'more pages than were asked for' })
      this.#into.set(chunk.subarray(at, at + count), this.bytes)
      this.bytes += count
      at += count
      if (count === inPage) this.#endPage()
    }
  }

  /** A page that lies whole in the chunk, which most do, is judged where it is. Returns how much of the chunk that was. */
  #takeWhole (chunk: Uint8Array, at: number): number {
    const length = pageBytes - (this.#from + this.bytes) % pageBytes
    const end = at + checksumBytes + length
    if (this.#checksumFilled > 0 || this.bytes > this.#pageStart || end > chunk.length || length > this.#into.length - this.bytes) return 0
    const page = chunk.subarray(at + checksumBytes, end)
    const expected = ((chunk[at] as number) << 24 | (chunk[at + 1] as number) << 16 | (chunk[at + 2] as number) << 8 | (chunk[at + 3] as number)) >>> 0
    if (crc32c(page) !== expected) this.bad.push({ at: this.bytes, length })
    this.#into.set(page, this.bytes)
    this.bytes += length
    this.#pageStart = this.bytes
    return end - at
  }

  /** Call it when the answer is complete: the last page may be a short one. */
  end (): void {
    this.#endPage()
  }

  #endPage (): void {
    const length = this.bytes - this.#pageStart
    if (length > 0 && crc32c(this.#into.subarray(this.#pageStart, this.bytes)) !== this.#checksum.readUInt32BE(0)) this.bad.push({ at: this.#pageStart, length })
    this.#pageStart = this.bytes
    this.#checksumFilled = 0
  }
}

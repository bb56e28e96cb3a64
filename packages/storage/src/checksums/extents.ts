/** Sums of a file that is written in any order: one pair of sums for each run of bytes, joined where runs meet. */
import { combineAdler32 } from './adler32.ts'
import { fastAdler32 } from './adler32-fast.ts'
import { combineCrc32c } from './crc32c.ts'
import { fastCrc32c } from './crc32c-fast.ts'

/** Sums of the bytes from `start` to `end`, both counted from the start of the file. */
interface Extent {
  readonly start: number
  readonly end: number
  readonly adler32: number
  readonly crc32c: number
}

export interface Sums {
  readonly adler32: number
  readonly crc32c: number
}

/** More runs than any number of streams makes; past it the file is read again instead. */
const maxExtents = 4096
/** Both sums read a slice while it is in the cache. */
const sliceBytes = 64 * 1024

const nothing: Extent = { start: 0, end: 0, adler32: 1, crc32c: 0 }

export class ExtentSums {
  readonly #byStart = new Map<number, Extent>()
  readonly #byEnd = new Map<number, Extent>()
  #isLost = false

  /** Takes the bytes as written there; a write that failed must be followed by `forget`. */
  add (bytes: Uint8Array, position: number): void {
    if (this.#isLost || bytes.length === 0) return
    const before = this.#take(this.#byEnd.get(position))
    const grown = grow(before ?? { ...nothing, start: position, end: position }, bytes)
    const after = this.#take(this.#byStart.get(grown.end))
    const extent = after === undefined ? grown : join(grown, after)
    // Two runs that begin or end at one place overlap.
    if (this.#byStart.has(extent.start) || this.#byEnd.has(extent.end) || this.#byEnd.size >= maxExtents) return this.forget()
    this.#byStart.set(extent.start, extent)
    this.#byEnd.set(extent.end, extent)
  }

  /** Bytes from `size` on are gone. */
  truncate (size: number): void {
    if (size === 0) {
      this.#isLost = false
      this.#clear()
    } else if ([...this.#byEnd.keys()].some(end => end > size)) {
      this.forget()
    }
  }

  /** What was written is no longer what the file holds. */
  forget (): void {
    this.#isLost = true
    this.#clear()
  }

  /** Undefined unless the runs cover the `size` bytes once each. */
  total (size: number): Sums | undefined {
    if (this.#isLost || this.#byStart.size > 1) return undefined
    const whole = this.#byStart.size === 0 ? nothing : this.#byStart.get(0)
    return whole?.end === size ? { adler32: whole.adler32, crc32c: whole.crc32c } : undefined
  }

  #take (extent: Extent | undefined): Extent | undefined {
    if (extent === undefined) return undefined
    this.#byStart.delete(extent.start)
    this.#byEnd.delete(extent.end)
    return extent
  }

  #clear (): void {
    this.#byStart.clear()
    this.#byEnd.clear()
  }
}

/** Eight lower-case digits. */
export function hexOf (sum: number): string {
  return sum.toString(16).padStart(8, '0')
}

function grow ({ start, end, ...sums }: Extent, bytes: Uint8Array): Extent {
  let { adler32: adler, crc32c: crc } = sums
  for (let at = 0; at < bytes.length; at += sliceBytes) {
    const slice = bytes.subarray(at, at + sliceBytes)
    adler = fastAdler32(slice, adler)
    crc = fastCrc32c(slice, crc)
  }
  return { start, end: end + bytes.length, adler32: adler, crc32c: crc }
}

function join (first: Extent, second: Extent): Extent {
  const length = second.end - second.start
  return {
    start: first.start,
    end: second.end,
    adler32: combineAdler32(first.adler32, second.adler32, length),
    crc32c: combineCrc32c(first.crc32c, second.crc32c, length)
  }
}

/** Sums of a file that is written in any order: one pair of sums for each run of bytes, joined at the end. */
import { adler32, combineAdler32 } from './adler32.ts'
import { combineCrc32c, crc32c } from './crc32c.ts'

/** Sums of the bytes from `start` to `end`, both counted from the start of the file. */
interface Extent {
  readonly start: number
  end: number
  adler32: number
  crc32c: number
}

export interface Sums {
  readonly adler32: number
  readonly crc32c: number
}

/** More runs than any number of streams makes; past it the file is read again instead. */
const maxExtents = 4096

export class ExtentSums {
  readonly #byEnd = new Map<number, Extent>()
  #isLost = false

  /** Call it for each write that succeeded. */
  add (bytes: Uint8Array, position: number): void {
    if (this.#isLost || bytes.length === 0) return
    const known = this.#byEnd.get(position)
    const extent = known ?? { start: position, end: position, adler32: 1, crc32c: 0 }
    if (known !== undefined) this.#byEnd.delete(position)
    extent.end += bytes.length
    extent.adler32 = adler32(bytes, extent.adler32)
    extent.crc32c = crc32c(bytes, extent.crc32c)
    // Two runs that end at one place overlap.
    if (this.#byEnd.has(extent.end) || this.#byEnd.size >= maxExtents) this.forget()
    else this.#byEnd.set(extent.end, extent)
  }

  /** What was written is no longer what the file holds. */
  forget (): void {
    this.#isLost = true
    this.#byEnd.clear()
  }

  /** Undefined unless the runs cover the `size` bytes once each. */
  total (size: number): Sums | undefined {
    if (this.#isLost) return undefined
    let sum = { end: 0, adler32: 1, crc32c: 0 }
    for (const { start, end, adler32, crc32c } of [...this.#byEnd.values()].sort((a, b) => a.start - b.start)) {
      if (start !== sum.end) return undefined
      sum = { end, adler32: combineAdler32(sum.adler32, adler32, end - start), crc32c: combineCrc32c(sum.crc32c, crc32c, end - start) }
    }
    return sum.end === size ? { adler32: sum.adler32, crc32c: sum.crc32c } : undefined
  }
}

/** Eight lower-case digits. */
export function hexOf (sum: number): string {
  return sum.toString(16).padStart(8, '0')
}

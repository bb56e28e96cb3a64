/** Sums of a file that is written in any order: one set of sums for each run of bytes, joined where runs meet. */
import { hexOf, runningSums } from './running-sums.ts'
import type { RunningAlgorithm } from './running-sums.ts'

/** Sums of the bytes from `start` to `end`, both counted from the start of the file; in the order of the algorithms. */
interface Extent {
  readonly start: number
  readonly end: number
  readonly sums: readonly number[]
}

/** More runs than any number of streams makes; past it the file is read again instead. */
const maxExtents = 4096
/** All sums read a slice while it is in the cache. */
const sliceBytes = 64 * 1024

export class ExtentSums {
  readonly #algorithms: readonly RunningAlgorithm[]
  readonly #byStart = new Map<number, Extent>()
  readonly #byEnd = new Map<number, Extent>()
  #isLost = false

  constructor (algorithms: readonly RunningAlgorithm[]) {
    this.#algorithms = algorithms
  }

  /** Takes the bytes as written there; a write that failed must be followed by `forget`. */
  add (bytes: Uint8Array, position: number): void {
    if (this.#isLost || bytes.length === 0) return
    const before = this.#take(this.#byEnd.get(position))
    const grown = this.#grow(before ?? this.#nothingAt(position), bytes)
    const after = this.#take(this.#byStart.get(grown.end))
    const extent = after === undefined ? grown : this.#join(grown, after)
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

  /** In hexadecimal, full width; none unless the runs cover the `size` bytes once each. */
  total (size: number): Readonly<Partial<Record<RunningAlgorithm, string>>> {
    if (this.#isLost || this.#byStart.size > 1) return {}
    const whole = this.#byStart.size === 0 ? this.#nothingAt(0) : this.#byStart.get(0)
    return whole?.end === size ? Object.fromEntries(this.#algorithms.map((algorithm, index) => [algorithm, hexOf(whole.sums[index] ?? 0)])) : {}
  }

  #nothingAt (position: number): Extent {
    return { start: position, end: position, sums: this.#algorithms.map(algorithm => runningSums[algorithm].nothing) }
  }

  #grow ({ start, end, sums }: Extent, bytes: Uint8Array): Extent {
    const grown = [...sums]
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      const slice = bytes.subarray(at, at + sliceBytes)
      for (const [index, algorithm] of this.#algorithms.entries()) grown[index] = runningSums[algorithm].add(slice, grown[index] ?? 0)
    }
    return { start, end: end + bytes.length, sums: grown }
  }

  #join (first: Extent, second: Extent): Extent {
    const length = second.end - second.start
    const sums = this.#algorithms.map((algorithm, index) => runningSums[algorithm].combine(first.sums[index] ?? 0, second.sums[index] ?? 0, length))
    return { start: first.start, end: second.end, sums }
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

/** The sums that can be made of pieces: those that are cheap enough to make while bytes are written. */
import { combineAdler32 } from './adler32.ts'
import { fastAdler32 } from './adler32-fast.ts'
import { combineCrc32c } from './crc32c.ts'
import { fastCrc32c } from './crc32c-fast.ts'

export type RunningAlgorithm = 'adler32' | 'crc32c'

export interface RunningSum {
  /** The sum of no bytes. */
  readonly nothing: number
  /** The sum of what `seed` is the sum of, and of `bytes` behind it. */
  add (bytes: Uint8Array, seed: number): number
  /** The sum of two pieces one after the other; `secondLength` in bytes. */
  combine (first: number, second: number, secondLength: number): number
}

export const runningSums: Readonly<Record<RunningAlgorithm, RunningSum>> = {
  adler32: { nothing: 1, add: fastAdler32, combine: combineAdler32 },
  crc32c: { nothing: 0, add: fastCrc32c, combine: combineCrc32c }
}

/** Eight lower-case digits. */
export function hexOf (sum: number): string {
  return sum.toString(16).padStart(8, '0')
}

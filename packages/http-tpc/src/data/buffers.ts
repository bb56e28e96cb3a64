/** Buffers that are used again and again: a fresh one for each read would cost more than the read. */

/** Two of this size move a file at nearly twice the speed of Node's streams. */
export const largeBytes = 512 * 1024

/** For small files, for the beginning of others, and for everybody when all large ones are out. */
export const smallBytes = 64 * 1024

/** 64 MiB: readers that have stalled hold these, however many they are, and small ones. */
const mostLarge = 128
/** Of the small ones, which anybody gets, so many wait for the next. */
const mostIdleSmall = 64

const idleLarge: Buffer[] = []
const idleSmall: Buffer[] = []
let lent = 0

/** A buffer of arbitrary content: small, or large if that is wanted and there is one. Give it back or lose it. */
export function takeBuffer (bytes: number): Buffer {
  if (bytes <= smallBytes || lent >= mostLarge) return idleSmall.pop() ?? Buffer.allocUnsafeSlow(smallBytes)
  lent++
  return idleLarge.pop() ?? Buffer.allocUnsafeSlow(largeBytes)
}

/** Only for a buffer that nobody reads or writes any more, the kernel included. */
export function giveBack (buffer: Buffer): void {
  if (buffer.length === largeBytes) {
    lent--
    idleLarge.push(buffer)
  } else if (idleSmall.length < mostIdleSmall) {
    idleSmall.push(buffer)
  }
}

/** Somebody may still read or write it: it is never used again. */
export function loseBuffer (buffer: Buffer): void {
  if (buffer.length === largeBytes) lent--
}

/** Large buffers that are used again and again: a fresh one for each read would cost more than the read. */

/** Two of this size move a file at nearly twice the speed of Node's streams. */
export const largeBytes = 512 * 1024

/** For the beginning of a file, and for everybody when all large ones are out. */
export const smallBytes = 64 * 1024

/** 64 MiB: readers that have stalled hold these, however many they are, and small ones. */
const mostLarge = 128

const idle: Buffer[] = []
let lent = 0

/** A buffer of arbitrary content: small, or large if that is wanted and there is one. Give it back or lose it. */
export function takeBuffer (bytes: number): Buffer {
  if (bytes <= smallBytes) return Buffer.allocUnsafeSlow(bytes)
  if (lent >= mostLarge) return Buffer.allocUnsafeSlow(smallBytes)
  lent++
  return idle.pop() ?? Buffer.allocUnsafeSlow(largeBytes)
}

/** Only for a buffer that nobody reads or writes any more, the kernel included. */
export function giveBack (buffer: Buffer): void {
  if (buffer.length !== largeBytes) return
  lent--
  idle.push(buffer)
}

/** Somebody may still read or write it: it is never used again. */
export function loseBuffer (buffer: Buffer): void {
  if (buffer.length === largeBytes) lent--
}

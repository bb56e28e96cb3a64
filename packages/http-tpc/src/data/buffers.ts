/** Large buffers that are used again and again: a fresh one for each read would cost more than the read. */

/** Two of this size move a file at nearly twice the speed of Node's streams. */
export const bufferBytes = 512 * 1024

/** 32 MiB at most lie idle. */
const keptIdle = 64

const idle: Buffer[] = []

/** A buffer of {@link bufferBytes}, or of `bytes` when that is less. Its content is arbitrary. */
export function takeBuffer (bytes = bufferBytes): Buffer {
  if (bytes <= bufferBytes / 8) return Buffer.allocUnsafeSlow(bytes)
  return idle.pop() ?? Buffer.allocUnsafeSlow(bufferBytes)
}

/** Only for a buffer that nobody reads or writes any more, the kernel included. */
export function giveBack (buffer: Buffer): void {
  if (buffer.length === bufferBytes && idle.length < keptIdle) idle.push(buffer)
}

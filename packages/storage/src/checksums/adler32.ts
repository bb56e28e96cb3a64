/** Adler-32 (RFC 1950), with the sum of two pieces computed from their sums. */

const base = 65_521
/** The most bytes that can be added before the second sum leaves 32 bits. */
const stride = 3800

/** `seed` is the sum of what came before; 1 for nothing. */
export function adler32 (bytes: Uint8Array, seed = 1): number {
  let a = seed & 0xFFFF
  let b = seed >>> 16
  const { length } = bytes
  for (let at = 0; at < length;) {
    const end = Math.min(at + stride, length)
    const unrolledEnd = end - 7
    for (; at < unrolledEnd; at += 8) {
      b += a += bytes[at] as number
      b += a += bytes[at + 1] as number
      b += a += bytes[at + 2] as number
      b += a += bytes[at + 3] as number
      b += a += bytes[at + 4] as number
      b += a += bytes[at + 5] as number
      b += a += bytes[at + 6] as number
      b += a += bytes[at + 7] as number
    }
    for (; at < end; at++) b += a += bytes[at] as number
    a %= base
    b %= base
  }
  return (b << 16 | a) >>> 0
}

/** The sum of two pieces one after the other; `secondLength` in bytes. */
export function combineAdler32 (first: number, second: number, secondLength: number): number {
  const length = secondLength % base
  const a1 = first & 0xFFFF
  const a = (a1 + (second & 0xFFFF) + base - 1) % base
  const b = ((first >>> 16) + (second >>> 16) + length * (a1 + base - 1)) % base
  return (b << 16 | a) >>> 0
}

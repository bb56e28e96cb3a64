/** Adler-32, the checksum that xroot servers give by default. Checksums of whole files are the storage's; this one is for a client that compares what it copied. */

/** `seed` is the sum of what came before; 1 for nothing. */
export function adler32 (bytes: Uint8Array, seed = 1): number {
  let low = seed & 0xFFFF
  let high = seed >>> 16
  for (let at = 0; at < bytes.length;) {
    // So many additions cannot overflow 32 bits.
    const end = Math.min(at + 5552, bytes.length)
    for (; at < end; at++) {
      low += bytes[at] as number
      high += low
    }
    low %= 65_521
    high %= 65_521
  }
  return (high << 16 | low) >>> 0
}

/** As answers to checksum queries have it: eight digits. */
export function adler32Hex (sum: number): string {
  return sum.toString(16).padStart(8, '0')
}

/** CRC-32C (Castagnoli, RFC 3720), with the sum of two pieces computed from their sums. */

/** Reflected polynomial 0x1EDC6F41. */
const polynomial = 0x82F63B78

/** `tables[k][byte]`: what the byte does when k more bytes follow in the same step. */
const tables: readonly Int32Array[] = makeTables()
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array]

/** `seed` is the sum of what came before; 0 for nothing. */
export function crc32c (bytes: Uint8Array, seed = 0): number {
  let crc = ~seed
  const { length } = bytes
  const fastEnd = length - 7
  let at = 0
  for (; at < fastEnd; at += 8) {
    crc ^= (bytes[at] as number) | (bytes[at + 1] as number) << 8 | (bytes[at + 2] as number) << 16 | (bytes[at + 3] as number) << 24
    crc = (t7[crc & 255] as number) ^ (t6[crc >>> 8 & 255] as number) ^ (t5[crc >>> 16 & 255] as number) ^ (t4[crc >>> 24] as number) ^
      (t3[bytes[at + 4] as number] as number) ^ (t2[bytes[at + 5] as number] as number) ^ (t1[bytes[at + 6] as number] as number) ^ (t0[bytes[at + 7] as number] as number)
  }
  for (; at < length; at++) crc = (t0[(crc ^ (bytes[at] as number)) & 255] as number) ^ crc >>> 8
  return ~crc >>> 0
}

/** The sum of two pieces one after the other; `secondLength` in bytes. */
export function combineCrc32c (first: number, second: number, secondLength: number): number {
  // x^(8·length) modulo the polynomial, times the first sum: what that many zero bytes would do to it.
  let factor = 0x80000000 // x^0 in reflected order
  let square = 0x00800000 // x^8: one byte
  for (let left = secondLength; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) factor = multiply(square, factor)
    square = multiply(square, square)
  }
  return (multiply(factor, first) ^ second) >>> 0
}

/** Product of two reflected polynomials modulo ours. */
function multiply (a: number, b: number): number {
  let product = 0
  let term = b
  for (let bit = 31; bit >= 0; bit--) {
    if (a >>> bit & 1) product ^= term
    term = term & 1 ? term >>> 1 ^ polynomial : term >>> 1
  }
  return product
}

function makeTables (): Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_none, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ polynomial : crc >>> 1
    return crc
  })
  const made: Int32Array[] = [first]
  for (let k = 1; k < 8; k++) made.push(made[k - 1]?.map(crc => (first[crc & 255] as number) ^ crc >>> 8) as Int32Array)
  return made
}

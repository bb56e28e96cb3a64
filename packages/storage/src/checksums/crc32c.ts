/** CRC-32C (Castagnoli, RFC 3720), with the sum of two pieces computed from their sums. */
import { wordsOf } from './words.ts'

/** Reflected polynomial 0x1EDC6F41. */
const polynomial = 0x82F63B78

/** `tN[byte]`: what the byte does to the sum when N more bytes follow in the same step of sixteen. */
const [t0, t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14, t15] = makeTables()

/** `seed` is the sum of what came before; 0 for nothing. */
export function crc32c (bytes: Uint8Array, seed = 0): number {
  const { words, before, after } = wordsOf(bytes, 4)
  return ~byteByByte(after, wordByWord(words, byteByByte(before, ~seed))) >>> 0
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

/** The index is always a byte, so there is always an entry. */
function wordByWord (words: Int32Array, seed: number): number {
  let crc = seed
  const { length } = words
  for (let at = 0; at < length; at += 4) {
    const w0 = crc ^ (words[at] as number)
    const w1 = words[at + 1] as number
    const w2 = words[at + 2] as number
    const w3 = words[at + 3] as number
    crc = (t15[w0 & 255] as number) ^ (t14[w0 >>> 8 & 255] as number) ^ (t13[w0 >>> 16 & 255] as number) ^ (t12[w0 >>> 24] as number) ^
      (t11[w1 & 255] as number) ^ (t10[w1 >>> 8 & 255] as number) ^ (t9[w1 >>> 16 & 255] as number) ^ (t8[w1 >>> 24] as number) ^
      (t7[w2 & 255] as number) ^ (t6[w2 >>> 8 & 255] as number) ^ (t5[w2 >>> 16 & 255] as number) ^ (t4[w2 >>> 24] as number) ^
      (t3[w3 & 255] as number) ^ (t2[w3 >>> 8 & 255] as number) ^ (t1[w3 >>> 16 & 255] as number) ^ (t0[w3 >>> 24] as number)
  }
  return crc
}

function byteByByte (bytes: Uint8Array, seed: number): number {
  let crc = seed
  for (const byte of bytes) crc = (t0[(crc ^ byte) & 255] as number) ^ crc >>> 8
  return crc
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

type Table = Int32Array
type Tables = [Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table, Table]

function makeTables (): Tables {
  const first = Int32Array.from({ length: 256 }, (_none, byte) => {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ polynomial : crc >>> 1
    return crc
  })
  const made = [first]
  for (let last = first; made.length < 16; made.push(last)) last = last.map(crc => (first[crc & 255] as number) ^ crc >>> 8)
  return made as Tables
}

/** Adler-32 (RFC 1950), with the sum of two pieces computed from their sums. */
import { wordsOf } from './words.ts'

const base = 65_521
/** The most bytes that can be added before the second sum leaves 31 bits. */
const stride = 2048

/** Two bytes of each word are added at a time, in the halves of a number: after more words the running totals would leave 16 bits. */
const wordsPerBlock = 22
/** The most blocks before the second sum leaves 31 bits. */
const blocksPerRound = 16
const everyOtherByte = 0x00FF00FF

/** `seed` is the sum of what came before; 1 for nothing. */
export function adler32 (bytes: Uint8Array, seed = 1): number {
  const { words, before, after } = wordsOf(bytes, wordsPerBlock)
  return byteByByte(after, wordByWord(words, byteByByte(before, seed)))
}

/** The sum of two pieces one after the other; `secondLength` in bytes. */
export function combineAdler32 (first: number, second: number, secondLength: number): number {
  const length = secondLength % base
  const a1 = first & 0xFFFF
  const a = (a1 + (second & 0xFFFF) + base - 1) % base
  const b = ((first >>> 16) + (second >>> 16) + length * (a1 + base - 1)) % base
  return (b << 16 | a) >>> 0
}

function wordByWord (words: Int32Array, seed: number): number {
  let a = seed & 0xFFFF
  let b = seed >>> 16
  const { length } = words
  for (let at = 0; at < length;) {
    const roundEnd = Math.min(at + wordsPerBlock * blocksPerRound, length)
    while (at < roundEnd) {
      // Sums of the bytes 0 and 2, 1 and 3 of the words, and of those sums before each word.
      let even = 0
      let odd = 0
      let evenTotal = 0
      let oddTotal = 0
      for (const blockEnd = at + wordsPerBlock; at < blockEnd; at++) {
        const word = words[at] as number
        evenTotal = evenTotal + even | 0
        oddTotal = oddTotal + odd | 0
        even = even + (word & everyOtherByte) | 0
        odd = odd + (word >>> 8 & everyOtherByte) | 0
      }
      const sum0 = even & 0xFFFF
      const sum1 = odd & 0xFFFF
      const sum2 = even >>> 16
      const sum3 = odd >>> 16
      const totals = (evenTotal & 0xFFFF) + (evenTotal >>> 16) + (oddTotal & 0xFFFF) + (oddTotal >>> 16)
      b = b + 4 * wordsPerBlock * a + 4 * totals + 4 * sum0 + 3 * sum1 + 2 * sum2 + sum3 | 0
      a = a + sum0 + sum1 + sum2 + sum3 | 0
    }
    a %= base
    b %= base
  }
  return (b << 16 | a) >>> 0
}

function byteByByte (bytes: Uint8Array, seed: number): number {
  let a = seed & 0xFFFF
  let b = seed >>> 16
  const { length } = bytes
  for (let at = 0; at < length;) {
    for (const end = Math.min(at + stride, length); at < end; at++) {
      a = a + (bytes[at] as number) | 0
      b = b + a | 0
    }
    a %= base
    b %= base
  }
  return (b << 16 | a) >>> 0
}

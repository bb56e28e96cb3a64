/** Bytes seen as 32-bit words, four bytes to a load. */

export interface Words {
  readonly words: Int32Array
  /** The bytes before the first word, and after the last one. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

const isLittleEndian = new Uint8Array(Int32Array.of(1).buffer)[0] === 1
const none = new Int32Array(0)

/** A multiple of `perStep` words; none on machines whose words begin with the high byte. */
export function wordsOf (bytes: Uint8Array, perStep: number): Words {
  // Words lie at multiples of four; a piece of a network buffer may begin anywhere.
  const from = Math.min(-bytes.byteOffset & 3, bytes.length)
  const count = isLittleEndian ? Math.floor((bytes.length - from) / 4 / perStep) * perStep : 0
  return {
    words: count === 0 ? none : new Int32Array(bytes.buffer, bytes.byteOffset + from, count),
    before: bytes.subarray(0, from),
    after: bytes.subarray(from + count * 4)
  }
}

/** CRC-32C of pages, by the instruction that processors have for it where the optional dependency is installed. */
import { createRequire } from 'node:module'

type Crc32c = (bytes: Uint8Array, seed?: number) => number

/** `seed` is the sum of what came before; 0 for nothing. */
export const crc32c: Crc32c = load() ?? byTable

function load (): Crc32c | undefined {
  try {
    const { crc32c: native } = createRequire(import.meta.url)('@node-rs/crc32') as { readonly crc32c: Crc32c }
    // A binary that computes something else must not judge pages.
    return native(Buffer.from('123456789')) === 0xE3069283 ? native : undefined
  } catch {
    return undefined
  }
}

/** Eight tables of 256: what a byte does to the sum when so many more bytes of the same step follow. */
const tables = makeTables()

/** The same in JavaScript, eight bytes a step. */
export function byTable (bytes: Uint8Array, seed = 0): number {
  let crc = ~seed
  let at = 0
  for (const end = bytes.length - 7; at < end; at += 8) {
    crc ^= word(bytes, at)
    const next = word(bytes, at + 4)
    crc = entry(7, crc) ^ entry(6, crc >>> 8) ^ entry(5, crc >>> 16) ^ entry(4, crc >>> 24) ^ entry(3, next) ^ entry(2, next >>> 8) ^ entry(1, next >>> 16) ^ entry(0, next >>> 24)
  }
  for (; at < bytes.length; at++) crc = entry(0, crc ^ (bytes[at] as number)) ^ crc >>> 8
  return ~crc >>> 0
}

function word (bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | (bytes[at + 1] as number) << 8 | (bytes[at + 2] as number) << 16 | (bytes[at + 3] as number) << 24
}

function entry (table: number, byte: number): number {
  return tables[table << 8 | byte & 255] as number
}

function makeTables (): Int32Array {
  const made = new Int32Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 0x82F63B78 : crc >>> 1
    made[byte] = crc
  }
  for (let at = 256; at < made.length; at++) {
    const last = made[at - 256] as number
    made[at] = (made[last & 255] as number) ^ last >>> 8
  }
  return made
}

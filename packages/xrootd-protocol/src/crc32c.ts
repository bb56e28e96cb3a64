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

const table = Int32Array.from({ length: 256 }, (_none, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? crc >>> 1 ^ 0x82F63B78 : crc >>> 1
  return crc
})

/** The same in JavaScript. */
export function byTable (bytes: Uint8Array, seed = 0): number {
  let crc = ~seed
  for (const byte of bytes) crc = (table[(crc ^ byte) & 255] as number) ^ crc >>> 8
  return ~crc >>> 0
}

/** Addresses of packets and socket lists as text. */
import { plainAddress } from '@scitags/core/wire'

/** As RFC 5952 writes it; what is IPv4-mapped as IPv4. */
export function addressText (bytes: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16)).join(':')
  return plainAddress(groups) ?? groups
}

/** Remembers the last ones: most packets have the ends of the one before. */
export function rememberedAddressText (most = 1000): (bytes: Buffer) => string {
  const known = new Map<string, string>()
  return bytes => {
    const key = bytes.toString('latin1')
    const before = known.get(key)
    if (before !== undefined) return before
    const text = addressText(bytes)
    if (known.size >= most) known.clear()
    known.set(key, text)
    return text
  }
}

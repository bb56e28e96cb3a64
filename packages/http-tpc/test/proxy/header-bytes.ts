/** Builds binary PROXY headers, field by field. */

export const signature = [0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a] as const

/** 198.51.100.7 port 40000 → 192.0.2.1 port 443. */
export const ipv4Block: readonly number[] = [198, 51, 100, 7, 192, 0, 2, 1, 0x9c, 0x40, 0x01, 0xbb]

/** 2001:db8:0:1::7 port 40000 → 2001:db8::1 port 443. */
export const ipv6Block: readonly number[] = [
  0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 7,
  0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
  0x9c, 0x40, 0x01, 0xbb
]

/** `first`: version and command; `second`: family and transport; then the length of the rest, and the rest. */
export function binaryHeader (first: number, second: number, rest: readonly number[]): Buffer {
  return Buffer.from([...signature, first, second, rest.length >> 8, rest.length & 255, ...rest])
}

/** `struct sockaddr_in6`, written and read. */
import { isIPv6 } from 'node:net'

export interface SocketAddress {
  /** Of the IPv6 address. */
  readonly bytes: Buffer
  readonly port: number
  /** The flow label, 20 bits. */
  readonly label?: number
  /** Index of the interface that a link-local address belongs to. */
  readonly scope?: number
}

export const addressBytes = 28
export const familyInet6 = 10

/** family u16 @0, port be16 @2, flow information be32 @4, address @8, scope u32 @24. */
export function socketAddress ({ bytes: address, port, label = 0, scope = 0 }: SocketAddress): Buffer {
  const bytes = Buffer.alloc(addressBytes)
  bytes.writeUInt16LE(familyInet6, 0)
  bytes.writeUInt16BE(port, 2)
  bytes.writeUInt32BE(label, 4)
  bytes.set(address, 8)
  bytes.writeUInt32LE(scope, 24)
  return bytes
}

export function portOf (bytes: Buffer): number {
  return bytes.readUInt16BE(2)
}

/** Throws RangeError for what is no IPv6 address. */
export function ipv6Bytes (address: string): Buffer {
  if (!isIPv6(address) || address.includes('%')) throw new RangeError(`${address} is no IPv6 address`)
  const [before = '', after] = address.split('::')
  const head = groupsOf(before)
  const tail = after === undefined ? [] : groupsOf(after)
  const bytes = Buffer.alloc(16)
  for (const [index, group] of head.entries()) bytes.writeUInt16BE(group, index * 2)
  for (const [index, group] of tail.entries()) bytes.writeUInt16BE(group, 16 - tail.length * 2 + index * 2)
  return bytes
}

/** ::ffff:0:0/96, which is IPv4. */
export function isMapped (bytes: Uint8Array, at = 0): boolean {
  for (let index = 0; index < 10; index++) if (bytes[at + index] !== 0) return false
  return bytes[at + 10] === 0xFF && bytes[at + 11] === 0xFF
}

/** The last two may be written as an IPv4 address. */
function groupsOf (text: string): number[] {
  return text === '' ? [] : text.split(':').flatMap(group => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a << 8 | b, c << 8 | d]
  })
}

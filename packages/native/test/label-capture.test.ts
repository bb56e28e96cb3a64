/** What is read off a packet: written field by field, cut short, and made up. */
import fc from 'fast-check'
import t from 'tap'

import { readPacket } from '../src/label-capture.ts'
import { ipv6Bytes } from '../src/socket-address.ts'

interface Fields {
  readonly label?: number
  readonly payload?: number
  readonly flags?: number
  /** With the hop-by-hop header that loopback puts into packets of more than 64 KiB. */
  readonly isJumbo?: boolean
  readonly nextHeader?: number
}

function packet ({ label = 0x30038, payload = 100, flags = 0x10, isJumbo = false, nextHeader = 6 }: Fields = {}): Buffer {
  const ip = Buffer.alloc(40)
  ip.writeUInt32BE(0x6000_0000 | label, 0)
  const behind = 20 + payload + (isJumbo ? 8 : 0)
  ip.writeUInt16BE(isJumbo ? 0 : behind, 4)
  ip[6] = isJumbo ? 0 : nextHeader
  ip.set(ipv6Bytes('2001:db8::1'), 8)
  ip.set(ipv6Bytes('2001:db8::7'), 24)
  // Next header, length, option 0xC2 of four bytes, the length of all behind the IPv6 header.
  const options = Buffer.from([nextHeader, 0, 0xC2, 4, 0, 0, 0, 0])
  options.writeUInt32BE(behind, 4)
  const tcp = Buffer.alloc(20)
  tcp.writeUInt16BE(443, 0)
  tcp.writeUInt16BE(40_000, 2)
  tcp.writeUInt32BE(0xFFFF_FFF0, 4)
  tcp[12] = 5 << 4
  tcp[13] = flags
  return Buffer.concat([ip, ...isJumbo ? [options] : [], tcp])
}

t.test('label, ends, data and flags, also of what is longer than a packet can say', async t => {
  for (const isJumbo of [false, true]) {
    const bytes = packet({ isJumbo, payload: isJumbo ? 130_000 : 1428, flags: 0x11 })
    t.strictSame(readPacket(bytes, bytes.length), {
      label: 0x30038,
      source: { address: '2001:db8::1', port: 443 },
      destination: { address: '2001:db8::7', port: 40_000 },
      payload: isJumbo ? 130_000 : 1428,
      sequence: 0xFFFF_FFF0,
      isSyn: false,
      isFin: true
    })
  }
  t.match(readPacket(packet({ flags: 2, payload: 0 }), 60), { isSyn: true, isFin: false, payload: 0 })
})

t.test('what is no TCP over IPv6, or cut short, is nothing', async t => {
  const whole = packet({ isJumbo: true })
  for (let length = 0; length < whole.length; length++) t.equal(readPacket(whole, length), undefined, String(length))
  t.equal(readPacket(packet({ nextHeader: 17 }), 60), undefined, 'UDP')
  const four = packet()
  four[0] = 0x45
  t.equal(readPacket(four, 60), undefined, 'IPv4')
})

t.test('whatever the bytes are, nothing throws', async () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 128 }), bytes => {
    const padded = Buffer.alloc(256)
    padded.set(bytes)
    readPacket(padded, bytes.length)
    return true
  }))
})

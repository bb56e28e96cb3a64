/** Addresses out of their bytes are those that core reads out of their text. */
import fc from 'fast-check'
import t from 'tap'

import { plainAddress } from '@scitags/core/wire'
import { addressText } from '../src/address-text.ts'
import { ipv6Bytes } from '../src/socket-address.ts'

void t.test('IPv6 as RFC 5952 writes it, an IPv4-mapped one as IPv4', t => {
  for (const [text, plain = text] of [
    ['::'], ['::1'], ['1::'], ['2001:db8::1'], ['2001:db8:0:1:1:1:1:1'], ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'], ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['fe80::a00:27ff:fe0b:1'], ['1:2:3:4:5:6:7:8'], ['::ffff:192.0.2.1', '192.0.2.1'], ['64:ff9b::c000:201'], ['::fffe:102:304']
  ] as const) t.equal(addressText(ipv6Bytes(text), 0, 10), plain)
  t.equal(addressText(Uint8Array.of(9, 192, 0, 2, 1), 1, 2), '192.0.2.1')
  t.end()
})

void t.test('whatever the bytes, core would write it the same', t => {
  const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xFFFF }))
  fc.assert(fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), groups => {
    const bytes = Buffer.alloc(16)
    for (const [index, value] of groups.entries()) bytes.writeUInt16BE(value, index * 2)
    const long = groups.map(value => value.toString(16)).join(':')
    if (addressText(bytes, 0, 10) !== plainAddress(long)) throw new Error(long)
  }))
  t.pass('held for all')
  t.end()
})

import { isIP } from 'node:net'

import t from 'tap'
import fc from 'fast-check'

import { familyOf, flowEnds, plainAddress } from '../../src/wire/addresses.ts'

t.test('[FF-ADDRESS] addresses come out in one form', async t => {
  const forms: readonly (readonly [text: string, plain: string])[] = [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:c000:201', '192.0.2.1'],
    ['0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'],
    ['::1', '::1'],
    ['::', '::'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['[fe80::1%25eth0]', 'fe80::1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2620:6a:0:8421:f0:0:189:154', '2620:6a:0:8421:f0:0:189:154'],
    ['1::', '1::'],
    ['::192.0.2.1', '::c000:201'],
    ['64:ff9b::192.0.2.1', '64:ff9b::c000:201']
  ]
  for (const [text, plain] of forms) t.equal(plainAddress(text), plain, text)
})

t.test('what is no address has no form', async t => {
  for (const text of [
    '', 'localhost', '192.0.2', '192.0.2.256', '192.0.2.01', '192.0.2.1.', '192.0.2.1.5', ' 192.0.2.1', '0x7f.1', ':', ':::', '1::2::3', '1:2:3:4:5:6:7', '1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8::',
    '12345::', 'g::', '::1.2.3', '1.2.3.4::', '::1.2.3.4:5', '[::1', '::1]', '1:', ':1', `${'0'.repeat(70)}::1`
  ]) t.equal(plainAddress(text), undefined, JSON.stringify(text))
})

t.test('the family of a plain address shows in its colons', async t => {
  t.equal(familyOf('192.0.2.1'), 'ipv4')
  t.equal(familyOf('::1'), 'ipv6')
})

t.test('[FF-PORT] the ends of a flow have ports and one family', async t => {
  const v4 = { address: '::ffff:192.0.2.1', port: 1 }
  const v6 = { address: '2001:db8::1', port: 65_535 }
  t.same(flowEnds(v4, { address: '192.0.2.2', port: 2 }), { family: 'ipv4', source: { address: '192.0.2.1', port: 1 }, destination: { address: '192.0.2.2', port: 2 } })
  t.equal(flowEnds(v6, v6).family, 'ipv6')
  for (const other of [v6, { ...v4, port: 0 }, { ...v4, port: 65_536 }, { ...v4, port: 1.5 }, { ...v4, address: 'nobody' }]) {
    t.throws(() => flowEnds(v4, other), { code: 'FLOW_INVALID' }, JSON.stringify(other))
  }
})

t.test('addresses are told from other text as the platform does, and their form is stable', async () => {
  const halves = fc.oneof(fc.ipV4(), fc.ipV6(), fc.string({ unit: fc.constantFrom('0', '1', 'f', ':', '.', 'g') }))
  fc.assert(fc.property(halves, text => {
    const plain = plainAddress(text)
    return (plain !== undefined) === (isIP(text) !== 0) && (plain === undefined || (isIP(plain) !== 0 && plainAddress(plain) === plain))
  }), { numRuns: 2000 })
})

t.test('any text is read without a throw', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => plainAddress(text) === undefined || isIP(text.replace(/^\[|%.*$|\]$/g, '')) !== 0))
})

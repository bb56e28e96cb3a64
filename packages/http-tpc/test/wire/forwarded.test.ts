/** `Forwarded` and `X-Forwarded-For`, as RFC 7239 and the proxies write them. */
import t from 'tap'

import { maxForwardedLength, nodeOf, readForwarded, readForwardedFor } from '../../src/wire/forwarded.ts'

const hop = (from: unknown, by: unknown = undefined): unknown => ({ from, by })

void t.test('[FWD] the examples of RFC 7239', async t => {
  t.strictSame(readForwarded('for="_gazonk"'), [hop({})])
  t.strictSame(readForwarded('For="[2001:db8:cafe::17]:4711"'), [hop({ address: '2001:db8:cafe::17', port: 4711 })])
  t.strictSame(readForwarded('for=192.0.2.60;proto=http;by=203.0.113.43'), [hop({ address: '192.0.2.60' }, { address: '203.0.113.43' })])
  t.strictSame(readForwarded('for=192.0.2.43, for=198.51.100.17'), [hop({ address: '192.0.2.43' }), hop({ address: '198.51.100.17' })])
  t.strictSame(readForwarded('for=_hidden, for=_SEVKISEK'), [hop({}), hop({})])
  t.strictSame(readForwarded('for=192.0.2.43,for="[2001:db8:cafe::17]",for=unknown'), [hop({ address: '192.0.2.43' }), hop({ address: '2001:db8:cafe::17' }), hop({})])
})

void t.test('[FWD] ports, quotes, blanks and empty places', async t => {
  t.strictSame(readForwarded(' for="192.0.2.43:47011" ; by="192.0.2.1:443";host="se.example.org:443" '), [hop({ address: '192.0.2.43', port: 47_011 }, { address: '192.0.2.1', port: 443 })])
  t.strictSame(readForwarded('for="\\1\\92.0.2.43"'), [hop({ address: '192.0.2.43' })])
  t.strictSame(readForwarded('host="a, for=1.2.3.4;\\" x";for=192.0.2.1'), [hop({ address: '192.0.2.1' })])
  t.strictSame(readForwarded(', ,for=192.0.2.1;,'), [hop({ address: '192.0.2.1' })])
  t.strictSame(readForwarded('proto=https'), [hop(undefined)])
  t.strictSame(readForwarded(''), [])
})

void t.test('[FWD] what is malformed is not read at all', async t => {
  for (const field of [
    'for', 'for=', 'for =x', 'for= x', 'for="', 'for="a', 'for="a"b', 'for=a b', 'for=192.0.2.1:80', 'for=[2001:db8::1]',
    'for=a;for=b', 'for=a;FOR=a', '=a', 'for="a\u0001"', `for=${'a'.repeat(maxForwardedLength)}`
  ]) t.equal(readForwarded(field), undefined, field.slice(0, 40))
})

void t.test('[FWD] a client cannot hide what the proxy appends inside a quote that it has opened', async t => {
  for (const opened of ['for="', 'for=1.2.3.4;by="', 'for="\\', 'x="a;']) {
    for (const appended of ['for="198.51.100.7:40000";by="192.0.2.1:443"', 'for=198.51.100.7', 'for="[2001:db8::7]:40000"']) {
      t.equal(readForwarded(`${opened}, ${appended}`), undefined, `${opened}, ${appended}`)
    }
  }
})

void t.test('X-Forwarded-For, with the ports that some proxies write', async t => {
  t.strictSame(readForwardedFor('198.51.100.7:40000'), [hop({ address: '198.51.100.7', port: 40_000 })])
  t.strictSame(readForwardedFor('2001:DB8::7, [2001:db8::8]:40000,10.0.0.1'), [hop({ address: '2001:db8::7' }), hop({ address: '2001:db8::8', port: 40_000 }), hop({ address: '10.0.0.1' })])
  t.strictSame(readForwardedFor('unknown, , 1.2.3'), [hop({}), hop({}), hop({})])
  t.equal(readForwardedFor('1'.repeat(maxForwardedLength + 1)), undefined)
})

void t.test('a node is an address with or without a port, or empty', async t => {
  for (const [text, node] of [
    ['::ffff:192.0.2.1', { address: '192.0.2.1' }], ['[::1]', { address: '::1' }], ['192.0.2.1:0', { address: '192.0.2.1' }], ['192.0.2.1:65536', { address: '192.0.2.1' }],
    ['192.0.2.1:_x', {}], ['192.0.2.01', {}], ['[192.0.2.1', {}], ['fe80::1%eth0', {}], ['example.org', {}], ['', {}]
  ] as const) t.strictSame(nodeOf(text), node, text)
  t.equal(nodeOf(undefined), undefined)
})

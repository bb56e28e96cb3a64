/** Headers of the PROXY protocol, byte by byte as its specification lays them out. */
import t from 'tap'

import { maxProxyHeaderBytes, readProxyHeader } from '../../src/wire/proxy-protocol.ts'
import { binaryHeader, ipv4Block, ipv6Block, signature } from '../proxy/header-bytes.ts'

const ends4 = { protocol: 'tcp', local: { address: '192.0.2.1', port: 443 }, remote: { address: '198.51.100.7', port: 40_000 } }
const ends6 = { protocol: 'tcp', local: { address: '2001:db8::1', port: 443 }, remote: { address: '2001:db8:0:1::7', port: 40_000 } }
const text = (line: string): ReturnType<typeof readProxyHeader> => readProxyHeader(Buffer.from(line))

void t.test('[PROXY] version 2 gives both ends, and what follows the addresses is passed over', async t => {
  const tlv = [0x04, 0x00, 0x03, 1, 2, 3]
  t.strictSame(readProxyHeader(binaryHeader(0x21, 0x11, ipv4Block)), { kind: 'header', length: 28, ends: ends4 })
  t.strictSame(readProxyHeader(binaryHeader(0x21, 0x21, ipv6Block)), { kind: 'header', length: 52, ends: ends6 })
  t.strictSame(readProxyHeader(binaryHeader(0x21, 0x11, [...ipv4Block, ...tlv])), { kind: 'header', length: 34, ends: ends4 })
  t.strictSame(readProxyHeader(Buffer.concat([binaryHeader(0x21, 0x11, ipv4Block), Buffer.from('GET / HTTP/1.1\r\n')])), { kind: 'header', length: 28, ends: ends4 }, 'nor does what follows the header matter')
})

void t.test('[PROXY] LOCAL is the proxy itself, whatever else the header says', async t => {
  t.strictSame(readProxyHeader(binaryHeader(0x20, 0x00, [])), { kind: 'header', length: 16, ends: 'own' })
  t.strictSame(readProxyHeader(binaryHeader(0x20, 0xff, [1, 2, 3])), { kind: 'header', length: 19, ends: 'own' })
})

void t.test('[PROXY] for a Unix socket, a datagram or nobody in particular, the ends are not known', async t => {
  t.match(readProxyHeader(binaryHeader(0x21, 0x00, [])), { kind: 'header', length: 16, ends: 'unknown' })
  t.match(readProxyHeader(binaryHeader(0x21, 0x12, ipv4Block)), { kind: 'header', length: 28, ends: 'unknown' })
  t.match(readProxyHeader(binaryHeader(0x21, 0x31, new Array<number>(216).fill(0))), { kind: 'header', length: 232, ends: 'unknown' })
})

void t.test('[PROXY] version 2 that is malformed', async t => {
  for (const [bytes, why] of [
    [binaryHeader(0x11, 0x11, ipv4Block), /no version 1/],
    [binaryHeader(0x22, 0x11, ipv4Block), /command 2/],
    [binaryHeader(0x21, 0x41, ipv4Block), /family 4/],
    [binaryHeader(0x21, 0x13, ipv4Block), /transport 3/],
    [binaryHeader(0x21, 0x11, ipv4Block.slice(1)), /too short/],
    [binaryHeader(0x21, 0x21, ipv4Block), /too short/],
    [binaryHeader(0x21, 0x31, ipv6Block), /too short/],
    [[...signature, 0x21, 0x11, 0xff, 0xff], /65551 bytes/],
    [[...signature.slice(0, -1), 0x0b], /does not begin/]
  ] as const) t.match(readProxyHeader(Uint8Array.from(bytes)), { kind: 'bad', detail: why })
  t.match(readProxyHeader(binaryHeader(0x21, 0x11, [...ipv4Block, ...new Array<number>(2048 - 12).fill(0)])), { kind: 'header', length: maxProxyHeaderBytes })
  t.match(readProxyHeader(binaryHeader(0x21, 0x11, [...ipv4Block, ...new Array<number>(2049 - 12).fill(0)])), { kind: 'bad' })
})

void t.test('[PROXY] version 1', async t => {
  t.strictSame(text('PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\r\nGET /'), { kind: 'header', length: 45, ends: ends4 })
  t.match(text('PROXY TCP6 2001:DB8:0:1::7 2001:db8::1 40000 443\r\n'), { kind: 'header', ends: { remote: { address: '2001:DB8:0:1::7', port: 40_000 } } })
  t.strictSame(text('PROXY UNKNOWN\r\n'), { kind: 'header', length: 15, ends: 'unknown' })
  t.strictSame(text('PROXY UNKNOWN ffff::1 what ever\r\n'), { kind: 'header', length: 33, ends: 'unknown' })
})

void t.test('[PROXY] version 1 that is malformed', async t => {
  for (const line of [
    'PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\n',
    'PROXY  TCP4 198.51.100.7 192.0.2.1 40000 443\r\n',
    'PROXY tcp4 198.51.100.7 192.0.2.1 40000 443\r\n',
    'PROXY TCP4 198.51.100.7 192.0.2.1 40000 443 \r\n',
    'PROXY TCP4 198.51.100.7 192.0.2.1 040000 443\r\n',
    'PROXY TCP4 198.51.100.7 192.0.2.1 65536 443\r\n',
    'PROXY TCP4 198.51.100.7 192.0.2.1 -1 443\r\n',
    'PROXY TCP4 198.51.100.07 192.0.2.1 40000 443\r\n',
    'PROXY TCP4 2001:db8::1 2001:db8::2 40000 443\r\n',
    'PROXY TCP6 198.51.100.7 192.0.2.1 40000 443\r\n',
    'PROXY TCP6 [2001:db8::1] 2001:db8::2 40000 443\r\n',
    'PROXY TCP6 fe80::1%eth0 2001:db8::2 40000 443\r\n',
    'PROXY TCP4 198.51.100.7 192.0.2.1 40000\r\n',
    'PROXY \r\n',
    `PROXY UNKNOWN ${'x'.repeat(93)}\r\n`,
    'PUT /f HTTP/1.1\r\n',
    'GET /f HTTP/1.1\r\n'
  ]) t.equal(text(line).kind, 'bad', JSON.stringify(line))
  t.equal(text(`PROXY UNKNOWN ${'x'.repeat(91)}\r\n`).kind, 'header', '107 bytes are allowed')
  t.equal(text('x'.repeat(200)).kind, 'bad')
})

void t.test('what is the beginning of a header needs more', async t => {
  for (const whole of [binaryHeader(0x21, 0x21, ipv6Block), binaryHeader(0x20, 0, [9, 9]), Buffer.from('PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\r\n')]) {
    for (let length = 0; length < whole.length; length++) t.strictSame(readProxyHeader(whole.subarray(0, length)), { kind: 'need' })
  }
})

/** Whatever comes: the header lies in what has come, is bounded, and reads the same however it was cut. */
import fc from 'fast-check'
import t from 'tap'

import { maxProxyHeaderBytes, readProxyHeader } from '../../src/wire/proxy-protocol.ts'
import { binaryHeader } from '../proxy/header-bytes.ts'

const binary = fc.tuple(fc.nat(255), fc.nat(255), fc.array(fc.nat(255), { maxLength: 300 })).map(([first, second, rest]) => binaryHeader(first, second, rest))
const likely = fc.tuple(fc.constantFrom(0x20, 0x21), fc.constantFrom(0x00, 0x11, 0x12, 0x21, 0x31), fc.array(fc.nat(255), { maxLength: 300 })).map(([first, second, rest]) => binaryHeader(first, second, rest))
const words = fc.array(fc.constantFrom('PROXY ', 'TCP4 ', 'TCP6 ', 'UNKNOWN', '192.0.2.1 ', '2001:db8::1 ', '443', ' ', '\r', '\n', '\r\n', 'x'), { maxLength: 40 }).map(list => Buffer.from(list.join('')))
const anything = fc.oneof(binary, likely, words, fc.uint8Array({ maxLength: 400 }).map(bytes => Buffer.from(bytes)))

void t.test('a header is never longer than what has come, nor than its bound', async t => {
  fc.assert(fc.property(anything, bytes => {
    const read = readProxyHeader(bytes)
    return read.kind === 'header' ? read.length <= bytes.length && read.length <= maxProxyHeaderBytes : read.kind === 'bad' || bytes.length < maxProxyHeaderBytes
  }), { numRuns: 2000 })
  t.pass()
})

void t.test('cut anywhere, it needs more or is already bad; with more behind it, it is the same', async t => {
  fc.assert(fc.property(anything, fc.nat(400), fc.uint8Array({ maxLength: 20 }), (bytes, cut, more) => {
    const whole = readProxyHeader(bytes)
    const part = readProxyHeader(bytes.subarray(0, cut))
    if (whole.kind === 'need') return true
    if (whole.kind === 'bad') return part.kind !== 'header'
    t.strictSame(readProxyHeader(Buffer.concat([bytes, more])), whole)
    return cut >= whole.length ? part.kind === 'header' : part.kind === 'need'
  }), { numRuns: 2000 })
  t.pass()
})

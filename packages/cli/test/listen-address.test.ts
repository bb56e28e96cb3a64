import t from 'tap'
import fc from 'fast-check'

import { endpointText } from '@scitags/core/wire'
import { parseListenAddress, readListenAddress } from '../src/listen-address.ts'

t.test('a place to listen is written as people write it', async t => {
  const everywhere = ['::', '0.0.0.0']
  const places: [text: string, address: string | string[], port: number][] = [
    ['10514', everywhere, 10_514],
    [':99', everywhere, 99],
    ['127.0.0.1', '127.0.0.1', 1],
    ['127.0.0.1:99', '127.0.0.1', 99],
    ['::1', '::1', 1],
    ['[::1]', '::1', 1],
    ['[::1]:99', '::1', 99],
    ['[fe80::1%eth0]:99', 'fe80::1%eth0', 99],
    ['localhost:0', 'localhost', 0]
  ]
  for (const [text, address, port] of places) t.same(parseListenAddress(text, 1), { addresses: [address].flat(), port }, text)
})

t.test('what is no place is refused', async t => {
  for (const text of ['', ':', 'a:b', 'a:99999', '[::1', '[1.2.3.4]:80', '::1:99:zz', 'a b:1', 'http://a:1']) t.equal(parseListenAddress(text, 1), undefined, text)
})

t.test('a site file must say the port; 0 is any free one', async t => {
  t.same(readListenAddress('127.0.0.1:0', []), { addresses: ['127.0.0.1'], port: 0 })
  for (const text of ['127.0.0.1', '::1', '[::1]', 'localhost']) {
    t.throws(() => readListenAddress(text, ['listen', 3]), { code: 'CONFIG_INVALID', path: ['listen', '3'], message: new RegExp(`^'${text.replaceAll(/[[\]]/g, '\\$&')}' names no port to listen on`) })
  }
  t.throws(() => readListenAddress('127.0.0.1:99999', []), { message: /^'127\.0\.0\.1:99999' is no place to listen/ })
})

t.test('what is written for people can be read again', async () => {
  fc.assert(fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.integer({ min: 0, max: 65_535 }), (address, port) => {
    const read = parseListenAddress(endpointText({ address, port }), 1)
    return read?.addresses[0] === address && read.port === port
  }))
  fc.assert(fc.property(fc.string(), text => {
    const read = parseListenAddress(text, 1)
    return read === undefined || (read.port >= 0 && read.port <= 65_535)
  }))
})

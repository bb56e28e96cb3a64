import t from 'tap'
import fc from 'fast-check'

import { buildSyslogHeader, hostToken, parseSyslogHeader } from '../../src/wire/syslog.ts'
import { formatMicroseconds } from '../../src/wire/microseconds.ts'

const at = 1_795_289_469_447_459
const time = formatMicroseconds(at)

t.test('[FF-HEADER] the header is complete', async t => {
  t.equal(buildSyslogHeader(time, 'se1.example.org'), '<134>1 2026-11-21T19:31:09.447459+00:00 se1.example.org scitags - firefly-json - ')
})

t.test('[FF-HOST] what is neither host name nor address is told as a dash', async t => {
  for (const name of ['se1.example.org', 'vm', 'SE-1', 'example.org.', '192.0.2.1', '2001:db8::1']) t.equal(hostToken(name), name, name)
  t.equal(hostToken('::ffff:192.0.2.1'), '192.0.2.1', 'an address is told in its plain form')
  for (const name of ['', 'two words', 'my_host', '-a', 'a..b', 'größe', 'a\nb', 'a'.repeat(64), `${'a.'.repeat(128)}a`]) t.equal(hostToken(name), '-', JSON.stringify(name))
})

t.test('[FF-HEADER-IN] the headers of all known senders are read', async t => {
  const headers: readonly (readonly [sender: string, header: string, expected: object])[] = [
    ['flowd', `<134>1 ${time} vm flowd - firefly-json - `, { timestamp: at, host: 'vm', app: 'flowd' }],
    ['flowd-go, with an empty timestamp', '<134>1  vm flowd-go-v2.4.2 - firefly-json - ', { timestamp: undefined, host: 'vm', app: 'flowd-go-v2.4.2' }],
    ['XRootD', '<134>1 - 192.0.2.2 xrootd - firefly-json - ', { timestamp: undefined, host: '192.0.2.2', app: 'xrootd' }],
    ['dCache', '<134>1 2026-11-21T19:31:09.447459Z 2001:db8::1 dCache - firefly-json - ', { timestamp: at, host: '2001:db8::1', app: 'dCache' }],
    ['ours', buildSyslogHeader(time, 'my_host'), { timestamp: at, host: undefined, app: 'scitags' }],
    ['a relay', `Feb  1 18:54:27 relay 1 ${time} vm flowd - firefly-json - `, { timestamp: at, host: 'vm', app: 'flowd' }],
    ['nobody', '', { timestamp: undefined, host: undefined, app: undefined }],
    ['another program', '<13>Nov 21 19:31:09 vm su: ', { timestamp: undefined, host: undefined, app: undefined }]
  ]
  for (const [sender, header, expected] of headers) t.same(parseSyslogHeader(header), expected, sender)
})

t.test('[FF-HEADER-IN] what is too long for a header is not searched', async t => {
  t.equal(parseSyslogHeader(`${'x'.repeat(1100)} 1 - vm xrootd - firefly-json - `).host, undefined)
})

t.test('any text is read without a throw', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => 'host' in parseSyslogHeader(text)))
})

t.test('any host name makes a header that is read back', async () => {
  fc.assert(fc.property(fc.oneof(fc.domain(), fc.ipV4(), fc.string({ unit: 'binary' })), fc.maxSafeInteger(), (host, at) => {
    const header = parseSyslogHeader(buildSyslogHeader(formatMicroseconds(at), host))
    return header.timestamp === at && header.app === 'scitags' && (header.host ?? '-') === hostToken(host)
  }))
})

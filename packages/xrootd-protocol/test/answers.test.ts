/** Answers have the bytes that real servers give, in both directions. */
import t from 'tap'

import * as xrootd from '../src/index.ts'

const nul = (text: string): Buffer => Buffer.from(`${text}\0`)

void t.test('the answer to protocol: two words, and the records that were asked for', async t => {
  const plain = Buffer.from('0000051180300001', 'hex')
  t.same(xrootd.decodeProtocolAnswer(plain), { version: 0x511, flags: 0x80300001 })
  t.same(xrootd.encodeProtocolAnswer({ version: 0x511, flags: 0x80300001 }), plain)
  const signed = Buffer.from('0000051100300001530000000100', 'hex')
  const answer = xrootd.decodeProtocolAnswer(signed)
  t.same(answer.security, { version: 0, options: 0, level: 1, exceptions: [] })
  t.same(xrootd.encodeProtocolAnswer(answer), signed)
  const both = { version: 0x520, flags: 1, bindPreferences: 'a.example,b.example', security: { version: 0, options: 1, level: 4, exceptions: [{ request: 10, need: 2 }] } }
  const bytes = xrootd.encodeProtocolAnswer(both)
  t.equal(bytes.readUInt16BE(10) % 8, 4, 'the record is a multiple of eight bytes, and its length counts what makes it one')
  t.same(xrootd.decodeProtocolAnswer(bytes), both)
  t.throws(() => xrootd.decodeProtocolAnswer(bytes.subarray(0, bytes.length - 1)), { code: 'MESSAGE_INVALID' })
  t.throws(() => xrootd.decodeProtocolAnswer(bytes.subarray(0, 20)), { code: 'MESSAGE_INVALID' })
  t.throws(() => xrootd.decodeProtocolAnswer(bytes.subarray(0, 4)), { code: 'MESSAGE_INVALID' })
})

void t.test('the answer to login: a session, and what it takes to be somebody', async t => {
  const body = Buffer.concat([Buffer.from('0a000000c95d0000170000000a000000', 'hex'), Buffer.from('&P=ztn,0:4096:&P=unix')])
  const answer = xrootd.decodeLoginAnswer(body)
  t.same(xrootd.encodeLoginAnswer(answer), body)
  t.same(xrootd.securityOffers(answer.security), [{ protocol: 'ztn', args: '0:4096:' }, { protocol: 'unix', args: '' }])
  t.same(xrootd.securityOffers(''), [])
  t.throws(() => xrootd.decodeLoginAnswer(Buffer.alloc(15)), { code: 'MESSAGE_INVALID' })
  t.equal(xrootd.userNameOf({ userName: xrootd.loginUserName('root') }), 'root')
  t.equal(xrootd.userNameOf({ userName: xrootd.loginUserName('averylongname') }), 'averylon')
})

void t.test('a list of a directory: names only', async t => {
  const pieces = new xrootd.DirectoryPieces(0)
  t.equal(pieces.add({ name: 'a.txt' }), undefined)
  pieces.add({ name: 'b c.txt', stat: '1 2 3 4' })
  pieces.add({ name: 'forged\nname' })
  const body = pieces.end()
  t.same(body, nul('a.txt\nb c.txt'))
  t.same(new xrootd.DirectoryReader().end(body), [{ name: 'a.txt' }, { name: 'b c.txt' }])
  t.same(new xrootd.DirectoryPieces(0).end(), Buffer.alloc(0), 'nothing there: an empty ok')
  t.same(new xrootd.DirectoryReader().end(Buffer.alloc(0)), [])
})

void t.test('a list of a directory: with stats and checksums, as 5.5.3 gives it', async t => {
  const stat = '9298857598975488 4 48 1795289300 1795289300 1795289300 0644 nobody root'
  const body = nul(`.\n0 0 0 0\na.txt\n${stat} [ adler32:none ]`)
  const { dstat, dcksm } = xrootd.dirlistOptions
  const pieces = new xrootd.DirectoryPieces(dstat | dcksm)
  pieces.add({ name: 'gone.txt' })
  pieces.add({ name: 'a.txt', stat, checksum: 'adler32:none' })
  t.same(pieces.end(), body)
  t.same(new xrootd.DirectoryReader().end(body), [{ name: 'a.txt', stat, checksum: 'adler32:none' }])
  t.same(new xrootd.DirectoryPieces(dstat).end(), nul('.\n0 0 0 0'), 'nothing there: the lead-in alone')
  t.same(new xrootd.DirectoryReader().end(nul('.\n0 0 0 0')), [])
  t.throws(() => new xrootd.DirectoryReader().end(nul('.\n0 0 0 0\na.txt')), { code: 'MESSAGE_INVALID' })
})

void t.test('a long list of a directory comes in pieces between entries, and is read wherever it is cut', async t => {
  const entries = Array.from({ length: 1000 }, (_none, index) => ({ name: `fïle-${index}`, stat: `${index} 5 48 1700000000` }))
  const pieces = new xrootd.DirectoryPieces(xrootd.dirlistOptions.dstat)
  const full = entries.flatMap(entry => pieces.add(entry) ?? [])
  const last = pieces.end()
  t.ok(full.length >= 3)
  t.ok(full.every(piece => piece.length >= 8192 && piece.length < 8300 && piece.at(-1) === 10))
  const reader = new xrootd.DirectoryReader()
  t.same([...full.flatMap(piece => reader.push(piece)), ...reader.end(last)], entries)
  const whole = Buffer.concat([...full, last])
  const other = new xrootd.DirectoryReader()
  const read = []
  for (let at = 0; at < whole.length; at += 997) read.push(...other.push(whole.subarray(at, at + 997)))
  t.same([...read, ...other.end(Buffer.alloc(0))], entries)
  t.throws(() => new xrootd.DirectoryReader().push(Buffer.alloc(100_000, 'x')), { code: 'MESSAGE_INVALID' })
})

void t.test('where a file is', async t => {
  const text = 'Sw[::127.0.0.1]:21094 mr[2001:db8::1]:1094 Mrmanager.example:1094'
  const locations = xrootd.locationsOf(`${text}\0`)
  t.match(locations, [{ kind: 'server', isPending: false, isWritable: true }, { kind: 'manager', isPending: true, isWritable: false }, { kind: 'manager', isPending: false }])
  t.equal(xrootd.locateText(locations), text)
  t.same(locations.map(({ address }) => xrootd.hostAndPort(address)), [{ host: '127.0.0.1', port: 21094 }, { host: '2001:db8::1', port: 1094 }, { host: 'manager.example', port: 1094 }])
  for (const [host, port] of [['127.0.0.1', 21094], ['2001:db8::1', 1], ['h.example', 65535]] as const) t.same(xrootd.hostAndPort(xrootd.addressText(host, port)), { host, port })
  for (const wrong of ['', 'host', 'host:', '[::1]', 'host:65536', 'a:b:1', '[a]b:1', 'host:-1']) t.throws(() => xrootd.hostAndPort(wrong), { code: 'MESSAGE_INVALID' }, wrong)
  t.throws(() => xrootd.locationsOf('Xw[::1]:1'), { code: 'MESSAGE_INVALID' })
})

void t.test('checksums, configuration, space and attributes', async t => {
  t.same(xrootd.checksumOf('adler32 524907E9\0'), { algorithm: 'adler32', hex: '524907e9' })
  t.equal(xrootd.checksumText({ algorithm: 'adler32', hex: '524907e9' }), 'adler32 524907e9')
  t.throws(() => xrootd.checksumOf('adler32'), { code: 'MESSAGE_INVALID' })
  t.same(xrootd.checksumQuestionOf('/f?authz=x&cks.type=md5'), { path: '/f', cgi: 'authz=x', algorithm: 'md5' })
  t.same(xrootd.checksumQuestionOf('/f'), { path: '/f', cgi: '', algorithm: undefined })
  t.equal(xrootd.queryText(Buffer.from('/store\0')), '/store')
  t.same(xrootd.configNamesOf('tpc tpcdlg\nfoo\0'), ['tpc', 'tpcdlg', 'foo'])
  const text = xrootd.configText(['tpc', 'tpcdlg', 'cid'], name => ({ tpc: '1', cid: '' })[name])
  t.equal(text, '1\ntpcdlg\n\n')
  t.same([...xrootd.configOf(text, ['tpc', 'tpcdlg', 'cid'])], [['tpc', '1'], ['cid', '']])
  t.same([...xrootd.configOf('15\n', ['bind_max', 'tpc'])], [['bind_max', '15']], 'fewer lines than names')
  const space = 'oss.cgroup=public&oss.space=270553174016&oss.free=82835005440&oss.maxf=82835005440&oss.used=187718168576&oss.quota=-1'
  t.equal(xrootd.spaceText(xrootd.spaceOf(`${space}\0`)), space)
  t.throws(() => xrootd.spaceOf('oss.free=many'), { code: 'MESSAGE_INVALID' })
  t.equal(xrootd.attributesText({ kind: 'file', used: 20n, modified: 1795289300, changed: 1795289561, accessed: 1795289561, isWritable: true }),
    xrootd.textToNul(Buffer.from('oss.cgroup=public&oss.type=f&oss.used=20&oss.mt=1795289300&oss.ct=1795289561&oss.at=1795289561&oss.u=*&oss.g=*&oss.fs=w&ofs.ap=a\0\xc7', 'latin1')))
})

void t.test('stats of files and of file systems', async t => {
  t.equal(xrootd.fileSystemText(xrootd.fileSystemOf('1 79022 69 0 0 0\0')), '1 79022 69 0 0 0')
  t.throws(() => xrootd.fileSystemOf('1 79022 69'), { code: 'MESSAGE_INVALID' })
  t.throws(() => xrootd.fileSystemOf('1 79022 69 0 0 x'), { code: 'MESSAGE_INVALID' })
  const long = '18446744073709551615 9223372036854775807 48 1795289300 1795289561 1795289561 0644 nobody root'
  t.equal(xrootd.statText(xrootd.statOf(`${long}\0`)), long, 'numbers of 64 bits are exact')
  t.equal(xrootd.statText(xrootd.statOf('1 2 3 4')), '1 2 3 4')
  for (const wrong of ['', '1 2 3', '1 2 x 4', 'a b c d']) t.throws(() => xrootd.statOf(wrong), { code: 'MESSAGE_INVALID' }, wrong)
})

void t.test('pieces of files, kinds of paths, and the small ones', async t => {
  const pieces = [{ handle: 0, length: 3, offset: 0n, data: Buffer.from('abc') }, { handle: 1, length: 0, offset: 2n ** 62n, data: Buffer.alloc(0) }]
  const body = xrootd.encodeReadvAnswer(pieces)
  t.equal(body.length, 35)
  t.same(xrootd.decodeReadvAnswer(body), pieces)
  t.throws(() => xrootd.decodeReadvAnswer(body.subarray(0, 18)), { code: 'MESSAGE_INVALID' })
  t.throws(() => xrootd.decodeReadvAnswer(body.subarray(0, 30)), { code: 'MESSAGE_INVALID' })
  t.same(xrootd.decodeStatxAnswer(xrootd.encodeStatxAnswer([0, 2, 8])), [0, 2, 8])
  t.equal(xrootd.decodeBindAnswer(xrootd.encodeBindAnswer(3)), 3)
  t.throws(() => xrootd.decodeBindAnswer(Buffer.alloc(0)), { code: 'MESSAGE_INVALID' })
  t.same(xrootd.decodeChkpointAnswer(Buffer.from('0010000000000069', 'hex')), { most: 0x100000, used: 0x69 })
  t.same(xrootd.encodeChkpointAnswer({ most: 0x100000, used: 0x69 }), Buffer.from('0010000000000069', 'hex'))
  t.throws(() => xrootd.decodeChkpointAnswer(Buffer.alloc(7)), { code: 'MESSAGE_INVALID' })
  t.same(xrootd.pathsOf('/a\n/b\n\0'), ['/a', '/b'])
  t.equal(xrootd.decodePrepareAnswer(xrootd.encodePrepareAnswer('52667f000001:277289e9.6b01f0d4:1')), '52667f000001:277289e9.6b01f0d4:1')
  t.equal(xrootd.decodePrepareAnswer(xrootd.encodePrepareAnswer(undefined)), undefined)
})

void t.test('settings are told apart, and monitor info has an answer of four bytes', async t => {
  t.same(xrootd.settingOf('appid my app\0'), { kind: 'appid', name: 'my app' })
  t.same(xrootd.settingOf('monitor info hello'), { kind: 'monitor-info', text: 'hello' })
  t.same(xrootd.settingOf('monitor info'), { kind: 'monitor-info', text: '' })
  t.same(xrootd.settingOf('monitor off'), { kind: 'monitor', text: 'off' })
  t.same(xrootd.settingOf('clock back'), { kind: 'other', text: 'clock back' })
  t.same(xrootd.encodeSetAnswer(xrootd.settingOf('monitor info hello')), Buffer.alloc(4))
  t.same(xrootd.encodeSetAnswer(xrootd.settingOf('appid x')), Buffer.alloc(0))
})

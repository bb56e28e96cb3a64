/** The client's end of a connection, against bytes that real servers have sent. */
import t from 'tap'

import { ClientSession, RequestTable, asynchronously, bodyHeader, encodeResponse, error, ok, pageStatus } from '../../src/index.ts'
import type { ClientEvent, ClientSessionInit, LoginPurpose } from '../../src/index.ts'

const purpose: LoginPurpose = { kind: 'login', pid: 0x1b0c, userName: 'root', groupName: 'root', text: 'xrd.appname=xrdcp', hasToken: true }
const handshake = '0000000000000008 00000511 00000001'
const sessionId = '01000000e81a00001600000001000000'

void t.test('handshake and protocol request are one segment', async t => {
  t.equal(session().start().toString('hex'), '00000000000000000000000000000004000007dc' + '00000bbe000005110b030000000000000000000000000000')
  t.equal(session({ demandsTls: true }).start().readUInt8(28), 0x0f)
  t.equal(session({ purpose: { ...purpose, isTpc: true } }).start().readUInt8(29), 4)
  t.equal(session({ purpose: { kind: 'bind', sessionId: hex(sessionId) } }).start().readUInt8(29), 1)
})

void t.test('a login without authentication, byte by byte', async t => {
  const one = session()
  one.start()
  const events: ClientEvent[] = []
  for (const byte of hex(`${handshake} 0000000000000008 00000511 00300001 0000000000000010 ${sessionId}`)) events.push(...pushed(one, Buffer.of(byte)))
  t.match(events, [{ kind: 'send' }, { kind: 'ready' }])
  t.equal(sent(events), '00000bbf 00001b0c 726f6f7400000000 00 89 85 00 00000011'.replaceAll(' ', '') + Buffer.from('xrd.appname=xrdcp').toString('hex'))
  t.equal(one.sessionId.toString('hex'), sessionId)
  t.match(one, { version: 0x511, flags: 0x00300001, isLoadBalancer: false, isReady: true })
})

void t.test('authentication as user, and TLS behind it (capture tls-required-session)', async t => {
  const one = session()
  one.start()
  const events = pushed(one, hex(`${handshake} 0000000000000008 00000511 88300001 0000000000000017 ${sessionId} 26503d756e6978`))
  t.match(events, [{ kind: 'send' }, { kind: 'send' }])
  t.equal(sent(events.slice(1)), '00000bb8000000000000000000000000756e69780000000f756e697800726f6f7420726f6f7400')
  t.match(pushed(one, hex('0000000000000000')), [{ kind: 'start-tls' }])
  t.notOk(one.isReady)
  one.tlsStarted()
  t.match(pushed(one, Buffer.alloc(0)), [{ kind: 'ready' }])
  t.match(one, { isTls: true, isReady: true })
})

void t.test('a token under TLS, refused, and the user after it (capture auth-ztn-bad-then-unix)', async t => {
  const one = session()
  one.start()
  t.match(pushed(one, hex(`${handshake} 0000000000000008 00000511 c4300001`)), [{ kind: 'start-tls' }])
  one.tlsStarted()
  const asked = pushed(one, hex('0000000000000025 02000000d12400001700000002000000 26503d7a746e2c303a343039363a26503d756e6978'))
  t.match(asked, [{ kind: 'send' }, { kind: 'token-wanted' }])
  one.giveToken('abc')
  t.equal(sent(pushed(one, Buffer.alloc(0))), '00000bb8000000000000000000000000' + '7a746e00' + '0000000e' + '7a746e00 00 54 0000 0004 61626300'.replaceAll(' ', ''))
  const refused = pushed(one, error(0, 3030, "token verification failed: 'iat' claim is mandatory"))
  t.equal(sent(refused), '00000bb8000000000000000000000000756e69780000000f756e697800726f6f7420726f6f7400')
  t.match(pushed(one, ok(0)), [{ kind: 'ready' }])
})

void t.test('without a token the next protocol is tried; with none left the login has failed', async t => {
  const one = session()
  one.start()
  pushed(one, hex(`${handshake} 0000000000000008 00000511 c4300001`))
  one.tlsStarted()
  pushed(one, Buffer.concat([hex('0000000000000016'), hex(sessionId), Buffer.from('&P=ztn')]))
  one.giveToken(undefined)
  t.match(pushed(one, Buffer.alloc(0)), [{ kind: 'failed', error: { code: 'AUTHENTICATION_FAILED', message: /ztn/ } }])
  t.strictSame(pushed(one, ok(0)), [], 'nothing more is heard')
})

void t.test('another stream is bound (capture xrdcp-read-parallel)', async t => {
  const one = session({ purpose: { kind: 'bind', sessionId: hex(sessionId) } })
  one.start()
  const events = pushed(one, hex(`${handshake} 0000000000000008 00000511 00300001`))
  t.equal(sent(events), `00000bd0${sessionId}00000000`)
  t.match(pushed(one, hex('0000000000000001 03')), [{ kind: 'ready' }])
  t.equal(one.pathId, 3)
})

void t.test('stream ids are counted as the reference does, and none is given twice', async t => {
  const requests = new RequestTable()
  const ids = Array.from({ length: 0xffff }, () => requests.add('ping', false))
  t.strictSame(ids.slice(0, 3), [0x0100, 0x0200, 0x0300])
  t.equal(ids[255], 0x0001)
  t.equal(new Set(ids).size, 0xffff)
  t.notOk(ids.includes(0))
  t.throws(() => requests.add('ping', false), RangeError)
  requests.delete(0x0200)
  t.equal(requests.add('ping', false), 0x0200)
})

void t.test('answers come in any order, some in pieces, some late, and each is one', async t => {
  const { one, requests } = ready()
  const [list, ping, late] = [requests.add('dirlist', false), requests.add('ping', false), requests.add('sync', false)]
  const events = pushed(one, Buffer.concat([
    Buffer.concat([bodyHeader(list, 'oksofar', 2), Buffer.from('a\n')]), encodeResponse({ status: 'waitresp', streamId: late, seconds: 600, message: '' }), ok(ping),
    asynchronously(error(late, 3010, 'no')), ok(list, Buffer.from('b\0'))
  ]))
  t.match(events, [
    { kind: 'delayed', streamId: late, seconds: 600 },
    { kind: 'answer', streamId: ping, response: { status: 'ok' } },
    { kind: 'answer', streamId: late, response: { status: 'error', errorNumber: 3010 } },
    { kind: 'answer', streamId: list, response: { status: 'ok', body: Buffer.from('a\nb\0') } }
  ])
  t.equal(requests.size, 0)
})

void t.test('data of a streamed answer is handed on as it comes, or read past the session', async t => {
  const { one, requests } = ready()
  const read = requests.add('read', true)
  t.match(pushed(one, Buffer.concat([bodyHeader(read, 'oksofar', 5), Buffer.from('abc')])), [{ kind: 'piece', length: 5, pagesFrom: undefined }, { kind: 'data', streamId: read, chunk: Buffer.from('abc') }])
  t.match(one, { dataLeft: 2, dataStreamId: read })
  one.dataPassedBy(2)
  t.strictSame(pushed(one, Buffer.alloc(0)), [])
  t.match(pushed(one, bodyHeader(read, 'ok', 1)), [{ kind: 'piece', length: 1 }])
  one.dataPassedBy(1)
  t.match(pushed(one, Buffer.alloc(0)), [{ kind: 'answer', streamId: read, response: { status: 'ok' } }])
})

void t.test('what stands behind the answer to a page write belongs to it', async t => {
  const { one, requests } = ready()
  const write = requests.add('pgwrite', false)
  t.match(pushed(one, Buffer.concat([pageStatus({ streamId: write, of: 'pgwrite', isFinal: true, dataLength: 3, offset: 0 }), Buffer.from('bad')])), [{ kind: 'answer', response: { status: 'status' }, data: Buffer.from('bad') }])
})

void t.test('a word to the operator is not an answer', async t => {
  const { one, requests } = ready()
  requests.add('ping', false)
  const inner = { status: 'ok', streamId: 0, body: Buffer.from('tea\n') } as const
  t.match(pushed(one, encodeResponse({ status: 'attn', streamId: 0, action: 5002, reserved: 0, inner, parameters: Buffer.alloc(0) })), [{ kind: 'notice', text: 'tea ' }])
  t.equal(requests.size, 1)
})

function session (init: Partial<ClientSessionInit> = {}): ClientSession {
  return new ClientSession({ purpose, demandsTls: false, requests: new RequestTable(), ...init })
}

function ready (): { readonly one: ClientSession, readonly requests: RequestTable } {
  const requests = new RequestTable()
  const one = session({ requests })
  one.start()
  pushed(one, hex(`${handshake} 0000000000000008 00000511 00300001 0000000000000010 ${sessionId}`))
  return { one, requests }
}

/** Everything that happens until it needs more; data is copied, as it is overwritten afterwards. */
function pushed (one: ClientSession, bytes: Buffer): ClientEvent[] {
  const events: ClientEvent[] = []
  one.push(bytes)
  for (let event = one.step(); event.kind !== 'need'; event = one.step()) events.push(event.kind === 'data' ? { ...event, chunk: Buffer.from(event.chunk) } : event)
  return events
}

function sent (events: readonly ClientEvent[]): string {
  return Buffer.concat(events.map(event => event.kind === 'send' ? event.bytes : Buffer.alloc(0))).toString('hex')
}

function hex (text: string): Buffer {
  return Buffer.from(text.replaceAll(' ', ''), 'hex')
}

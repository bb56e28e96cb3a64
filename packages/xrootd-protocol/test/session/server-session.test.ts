/** The server's end of a connection: its order, its TLS, and what it does with what nobody should send. */
import fc from 'fast-check'
import t from 'tap'

import { clientHandshake } from '../../src/handshake.ts'
import { decodeResponse, encodeRequest, errorNumbers, expectations, protocolRequestFlags, protocolVersion, serverFlags, ServerSession } from '../../src/index.ts'
import type { Request, Response, ServerEvent, ServerSessionInit, TlsPolicy } from '../../src/index.ts'
import { runs } from '../fuzz.ts'

const { ableTLS, wantTLS } = protocolRequestFlags
const noTls: TlsPolicy = { isAvailable: false, login: false, session: false, data: false, tpc: false }
const someTls: TlsPolicy = { ...noTls, isAvailable: true }
const init: ServerSessionInit = { flags: serverFlags.isServer | serverFlags.suppgrw, tls: noTls, security: () => '' }
const sessionId = Buffer.alloc(16, 7)

const login: Request = { name: 'login', streamId: 0, pid: 1, userName: Buffer.alloc(8), ability2: 0, ability: 0, capver: 5, text: Buffer.from('x') }
const auth: Request = { name: 'auth', streamId: 0, credentialType: Buffer.from('unix'), credentials: Buffer.from('unix\0a b\0') }
const bind: Request = { name: 'bind', streamId: 0, sessionId }
const ping: Request = { name: 'ping', streamId: 9 }
const stat: Request = { name: 'stat', streamId: 9, options: 0, wants: 0, handle: 0, path: '/' }
const sigver: Request = { name: 'sigver', streamId: 9, expectedCode: 3017, version: 0, flags: 0, sequence: 1n, crypto: 1, signature: Buffer.alloc(64) }

function protocol (flags = 0, expect: number = expectations.login): Request {
  return { name: 'protocol', streamId: 0, clientVersion: protocolVersion, flags, expect }
}

function events (session: ServerSession, ...requests: readonly Request[]): ServerEvent[] {
  session.push(Buffer.concat(requests.map(encodeRequest)))
  return drained(session)
}

function drained (session: ServerSession): ServerEvent[] {
  const all: ServerEvent[] = []
  for (let event = session.step(); event.kind !== 'need'; event = session.step()) all.push(event)
  return all
}

function greeted (changes: Partial<ServerSessionInit> = {}): ServerSession {
  const session = new ServerSession({ ...init, ...changes })
  session.push(clientHandshake)
  drained(session)
  return session
}

function loggedIn (changes: Partial<ServerSessionInit> = {}): ServerSession {
  const session = greeted(changes)
  events(session, login)
  session.acceptLogin(0, sessionId)
  return session
}

function response (event: ServerEvent | undefined): Response {
  if (event?.kind !== 'send') throw new Error(`${event?.kind ?? 'nothing'} instead of an answer`)
  return decodeResponse(event.bytes.subarray(0, 8), event.bytes.subarray(8))
}

function flagsOf (event: ServerEvent | undefined): number {
  const answer = response(event)
  return answer.status === 'ok' ? answer.body.readUInt32BE(4) : NaN
}

void t.test('the handshake may come in any pieces, and nothing else may come first', async t => {
  const session = new ServerSession(init)
  const all: ServerEvent[] = []
  for (const byte of Buffer.concat([clientHandshake, encodeRequest(protocol())])) {
    session.push(Buffer.of(byte))
    all.push(...drained(session))
  }
  t.match(all, [{ kind: 'send', bytes: Buffer.from('00000000000000080000051100000001', 'hex') }, { kind: 'send' }])
  for (const wrong of ['GET / HTTP/1.1\r\n\r\n', '\x16\x03\x01', '\0\0\0\x01']) {
    const other = new ServerSession(init)
    other.push(Buffer.from(wrong, 'latin1'))
    t.match(drained(other), [{ kind: 'close' }])
    other.push(clientHandshake)
    t.same(drained(other), [], 'it is over')
  }
  const manager = new ServerSession({ ...init, flags: serverFlags.isManager })
  manager.push(clientHandshake)
  t.match(drained(manager), [{ kind: 'send', bytes: Buffer.from('00000000000000080000051100000000', 'hex') }])
})

void t.test('before the login there is nothing but protocol, login and bind', async t => {
  for (const request of [ping, stat, auth, sigver]) {
    const [answer, end, ...more] = events(greeted(), request, stat)
    t.match(response(answer), { status: 'error', errorNumber: errorNumbers.InvalidRequest }, request.name)
    t.match(end, { kind: 'close' })
    t.same(more, [])
  }
  t.match(events(greeted(), login), [{ kind: 'login' }])
  t.match(events(greeted(), bind), [{ kind: 'bind' }])
})

void t.test('between login and the end of the authentication there is nothing but that, protocol and ping', async t => {
  const security = (): string => '&P=unix'
  const session = loggedIn({ security })
  t.notOk(session.isLoggedIn)
  t.match(response(events(session, ping)[0]), { status: 'ok', streamId: 9 })
  t.match(events(session, auth), [{ kind: 'auth' }])
  t.match(decodeResponse(session.demandMoreAuth(3, Buffer.from('x')).subarray(0, 8), Buffer.from('x')), { status: 'authmore', streamId: 3, body: Buffer.from('x') })
  t.match(events(session, auth), [{ kind: 'auth' }], 'one more round')
  session.acceptAuth(0)
  t.ok(session.isLoggedIn)
  t.match(events(session, stat), [{ kind: 'request', request: stat, dataLength: 0 }])
  t.match(response(events(session, auth)[0]), { status: 'error', errorNumber: errorNumbers.InvalidRequest })
  t.match(response(events(session, login)[0]), { status: 'error', errorNumber: errorNumbers.InvalidRequest })
  t.match(response(events(session, bind)[0]), { status: 'error', errorNumber: errorNumbers.InvalidRequest })
  t.match(events(session, stat), [{ kind: 'request' }], 'none of that ends it')
  const hasty = loggedIn({ security })
  const [answer, end] = events(hasty, stat)
  t.match(response(answer), { status: 'error', errorNumber: errorNumbers.InvalidRequest })
  t.match(end, { kind: 'close' })
})

void t.test('a stream that is bound is no session', async t => {
  const session = greeted()
  events(session, bind)
  t.same(session.acceptBind(0, 2), Buffer.from('000000000000000102', 'hex'))
  t.ok(session.isBound)
  t.notOk(session.isLoggedIn)
})

void t.test('signatures are dropped, however many come at once', async t => {
  const session = loggedIn()
  t.match(events(session, ...Array.from({ length: 100_000 }, () => sigver), stat), [{ kind: 'request', request: { name: 'stat' } }])
})

void t.test('TLS begins where the policy and the client want it', async t => {
  const { login, bind, tpc } = expectations
  const cases: readonly (readonly [Partial<TlsPolicy>, flags: number, expect: number, starts: boolean, said: number])[] = [
    [{}, ableTLS, login, false, 0x80200001],
    [{}, ableTLS | wantTLS, login, true, 0xC0200001],
    [{ login: true }, ableTLS, login, true, 0xC4200001],
    [{ login: true }, ableTLS, tpc, true, 0xC4200001],
    [{ login: true }, ableTLS, bind, false, 0x84200001],
    [{ login: true }, 0, login, false, 0x84200001],
    [{ session: true }, ableTLS, login, false, 0x88200001],
    [{ login: true, data: true }, ableTLS, bind, true, 0xC5200001],
    [{ tpc: true }, ableTLS, tpc, true, 0xD0200001],
    [{ tpc: true }, ableTLS, login, false, 0x90200001],
    [{ isAvailable: false, login: true }, ableTLS | wantTLS, login, false, 0x00200001]
  ]
  for (const [policy, flags, expect, starts, said] of cases) {
    const all = events(greeted({ tls: { ...someTls, ...policy } }), protocol(flags, expect))
    t.equal(flagsOf(all[0]), said, JSON.stringify([policy, flags, expect]))
    t.match(all.slice(1), starts ? [{ kind: 'start-tls' }] : [])
  }
})

void t.test('what came in the clear behind the promise of TLS means nothing', async t => {
  const session = greeted({ tls: { ...someTls, login: true } })
  const hello = Buffer.from([0x16, 3, 1])
  session.push(Buffer.concat([encodeRequest(protocol(ableTLS)), hello]))
  t.match(drained(session), [{ kind: 'send' }, { kind: 'start-tls' }])
  t.same(session.takeRest(), hello)
  const injected = greeted({ tls: { ...someTls, login: true } })
  t.match(events(injected, protocol(ableTLS), login, stat), [{ kind: 'send' }, { kind: 'start-tls' }])
  injected.tlsStarted()
  t.same(drained(injected), [])
  t.match(events(injected, protocol(ableTLS)), [{ kind: 'send' }], 'it does not begin twice')
  t.match(events(injected, login), [{ kind: 'login' }])
  t.ok(injected.isTls)
})

void t.test('who will not do TLS is refused where it is demanded', async t => {
  const { tpc, login: logs } = expectations
  const refused = (policy: Partial<TlsPolicy>, flags: number, expect: number, request: Request): void => {
    const session = greeted({ tls: { ...someTls, ...policy } })
    events(session, protocol(flags, expect))
    const [answer, end] = events(session, request)
    t.match(response(answer), { status: 'error', errorNumber: errorNumbers.TLSRequired })
    t.match(end, { kind: 'close' })
  }
  refused({ login: true }, 0, logs, login)
  refused({ session: true }, 0, logs, login)
  refused({ tpc: true }, 0, tpc, login)
  refused({ data: true }, 0, expectations.bind, bind)
  const session = greeted({ tls: { ...someTls, session: true } })
  events(session, protocol(ableTLS))
  events(session, login)
  session.acceptLogin(0, sessionId)
  t.match(drained(session), [{ kind: 'start-tls' }], 'after the login, behind its answer')
})

void t.test('a request that cannot be decoded is refused, and the next one is not', async t => {
  const session = loggedIn()
  const wrong = encodeRequest({ name: 'mv', streamId: 5, fromLength: 3, from: 'a', to: 'b' })
  const empty = encodeRequest({ name: 'fattr', streamId: 6, handle: 0, subcode: 2, count: 0, options: 0, path: '', attributes: [] })
  empty.writeInt32BE(0, 20)
  session.push(Buffer.concat([wrong, empty.subarray(0, 24), encodeRequest(stat)]))
  const [one, other, third] = drained(session)
  t.match(response(one), { status: 'error', streamId: 5, errorNumber: errorNumbers.ArgInvalid })
  t.match(response(other), { status: 'error', streamId: 6, errorNumber: errorNumbers.ArgMissing })
  t.match(third, { kind: 'request' })
})

void t.test('a request that is too long is refused, and ends the connection', async t => {
  const session = loggedIn()
  const long = encodeRequest(stat)
  long.writeInt32BE(1 << 30, 20)
  session.push(long)
  const [answer, end, ...more] = drained(session)
  t.match(response(answer), { status: 'error', errorNumber: errorNumbers.ArgTooLong })
  t.match(end, { kind: 'close' })
  t.same(more, [])
  session.push(encodeRequest(stat))
  t.same(drained(session), [])
})

void t.test('a client of long ago gets its two roles', async t => {
  const old: Request = { name: 'protocol', streamId: 0, clientVersion: 0, flags: 0, expect: 0 }
  t.equal(flagsOf(events(greeted(), old)[0]), 1)
  t.equal(flagsOf(events(greeted({ flags: serverFlags.isManager }), old)[0]), 0)
})

void t.test('data of a request that was not finished is told apart from what follows, and rests survive', async t => {
  const session = loggedIn()
  const write = encodeRequest({ name: 'write', streamId: 1, handle: 0, offset: 0n, pathId: 0, dataLength: 6 })
  const memory = Buffer.concat([write, Buffer.from('abc')])
  session.push(memory)
  t.match(session.step(), { kind: 'request', dataLength: 6 })
  session.keepRest()
  memory.fill(0)
  t.match(drained(session), [{ kind: 'data', chunk: Buffer.from('abc'), left: 3 }])
  t.equal(session.dataLeft, 3)
  session.dataPassedBy(3)
  t.match(events(session, stat), [{ kind: 'request' }])
})

void t.test('whatever a client says, a session neither throws nor goes on for ever', async t => {
  const requests: readonly Request[] = [login, auth, bind, ping, stat, sigver, protocol(), protocol(ableTLS), protocol(wantTLS)]
  const part = fc.oneof(fc.constantFrom(...requests).map(encodeRequest), fc.uint8Array({ maxLength: 30 }).map(bytes => Buffer.from(bytes)))
  const tls = fc.record({ isAvailable: fc.boolean(), login: fc.boolean(), session: fc.boolean(), data: fc.boolean(), tpc: fc.boolean() })
  fc.assert(fc.property(fc.array(part, { maxLength: 12 }), tls, fc.constantFrom('', '&P=unix'), (parts, tls, security) => {
    const session = new ServerSession({ flags: 1, tls, security: () => security })
    let count = 0
    for (const part of [clientHandshake, ...parts]) {
      session.push(part)
      for (let event = session.step(); event.kind !== 'need'; event = session.step()) {
        count++
        if (event.kind === 'login') session.acceptLogin(event.request.streamId, sessionId)
        if (event.kind === 'auth') session.acceptAuth(event.request.streamId)
        if (event.kind === 'bind') session.acceptBind(event.request.streamId, 1)
        if (event.kind === 'start-tls') session.tlsStarted()
        if (event.kind === 'request' && !session.isLoggedIn && !session.isBound) return false
      }
    }
    return count <= 3 * parts.length + 30
  }), runs(5000))
  t.pass()
})

t.test('of somebody unknown, what is collected is little; credentials may be more, and attributes only of somebody who is logged in', t => {
  const header = (code: number, length: number): Buffer => {
    const bytes = Buffer.alloc(24)
    bytes.writeUInt16BE(code, 2)
    bytes.writeInt32BE(length, 20)
    return bytes
  }
  const [authCode, fattr, writev] = [3000, 3020, 3031]
  const refused = (session: ServerSession, code: number, length: number): boolean => {
    session.push(header(code, length))
    const [answer, end] = drained(session)
    return answer !== undefined && response(answer).status === 'error' && end?.kind === 'close'
  }
  const authenticating = (): ServerSession => {
    const session = greeted({ security: () => '&P=unix' })
    events(session, login)
    session.acceptLogin(0, sessionId)
    return session
  }
  for (const code of [authCode, fattr]) t.ok(refused(greeted(), code, 65_537), 'before the login')
  for (const code of [authCode, fattr, writev]) t.notOk(refused(greeted(), code, 65_536), 'before the login, but little')
  t.notOk(refused(authenticating(), authCode, 262_144), 'credentials')
  for (const code of [authCode, fattr]) t.ok(refused(authenticating(), code, 262_145), 'more than credentials may be')
  t.notOk(refused(loggedIn(), fattr, 1_000_000), 'of somebody')
  t.end()
})

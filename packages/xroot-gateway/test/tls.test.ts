/** Where TLS begins, and what of it goes wrong. */
import { fakeClock } from '@scitags/core/testing'
import { once } from 'node:events'
import { Duplex } from 'node:stream'
import { connect, createSecureContext } from 'node:tls'
import type { SecureContext } from 'node:tls'
import t from 'tap'

import type { Credential } from '../src/identity.ts'
import { makeCertificates } from './certificates.ts'
import { rawSite } from './raw-site.ts'
import { bindBytes, clientHandshakeBytes, loginBytes, openBytes, pingBytes, protocolBytes, readBytes, statBytes, ztnBytes } from './wire-bytes.ts'

const certificates = await makeCertificates()
const secureContext = (): SecureContext => createSecureContext(certificates)
const [able, wants] = [2, 4]
const [expectBind, expectLogin, expectTpc] = [1, 3, 4]
const flags = { haveTLS: 0x80000000, gotoTLS: 0x40000000, tlsTPC: 0x10000000, tlsLogin: 0x04000000, tlsData: 0x01000000 }
const [ok, tlsRequired, authFailed] = [0, 3028, 3030]

/** Names of the bits of TLS in the answer to a protocol request. */
function bitsOf (body: Buffer): string[] {
  const bits = body.readUInt32BE(4)
  return Object.entries(flags).filter(([, bit]) => (bits & bit) !== 0).map(([name]) => name)
}

t.test('who is told to start TLS', async t => {
  const cases = [
    ['offered', able, expectLogin, ['haveTLS']],
    ['offered', able | wants, expectLogin, ['haveTLS', 'gotoTLS']],
    ['offered', able | wants, expectBind, ['haveTLS', 'gotoTLS']],
    ['offered', able, expectTpc, ['haveTLS']],
    ['login', able, expectLogin, ['haveTLS', 'gotoTLS', 'tlsTPC', 'tlsLogin']],
    ['login', able, expectBind, ['haveTLS', 'tlsTPC', 'tlsLogin']],
    ['login', able, expectTpc, ['haveTLS', 'gotoTLS', 'tlsTPC', 'tlsLogin']],
    ['login', 0, expectLogin, ['haveTLS', 'tlsTPC', 'tlsLogin']],
    ['data', able, expectBind, ['haveTLS', 'gotoTLS', 'tlsTPC', 'tlsLogin', 'tlsData']],
    ['data', able, expectLogin, ['haveTLS', 'gotoTLS', 'tlsTPC', 'tlsLogin', 'tlsData']]
  ] as const
  for (const tls of ['offered', 'login', 'data'] as const) {
    const site = await rawSite(t, { tls, secureContext })
    for (const [policy, wish, expect, bits] of cases) {
      if (policy !== tls) continue
      const connection = await site.connect()
      t.strictSame(bitsOf((await connection.ask(protocolBytes({ flags: wish, expect }))).body), bits, `${policy}, flags ${wish}, expects ${expect}`)
    }
  }
})

t.test('who demands TLS has a certificate', async t => {
  for (const tls of ['session', 'login', 'data'] as const) await t.rejects(rawSite(t, { tls }), { code: 'OPTIONS_INVALID', path: ['tls'], message: new RegExp(`tls: '${tls}' takes a certificate`) })
  await rawSite(t, { tls: 'offered' })
})

t.test('a client that cannot is refused where it must', async t => {
  const site = await rawSite(t, { tls: 'data', secureContext })
  const connection = await site.connect()
  await connection.ask(protocolBytes({ flags: 0 }))
  t.match(await connection.ask(loginBytes()), { errorNumber: tlsRequired })
  const stream = await site.connect()
  await stream.ask(protocolBytes({ flags: 0, expect: expectBind }))
  t.match(await stream.ask(bindBytes(Buffer.alloc(16, 1))), { errorNumber: tlsRequired })
})

t.test('a session in TLS, with a token, and a further stream in the clear', async t => {
  const asked: Credential[] = []
  const site = await rawSite(t, {
    authentication: ['ztn', 'unix'],
    secureContext,
    verify (credential, { isTls }) {
      asked.push(credential)
      return credential.kind === 'token' && credential.token === 'right' && isTls ? { subject: {}, allows: () => true } : undefined
    }
  })
  await site.put('/f', Buffer.alloc(200_000, 'x'))
  const connection = await site.connect()
  await connection.ask(protocolBytes({ flags: able | wants }))
  await connection.startTls(certificates.ca)
  const { body } = await connection.ask(loginBytes())
  t.equal(body.toString('latin1', 16), '&P=ztn,0:4096:&P=unix')
  t.match(await connection.ask(ztnBytes('wrong')), { errorNumber: authFailed })
  t.equal((await connection.ask(ztnBytes('right'))).status, ok)
  t.strictSame(asked, [{ kind: 'token', token: 'wrong' }, { kind: 'token', token: 'right' }])

  const stream = await site.connect()
  await stream.ask(protocolBytes({ expect: expectBind }))
  t.strictSame((await stream.ask(bindBytes(body.subarray(0, 16)))).body, Buffer.of(1))
  const { body: handle } = await connection.ask(openBytes('/f'))
  connection.send(readBytes(handle, 0, 1000, { pathId: 1 }))
  t.match(await stream.next(), { status: ok, body: Buffer.alloc(1000, 'x') })
  connection.send(readBytes(handle, 0, 1000))
  t.match(await connection.next(), { status: ok, body: Buffer.alloc(1000, 'x') })
  stream.destroy()
})

t.test('tokens that are none', async t => {
  const site = await rawSite(t, { authentication: ['ztn'], secureContext, verify: () => ({ subject: {}, allows: () => true }) })
  const connection = await site.connect()
  t.strictSame(bitsOf((await connection.ask(protocolBytes({ flags: able }))).body), ['haveTLS', 'gotoTLS', 'tlsTPC', 'tlsLogin'], 'with ztn alone everybody uses TLS')
  await connection.startTls(certificates.ca)
  await connection.ask(loginBytes())
  const good = ztnBytes('token')
  const damaged = (at: number, ...values: readonly number[]): Buffer => {
    const bytes = Buffer.from(good)
    bytes.set(values, 24 + at)
    return bytes
  }
  t.match(await connection.ask(damaged(4, 1)), { errorNumber: authFailed }, 'of another version')
  t.match(await connection.ask(damaged(5, 'S'.charCodeAt(0))), { errorNumber: authFailed }, 'a question')
  t.match(await connection.ask(damaged(8, 0xff, 0xff)), { errorNumber: authFailed }, 'longer than what came')
  t.match(await connection.ask(damaged(8, 0, 0)), { errorNumber: authFailed }, 'of no length')
  t.match(await connection.ask(damaged(8, 0, 4)), { errorNumber: authFailed }, 'without its NUL')
  t.match(await connection.ask(damaged(12, 10)), { errorNumber: authFailed }, 'with a line feed')
  t.match(await connection.ask(ztnBytes('x'.repeat(4097))), { errorNumber: authFailed }, 'longer than announced')
  t.equal((await connection.ask(ztnBytes('x'.repeat(4096)))).status, ok)
})

t.test('the first bytes of TLS come along with the request for it', async t => {
  const site = await rawSite(t, { secureContext })
  const connection = await site.connect({ isSilent: true })
  const { socket } = connection
  // What a client would send next: a ClientHello, of which the server has to make sense without more bytes.
  const hello = await helloOf()
  socket.removeAllListeners('data')
  let answer = Buffer.alloc(0)
  socket.on('data', (chunk: Buffer) => { answer = Buffer.concat([answer, chunk]) })
  socket.write(Buffer.concat([clientHandshakeBytes, protocolBytes({ flags: able | wants }), hello]))
  await new Promise<void>(resolve => { socket.on('data', () => { if (answer.length > 40) resolve() }) })
  t.equal(answer[32], 0x16, 'behind two answers of 16 bytes a handshake record')
})

t.test('garbage instead of TLS', async t => {
  const site = await rawSite(t, { secureContext })
  const connection = await site.connect()
  await connection.ask(protocolBytes({ flags: able | wants }))
  connection.send(Buffer.alloc(1000, 'garbage'))
  await connection.closed
  const { connection: other } = await site.enter()
  t.equal((await other.ask(pingBytes())).status, ok)
})

t.test('a handshake that never comes', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { secureContext, clock, loginSeconds: 10 })
  const connection = await site.connect()
  await connection.ask(protocolBytes({ flags: able | wants }))
  t.equal(site.gateway.connections, 1)
  clock.advance(9000)
  t.equal(site.gateway.connections, 1)
  clock.advance(3000)
  await connection.closed
})

t.test('a certificate that is not there today', async t => {
  const site = await rawSite(t, { secureContext: () => undefined })
  const connection = await site.connect()
  await connection.ask(protocolBytes({ flags: able | wants }))
  await connection.closed
})

t.test('a session of TLS goes on at another process that has the same keys for tickets', async t => {
  const resumed = async (first: Buffer, second: Buffer): Promise<boolean> => {
    const sites = await Promise.all([first, second].map(async ticketKeys => await rawSite(t, { secureContext: () => createSecureContext({ ...certificates, ticketKeys }) })))
    let session: Buffer | undefined
    let isReused = false
    for (const site of sites) {
      const connection = await site.connect()
      await connection.ask(protocolBytes({ flags: able | wants }))
      const secure = connect({ socket: connection.release(), ca: certificates.ca, servername: 'localhost', ...(session !== undefined && { session }) })
      secure.on('session', (ticket: Buffer) => { session = ticket })
      await once(secure, 'secureConnect')
      secure.write(loginBytes())
      await once(secure, 'data')
      isReused = secure.isSessionReused()
      secure.destroy()
    }
    return isReused
  }
  const [keys, others] = [Buffer.alloc(48, 1), Buffer.alloc(48, 2)]
  t.ok(await resumed(keys, keys))
  t.notOk(await resumed(keys, others))
})

t.test('TLS does not begin in the middle of a session', async t => {
  const site = await rawSite(t, { secureContext })
  const { connection } = await site.enter()
  await connection.ask(statBytes('/'))
  t.strictSame(bitsOf((await connection.ask(protocolBytes({ flags: able | wants }))).body), ['haveTLS'])
  t.equal((await connection.ask(pingBytes())).status, ok)
})

/** Of a client that gets no answer. */
async function helloOf (): Promise<Buffer> {
  return await new Promise(resolve => {
    const wire = new Duplex({ read () { /* nothing comes */ }, write (chunk: Buffer) { resolve(chunk) } })
    connect({ socket: wire, servername: 'localhost' }).on('error', () => { /* it is given up */ })
  })
}

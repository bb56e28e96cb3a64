/** How clients prove who they are, as far as it shows on the wire. */
import t from 'tap'

import type { Authentication, AuthenticationProtocol } from '../../src/authentication/protocol.ts'
import type { Credential, Identity, Verify } from '../../src/identity.ts'
import { rawSite } from '../raw-site.ts'
import type { RawConnection } from '../raw-connection.ts'
import { authBytes, bytesOf, loginBytes, pingBytes, protocolBytes, statBytes, ztnBytes } from '../wire-bytes.ts'

const [ok, authmore, notAuthorized, authFailed, invalidRequest] = [0, 4002, 3010, 3030, 3006]

const anybody: Identity = { subject: {}, allows: () => true }

/** Accepts what `accept` says, and remembers what it was asked. */
function remembering (accept: (credential: Credential) => boolean): Verify & { readonly asked: Credential[] } {
  const asked: Credential[] = []
  return Object.assign((credential: Credential) => {
    asked.push(credential)
    return accept(credential) ? anybody : undefined
  }, { asked })
}

async function loggedIn (connection: RawConnection): Promise<string> {
  await connection.ask(protocolBytes())
  const { body } = await connection.ask(loginBytes())
  return body.toString('latin1', 16)
}

t.test('unix: what the client says of itself', async t => {
  const verify = remembering(() => true)
  const site = await rawSite(t, { authentication: ['unix'], verify })
  await site.put('/f', 'x')
  const connection = await site.connect()
  t.equal(await loggedIn(connection), '&P=unix')
  t.equal((await connection.ask(pingBytes())).status, ok, 'a ping is answered meanwhile')
  // Byte for byte what a client of 5.5.3 sends.
  const answer = await connection.ask(Buffer.from('00000bb8000000000000000000000000756e69780000000f756e697800726f6f7420726f6f7400', 'hex'))
  t.match(answer, { status: ok, streamId: 0 })
  t.equal(answer.body.length, 0)
  t.strictSame(verify.asked, [{ kind: 'unix', user: 'root', group: 'root' }])
  t.equal((await connection.ask(statBytes('/f'))).status, ok)
  t.match(await connection.ask(authBytes('unix', 'unix\0a b\0')), { errorNumber: invalidRequest }, 'once is enough')
})

t.test('host: where it comes from', async t => {
  const verify = remembering(() => true)
  const site = await rawSite(t, { authentication: ['host'], verify })
  const connection = await site.connect()
  t.equal(await loggedIn(connection), '&P=host')
  t.equal((await connection.ask(authBytes('host', 'host\0'))).status, ok)
  t.strictSame(verify.asked, [{ kind: 'host' }])
})

t.test('nothing else is done before the end of the login', async t => {
  const site = await rawSite(t, { authentication: ['unix'] })
  await site.put('/f', 'x')
  const connection = await site.connect()
  await loggedIn(connection)
  t.match(await connection.ask(statBytes('/f')), { errorNumber: invalidRequest })
  t.equal(await connection.next(), undefined, 'and the connection is closed')
})

t.test('what is refused leads to the next protocol', async t => {
  const verify = remembering(({ kind }) => kind === 'host')
  const site = await rawSite(t, { authentication: ['unix', 'host'], verify })
  const connection = await site.connect()
  t.equal(await loggedIn(connection), '&P=unix&P=host')
  t.match(await connection.ask(authBytes('unix', 'unix\0a b\0')), { errorNumber: authFailed })
  t.match(await connection.ask(authBytes('sss', 'sss\0')), { errorNumber: authFailed }, 'one that was not offered')
  t.equal((await connection.ask(authBytes('host', 'host\0'))).status, ok)
  t.equal((await connection.ask(statBytes('/'))).status, ok)
})

t.test('a verdict that is thrown is a refusal, and what it says stays here', async t => {
  const site = await rawSite(t, { authentication: ['unix'], verify: () => { throw new Error('secret') } })
  const connection = await site.connect()
  await loggedIn(connection)
  const refused = await connection.ask(authBytes('unix', 'unix\0a b\0'))
  t.equal(refused.errorNumber, authFailed)
  t.notMatch(refused.message, /secret/)
})

t.test('credentials that are none', async t => {
  const verify = remembering(() => true)
  const site = await rawSite(t, { authentication: ['unix', 'host'], verify })
  const connection = await site.connect()
  await loggedIn(connection)
  for (const [name, credentials] of [['unix', ''], ['unix', 'unix'], ['unix', 'unix\0'], ['unix', 'unix\0\0'], ['unix', Buffer.from('756e697800ff20ff00', 'hex')], ['unix', 'host\0'], ['host', 'hos']] as const) {
    t.match(await connection.ask(authBytes(name, credentials)), { errorNumber: authFailed }, JSON.stringify(credentials.toString('latin1')))
  }
  t.strictSame(verify.asked, [])
  t.match(await connection.ask(bytesOf(3000, { payload: 'unix\0a b\0' })), { errorNumber: authFailed }, 'of no protocol at all')
})

t.test('nobody is asked, and nothing is allowed', async t => {
  const site = await rawSite(t, { verify: () => undefined })
  const connection = await site.connect()
  await connection.ask(protocolBytes())
  t.match(await connection.ask(loginBytes()), { errorNumber: notAuthorized })
  t.match(await connection.ask(statBytes('/')), { errorNumber: invalidRequest })
})

t.test('a protocol of somebody else, in several rounds', async t => {
  const begun: number[] = []
  const counting: AuthenticationProtocol = {
    name: 'cnt',
    parameters: () => 'v:1',
    begin (): Authentication {
      begun.push(begun.length)
      let rounds = 0
      return {
        async next (credentials) {
          rounds++
          if (credentials.toString() === 'cnt\0bad') throw new Error('secret')
          return rounds < 3 ? { kind: 'more', bytes: Buffer.of(rounds) } : { kind: 'identity', identity: anybody }
        }
      }
    }
  }
  const site = await rawSite(t, { protocols: [counting], authentication: ['unix'], verify: () => undefined })
  const connection = await site.connect()
  t.equal(await loggedIn(connection), '&P=cnt,v:1&P=unix')
  t.match(await connection.ask(authBytes('cnt', 'cnt\0one')), { status: authmore, body: Buffer.of(1) })
  t.match(await connection.ask(authBytes('cnt', 'cnt\0bad')), { errorNumber: authFailed, message: 'the credential is not accepted' })
  t.match(await connection.ask(authBytes('unix', 'unix\0a b\0')), { errorNumber: authFailed })
  for (const round of [1, 2]) t.match(await connection.ask(authBytes('cnt', 'cnt\0again')), { status: authmore, body: Buffer.of(round) })
  t.equal((await connection.ask(authBytes('cnt', 'cnt\0again'))).status, ok)
  t.equal((await connection.ask(statBytes('/'))).status, ok)
  t.equal(begun.length, 2, 'after a refusal it begins anew')
})

t.test('ztn is not offered in the clear', async t => {
  const verify = remembering(() => true)
  const site = await rawSite(t, { authentication: ['ztn', 'unix'], verify })
  const connection = await site.connect()
  t.equal(await loggedIn(connection), '&P=unix')
  t.match(await connection.ask(ztnBytes('token')), { errorNumber: authFailed })
  t.strictSame(verify.asked, [])
})

t.test('nothing but ztn needs a certificate', async t => {
  await t.rejects(rawSite(t, { authentication: ['ztn'] }), { code: 'OPTIONS_INVALID' })
})

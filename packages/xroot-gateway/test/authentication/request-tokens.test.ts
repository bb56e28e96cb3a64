/** Tokens in the CGI of requests, and verdicts that count for a while only. */
import { fakeClock } from '@scitags/core/testing'
import t from 'tap'

import type { Identity, Verify } from '../../src/identity.ts'
import { rawSite } from '../raw-site.ts'
import { bytesOf, openBytes, pingBytes, readBytes, statBytes } from '../wire-bytes.ts'

const [ok, notAuthorized] = [0, 3010]
const token = 'eyJhbGciOiJub25lIn0.e30.c2VjcmV0'

interface Asked extends Verify { readonly tokens: string[] }

/** The login may nothing; `token` may do what `identity` allows. */
function verifying (identity: () => Partial<Identity> | undefined): Asked {
  const tokens: string[] = []
  const verify: Verify = credential => {
    if (credential.kind !== 'token') return { subject: {}, allows: () => false }
    tokens.push(credential.token)
    const allowed = credential.token === token ? identity() : undefined
    return allowed && { subject: {}, allows: () => true, ...allowed }
  }
  return Object.assign(verify, { tokens })
}

t.test('a token in the CGI says who asks for this one', async t => {
  const verify = verifying(() => ({ allows: (operation, path) => operation === 'read' && path === '/f' }))
  const site = await rawSite(t, { verify })
  await site.put('f', 'content')
  await site.put('g', 'content')
  const { connection } = await site.enter()
  t.match(await connection.ask(openBytes('/f')), { errorNumber: notAuthorized }, 'nothing without it')
  for (const cgi of [`authz=Bearer%20${token}`, `authz=Bearer ${token}`, `authz=bearer+${token}`, `authz=${token}`, `scitag.flow=206&authz=Bearer%20${token}&x=y`]) {
    t.equal((await connection.ask(openBytes(`/f?${cgi}`))).status, ok, cgi.replace(token, '…'))
  }
  t.match(await connection.ask(openBytes(`//g?authz=Bearer%20${token}`)), { errorNumber: notAuthorized }, 'another path')
  t.match(await connection.ask(openBytes(`/f?authz=Bearer%20${token}`, 0x22)), { errorNumber: notAuthorized }, 'another operation')
  t.match(await connection.ask(openBytes('/f')), { errorNumber: notAuthorized }, 'the next request without it is that of the login again')
  t.match(await connection.ask(openBytes('/f?authz=')), { errorNumber: notAuthorized })
  t.strictSame(verify.tokens, [token], 'it is asked about once')

  const { body: handle } = await connection.ask(openBytes(`/f?authz=${token}`))
  t.match(await connection.ask(readBytes(handle, 0, 7)), { status: ok, body: Buffer.from('content') }, 'what is open is open')
})

t.test('requests that come together with a new token wait for one verdict', async t => {
  const answers: ((identity: Identity | undefined) => void)[] = []
  const site = await rawSite(t, { verify: credential => credential.kind === 'token' ? new Promise(resolve => { answers.push(resolve) }) : { subject: {}, allows: () => false } })
  await site.put('f', 'content')
  const { connection } = await site.enter()
  const pipelined = async (count: number, verdict: Identity | undefined): Promise<(number | undefined)[]> => {
    connection.send(...Array.from({ length: count }, (_, streamId) => statBytes(`/f?authz=${token}`, streamId)), pingBytes())
    t.equal((await connection.next())?.streamId, 3, 'all of them wait')
    for (const answer of answers) answer(verdict)
    return await Promise.all(Array.from({ length: count }, async () => (await connection.next())?.errorNumber))
  }
  t.strictSame(await pipelined(20, undefined), Array.from({ length: 20 }, () => notAuthorized))
  t.equal(answers.length, 1)
  t.strictSame(await pipelined(20, { subject: {}, allows: () => true }), Array.from({ length: 20 }, () => undefined), 'a refusal is asked about again')
  t.equal(answers.length, 2)
})

t.test('every request with a path can have one', async t => {
  const verify = verifying(() => ({}))
  const site = await rawSite(t, { verify })
  await site.put('f', 'content')
  const [stat, statx, query] = [3017, 3022, 3001]
  const parametersOfChecksum = Buffer.alloc(16)
  parametersOfChecksum.writeUInt16BE(3, 0)
  const { connection } = await site.enter()
  t.equal((await connection.ask(bytesOf(stat, { payload: `/f?authz=${token}` }))).status, ok)
  await connection.ask(bytesOf(statx, { payload: `/f?authz=${token}\n/f` }))
  await connection.ask(bytesOf(query, { parameters: parametersOfChecksum, payload: `/f?cks.type=adler32&authz=${token}\0` }))
  t.strictSame([...new Set(verify.tokens)], [token], 'nothing else was taken for one')
})

t.test('a token is in no answer', async t => {
  const site = await rawSite(t, { verify: verifying(() => undefined) })
  const { connection } = await site.enter()
  for (const code of [3002, 3004, 3008, 3009, 3010, 3014, 3015, 3017, 3021, 3022, 3027, 3028]) {
    for (const path of ['/f', 'relative', '/a/../b', '/f\0', `/${'x'.repeat(5000)}`]) {
      const { message, body } = await connection.ask(bytesOf(code, { payload: `${path}?authz=Bearer%20${token}` }))
      t.notOk(body.includes(token), `${code} ${path.slice(0, 20)}: ${message.slice(0, 60)}`)
    }
  }
})

t.test('a token that has expired is asked about again, and one that says nothing after a minute', async t => {
  const clock = fakeClock()
  const nowMs = (): number => clock.nowMicros() / 1000
  let expiresAtMs: number | undefined = nowMs() + 10_000
  const verify = verifying(() => expiresAtMs === undefined ? {} : { expiresAtMs })
  const site = await rawSite(t, { verify, clock })
  await site.put('f', 'content')
  const { connection } = await site.enter()
  const ask = async (): Promise<number> => (await connection.ask(statBytes(`/f?authz=${token}`))).status
  t.equal(await ask(), ok)
  clock.advance(9_000)
  t.equal(await ask(), ok)
  t.equal(verify.tokens.length, 1)
  clock.advance(1_000)
  t.match(await connection.ask(statBytes(`/f?authz=${token}`)), { errorNumber: notAuthorized, message: /expired/ }, 'the verdict is old news')
  t.equal(verify.tokens.length, 2)
  expiresAtMs = undefined
  t.equal(await ask(), ok)
  clock.advance(59_000)
  t.equal(await ask(), ok)
  t.equal(verify.tokens.length, 3)
  clock.advance(1_000)
  t.equal(await ask(), ok)
  t.equal(verify.tokens.length, 4)
})

t.test('a login that expires', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock, verify: () => ({ subject: {}, allows: () => true, expiresAtMs: clock.nowMicros() / 1000 + 10_000 }) })
  await site.put('f', 'content')
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/f'))
  clock.advance(20_000)
  t.match(await connection.ask(statBytes('/f')), { errorNumber: notAuthorized, message: /expired/ })
  t.match(await connection.ask(readBytes(handle, 0, 7)), { status: ok }, 'what is open stays open')
  t.equal((await connection.ask(statBytes(`/f?authz=${token}`))).status, ok, 'a fresh token helps')
  await connection.ask(bytesOf(3003, { parameters: Buffer.concat([handle, Buffer.alloc(12)]) }))
  clock.advance(2_000)
  await connection.closed
  const late = await rawSite(t, { clock, verify: () => ({ subject: {}, allows: () => true, expiresAtMs: clock.nowMicros() / 1000 }) })
  const { connection: refused } = await late.enter()
  t.match(await refused.ask(statBytes('/f')), { errorNumber: 3006 }, 'nobody logs in with what has expired already')
})

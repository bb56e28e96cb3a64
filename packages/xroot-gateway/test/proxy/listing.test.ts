import t from 'tap'

import { encodeResponse, error, errorNumbers, ok, openOptions } from '@scitags/xrootd-protocol'
import { gatewaySite } from '../gateway-site.ts'
import { wireClient } from '../wire-client.ts'
import type { Asked, WireClient } from '../wire-client.ts'
import { scriptedOrigin } from './scripted-origin.ts'
import type { Script, ScriptedOrigin } from './scripted-origin.ts'
import type { Test } from 'tap'

const MiB = 1024 * 1024
const dirlist: Asked = { name: 'dirlist', options: 0, path: '/' }
const stat: Asked = { name: 'stat', options: 0, wants: 0, handle: 0, path: '/f' }

interface Proxied {
  readonly origin: ScriptedOrigin
  client (): Promise<WireClient>
}

async function proxied (t: Test, script: Script): Promise<Proxied> {
  const origin = await scriptedOrigin(t, script)
  const site = await gatewaySite(t, { proxy: { origins: [origin.url] } })
  return {
    origin,
    async client () {
      const client = await wireClient(site.port)
      t.teardown(async () => { await client.leave() })
      return client
    }
  }
}

void t.test('a listing of any length passes through, as fast as its client takes it, and nobody else waits', async t => {
  const count = 80
  const piece = Buffer.alloc(MiB, 'a-name-of-fifteen\n'.slice(2))
  let taken = 0
  const list = async (streamId: number, sent: (bytes: Uint8Array) => Promise<void>): Promise<void> => {
    for (; taken < count; taken++) await sent(encodeResponse({ status: 'oksofar', streamId, body: piece }))
    await sent(ok(streamId, Buffer.from('the-last\0')))
  }
  const { client: connect } = await proxied(t, ({ name, streamId }, { sent }) => {
    if (name !== 'dirlist') return undefined
    void list(streamId, sent)
    return 'nothing yet'
  })
  const [slow, other] = [await connect(), await connect()]
  slow.socket.pause()
  const listed = slow.ask(dirlist)
  for (let turns = 0; turns < 500; turns++) await other.body(stat)
  t.ok(taken > 0 && taken < count / 2, `the origin has sent ${taken} of ${count} MiB`)
  slow.socket.resume()
  const bodies = (await listed).map(({ response }) => 'body' in response ? response.body : Buffer.alloc(0))
  t.ok(Buffer.concat(bodies).equals(Buffer.concat([...Array.from({ length: count }, () => piece), Buffer.from('the-last\0')])), 'all of it')
  t.ok(bodies.every(({ length }) => length <= MiB / 4), 'in pieces')
  await slow.body(stat)
})

void t.test('the pieces of the origin stay as they are, on a connection on which nobody waits for them', async t => {
  const { client: connect, origin } = await proxied(t, ({ name, streamId }, { send }) => {
    if (name !== 'dirlist') return undefined
    for (const body of ['a\n', 'b\nc\n']) send(encodeResponse({ status: 'oksofar', streamId, body: Buffer.from(body) }))
    return ok(streamId, Buffer.from('d\0'))
  })
  const client = await connect()
  await client.open('/f', openOptions.open_read)
  const frames = await client.ask(dirlist)
  t.same(frames.map(({ response }) => 'body' in response ? `${response.status} ${response.body.toString()}` : ''), ['oksofar a\n', 'oksofar b\nc\n', 'ok d\0'])
  t.same(origin.requests.map(({ name, connection }) => `${name} ${connection}`), ['open 0', 'dirlist 1'])
})

void t.test('a listing that breaks off is not begun again behind what the client has', async t => {
  const { client: connect, origin } = await proxied(t, ({ name, streamId }, { sent, hangUp }) => {
    if (name !== 'dirlist') return undefined
    const frame = (body: string): Buffer => encodeResponse({ status: 'oksofar', streamId, body: Buffer.from(body) })
    void sent(Buffer.concat([frame('a\n'), frame('b\n')])).then(hangUp)
    return 'nothing yet'
  })
  const client = await connect()
  const frames = await client.ask(dirlist)
  t.match(frames.map(({ response }) => response), [{ status: 'oksofar' }, { status: 'error', errorNumber: 3014 }])
  t.equal(origin.requests.length, 1)
})

void t.test('a listing that is refused, or empty, is answered so', async t => {
  const answers = [(streamId: number) => error(streamId, errorNumbers.NotFound, 'no such place'), (streamId: number) => ok(streamId)]
  const { client: connect } = await proxied(t, ({ name, streamId }) => name === 'dirlist' ? answers.shift()?.(streamId) : undefined)
  const client = await connect()
  t.equal(await client.refusal(dirlist), '3011 no such place')
  t.equal((await client.body(dirlist)).length, 0)
})

import t from 'tap'

import { encodeOpenAnswer, encodeResponse, ok, openOptions } from '@scitags/xrootd-protocol'
import { fileSystem, openFile } from '@scitags/xrootd-protocol/client'
import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite } from '../gateway-site.ts'
import { until } from '../until.ts'
import { wireClient } from '../wire-client.ts'
import { content, scriptedOrigin, statText } from './scripted-origin.ts'
import type { Script } from './scripted-origin.ts'
import type { Test } from 'tap'

const { open_read: read, open_updt: update } = openOptions

async function before (t: Test, origins: readonly string[], options: object = {}): Promise<GatewaySite> {
  return await gatewaySite(t, { proxy: { origins: [...origins], reopenSeconds: 0.2, connectSeconds: 2, ...options } })
}

async function clientOf (t: Test, { port }: GatewaySite): Promise<Awaited<ReturnType<typeof wireClient>>> {
  const client = await wireClient(port)
  t.teardown(async () => { await client.leave() })
  return client
}

/** A port at which nobody listens. */
async function nobody (t: Test): Promise<string> {
  const origin = await scriptedOrigin(t)
  await origin.kill()
  return origin.url
}

void t.test('an origin that dies in the middle of a read is replaced by another one', async t => {
  const bytes = Buffer.alloc(30_000_000, 'a line of thirty-one characters')
  const [first, second] = [await gatewaySite(t), await gatewaySite(t)]
  for (const origin of [first, second]) await origin.write('f', bytes)
  const site = await before(t, [first.url.replace(/\/$/, ''), second.url.replace(/\/$/, '')])
  await using file = await openFile(`${site.url}/f?scitag.flow=206`)
  const parts: Buffer[] = []
  for await (const chunk of file.chunks({ chunkBytes: 1_000_000 })) {
    parts.push(Buffer.from(chunk))
    if (parts.length === 3) await first.gateway.close()
  }
  t.ok(Buffer.concat(parts).equals(bytes), 'all bytes')
  await file.close()
  t.ok(second.events.length > 0, 'the second one has sent some of them')
  await site.gateway.close()
  const received = (await site.ended(3)).filter(({ what }) => what === '3/14 receive node')
  t.equal(received.length, 2, 'each connection to an origin was a flow')
})

void t.test('an origin that breaks the connection is asked again, where that is safe', async t => {
  let asked = 0
  const script: Script = ({ name }, { hangUp }) => {
    if (name !== 'stat' || asked++ > 0) return undefined
    hangUp()
    return 'nothing yet'
  }
  const origin = await scriptedOrigin(t, script)
  const client = await clientOf(t, await before(t, [origin.url]))
  await client.body({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f' })
  t.equal(asked, 2)
})

void t.test('what an origin has perhaps done is not asked for again', async t => {
  const origin = await scriptedOrigin(t, ({ name }, { hangUp }) => {
    if (name === 'rm') hangUp()
    return name === 'rm' ? 'nothing yet' : undefined
  })
  const client = await clientOf(t, await before(t, [origin.url]))
  t.match(await client.refusal({ name: 'rm', path: '/f' }), /^3014 .*broke/)
  t.equal(origin.requests.length, 1)
})

void t.test('a file that is written fails with its origin, and says so', async t => {
  const origin = await scriptedOrigin(t)
  const client = await clientOf(t, await before(t, [origin.url, (await scriptedOrigin(t)).url]))
  const handle = await client.open('/f', update)
  await client.write(handle, 0, 'abc')
  await origin.kill()
  t.match(await client.refusal({ name: 'write', handle, offset: 3n, pathId: 0, dataLength: 1 }, Buffer.from('d')), /^3014 .*the connection to the server broke/)
  t.match(await client.refusal({ name: 'close', handle }), /^3014/)
})

void t.test('a file that has another size at the other origin is not read on', async t => {
  const [first, second] = [await gatewaySite(t), await gatewaySite(t)]
  await first.write('f', Buffer.alloc(5_000_000))
  await second.write('f', Buffer.alloc(4_000_000))
  const site = await before(t, [first.url.replace(/\/$/, ''), second.url.replace(/\/$/, '')])
  await using file = await openFile(`${site.url}/f`)
  await file.read(Buffer.alloc(10), 0)
  await first.gateway.close()
  await t.rejects(file.read(Buffer.alloc(10), 4_500_000), { code: 'REFUSED', errorNumber: 3014, message: /another size/ })
})

void t.test('a file that its client has closed while it was opened again is closed at the origin too', async t => {
  const MiB = 1024 * 1024
  let hangUp: (() => void) | undefined
  let openAgain: (() => void) | undefined
  const script: Script = (request, exchange) => {
    const { name, streamId } = request
    if (name === 'open') {
      const answer = ok(streamId, encodeOpenAnswer(7, statText.replace(' 10 ', ` ${64 * MiB} `)))
      if (hangUp === undefined) return answer
      openAgain = () => { exchange.send(answer) }
      return 'nothing yet'
    }
    if (name !== 'read') return undefined
    if (request.offset < 2 * MiB) return ok(streamId, Buffer.alloc(request.length))
    hangUp = () => { exchange.hangUp() }
    return 'nothing yet'
  }
  const origin = await scriptedOrigin(t, script)
  const client = await clientOf(t, await before(t, [origin.url], { reopenSeconds: 10 }))
  const handle = await client.open('/f', read)
  for (const at of [0, MiB]) await client.read(handle, at, MiB)
  await until(() => hangUp !== undefined)
  hangUp?.()
  await until(() => openAgain !== undefined)
  await client.close(handle)
  openAgain?.()
  await until(() => origin.requests.some(({ name, connection }) => name === 'close' && connection === 1))
  t.pass('closed')
})

void t.test('who does not answer is passed over', async t => {
  const [first, second] = [await nobody(t), await scriptedOrigin(t)]
  const client = await clientOf(t, await before(t, [first, second.url]))
  t.equal(await client.read(await client.open('/f', read), 0, 10), content)
  t.same(second.paths('open'), ['/f'])
})

void t.test('an origin that sends us to who is not there is not called silent', async t => {
  const absent = Number(/\d+$/.exec(await nobody(t))?.[0])
  const first = await scriptedOrigin(t, request => request.name === 'open' && request.path === '/f' ? encodeResponse({ status: 'redirect', streamId: request.streamId, port: absent, target: '127.0.0.1' }) : undefined)
  const second = await scriptedOrigin(t)
  const client = await clientOf(t, await before(t, [first.url, second.url]))
  await client.open('/f', read)
  await client.open('/g', read)
  t.same([first.paths('open'), second.paths('open')], [['/f', '/g'], ['/f']])
})

void t.test('origins take turns, where that is wanted', async t => {
  const [first, second] = [await scriptedOrigin(t), await scriptedOrigin(t)]
  const client = await clientOf(t, await before(t, [first.url, second.url], { choice: 'in-turn' }))
  for (const path of ['/a', '/b', '/c', '/d']) await client.open(path, read)
  t.same([first.paths('open'), second.paths('open')], [['/a', '/c'], ['/b', '/d']])
})

void t.test('without any origin there is no server', async t => {
  const client = await clientOf(t, await before(t, [await nobody(t), await nobody(t)]))
  t.match(await client.refusal({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f' }), /^3014 .*no origin answers/)
  t.match(await client.refusal({ name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/f' }), /^3014 .*no origin answers/)
})

void t.test('a redirector sends its clients to the first origin that answers, with their tag', async t => {
  const [first, second] = [await nobody(t), await scriptedOrigin(t)]
  const site = await before(t, [first, second.url], { mode: 'redirect' })
  const client = await clientOf(t, site)
  const [frame] = await client.ask({ name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/f?scitag.flow=206&x=1' })
  t.match(frame?.response, { status: 'redirect', port: second.port, target: '127.0.0.1?scitag.flow=206' })
  await using file = await openFile(`${site.url}/f?scitag.flow=206&x=1`)
  t.equal(file.size, 10)
  await using files = fileSystem(site.url)
  t.equal((await files.stat('/f')).stat.size, 10n)
  t.same(second.paths('open'), ['/f?scitag.flow=206&x=1'])
})

void t.test('a client that comes back to the redirector is not sent where it has been', async t => {
  const [first, second] = [await scriptedOrigin(t), await scriptedOrigin(t)]
  const client = await clientOf(t, await before(t, [first.url, second.url.replace('127.0.0.1', 'localhost')], { mode: 'redirect' }))
  const [frame] = await client.ask({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f?tried=127.0.0.1&triedrc=enoent' })
  t.match(frame?.response, { status: 'redirect', target: 'localhost' })
  t.match(await client.refusal({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f?tried=127.0.0.1,localhost&triedrc=enoent,srverr' }), /^3014/)
  t.match(await client.refusal({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f?tried=127.0.0.1,localhost&triedrc=enoent,enoent' }), /^3011 .*no origin has it/)
})

void t.test('a redirector sends to origins of roots:// by URL', async t => {
  const { redirectTo } = await import('../../src/proxy/redirect-backend.ts')
  const bytes = redirectTo(1, { url: '', endpoint: { host: '::1', port: 1095, demandsTls: true } }, '/f?scitag.flow=206&a=1')
  t.equal(bytes.readInt32BE(8), -1)
  t.equal(bytes.subarray(12).toString(), 'roots://[::1]:1095//f?scitag.flow=206')
})

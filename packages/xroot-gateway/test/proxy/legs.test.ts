import t from 'tap'

import { openOptions } from '@scitags/xrootd-protocol'
import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite } from '../gateway-site.ts'
import { until } from '../until.ts'
import { wireClient } from '../wire-client.ts'
import type { WireClient } from '../wire-client.ts'
import { scriptedOrigin } from './scripted-origin.ts'
import type { ScriptedOrigin } from './scripted-origin.ts'
import type { Test } from 'tap'

const { open_read: read, open_updt: update } = openOptions

interface Proxied {
  readonly origin: ScriptedOrigin
  readonly site: GatewaySite
  client (): Promise<WireClient>
}

async function proxied (t: Test, options: Parameters<typeof gatewaySite>[1] = {}): Promise<Proxied> {
  const origin = await scriptedOrigin(t)
  const site = await gatewaySite(t, { ...options, proxy: { ...options.proxy, origins: [origin.url] } })
  return {
    origin,
    site,
    async client () {
      const client = await wireClient(site.port)
      t.teardown(async () => { await client.leave() })
      return client
    }
  }
}

/** By path, on which connection the origin was asked to open it. */
function openings ({ requests }: ScriptedOrigin): Record<string, number> {
  return Object.fromEntries(requests.flatMap(request => request.name === 'open' ? [[request.path, request.connection]] : []))
}

void t.test('both legs of a read are flows of its tag: what is received from the origin is sent to the client', async t => {
  const { site, client: connect } = await proxied(t)
  const client = await connect()
  const handle = await client.open('/f?scitag.flow=206', read)
  await client.read(handle, 0, 10)
  await client.close(handle)
  await client.leave()
  await site.gateway.close()
  const flows = await site.ended(2)
  t.same(flows.map(({ what }) => what).sort(), ['3/14 receive wire', '3/14 send wire'])
  t.same(flows.find(({ what }) => what.includes('receive')), { what: '3/14 receive wire', sent: 32, received: 18 })
})

void t.test('both legs of a write are flows too, the other way round', async t => {
  const { site, client: connect } = await proxied(t)
  const client = await connect()
  const handle = await client.open('/f?scitag.flow=130', update)
  await client.write(handle, 0, 'abc')
  await client.close(handle)
  await client.leave()
  await site.gateway.close()
  const flows = await site.ended(2)
  t.same(flows.map(({ what }) => what).sort(), ['2/2 receive wire', '2/2 send wire'])
  t.same(flows.find(({ what }) => what.includes('send')), { what: '2/2 send wire', sent: 27, received: 8 })
})

void t.test('who is not marked here is not marked there', async t => {
  const { site, client: connect } = await proxied(t)
  const client = await connect()
  for (const path of ['/f', '/f?scitag.flow=206']) {
    const handle = await client.open(path, read)
    await client.read(handle, 0, 10)
    await client.close(handle)
  }
  await client.leave()
  await site.gateway.close()
  t.same((await site.ended(2)).map(({ what }) => what).sort(), ['3/14 receive wire', '3/14 send wire'])
})

void t.test('files of one client share a connection where their tags are the same, and no other', async t => {
  const { origin, client: connect } = await proxied(t)
  const client = await connect()
  for (const path of ['/a?scitag.flow=206', '/b?scitag.flow=206', '/c?scitag.flow=207', '/d']) await client.open(path, read)
  const { '/a?scitag.flow=206': a, '/b?scitag.flow=206': b, '/c?scitag.flow=207': c, '/d': d } = openings(origin)
  t.equal(a, b)
  t.equal(new Set([a, c, d]).size, 3)
})

void t.test('rules count as tags do', async t => {
  const { origin, client: connect } = await proxied(t, { engine: { experiments: { paths: { '/atlas': 'atlas', '/cms': 'cms' } } } })
  const client = await connect()
  for (const path of ['/atlas/1', '/atlas/2', '/cms/1']) await client.open(path, read)
  const { '/atlas/1': one, '/atlas/2': two, '/cms/1': other } = openings(origin)
  t.equal(one, two)
  t.not(one, other)
})

void t.test('two clients at once do not share, one after the other does', async t => {
  const { origin, client: connect } = await proxied(t)
  const [first, second] = [await connect(), await connect()]
  const handle = await first.open('/a?scitag.flow=206', read)
  await second.open('/b?scitag.flow=206', read)
  t.not(openings(origin)['/a?scitag.flow=206'], openings(origin)['/b?scitag.flow=206'])
  await first.close(handle)
  // The close of a reader is not waited for: this one comes behind it.
  await until(() => origin.requests.some(({ name }) => name === 'close'))
  const third = await connect()
  await third.open('/c?scitag.flow=206', read)
  t.equal(openings(origin)['/a?scitag.flow=206'], openings(origin)['/c?scitag.flow=206'])
})

void t.test('what nobody uses is closed after a while', async t => {
  const { origin, client: connect } = await proxied(t, { proxy: { origins: [], idleSeconds: 0.01 } })
  const client = await connect()
  await client.body({ name: 'stat', options: 0, wants: 0, handle: 0, path: '/f' })
  t.equal(origin.requests.length, 1)
  await until(() => origin.connections === 0)
  t.pass('closed')
})

void t.test('one client cannot take any number of connections', async t => {
  const { client: connect } = await proxied(t)
  const client = await connect()
  for (let tag = 64; tag < 128; tag++) await client.open(`/f?scitag.flow=${tag * 4}`, read)
  t.match(await client.refusal({ name: 'open', mode: 0, options: read, optionT: 0, template: 0, path: '/f' }), /^3024/)
})

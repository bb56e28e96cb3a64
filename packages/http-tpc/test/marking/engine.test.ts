/** What the middleware hands on to the engine: decisions, ends and labels; and what it does when an integrator's function fails. */
import type { IncomingMessage } from 'node:http'
import t from 'tap'

import { channels, createScitags, subscribe } from '@scitags/core'
import { labellingKernel, recorder } from '@scitags/core/testing'
import { markFlows } from '../../src/mark-flows.ts'
import { clientOf, ended, markedSite, ordinary } from './site.ts'

void t.test('[decision 6] the label is that of the request being answered: a PROPFIND and an untagged GET have none', async t => {
  const labels: (number | undefined)[] = []
  const kernel = labellingKernel((_socket, label) => { labels.push(label); return 'set' })
  const site = await markedSite(t, { host: '::1', scitags: { kernel, entropy: () => 0 } })
  const client = await site.open()
  for (const [method, tag] of [['GET', 206], ['GET', 206], ['HEAD', 206], ['GET', 206], ['POST', 206], ['PUT', 206], ['GET', undefined], ['GET', 206]] as const) {
    await client.exchange(method, '/bytes/10', tag === undefined ? {} : { SciTag: tag }, method === 'PUT' ? 'body' : '')
  }
  await client.close()
  t.strictSame(labels, [0x30038, undefined, 0x30038, undefined, 0x30038, undefined, 0x30038])
  t.equal((await site.flows()).length, 3)
})

void t.test('a subject or connectionOf that throws costs the mark, and leaves no label of somebody else', async t => {
  const labels: (number | undefined)[] = []
  const kernel = labellingKernel((_socket, label) => { labels.push(label); return label === undefined ? 'cleared' : 'set' })
  const broken = (): never => { throw new Error('broken') }
  for (const mark of [{ subject: broken }, { connectionOf: (request: IncomingMessage) => request.url === '/bytes/20' ? broken() : undefined }]) {
    const site = await markedSite(t, { host: '::1', scitags: { kernel, entropy: () => 0 }, mark })
    const client = await site.open()
    await client.exchange('GET', '/bytes/10', { SciTag: 206 })
    await client.exchange('GET', '/bytes/20', 'subject' in mark ? {} : { SciTag: 144 })
    await client.close()
    t.strictSame(labels.splice(0), [0x30038, undefined])
    t.match(await site.flows(), [/^3\/14 /])
  }
})

void t.test('who watches decisions changes none of them', async t => {
  t.teardown(subscribe(channels.decision, () => {}))
  const site = await markedSite(t, { mark: { subject: () => { throw new Error('broken') } } })
  const client = await site.open()
  await client.exchange('GET', '/bytes/10', { SciTag: 206 })
  await client.close()
  t.match(await site.flows(), [/^3\/14 /])
})

void t.test('behind a balancer, connectionOf is asked for each request', async t => {
  const site = await markedSite(t, {
    mark: {
      connectionOf: request => request.headers['x-client'] === undefined
        ? undefined
        : { protocol: 'tcp', local: { address: '192.0.2.1', port: 443 }, remote: { address: String(request.headers['x-client']), port: 4711 } }
    }
  })
  const client = await site.open()
  for (const from of ['198.51.100.1', '198.51.100.1', '198.51.100.2']) await client.exchange('GET', '/bytes/10', { SciTag: 206, 'X-Client': from })
  await client.exchange('GET', '/bytes/10', { SciTag: 206 })
  await client.close()
  const flows = await site.flows()
  t.equal(flows.length, 3)
  t.strictSame(site.events.filter(({ state }) => state === 'start').map(({ flow }) => flow.connection.remote.address), ['198.51.100.1', '198.51.100.2', '127.0.0.1'])
})

void t.test('an engine that takes the place of another sees what the other saw', async t => {
  const markers = [recorder(), recorder()]
  const engines = await Promise.all(markers.map(async marker => await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker] })))
  let current = 0
  const handlers = engines.map(engine => markFlows(engine))
  const client = await clientOf(t, (request, response) => { handlers[current]?.(request, response, () => { ordinary(request, response) }) })
  for (current = 0; current < 2; current++) await client.exchange('GET', '/bytes/10', { SciTag: 206 })
  await client.close()
  for (const engine of engines) await engine.close()
  t.strictSame(markers.map(({ events }) => ended(events).length), [1, 1])
})

void t.test('a broken engine, subject or connectionOf never breaks a request', async t => {
  const site = await markedSite(t, { mark: { subject: () => { throw new Error('no subject') } } })
  const client = await site.open()
  t.equal((await client.exchange('GET', '/bytes/10', { SciTag: 206 })).status, 200)
  await client.close()
  const other = await markedSite(t, { mark: { connectionOf: () => { throw new Error('no connection') } } })
  const second = await other.open()
  t.equal((await second.exchange('GET', '/bytes/10', { SciTag: 206 })).status, 200)
  await second.close()
})

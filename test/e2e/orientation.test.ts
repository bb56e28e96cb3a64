/** The golden scenarios of marking over HTTP: who tells of a flow, under which tag, and that its source is the supplier of the data. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import type { Test as TapTest } from 'tap'

import { copy } from '@scitags/http-tpc/client'
import { pattern } from '../support/content.ts'
import { startSite } from '../support/site.ts'
import type { Site, SiteOptions } from '../support/site.ts'
import type { Teardown } from '../support/temporary.ts'
import { lineOf, suppliedAll } from '../support/told-flow.ts'
import { WireClient } from '../support/wire-client.ts'

const content = pattern(2_000_000)
const size = content.length
const mapped: SiteOptions = { engine: { experiments: { paths: { '/cms': 'cms' } }, activities: { cms: { default: 'Cache' } } } }

t.test('1 · a GET with a SciTag: from the server to the client', async t => {
  const site = await server(t)
  await get(site, '/f', { SciTag: '206' })
  await tells(t, site, ['3/14 http-get server → client'])
})

t.test('2 · a PUT with a SciTag: from the client to the server', async t => {
  const site = await server(t)
  await put(site, '/new', { SciTag: '206' })
  await tells(t, site, ['3/14 http-put client → server'])
})

t.test('3 · an untagged GET below a path that belongs to an experiment: from the server to the client', async t => {
  const site = await server(t, mapped)
  await get(site, '/cms/f')
  await get(site, '/other/f')
  await tells(t, site, ['3/3 http-get server → client'])
})

t.test('4 · an untagged PUT below such a path: from the client to the server', async t => {
  const site = await server(t, mapped)
  await put(site, '/cms/new')
  await tells(t, site, ['3/3 http-put client → server'])
})

t.test('5 · GET and PUT with scitag.flow in the URL: as with the header', async t => {
  const site = await server(t)
  await get(site, '/f?scitag.flow=206')
  await put(site, '/new?scitag.flow=144')
  await tells(t, site, ['3/14 http-get server → client', '2/16 http-put client → server'])
})

t.test('6 · a pull with a SciTag: the active side tells, from the passive to the active', async t => {
  const [active, passive] = [await server(t), await server(t)]
  await pull(t, active, passive, { scitag: 206 })
  await tells(t, active, ['3/14 http-put passive → client'], { passive: passive.port })
  await tells(t, passive, [])
})

t.test('7 · a pull with a TransferHeaderSciTag: the passive side tells, from the passive to the active', async t => {
  const [active, passive] = [await server(t), await server(t)]
  await pull(t, active, passive, { transferScitag: 206 })
  await tells(t, active, [])
  await tells(t, passive, ['3/14 http-get passive → client'], { passive: passive.port })
})

t.test('8 · a push with a SciTag: the active side tells, from the active to the passive', async t => {
  const [active, passive] = [await server(t), await server(t)]
  await push(t, active, passive, { scitag: 206 })
  await tells(t, active, ['3/14 http-get client → passive'], { passive: passive.port })
  await tells(t, passive, [])
})

t.test('9 · a push with a TransferHeaderSciTag: the passive side tells, from the active to the passive', async t => {
  const [active, passive] = [await server(t), await server(t)]
  await push(t, active, passive, { transferScitag: 206 })
  await tells(t, active, [])
  await tells(t, passive, ['3/14 http-put client → passive'], { passive: passive.port })
})

t.test('10 · both headers: only the active side tells, so that nothing is counted twice', async t => {
  for (const order of [pull, push]) {
    const [active, passive] = [await server(t), await server(t)]
    await order(t, active, passive, { scitag: 206, transferScitag: 144 })
    await tells(t, active, [order === pull ? '3/14 http-put passive → client' : '3/14 http-get client → passive'], { passive: passive.port })
    await tells(t, passive, [])
  }
})

t.test('11 · neither header: each side by its own rules, and both mean the same connection', async t => {
  const [active, passive] = [await server(t, mapped), await server(t, mapped)]
  await pull(t, active, passive, {}, '/cms/f')
  const [[received], [sent]] = [await active.told(), await passive.told()]
  t.match([received?.end.application, sent?.end.application], ['http-put', 'http-get'])
  t.strictSame([received?.end.source, received?.end.destination], [sent?.end.source, sent?.end.destination])
  t.equal(sent?.end.source.port, passive.port)
})

t.test('11 · neither header and no rule: nobody tells', async t => {
  const [active, passive] = [await server(t), await server(t)]
  await pull(t, active, passive, {})
  await tells(t, active, [])
  await tells(t, passive, [])
})

t.test('15 · a pull over four connections: each is a flow of its own, and together they bring every byte', async t => {
  const [active, passive] = [await server(t), await server(t)]
  t.match(await copy({ url: `${active.url}/pulled`, source: `${passive.url}/f`, streams: 4, scitag: 206 }), { ok: true })
  const flows = await active.told()
  t.equal(new Set(flows.map(({ end }) => end.destination.port)).size, 4)
  t.ok(flows.reduce((sum, { end }) => sum + (end.usage?.sent ?? 0), 0) >= size)
  t.ok(content.equals(await active.read('pulled')))
})

t.test('16 · a COPY that is redirected: nothing at the redirector, the final server as always', async t => {
  const [active, passive] = [await server(t), await server(t)]
  const door = await redirector(t, active, 307)
  t.match(await copy({ url: `${door}/pulled`, source: `${passive.url}/f`, scitag: 206 }), { ok: true })
  await tells(t, active, ['3/14 http-put passive → client'], { passive: passive.port })
})

t.test('17 · a pull whose source redirects: the connection that brings the data is told, and no other', async t => {
  const [active, passive] = [await server(t), await server(t)]
  const door = await redirector(t, passive, 302)
  t.match(await copy({ url: `${active.url}/pulled`, source: `${door}/f`, scitag: 206 }), { ok: true })
  t.ok(content.equals(await active.read('pulled')))
  await tells(t, active, ['3/14 http-put passive → client'], { passive: passive.port })
})

t.test('17 · a push whose target redirects: likewise', async t => {
  const [active, passive] = [await server(t), await server(t)]
  const door = await redirector(t, passive, 307)
  t.match(await copy({ url: `${active.url}/f`, destination: `${door}/pushed`, scitag: 206 }), { ok: true })
  t.ok(content.equals(await passive.read('pushed')))
  await tells(t, active, ['3/14 http-get client → passive'], { passive: passive.port })
})

t.test('18 · the HEAD before a pull is told by nobody, though it carries the tag', async t => {
  const [active, passive] = [await server(t), await server(t)]
  t.match(await copy({ url: `${active.url}/pulled`, source: `${passive.url}/none`, scitag: 206, transferScitag: 206 }), { ok: false, status: 404 })
  await tells(t, active, [])
  await tells(t, passive, [])
})

/** A site that has the file at several places. */
async function server (t: Teardown, options: SiteOptions = {}): Promise<Site> {
  const site = await startSite(t, options)
  for (const path of ['f', 'cms/f', 'other/f']) await site.write(path, content)
  return site
}

/** Every flow of the site, line by line; each supplied the whole file. */
async function tells (t: TapTest, site: Site, lines: readonly string[], ports: Readonly<Record<string, number>> = { server: site.port }): Promise<void> {
  const flows = await site.told()
  t.strictSame(flows.map(flow => lineOf(flow, ports)), lines)
  t.ok(flows.every(flow => suppliedAll(flow, size)), 'the source sent the whole file and little else')
}

async function get (site: Site, target: string, headers: Record<string, string> = {}): Promise<void> {
  const client = await WireClient.open(site.port)
  const { status, body } = await client.exchange('GET', target, [['Host', 'x'], ...Object.entries(headers)])
  if (status !== 200 || !body.equals(content)) throw new Error(`GET ${target} gave ${status}`)
  await client.close()
}

async function put (site: Site, target: string, headers: Record<string, string> = {}): Promise<void> {
  const client = await WireClient.open(site.port)
  const { status } = await client.exchange('PUT', target, [['Host', 'x'], ['Content-Length', String(size)], ...Object.entries(headers)], content)
  if (status !== 201) throw new Error(`PUT ${target} gave ${status}`)
  await client.close()
}

interface Tags { readonly scitag?: number, readonly transferScitag?: number }

async function pull (t: TapTest, active: Site, passive: Site, tags: Tags, path = '/f'): Promise<void> {
  t.match(await copy({ url: `${active.url}${path}`, source: `${passive.url}${path}`, ...tags }), { ok: true })
}

async function push (t: TapTest, active: Site, passive: Site, tags: Tags): Promise<void> {
  t.match(await copy({ url: `${active.url}/f`, destination: `${passive.url}/pushed`, ...tags }), { ok: true })
}

/** A door that sends everything to the same path of the site, and does not ask for a body first. */
async function redirector (t: Teardown, to: Site, status: number): Promise<string> {
  const redirect = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { Location: `${to.url}${request.url ?? '/'}`, Connection: 'close', 'Content-Length': 0 }).end()
  }
  const door = createServer(redirect).on('checkContinue', redirect).listen(0, '127.0.0.1')
  await once(door, 'listening')
  t.teardown(() => {
    door.close()
    door.closeAllConnections()
  })
  return `http://127.0.0.1:${(door.address() as AddressInfo).port}`
}

/** Collector and registry gone, late or talking nonsense: transfers go on, and marking makes the best of it. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { channels } from '@scitags/core'
import type { ScitagsInit } from '@scitags/core'
import { fireflyListener } from '../support/firefly-listener.ts'
import { scriptedServer } from '../support/scripted-server.ts'
import { startSite } from '../support/site.ts'
import type { Site } from '../support/site.ts'
import { freePort, freeUdpPort, temporaryDirectory } from '../support/temporary.ts'
import { lineOf } from '../support/told-flow.ts'
import { until } from '../support/until.ts'

const size = 100_000

t.test('a collector that comes late gets the flows that begin from then on', async t => {
  const port = await freeUdpPort()
  const site = await startSite(t, { engine: { fireflies: { collectors: [`127.0.0.1:${port}`] } } })
  await site.write('f', Buffer.alloc(size))
  for (let count = 0; count < 20; count++) await get(site)
  const collector = await fireflyListener(t, { port })
  for (let count = 0; count < 20 && collector.fireflies.length === 0; count++) await get(site)
  await site.close()
  await collector.settle()
  t.ok(collector.fireflies.length > 0)
})

t.test('a collector that goes away keeps another one from nothing', async t => {
  const other = await fireflyListener(t)
  const site = await startSite(t, { engine: { fireflies: { collectors: [`127.0.0.1:${await freeUdpPort()}`, 'no-such-host.invalid:1', `127.0.0.1:${other.port}`] } } })
  await site.write('f', Buffer.alloc(size))
  for (let count = 0; count < 10; count++) await get(site)
  await site.close()
  t.equal((await other.ends(10)).length, 10)
})

const nonsense: Readonly<Record<string, Parameters<typeof scriptedServer>[1]>> = {
  'an error 500': (_, response) => { response.writeHead(500).end('broken') },
  'HTML with status 200': (_, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>Login</html>') },
  'a truncated document': (_, response) => { response.writeHead(200, { 'Content-Length': 1000 }).write('{"version":1,"experim', () => response.destroy()) },
  'a document of another kind': (_, response) => { response.writeHead(200).end('{"experiments":[{"expId":"three"}]}') },
  'an empty list': (_, response) => { response.writeHead(200).end('{"version":1,"modified":"2026-01-01T00:00:00+00:00","experiments":[]}') },
  'an endless body': (_, response) => {
    const more = (): void => { if (!response.destroyed) response.write(' '.repeat(65_536), () => setImmediate(more)) }
    more()
  },
  silence: () => {}
}

for (const [name, script] of Object.entries(nonsense)) {
  t.test(`a registry that answers with ${name}: the embedded one is used, and the failure told`, async t => {
    const server = await scriptedServer(t, script)
    await marksByEmbeddedRegistry(t, { source: `${server.url}/api.json`, timeoutMs: 500 })
  })
}

t.test('a registry that nobody serves, and a file that is none', async t => {
  const file = join(await temporaryDirectory(t), 'api.json')
  await writeFile(file, 'not json')
  await marksByEmbeddedRegistry(t, { source: `http://127.0.0.1:${await freePort()}/api.json`, timeoutMs: 500 })
  await marksByEmbeddedRegistry(t, { source: file })
  await marksByEmbeddedRegistry(t, { source: `${file}-missing` })
})

async function marksByEmbeddedRegistry (t: Parameters<typeof startSite>[0] & { strictSame (a: unknown, b: unknown): unknown, ok (a: unknown, message: string): unknown }, registry: NonNullable<ScitagsInit['registry']>): Promise<void> {
  let failures = 0
  const count = (message: unknown): void => { if ((message as { kind: string }).kind === 'failed') failures++ }
  channels.registry.subscribe(count)
  const began = performance.now()
  const site = await startSite(t, { engine: { registry, experiments: { default: 'cms' }, activities: { cms: { default: 'Analysis Input' } } } })
  t.ok(performance.now() - began < 5000, 'it starts soon')
  await until('the failure is published', () => failures > 0)
  await site.write('f', Buffer.alloc(size))
  await get(site, {})
  t.strictSame((await site.told()).map(flow => lineOf(flow, { server: site.port })), ['3/14 http-get server → client'])
  channels.registry.unsubscribe(count)
}

/** Each on a connection of its own. */
async function get (site: Site, headers: Record<string, string> = { SciTag: '206' }): Promise<void> {
  const response = await fetch(`${site.url}/f`, { headers: { Connection: 'close', ...headers } })
  if ((await response.arrayBuffer()).byteLength !== size) throw new Error('the transfer suffered')
}

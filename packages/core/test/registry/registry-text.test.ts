/** The text of a registry, from each place where one can be. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { writeCache } from '../../src/registry/disk-cache.ts'
import { readRegistryText } from '../../src/registry/registry-text.ts'
import { snapshot } from '../../src/registry/snapshot.ts'

const directory = await mkdtemp(join(tmpdir(), 'scitags-test-'))
t.teardown(async () => { await rm(directory, { recursive: true }) })

async function server (listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api.json`
}

t.test('the embedded one, a file and a cache', async t => {
  t.match(await readRegistryText('embedded', 1000), { text: JSON.stringify(snapshot), origin: 'embedded' })
  const file = join(directory, 'registry.json')
  await writeFile(file, '{ not even json')
  t.same(await readRegistryText(file, 1000), { text: '{ not even json', origin: 'file' })
  const cache = join(directory, 'cache.json')
  await writeCache(cache, { url: 'https://www.example.org/', text: '{"version":1}' })
  t.same(await readRegistryText(cache, 1000), { text: '{"version":1}', origin: 'cache' })
  await t.rejects(readRegistryText(join(directory, 'none'), 1000), { code: 'ENOENT' })
  await t.rejects(readRegistryText(directory, 1000), { message: /is not a file/ })
})

t.test('a URL, with a bound on its time and its size', async t => {
  t.same(await readRegistryText(await server((_request, response) => { response.end('[]') }), 5000), { text: '[]', origin: 'url' })
  await t.rejects(readRegistryText(await server((_request, response) => { response.writeHead(404).end() }), 5000), { message: 'the server answered 404' })
  await t.rejects(readRegistryText(await server((_request, response) => { response.end(Buffer.alloc(2 ** 21)) }), 5000), { message: /more than 1048576 bytes/ })
  await t.rejects(readRegistryText(await server(() => {}), 50), { message: 'no answer within 50 ms' })
  await t.rejects(readRegistryText('http://', 50), { message: 'it is a URL that is none' })
})

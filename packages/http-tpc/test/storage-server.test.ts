/** The handlers in other servers than ours: Express 4 and 5, mounted; and beside another WebDAV. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import t from 'tap'

import { createScitags } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { localStorage } from '@scitags/storage'
import type express5 from 'express'
import { copy } from '../src/client/index.ts'
import { markFlows, storageServer, thirdPartyCopy, webdav } from '../src/index.ts'
import { pattern, storageSite } from './storage-site.ts'

const big = pattern(1_000_000)

const require = createRequire(import.meta.url)

for (const version of ['express', 'express4']) {
  void t.test(`${version}: mounted at /dav, paths are those of the storage, and rules see what the client asked for`, async t => {
    const express = require(version) as typeof express5
    const root = await mkdtemp(join(tmpdir(), 'scitags-express-'))
    const storage = await localStorage({ root })
    const marker = recorder()
    const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker], experiments: { paths: { '/dav/cms': 'cms' } } })
    const app = express()
    app.use('/dav', markFlows(scitags), thirdPartyCopy(scitags, { storage, allowTargets: ['127.0.0.1'] }), webdav({ storage, createParents: true }))
    const server = createServer(app).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const passive = await storageSite(t)
    await passive.put('/f', big)

    t.ok((await copy({ url: `${url}/dav/cms/f`, source: `${passive.url}/f` })).ok)
    t.equal((await storage.stat('/cms/f')).size, big.length)
    t.match(await copy({ url: `${url}/dav/cms/f`, source: `${url}/dav/cms/f` }), { ok: false, status: 403 }, 'onto itself')
    t.ok(big.equals(Buffer.from(await (await fetch(`${url}/dav/cms/f`)).arrayBuffer())))
    const listing = await (await fetch(`${url}/dav/cms`, { method: 'PROPFIND', headers: { Depth: '1' } })).text()
    t.match(listing, /<D:href>\/dav\/cms\/f<\/D:href>/)
    t.equal((await fetch(`${url}/dav/cms/f`, { method: 'MOVE', headers: { Destination: `${url}/dav/cms/g` } })).status, 201)
    t.equal((await fetch(`${url}/dav/cms/g`, { method: 'MOVE', headers: { Destination: `${url}/elsewhere` } })).status, 400)
    t.equal((await fetch(`${url}/other`)).status, 404, 'not ours')
    server.closeAllConnections()
    server.close()
    await scitags.close()
    t.strictSame(marker.events.filter(({ state }) => state === 'start').map(({ flow }) => `${flow.tag.experiment}/${flow.tag.activity} ${flow.application}`), ['3/1 http-put', '3/1 http-get'])
    await storage.close()
    await rm(root, { recursive: true })
  })
}

void t.test('a local COPY goes to whoever stands behind', async t => {
  const site = await storageSite(t)
  const handler = thirdPartyCopy(site.scitags, { storage: site.storage })
  const server = createServer((request, response) => { handler(request, response, () => { response.writeHead(299).end('the other WebDAV') }) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  t.equal((await fetch(`${url}/a`, { method: 'COPY', headers: { Destination: '/b' } })).status, 299)
  t.equal((await fetch(`${url}/a`, { method: 'COPY', headers: { Destination: `${url}/b` } })).status, 299)
  t.equal((await fetch(`${url}/a`)).status, 299)
})

void t.test('options that are not right are found before anything listens', async t => {
  const site = await storageSite(t)
  t.throws(() => storageServer(site.scitags, { storage: site.storage, copy: { maxStream: 3 } as never }), { code: 'OPTIONS_INVALID', message: /did you mean 'maxStreams'/ })
  t.throws(() => webdav({ storage: site.storage, stallTimeoutMs: 0 }), { code: 'OPTIONS_INVALID' })
  t.throws(() => thirdPartyCopy(site.scitags, { storage: site.storage, denyTargets: ['10.0.0.0/99'] }), { code: 'OPTIONS_INVALID' })
})

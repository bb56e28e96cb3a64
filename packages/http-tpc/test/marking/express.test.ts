/** The middleware in Express 5 and Express 4, in front of handlers that know nothing of tags. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'

import t from 'tap'

import { createScitags } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { attach } from '../../src/attach.ts'
import { markFlows } from '../../src/mark-flows.ts'
import { ended } from './site.ts'
import type express5 from 'express'

const require = createRequire(import.meta.url)

for (const version of ['express', 'express4']) {
  void t.test(`${version}: send, stream, redirect and upload are marked like anything else`, async t => {
    const express = require(version) as typeof express5
    const marker = recorder()
    const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker], experiments: { paths: { '/files/atlas': 'atlas' } } })
    const app = express()
    const router = express.Router()
    // Mounted below /files, Express cuts the URL; rules must see the whole path.
    app.use('/files', markFlows(scitags, { subject: request => ({ path: (request as { originalUrl?: string }).originalUrl ?? '/', user: 'somebody' }) }), router)
    router.get('/cms', (_request, response) => { response.send('x'.repeat(1000)) })
    router.get('/atlas/stream', (_request, response) => {
      response.write('one')
      response.end('two')
    })
    router.get('/moved', (_request, response) => { response.redirect('/files/cms') })
    router.put('/up', express.raw({ limit: '1mb', type: () => true }), (request, response) => { response.status(201).json({ size: (request.body as Buffer).length }) })
    app.get('/other', (_request, response) => { response.send('unseen') })

    const server = attach(createServer(app)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    t.teardown(() => { server.close() })
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
      const response = await fetch(`${base}${path}`, { redirect: 'manual', ...init, headers: { Connection: 'close', ...init.headers } })
      await response.arrayBuffer()
      return response
    }
    t.equal((await ask('/files/cms', { headers: { SciTag: '206' } })).status, 200)
    await ask('/files/atlas/stream')
    t.equal((await ask('/files/moved', { headers: { SciTag: '206' } })).headers.get('location'), '/files/cms?scitag.flow=206')
    t.equal((await ask('/files/up', { method: 'PUT', headers: { SciTag: '144' }, body: Buffer.alloc(50_000) })).status, 201)
    await ask('/other', { headers: { SciTag: '206' } })
    server.closeAllConnections()
    await scitags.close()
    const flows = ended(marker.events)
    t.match(flows.map(line => line.replace(/ \d+\/\d+ \w+$/, '')), ['3/14 send http-get', '2/1 send http-get', '2/16 receive http-put'])
    t.ok(Number(/\/(\d+) /.exec(flows[2]?.slice(5) ?? '')?.[1]) > 50_000, String(flows[2]))
  })
}

void t.test('a server that nobody attached is warned of once for each default that hurts', async t => {
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })
  const warnings: Error[] = []
  const onWarning = (warning: Error): void => { if (warning.name === 'ScitagsWarning') warnings.push(warning) }
  process.on('warning', onWarning)
  t.teardown(() => { process.off('warning', onWarning) })
  const mark = markFlows(scitags)
  const server = createServer((request, response) => { mark(request, response, () => { response.end('x') }) }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  for (let i = 0; i < 2; i++) await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { headers: { Connection: 'close' } })).text()
  t.match(warnings.map(({ message }) => message).sort(), [/16 KiB/, /cuts every request after 300 s/, /100 Continue.*attach\(server\)/])
  await scitags.close()
})

/** The storage server over HTTP/2, where handlers meet other classes of the same names. */
import { once } from 'node:events'
import { connect, createServer } from 'node:http2'
import type { ClientHttp2Session, IncomingHttpHeaders, Http2ServerRequest, Http2ServerResponse, OutgoingHttpHeaders } from 'node:http2'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { storageServer } from '../src/index.ts'
import { pattern, storageSite } from './storage-site.ts'
import { until } from './until.ts'

const big = pattern(1_500_000)

async function ask (session: ClientHttp2Session, method: string, path: string, fields: OutgoingHttpHeaders = {}, body?: Uint8Array): Promise<{ status: unknown, body: Buffer }> {
  const stream = session.request({ ':method': method, ':path': path, ...fields }, { endStream: body === undefined })
  if (body !== undefined) stream.end(body)
  const [headers] = await once(stream, 'response') as [IncomingHttpHeaders & { ':status'?: number }]
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk)
  return { status: headers[':status'], body: Buffer.concat(chunks) }
}

void t.test('files, listings, refusals and copies', async t => {
  const passive = await storageSite(t)
  await passive.put('/f', big)
  const site = await storageSite(t)
  const serve = storageServer(site.scitags, { storage: site.storage, copy: { allowTargets: ['127.0.0.1'] } }) as unknown as (request: Http2ServerRequest, response: Http2ServerResponse) => void
  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const session = connect(`http://127.0.0.1:${port}`)
  t.teardown(() => {
    session.destroy()
    server.close()
  })

  t.equal((await ask(session, 'PUT', '/up', {}, big)).status, 201)
  t.ok(big.equals(await site.get('/up')))
  t.ok((await ask(session, 'GET', '/up')).body.equals(big))
  t.match(await ask(session, 'GET', '/up', { range: 'bytes=1-3' }), { status: 206, body: { length: 3 } })
  t.match(await ask(session, 'HEAD', '/up'), { status: 200, body: { length: 0 } })
  t.match(await ask(session, 'GET', '/missing'), { status: 404 })
  t.match(await ask(session, 'PUT', '/no/parent', {}, big), { status: 409 })
  t.equal((await ask(session, 'PROPFIND', '/', { depth: '1' })).status, 207)
  const copied = await ask(session, 'COPY', '/copied', { source: `${passive.url}/f`, scitag: '206' })
  t.equal(copied.status, 202)
  t.match(copied.body.toString(), /success: Created$/)
  t.ok(big.equals(await site.get('/copied')))
  t.match(await ask(session, 'COPY', '/up', { source: `http://127.0.0.1:${port}/up` }), { status: 403 })
  t.match(await ask(session, 'COPY', '/up'), { status: 400 })

  const broken = session.request({ ':method': 'PUT', ':path': '/broken' })
  broken.on('error', () => {}).write(big.subarray(0, 1000))
  await until(async () => (await site.uploads()).length > 0)
  broken.destroy()
  await until(async () => (await site.uploads()).length === 0)
  t.notOk(await site.has('/broken'), 'a cancelled upload of unknown length is not a whole one')
})

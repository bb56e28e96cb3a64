/** The client of COPY against active sides of every temper. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { copy } from '../../src/client/index.ts'
import { scriptedPeer } from '../scripted-peer.ts'

const success = 'Perf Marker\nTimestamp: 1\nStripe Index: 0\nStripe Bytes Transferred: 5\nTotal Stripe Count: 1\nEnd\nsuccess: Created'
const order = { source: 'https://passive.example.org/f' }

void t.test('a copy that goes well, with 202 as well as with 201', async t => {
  for (const status of [200, 201, 202]) {
    const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(status).end(success) })
    const seen: number[] = []
    const result = await copy({ url: `${peer.url}/f`, ...order, scitag: 206, headers: { Authorization: 'Bearer A' }, transferHeaders: { Authorization: 'Bearer P' }, onMarker: ({ bytes }) => { seen.push(bytes) } })
    t.strictSame(result, { ok: true, status, bytes: 5, markers: [{ timestamp: 1, bytes: 5, remoteConnections: [] }], message: 'Created' })
    t.strictSame(seen, [5])
    t.strictSame(peer.requests, ['COPY /f'])
    t.match(peer.headers[0], { source: order.source, scitag: '206', credential: 'none', authorization: 'Bearer A', transferheaderauthorization: 'Bearer P' })
  }
})

void t.test('[TPC-Client] a body without a result line, or one cut short, means terminated', async t => {
  const ended = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end('Perf Marker\nEnd\n') })
  t.match(await copy({ url: `${ended.url}/f`, ...order }), { ok: false, status: 202, message: 'terminated', markers: [{}] })
  const broken = await scriptedPeer(t, (_request, response) => { response.writeHead(202).write(success, () => { response.destroy() }) })
  t.match(await copy({ url: `${broken.url}/f`, ...order }), { ok: false, message: 'terminated' })
  const silent = await scriptedPeer(t, (_request, response) => { response.writeHead(202).write('Perf Marker\n') })
  t.match(await copy({ url: `${silent.url}/f`, ...order, silenceTimeoutMs: 50 }), { ok: false, message: 'terminated' })
})

void t.test('201 and 204 without a body are success, 202 is not', async t => {
  for (const [status, ok] of [[201, true], [204, true], [202, false], [200, false]] as const) {
    const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(status).end() })
    t.match(await copy({ url: `${peer.url}/f`, ...order }), { ok, status })
  }
})

void t.test('what onMarker throws is not a failed copy, but its own error', async t => {
  const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end(success) })
  await t.rejects(copy({ url: `${peer.url}/f`, ...order, onMarker: () => { throw new RangeError('the bar is full') } }), { name: 'RangeError' })
})

void t.test('a failure, and a refusal with its reason on one line', async t => {
  const failing = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end('failure: disk full\n') })
  t.match(await copy({ url: `${failing.url}/f`, ...order }), { ok: false, status: 202, message: 'disk full' })
  const refusing = await scriptedPeer(t, (_request, response) => { response.writeHead(404).end('failure: no such\r\nfile\n') })
  t.strictSame(await copy({ url: `${refusing.url}/f`, ...order }), { ok: false, status: 404, bytes: 0, markers: [], message: 'no such file' })
})

void t.test('[TPC-Client] any 3xx with a Location is followed; credentials only where they are trusted', async t => {
  for (const status of [301, 302, 303, 307, 308]) {
    const pool = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end(success) })
    const door = await scriptedPeer(t, (request, response) => { response.writeHead(status, { Location: request.url === '/f' ? '/g' : `${pool.url}/f?scitag.flow=206` }).end() })
    const secrets = { headers: { Authorization: 'A' }, transferHeaders: { Authorization: 'P', 'X-Other': 'o' } }
    t.ok((await copy({ url: `${door.url}/f`, ...order, scitag: 206, ...secrets })).ok, `${status}`)
    t.strictSame(door.requests, ['COPY /f', 'COPY /g'])
    t.strictSame(pool.requests, ['COPY /f?scitag.flow=206'])
    t.match(door.headers[1], { authorization: 'A', transferheaderauthorization: 'P' }, 'the same origin')
    t.match(pool.headers[0], { scitag: '206', source: order.source, 'transferheaderx-other': 'o', authorization: undefined, transferheaderauthorization: undefined })
    t.ok((await copy({ url: `${door.url}/f`, ...order, ...secrets, credentialsFollowRedirects: true })).ok)
    t.match(pool.headers[1], { authorization: 'A', transferheaderauthorization: 'P' })
  }
  const circle = await scriptedPeer(t, (_request, response) => { response.writeHead(302, { Location: '/f' }).end() })
  await t.rejects(copy({ url: `${circle.url}/f`, ...order, maxRedirects: 2 }), { code: 'REDIRECTS_EXCEEDED' })
  const nowhere = await scriptedPeer(t, (_request, response) => { response.writeHead(300).end('choose') })
  t.match(await copy({ url: `${nowhere.url}/f`, ...order }), { ok: false, status: 300 })
})

void t.test('no answer at all is an error', async t => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await t.rejects(copy({ url: `http://127.0.0.1:${port}/f?secret`, ...order }), { code: 'REMOTE_UNREACHABLE', message: `the remote side cannot be reached: http://127.0.0.1:${port}/f (ECONNREFUSED)` })
  const silent = await scriptedPeer(t, () => {})
  await t.rejects(copy({ url: `${silent.url}/f`, ...order, answerTimeoutMs: 50 }), { code: 'REMOTE_TIMEOUT' })
})

void t.test('options that are not right', async t => {
  await t.rejects(copy({ url: 'ftp://x/f', ...order }), { code: 'OPTIONS_INVALID' })
  await t.rejects(copy({ url: 'http://x/f', ...order, scitag: 64 }), { code: 'OPTIONS_INVALID' })
  await t.rejects(copy({ url: 'http://x/f', ...order, sciTag: 66 } as never), { code: 'OPTIONS_INVALID', message: /did you mean 'scitag'/ })
})

void t.test('a signal cancels, before the answer and after it', async t => {
  const early = await scriptedPeer(t, () => {})
  await t.rejects(copy({ url: `${early.url}/f`, ...order, signal: AbortSignal.timeout(30) }), { code: 'CANCELLED' })
  const late = await scriptedPeer(t, (_request, response) => { response.writeHead(202).write('Perf Marker\nEnd\n') })
  const stop = new AbortController()
  await t.rejects(copy({ url: `${late.url}/f`, ...order, signal: stop.signal, onMarker: () => { stop.abort() } }), { code: 'CANCELLED' })
})

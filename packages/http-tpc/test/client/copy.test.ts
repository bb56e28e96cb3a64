/** The client of COPY against active sides of every temper. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import t from 'tap'

import { HttpConnections, copy, isPrivateHop, lookAtFile, makeRemoteDirectories, removeRemoteFile, writeRemoteFile } from '../../src/client/index.ts'
import type { TlsIdentity } from '../../src/client/index.ts'
import { localhostCertificate } from '../certificates.ts'
import { scriptedPeer } from '../scripted-peer.ts'
import { storageSite } from '../storage-site.ts'

const success = 'Perf Marker\nTimestamp: 1\nStripe Index: 0\nStripe Bytes Transferred: 5\nTotal Stripe Count: 1\nEnd\nsuccess: Created'
const order = { source: 'https://passive.example.org/f' }

void t.test('a copy that goes well, with 202 as well as with 201', async t => {
  for (const status of [200, 201, 202]) {
    const peer = await scriptedPeer(t, (_request, response) => { response.writeHead(status).end(success) })
    const seen: number[] = []
    const result = await copy({ url: `${peer.url}/f`, ...order, scitag: 206, headers: { Authorization: 'Bearer A' }, transferHeaders: { Authorization: 'Bearer P' }, onMarker: ({ bytes }) => { seen.push(bytes) } })
    t.strictSame(result, { ok: true, status, bytes: 5, markers: [{ timestamp: 1, bytes: 5, remoteConnections: [] }], message: 'Created', end: 'said', wasRepeated: false })
    t.strictSame(seen, [5])
    t.strictSame(peer.requests, ['COPY /f'])
    t.match(peer.headers[0], { source: order.source, scitag: '206', credential: 'none', authorization: 'Bearer A', transferheaderauthorization: 'Bearer P' })
  }
})

void t.test('[TPC-Client] a body without a result line, or one cut short, means terminated', async t => {
  const ended = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end('Perf Marker\nEnd\n') })
  t.match(await copy({ url: `${ended.url}/f`, ...order }), { ok: false, status: 202, message: 'terminated', end: 'terminated', markers: [{}] })
  const broken = await scriptedPeer(t, (_request, response) => { response.writeHead(202).write(success, () => { response.destroy() }) })
  t.match(await copy({ url: `${broken.url}/f`, ...order }), { ok: false, end: 'terminated' })
  const saying = await scriptedPeer(t, (_request, response) => { response.writeHead(202).end('failure: terminated') })
  t.match(await copy({ url: `${saying.url}/f`, ...order }), { ok: false, message: 'terminated', end: 'said' })
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
  t.strictSame(await copy({ url: `${refusing.url}/f`, ...order }), { ok: false, status: 404, bytes: 0, markers: [], message: 'no such file', end: 'said', wasRepeated: false })
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

void t.test('[TPC-Client] over plain http no credential follows a redirect away from this machine, whoever trusts it', async t => {
  const pool = await scriptedPeer(t, ({ method }, response) => { response.writeHead(method === 'COPY' ? 202 : 200).end(method === 'COPY' ? success : '') })
  // Linux takes it for the loopback; it is none of its addresses.
  const door = await scriptedPeer(t, (_request, response) => { response.writeHead(307, { Location: `${pool.url.replace('127.0.0.1', '0.0.0.0')}/f` }).end() })
  const init = { url: `${door.url}/f`, headers: { Authorization: 'A', Cookie: 'c', 'X-Mine': '1' }, credentialsFollowRedirects: true }
  t.ok((await copy({ ...init, ...order, transferHeaders: { Authorization: 'P', 'X-Other': 'o' } })).ok)
  await lookAtFile(init)
  t.match(door.headers[0], { authorization: 'A', cookie: 'c', transferheaderauthorization: 'P' })
  t.match(pool.headers, Array(2).fill({ authorization: undefined, cookie: undefined, transferheaderauthorization: undefined, 'x-mine': '1' }))
  t.match(pool.headers[0], { 'transferheaderx-other': 'o' })
  for (const url of ['https://a.example/f', 'http://localhost/f', 'http://127.8.9.1/f', 'http://[::1]/f']) t.ok(isPrivateHop(url), url)
  for (const url of ['http://a.example/f', 'http://127.0.0.1.example/f', 'http://localhost.example/f', 'http://[::2]/f', 'http://128.0.0.1/f']) t.notOk(isPrivateHop(url), url)
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

void t.test('whether the active side may have taken it: an order that went out twice, and one that never did', async t => {
  using connections = new HttpConnections()
  const peer = await scriptedPeer(t, ({ method, socket }, response) => {
    if (method === 'HEAD') response.writeHead(200, { 'Content-Length': 0 }).end()
    else if (peer.requests.filter(line => line === 'COPY /f').length === 1) socket.destroy()
    else response.writeHead(412).end()
  })
  // The first connection is free a moment later.
  for (let times = 0; times < 5; times++) await lookAtFile({ url: `${peer.url}/f`, connections })
  t.match(await copy({ url: `${peer.url}/f`, ...order, overwrite: false, connections }), { ok: false, status: 412, wasRepeated: true })
  t.strictSame(peer.requests.slice(5), ['COPY /f', 'COPY /f'])
  const breaking = await scriptedPeer(t, ({ socket }) => { socket.destroy() })
  await t.rejects(copy({ url: `${breaking.url}/f`, ...order }), { code: 'REMOTE_UNREACHABLE', isUnsent: false })
  await t.rejects(copy({ url: breaking.url.replace('http', 'https'), ...order }), { code: 'REMOTE_UNREACHABLE', isUnsent: true })
  await t.rejects(copy({ url: 'http://127.0.0.1:1/f', ...order }), { code: 'REMOTE_UNREACHABLE', isUnsent: true })
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

void t.test('connections that are kept are used again, each only for who we are and whom we trust', async t => {
  const { cert, key } = await localhostCertificate()
  const users = new Map<unknown, Set<unknown>>()
  const server = createTlsServer({ cert, key, requestCert: true, rejectUnauthorized: false }, ({ socket, headers, method }, response) => {
    users.set(socket, (users.get(socket) ?? new Set()).add(headers['user-agent']))
    response.writeHead(method === 'COPY' ? 202 : 200, { 'Content-Length': method === 'COPY' ? success.length : 0 }).end(method === 'COPY' ? success : '')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.closeAllConnections(); server.close() })
  const url = `https://localhost:${(server.address() as AddressInfo).port}/f`
  using connections = new HttpConnections()
  const look = async (who: string, tls: TlsIdentity): Promise<void> => { await lookAtFile({ url, headers: { 'User-Agent': who }, tls, connections }) }
  for (let times = 0; times < 5; times++) {
    await look('nobody', { ca: cert })
    t.ok((await copy({ url, ...order, headers: { 'User-Agent': 'nobody' }, tls: { ca: [cert] }, connections })).ok)
    await look('somebody', { ca: cert, cert, key })
    await look('trusting', { ca: [cert, cert] })
  }
  await t.rejects(look('nobody', {}), { code: 'REMOTE_UNREACHABLE', message: /SELF_SIGNED_CERT/ })
  await t.rejects(lookAtFile({ url: url.replace('localhost', '0.0.0.0'), tls: { ca: cert }, connections }), { code: 'REMOTE_UNREACHABLE', message: /ALTNAME/ })
  t.ok(users.size <= 6, `${users.size} connections`)
  t.ok([...users.values()].every(({ size }) => size === 1))
  // More than are remembered: those that are left out close by themselves.
  for (let other = 0; other < 20; other++) await look(`${other}`, { ca: Array.from({ length: other + 3 }, () => cert) })
  await look('nobody', { ca: cert })
})

void t.test('files are removed, and directories made, one above the other', async t => {
  const site = await storageSite(t)
  const headers = { Authorization: 'Bearer A' }
  await site.put('/f', 'x')
  t.equal(await removeRemoteFile({ url: `${site.url}/f` }), true)
  t.equal(await removeRemoteFile({ url: `${site.url}/f` }), false)
  await makeRemoteDirectories({ url: `${site.url}/a/b/c/`, headers })
  await makeRemoteDirectories({ url: `${site.url}/a/b/c/?authz=x`, headers })
  t.equal((await site.storage.stat('/a/b/c')).kind, 'directory')
  const refusing = await scriptedPeer(t, ({ method, url }, response) => { response.writeHead(method === 'DELETE' ? 503 : url === '/a/' ? 403 : 409, { 'Retry-After': '3' }).end('not now') })
  await t.rejects(removeRemoteFile({ url: `${refusing.url}/f` }), { code: 'REMOTE_REFUSED', status: 503, retryAfterMs: 3000, message: /DELETE .*\/f was answered 503 \(not now\)/ })
  await t.rejects(makeRemoteDirectories({ url: `${refusing.url}/a/b/` }), { code: 'REMOTE_REFUSED', status: 403, message: /MKCOL .*\/a\/ was/ })
  t.strictSame(refusing.requests, ['DELETE /f', 'MKCOL /a/b/', 'MKCOL /a/'])
  const hopeless = await scriptedPeer(t, (_request, response) => { response.writeHead(409).end() })
  await t.rejects(makeRemoteDirectories({ url: `${hopeless.url}/a/` }), { code: 'REMOTE_REFUSED', status: 409 })
  t.strictSame(hopeless.requests, ['MKCOL /a/', 'MKCOL /', 'MKCOL /a/'])
  hopeless.requests.length = 0
  await t.rejects(makeRemoteDirectories({ url: `${hopeless.url}/a/?authz=x` }), { code: 'REMOTE_REFUSED', status: 409 })
  t.strictSame(hopeless.requests, ['MKCOL /a/?authz=x', 'MKCOL /?authz=x', 'MKCOL /a/?authz=x'])
})

void t.test('an upload survives `100 Continue` with `Connection: close`, and is told who broke it', async t => {
  const odd = createTcpServer(socket => {
    socket.once('data', () => {
      socket.write('HTTP/1.1 100 Continue\r\nConnection: Close\r\n\r\n')
      socket.once('data', () => { socket.end('HTTP/1.1 200 OK\r\nConnection: Close\r\nContent-Length: 0\r\n\r\n') })
    })
  }).listen(0, '127.0.0.1')
  await once(odd, 'listening')
  t.teardown(() => { odd.close() })
  await writeRemoteFile({ url: `http://127.0.0.1:${(odd.address() as AddressInfo).port}/f` }, { body: Readable.from([Buffer.from('hello')]), size: 5 })

  const taking = await scriptedPeer(t, request => { request.resume() })
  const broken = Readable.from((function * () { yield Buffer.from('he'); throw new Error('disk on fire') })())
  await t.rejects(writeRemoteFile({ url: `${taking.url}/f` }, { body: broken, size: 5 }), { code: 'CONNECTION_LOST', message: /the source/ })
  const leaving = await scriptedPeer(t, request => { request.once('data', () => { request.socket.destroy() }) })
  const endless = Readable.from((function * () { for (;;) yield Buffer.alloc(65_536) })())
  await t.rejects(writeRemoteFile({ url: `${leaving.url}/f` }, { body: endless, size: undefined }), { code: 'REMOTE_UNREACHABLE' })
})

/** COPY between two real servers on loopback. */
import { once } from 'node:events'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import t from 'tap'

import { copy } from '../../src/client/copy.ts'
import { localhostCertificate } from '../certificates.ts'
import { fileScript, scriptedPeer } from '../scripted-peer.ts'
import { pattern, storageSite } from '../storage-site.ts'

const big = pattern(3_000_000)

void t.test('[TPC-Tag] a tagged pull brings the file, and the active side marks what it receives', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await passive.put('/store/a file', big)
  const result = await copy({ url: `${active.url}/new/dir/b`, source: `${passive.url}/store/a%20file`, scitag: 206 })
  t.match(result, { ok: true, status: 202, message: 'Created' })
  t.ok(big.equals(await active.get('/new/dir/b')))
  t.strictSame(await passive.flows(), [])
  t.strictSame(await active.flows(), ['3/14 receive http-put closed'])
  const end = active.events.find(({ state }) => state === 'end')
  t.ok(end !== undefined && end.usage.received > big.length && end.usage.received < big.length + 2000, 'all bytes of the file, and little else')
  t.equal(end?.flow.connection.remote.port, passive.port)
})

void t.test('[TPC-Tag] a tagged push takes the file there, and the active side marks what it sends', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await active.put('/a', big)
  const result = await copy({ url: `${active.url}/a`, destination: `${passive.url}/b`, scitag: 206 })
  t.match(result, { ok: true, status: 202, message: 'Created' })
  t.ok(big.equals(await passive.get('/b')))
  t.strictSame(await passive.flows(), [])
  t.strictSame(await active.flows(), ['3/14 send http-get closed'])
  const end = active.events.find(({ state }) => state === 'end')
  t.ok(end !== undefined && end.usage.sent > big.length && end.usage.sent < big.length + 2000, 'all bytes of the file, and little else')
})

void t.test('[TPC-Tag] TransferHeaderSciTag alone marks the passive side, and only it', async t => {
  for (const mode of ['pull', 'push'] as const) {
    const [active, passive] = [await storageSite(t), await storageSite(t)]
    const [near, far] = [`${active.url}/near`, `${passive.url}/far`]
    await (mode === 'pull' ? passive.put('/far', big) : active.put('/near', big))
    const result = await copy({ url: near, ...(mode === 'pull' ? { source: far } : { destination: far }), transferScitag: 145 })
    t.ok(result.ok, mode)
    t.strictSame(await active.flows(), [], mode)
    t.strictSame(await passive.flows(), [mode === 'pull' ? '2/17 send http-get closed' : '2/17 receive http-put closed'], mode)
  }
})

void t.test('[TPC-Tag] with both headers the active side marks, and forwards nothing', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await passive.put('/a', big)
  t.ok((await copy({ url: `${active.url}/b`, source: `${passive.url}/a`, scitag: 206, transferScitag: 145 })).ok)
  t.strictSame(await passive.flows(), [])
  t.strictSame(await active.flows(), ['3/14 receive http-put closed'])
})

void t.test('an invalid SciTag is marked 0/0, whatever it is, and the copy goes on', async t => {
  for (const tag of ['64', 'abc', '', '65536', '206;x']) {
    const [active, passive] = [await storageSite(t), await storageSite(t)]
    await passive.put('/a', big)
    t.ok((await copy({ url: `${active.url}/b`, source: `${passive.url}/a`, headers: { SciTag: tag }, transferScitag: 145 })).ok, `'${tag}'`)
    t.strictSame(await active.flows(), ['0/0 receive http-put closed'], `'${tag}'`)
    t.strictSame(await passive.flows(), [], `'${tag}'`)
  }
})

void t.test('[TPC-Tag] without any tag the mapping of the local path decides', async t => {
  const [active, passive] = [await storageSite(t, { engine: { experiments: { paths: { '/cms': 'cms' } } } }), await storageSite(t)]
  await passive.put('/a', big)
  t.ok((await copy({ url: `${active.url}/cms/b`, source: `${passive.url}/a` })).ok)
  t.ok((await copy({ url: `${active.url}/other/b`, source: `${passive.url}/a` })).ok)
  t.strictSame(await active.flows(), ['3/1 receive http-put closed'])
})

void t.test('[TPC-Flow] the HEAD and the GET of a pull share a connection where the source lets them', async t => {
  for (const { name, fields = {}, isBroken = false, hasDigests = true, connections } of [
    { name: 'it stays open', connections: ['HEAD 0', 'GET 0'] },
    { name: 'the source closes it', fields: { Connection: 'close' }, connections: ['HEAD 0', 'GET 1'] },
    { name: 'the first HEAD is refused, perhaps with a text behind it', hasDigests: false, connections: ['HEAD 0', 'HEAD 1', 'GET 1'] },
    { name: 'it breaks when it is used again', isBroken: true, connections: ['HEAD 0', 'GET 0', 'GET 1'] }
  ]) {
    const sockets: unknown[] = []
    const seen: string[] = []
    const peer = await scriptedPeer(t, (request, response) => {
      const { socket, method } = request
      const isNew = !sockets.includes(socket)
      if (isNew) sockets.push(socket)
      seen.push(`${method} ${sockets.indexOf(socket)}`)
      if (isBroken && !isNew) socket.destroy()
      else if (!hasDigests && 'want-digest' in request.headers) response.writeHead(405).end()
      else fileScript(big, fields)(request, response)
    })
    const active = await storageSite(t)
    t.match(await copy({ url: `${active.url}/b`, source: `${peer.url}/a`, scitag: 206 }), { ok: true }, name)
    t.ok(big.equals(await active.get('/b')))
    t.strictSame(seen, connections, name)
    t.strictSame(await active.flows(), ['3/14 receive http-put closed'], name)
  }
})

void t.test('[TPC-Streams, xrootd #2108] a pull with streams brings every byte, each connection a flow of its own', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await passive.put('/a', big)
  t.ok((await copy({ url: `${active.url}/b`, source: `${passive.url}/a`, streams: 4, scitag: 206 })).ok)
  t.ok(big.equals(await active.get('/b')))
  t.equal((await active.flows()).length, 4)
  const connections = new Set(active.events.map(({ flow }) => flow.connection.local.port))
  t.equal(connections.size, 4)
})

void t.test('a small file comes over few connections, however many are asked for', async t => {
  const passive = await storageSite(t)
  await passive.put('/a', 'x'.repeat(100))
  const active = await storageSite(t)
  t.ok((await copy({ url: `${active.url}/b`, source: `${passive.url}/a`, streams: 16, scitag: 206 })).ok)
  t.equal((await active.flows()).length, 1)
})

void t.test('empty files are copied both ways, and nothing is marked', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await passive.put('/empty', '')
  t.ok((await copy({ url: `${active.url}/pulled`, source: `${passive.url}/empty`, streams: 4, scitag: 206 })).ok)
  t.ok((await copy({ url: `${active.url}/pulled`, destination: `${passive.url}/pushed`, scitag: 206 })).ok)
  t.equal((await passive.get('/pushed')).length, 0)
  t.strictSame(await active.flows(), [])
})

void t.test('https and davs, with a certificate that is trusted and one that is not', async t => {
  const certificate = await localhostCertificate()
  const passive = await storageSite(t, { certificate })
  const active = await storageSite(t, { tls: { ca: certificate.cert } })
  const distrustful = await storageSite(t)
  await passive.put('/a', big)
  const source = passive.url.replace('https:', 'davs:')
  t.ok((await copy({ url: `${active.url}/b`, source: `${source}/a`, scitag: 206 })).ok)
  t.ok(big.equals(await active.get('/b')))
  t.ok((await copy({ url: `${active.url}/b`, destination: `${passive.url}/c`, scitag: 206 })).ok)
  t.ok(big.equals(await passive.get('/c')))
  t.match(await copy({ url: `${distrustful.url}/b`, source: `${source}/a` }), { ok: false, status: 502 })
  t.notOk(await distrustful.has('/b'))
  t.strictSame(await active.flows(), ['3/14 receive http-put closed', '3/14 send http-get closed'])
})

void t.test('over IPv6', async t => {
  const [active, passive] = [await storageSite(t, { host: '::1' }), await storageSite(t, { host: '::1' })]
  await passive.put('/a', big)
  const result = await copy({ url: `${active.url}/b`, source: `${passive.url}/a`, scitag: 206 })
  t.ok(result.ok)
  t.equal(active.events[0]?.flow.connection.remote.address, '::1')
})

void t.test('[TPC-Digest] a COPY tells the checksums that are wanted: a push at once, a pull in the end, one within the server as well', async t => {
  const [active, passive] = [await storageSite(t), await storageSite(t)]
  await active.put('/a', '123456789')
  await passive.put('/a', '123456789')
  const ask = async (path: string, headers: Record<string, string>): Promise<IncomingMessage> => {
    const [answer] = await once(request(`${active.url}${path}`, { method: 'COPY', headers: { 'Want-Digest': 'adler32,md5', ...headers } }).end(), 'response') as [IncomingMessage]
    t.match(`${await text(answer)}`, /(success: |^)Created\s*$/)
    return answer
  }
  const digest = 'adler32=091e01de,md5=JfnnlDI7RTiF9RgfG2JNCw=='
  t.match(await ask('/a', { Destination: `${passive.url}/pushed` }), { statusCode: 202, headers: { digest } })
  t.match(await ask('/a', { Destination: '/copied' }), { statusCode: 201, headers: { digest } })
  const pulled = await ask('/pulled', { Source: `${passive.url}/a`, TE: 'trailers', 'Want-Repr-Digest': 'md5=5' })
  t.match(pulled.headers, { trailer: 'Digest, Repr-Digest' })
  t.match(pulled.trailers, { digest, 'repr-digest': 'md5=:JfnnlDI7RTiF9RgfG2JNCw==:' })
  const silent = await ask('/silent', { Source: `${passive.url}/a` })
  t.equal(silent.headers.trailer, undefined)
  t.strictSame(silent.trailers, {}, 'a client that does not read trailers gets none')
  const put = await fetch(`${active.url}/put`, { method: 'PUT', body: '123456789', headers: { 'Want-Digest': 'adler32' } })
  t.equal(put.headers.get('digest'), 'adler32=091e01de')
})

/** Copies that begin and go wrong: a `failure:` line, no partial file, no flow left open. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import type { Test as TapTest } from 'tap'

import { fakeClock } from '@scitags/core/testing'
import type { Storage } from '@scitags/storage'
import { copy } from '../../src/client/copy.ts'
import { thirdPartyCopy } from '../../src/index.ts'
import { fileScript, scriptedPeer, uploadScript } from '../scripted-peer.ts'
import type { Script } from '../scripted-peer.ts'
import { pattern, storageSite } from '../storage-site.ts'
import type { StorageSite } from '../storage-site.ts'
import { until } from '../until.ts'

const big = pattern(2_000_000)

/** Nothing of the copy is left: no file, no hidden upload, no flow. */
async function nothingLeft (t: TapTest, site: StorageSite, path: string): Promise<void> {
  t.notOk(await site.has(path), 'no file')
  t.equal(site.scitags.flows.openFlows, 0, 'no flow')
  t.strictSame(await site.uploads(), [], 'no partial upload')
}

/** HEAD is answered with the size; GET as the test says. */
function getting (get: Script, size = big.length): Script {
  return (request, response) => {
    if (request.method === 'HEAD') response.writeHead(200, { 'Content-Length': size, 'Accept-Ranges': 'bytes' }).end()
    else get(request, response)
  }
}

void t.test('a remote side that resets in the middle', async t => {
  const peer = await scriptedPeer(t, getting((_request, response) => {
    response.writeHead(200, { 'Content-Length': big.length })
    response.write(big.subarray(0, 500_000), () => { response.destroy() })
  }))
  const site = await storageSite(t)
  const result = await copy({ url: `${site.url}/f`, source: `${peer.url}/f?authz=secret`, scitag: 206 })
  t.match(result, { ok: false, status: 202, message: `the connection to the remote side broke: ${peer.url}/f` })
  t.strictSame(await site.flows(), ['3/14 receive http-put aborted'])
  await nothingLeft(t, site, '/f')
})

void t.test('a pull that fails leaves the file that was there', async t => {
  const peer = await scriptedPeer(t, getting((_request, response) => { response.writeHead(200, { 'Content-Length': big.length }).write(big.subarray(0, 10), () => { response.destroy() }) }))
  const site = await storageSite(t)
  await site.put('/f', 'old')
  t.notOk((await copy({ url: `${site.url}/f`, source: `${peer.url}/f` })).ok)
  t.equal(String(await site.get('/f')), 'old')
})

void t.test('one stream of several that fails stops the others', async t => {
  const peer = await scriptedPeer(t, getting((request, response) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
    if (from === '0') response.writeHead(503).end('pool offline\n')
    else response.writeHead(206, { 'Content-Range': `bytes ${from}-${to}/${big.length}` }).write('never finished')
  }))
  const site = await storageSite(t)
  const result = await copy({ url: `${site.url}/f`, source: `${peer.url}/f`, streams: 3, scitag: 206 })
  t.match(result, { ok: false, message: /GET .* was answered 503 \(pool offline\)$/ })
  await nothingLeft(t, site, '/f')
})

void t.test('[TPC-Flow] hosts that refuse or redirect have moved nothing: no flow', async t => {
  const peer = await scriptedPeer(t, getting((_request, response) => { response.writeHead(500).end() }))
  const door = await scriptedPeer(t, (_request, response) => { response.writeHead(307, { Location: `${peer.url}/f` }).end() })
  const site = await storageSite(t)
  await copy({ url: `${site.url}/f`, source: `${door.url}/f`, scitag: 206 })
  t.strictSame(site.events, [])
})

void t.test('a remote side that stalls, and one that never begins', async t => {
  const site = await storageSite(t, { copy: { stallTimeoutMs: 200 } })
  const stalling = await scriptedPeer(t, getting((_request, response) => { response.writeHead(200, { 'Content-Length': big.length }).write(big.subarray(0, 1000)) }))
  t.match(await copy({ url: `${site.url}/f`, source: `${stalling.url}/f`, scitag: 206 }), { ok: false, message: 'no bytes came through for too long: 0.2 s after 1000 bytes' })
  t.strictSame(await site.flows(), ['3/14 receive http-put aborted'])
  await nothingLeft(t, site, '/f')
  const other = await storageSite(t, { copy: { firstByteTimeoutMs: 300 } })
  const silent = await scriptedPeer(t, getting(() => {}))
  t.match(await copy({ url: `${other.url}/f`, source: `${silent.url}/f`, scitag: 206 }), { ok: false, message: /0.3 s after 0 bytes/ })
  t.strictSame(await other.flows(), [])
  await nothingLeft(t, other, '/f')
})

void t.test('a remote side that trickles', async t => {
  const site = await storageSite(t, { copy: { slowWindowMs: 300, minBytesPerSecond: 10_000 } })
  const peer = await scriptedPeer(t, getting((_request, response) => {
    response.writeHead(200, { 'Content-Length': big.length })
    const timer = setInterval(() => { response.write('x') }, 20)
    response.on('close', () => { clearInterval(timer) })
  }))
  t.match(await copy({ url: `${site.url}/f`, source: `${peer.url}/f` }), { ok: false, message: /^the transfer was too slow/ })
  await nothingLeft(t, site, '/f')
})

void t.test('sizes that do not agree', async t => {
  const site = await storageSite(t)
  for (const [what, get] of [
    ['another size than HEAD said', fileScript(big.subarray(0, 100))],
    ['no size, and fewer bytes', (_request, response) => { response.writeHead(200).end('short') }],
    ['no size, and more bytes', (_request, response) => { response.writeHead(200).end(Buffer.concat([big, big])) }]
  ] as [string, Script][]) {
    const peer = await scriptedPeer(t, getting(get))
    t.match(await copy({ url: `${site.url}/f`, source: `${peer.url}/f` }), { ok: false, message: /number of bytes/ }, what)
  }
  const zipped = await scriptedPeer(t, getting((_request, response) => { response.writeHead(200, { 'Content-Length': big.length, 'Content-Encoding': 'gzip' }).end(big) }))
  t.match(await copy({ url: `${site.url}/f`, source: `${zipped.url}/f` }), { ok: false, message: /Content-Encoding gzip/ })
  await nothingLeft(t, site, '/f')
})

void t.test('a checksum that does not fit fails the copy; without one, and unasked, it is believed', async t => {
  const site = await storageSite(t)
  const wrong = await scriptedPeer(t, fileScript(big, { Digest: 'adler32=00000001' }))
  t.match(await copy({ url: `${site.url}/f`, source: `${wrong.url}/f` }), { ok: false, message: /^the checksums differ: adler32 is [0-9a-f]{8}, expected 00000001$/ })
  t.match(await copy({ url: `${site.url}/f`, source: `${wrong.url}/f`, requireChecksumVerification: true }), { ok: false })
  t.notOk(await site.has('/f'))
  t.equal(wrong.headers[0]?.['want-digest'], 'adler32')
  t.ok((await copy({ url: `${site.url}/f`, source: `${wrong.url}/f`, requireChecksumVerification: false })).ok, 'declined by the client')
  t.equal(wrong.headers.at(-2)?.['want-digest'], undefined, 'and then not asked for')
  const none = await scriptedPeer(t, fileScript(big))
  t.ok((await copy({ url: `${site.url}/g`, source: `${none.url}/f` })).ok)
  t.match(await copy({ url: `${site.url}/g`, source: `${none.url}/f`, headers: { 'Repr-Digest': 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:' } }), { ok: false, message: /md5/ }, 'the client\'s own')
  t.equal(none.headers.at(-1)?.['repr-digest'], undefined)
  t.ok(big.equals(await site.get('/g')), 'the good file is still there')
})

void t.test('[TPC-Verify] XRootD without checksums refuses a HEAD that asks for one: it is asked again without', async t => {
  const peer = await scriptedPeer(t, (request, response) => {
    if (request.headers['want-digest'] !== undefined) response.writeHead(405).end()
    else fileScript(big)(request, response)
  })
  const site = await storageSite(t)
  t.ok((await copy({ url: `${site.url}/f`, source: `${peer.url}/f` })).ok)
  t.strictSame(peer.requests, ['HEAD /f', 'HEAD /f', 'GET /f'])
})

void t.test('[TPC-Verify] one that takes too long to make a checksum is asked again without', async t => {
  const peer = await scriptedPeer(t, (request, response) => { if (request.headers['want-digest'] === undefined) fileScript(big)(request, response) })
  const site = await storageSite(t, { copy: { probeTimeoutMs: 400 } })
  t.ok((await copy({ url: `${site.url}/f`, source: `${peer.url}/f` })).ok)
  t.match(await copy({ url: `${site.url}/f`, source: `${peer.url}/f`, requireChecksumVerification: true }), { ok: false, status: 504 })
})

void t.test('a remote side without HEAD, and one that ignores ranges against its word', async t => {
  const site = await storageSite(t)
  const headless = await scriptedPeer(t, (request, response) => { if (request.method === 'HEAD') response.writeHead(501).end(); else response.end(big) })
  t.ok((await copy({ url: `${site.url}/f`, source: `${headless.url}/f`, streams: 4 })).ok)
  t.ok(big.equals(await site.get('/f')))
  const liar = await scriptedPeer(t, fileScript(big, { 'Accept-Ranges': 'bytes' }))
  t.ok((await copy({ url: `${site.url}/g`, source: `${liar.url}/f`, streams: 4 })).ok)
  t.ok(big.equals(await site.get('/g')))
  const other = await scriptedPeer(t, getting((_request, response) => { response.writeHead(206, { 'Content-Range': `bytes 5-9/${big.length}` }).end('12345') }))
  t.match(await copy({ url: `${site.url}/h`, source: `${other.url}/f`, streams: 2 }), { ok: false, message: /another range/ })
})

void t.test('[TPC-Redirect] redirects are followed, and credentials stay with the origin they were given for', async t => {
  const pool = await scriptedPeer(t, fileScript(big))
  const door = await scriptedPeer(t, (request, response) => {
    response.writeHead(request.method === 'HEAD' ? 302 : 307, { Location: request.url === '/f' ? '/again?token=1' : `${pool.url}/pool/f` }).end()
  })
  const site = await storageSite(t)
  t.ok((await copy({ url: `${site.url}/f`, source: `${door.url}/f`, transferHeaders: { Authorization: 'Bearer T', Cookie: 'c', 'X-Mine': 'kept' } })).ok)
  t.strictSame(door.requests, ['HEAD /f', 'HEAD /again?token=1', 'GET /f', 'GET /again?token=1'])
  t.ok(door.headers.every(({ authorization }) => authorization === 'Bearer T'), 'the same origin')
  t.strictSame(pool.requests, ['HEAD /pool/f', 'GET /pool/f'])
  t.ok(pool.headers.every(headers => headers.authorization === undefined && headers.cookie === undefined && headers['x-mine'] === 'kept'), 'another port')
})

void t.test('a redirect in a circle, and one to nowhere', async t => {
  const site = await storageSite(t, { copy: { maxRedirects: 3 } })
  const circle = await scriptedPeer(t, (_request, response) => { response.writeHead(302, { Location: '/f' }).end() })
  t.match(await copy({ url: `${site.url}/f`, source: `${circle.url}/f` }), { ok: false, status: 502, message: /more than 3 times/ })
  t.equal(circle.requests.length, 4)
  const nowhere = await scriptedPeer(t, (_request, response) => { response.writeHead(302).end() })
  t.match(await copy({ url: `${site.url}/f`, source: `${nowhere.url}/f` }), { ok: false, status: 502, message: /nowhere/ })
})

void t.test('[TPC-Streams] two versions of a file are not joined', async t => {
  let version = 0
  const peer = await scriptedPeer(t, getting((request, response) => {
    const [, first = 0, last = 0] = (/bytes=(\d+)-(\d+)/.exec(String(request.headers.range)) ?? []).map(Number)
    response.writeHead(206, { 'Content-Range': `bytes ${first}-${last}/${big.length}`, 'Content-Length': last - first + 1, ETag: `"${version++}"` }).end(big.subarray(first, last + 1))
  }))
  const site = await storageSite(t)
  t.match(await copy({ url: `${site.url}/f`, source: `${peer.url}/f`, streams: 2, requireChecksumVerification: false }), { ok: false, message: /^the remote file changed while it was copied: http/ })
  await nothingLeft(t, site, '/f')
})

void t.test('a push to a server that does not know expectations goes without', async t => {
  const upload = uploadScript()
  const peer = await scriptedPeer(t, upload, (_request, response) => { response.writeHead(417, { Connection: 'close' }).end() })
  const site = await storageSite(t)
  await site.put('/f', big)
  t.match(await copy({ url: `${site.url}/f`, destination: `${peer.url}/f`, scitag: 206 }), { ok: true })
  t.strictSame(peer.requests.slice(0, 2), ['PUT /f', 'PUT /f'])
  t.equal(peer.headers[1]?.expect, undefined)
  t.strictSame(await site.flows(), ['3/14 send http-get closed'], 'only what moved data is a flow')
})

void t.test('a push waits for leave; a refusal and a redirect come before the body', async t => {
  const received: number[] = []
  const pool = await scriptedPeer(t, uploadScript())
  const door = await scriptedPeer(t, uploadScript(), (request, response) => {
    request.on('data', (chunk: Buffer) => { received.push(chunk.length) })
    if (request.url === '/refused') response.writeHead(507).end('quota exceeded\nsee the manual\n')
    else response.writeHead(307, { Location: `${pool.url}/pool` }).end()
  })
  const site = await storageSite(t)
  await site.put('/f', big)
  t.match(await copy({ url: `${site.url}/f`, destination: `${door.url}/refused`, scitag: 206 }), { ok: false, message: `the remote side refused: PUT ${door.url}/refused was answered 507 (quota exceeded see the manual)` })
  t.ok((await copy({ url: `${site.url}/f`, destination: `${door.url}/f`, scitag: 206, transferHeaders: { Authorization: 'T' } })).ok)
  t.strictSame(received, [], 'the door got not a byte of the file')
  t.match(pool.headers[0], { 'content-length': String(big.length), expect: '100-continue', authorization: undefined })
  t.equal((await site.flows()).length, 1, 'only the pool moved data')
})

void t.test('a push to a server that never says Continue', async t => {
  const peer = await scriptedPeer(t, uploadScript(), uploadScript())
  const site = await storageSite(t, { copy: { continueTimeoutMs: 100 } })
  await site.put('/f', big)
  t.ok((await copy({ url: `${site.url}/f`, destination: `${peer.url}/f` })).ok)
})

void t.test('a push whose body is refused half-way', async t => {
  const peer = await scriptedPeer(t, (request, response) => { request.once('data', () => { response.writeHead(507).end('disk full') }) })
  const site = await storageSite(t)
  await site.put('/f', pattern(20_000_000))
  t.match(await copy({ url: `${site.url}/f`, destination: `${peer.url}/f` }), { ok: false, message: /507 \(disk full\)/ })
})

void t.test('a push whose file is not what arrived', async t => {
  const site = await storageSite(t)
  await site.put('/f', big)
  const shorter = await scriptedPeer(t, (request, response) => {
    if (request.method === 'HEAD') response.writeHead(200, { 'Content-Length': 7 }).end()
    else request.resume().on('end', () => { response.writeHead(201).end() })
  })
  t.match(await copy({ url: `${site.url}/f`, destination: `${shorter.url}/f` }), { ok: false, message: /2000000 bytes were sent, .* has 7/ })
  const garbled = await scriptedPeer(t, uploadScript({ Digest: 'adler32=00000001' }))
  t.match(await copy({ url: `${site.url}/f`, destination: `${garbled.url}/f` }), { ok: false, message: /checksums differ/ })
  const silent = await scriptedPeer(t, uploadScript())
  t.match(await copy({ url: `${site.url}/f`, destination: `${silent.url}/f`, requireChecksumVerification: true }), { ok: false, message: /offers none/ })
  t.ok((await copy({ url: `${site.url}/f`, destination: `${silent.url}/f` })).ok)
})

void t.test('a client that goes away cancels the copy', async t => {
  for (const mode of ['pull', 'push'] as const) {
    let closed = (): void => {}
    const remoteClosed = new Promise<void>(resolve => { closed = resolve })
    const peer = await scriptedPeer(t, (request, response) => {
      request.socket.on('close', closed)
      if (request.method === 'HEAD') response.writeHead(200, { 'Content-Length': big.length, Connection: 'close' }).end()
      else if (request.method === 'GET') response.writeHead(200, { 'Content-Length': big.length }).write(big.subarray(0, 100_000))
    })
    const site = await storageSite(t)
    await site.put('/here', pattern(50_000_000))
    const client = request(`${site.url}/${mode === 'pull' ? 'f' : 'here'}`, { method: 'COPY', headers: { [mode === 'pull' ? 'Source' : 'Destination']: `${peer.url}/f`, SciTag: '206' } })
    client.on('error', () => {})
    client.end()
    const [response] = await once(client, 'response') as [NodeJS.ReadableStream]
    await once(response, 'data')
    await until(() => site.events.length > 0)
    client.destroy()
    // Node does not look at a connection that it does not read from, so only a GET's server can notice.
    if (mode === 'pull') await remoteClosed
    await until(() => site.scitags.flows.openFlows === 0)
    t.match(await site.flows(), [/^3\/14 (receive http-put|send http-get) aborted$/], mode)
    await nothingLeft(t, site, '/f')
  }
})

void t.test('a slow checksum of ours, after a pull and after a push, is no stall of theirs', async t => {
  const clock = fakeClock()
  const takeTime = (): void => { for (let second = 0; second < 1000; second++) clock.advance(1000) }
  const slowly = (storage: Storage): Storage => new Proxy(storage, {
    get: (target, name) => {
      const method = (Reflect.get(target, name) as (...args: unknown[]) => unknown).bind(target)
      if (name === 'checksum') return async (...args: unknown[]) => { takeTime(); return await method(...args) }
      if (name !== 'open') return method
      return async (...args: Parameters<Storage['open']>) => {
        const file = await target.open(...args)
        const { checksum } = file
        file.checksum = async (...wish) => { takeTime(); return await checksum.apply(file, wish) }
        return file
      }
    }
  })
  const passive = await storageSite(t)
  await passive.put('/f', big)
  const active = await storageSite(t, { wrap: slowly, clock })
  t.match(await copy({ url: `${active.url}/pulled`, source: `${passive.url}/f`, requireChecksumVerification: true }), { ok: true })
  t.match(await copy({ url: `${active.url}/pulled`, destination: `${passive.url}/pushed`, requireChecksumVerification: true }), { ok: true })
})

void t.test('a copy whose client was answered by somebody in front moves nothing and leaves nothing', async t => {
  for (const direction of ['source', 'destination'] as const) {
    let sayLate = (): void => {}
    const peer = await scriptedPeer(t, (request, response) => {
      sayLate()
      fileScript(big)(request, response)
    })
    const site = await storageSite(t)
    await site.put('/here', 'x')
    const inFront = createServer((request, response) => {
      sayLate = () => { response.writeHead(503, { 'Content-Length': 4 }).write('late') }
      thirdPartyCopy(site.scitags, { storage: site.storage, allowTargets: ['127.0.0.1'] })(request, response, () => {})
      // Time to move what must not be moved.
      setTimeout(() => { response.end() }, 300)
    }).listen(0, '127.0.0.1')
    await once(inFront, 'listening')
    t.teardown(() => { inFront.close() })
    const answer = await fetch(`http://127.0.0.1:${(inFront.address() as AddressInfo).port}/here`, { method: 'COPY', headers: { [direction]: `${peer.url}/f`, ...(direction === 'destination' && { Overwrite: 'F' }) } })
    t.equal(answer.status, 503)
    t.equal(await answer.text(), 'late', 'nothing of ours is in it')
    t.strictSame(peer.requests, ['HEAD /f'], 'no byte was moved')
    t.equal(String(await site.get('/here')), 'x')
    await site.storage.remove('/here')
    await nothingLeft(t, site, '/here')
  }
})

void t.test('[TPC-Answer] the body of a copy, byte for byte', async t => {
  const peer = await scriptedPeer(t, fileScript(big))
  const site = await storageSite(t)
  const marker = (bytes: number): string => `Perf Marker\nTimestamp: \\d{10}\nStripe Index: 0\nStripe Bytes Transferred: ${bytes}\nTotal Stripe Count: 1\nEnd\n`
  const answer = await fetch(`${site.url}/f`, { method: 'COPY', headers: { Source: `${peer.url}/f` } })
  t.equal(answer.status, 202)
  t.equal(answer.headers.get('content-type'), 'text/plain')
  t.equal(answer.headers.get('transfer-encoding'), 'chunked')
  t.match(await answer.text(), new RegExp(`^${marker(0)}${marker(big.length)}success: Created$`))
})

void t.test('markers go on while bytes move, with the far end of the connection', async t => {
  let go = (): void => {}
  const gate = new Promise<void>(resolve => { go = resolve })
  const peer = await scriptedPeer(t, getting((_request, response) => {
    response.writeHead(200, { 'Content-Length': big.length }).write(big.subarray(0, 1_000_000))
    void gate.then(() => { response.end(big.subarray(1_000_000)) })
  }))
  const site = await storageSite(t, { copy: { markerIntervalMs: 10 } })
  const result = await copy({ url: `${site.url}/f`, source: `${peer.url}/f`, onMarker: ({ bytes }) => { if (bytes === 1_000_000) go() } })
  t.ok(result.ok)
  t.ok(result.markers.some(({ bytes, remoteConnections }) => bytes === 1_000_000 && remoteConnections[0] === `tcp:127.0.0.1:${peer.port}`))
  const counts = result.markers.map(({ bytes }) => bytes)
  t.strictSame(counts, [...counts].sort((a, b) => a - b), 'they never go back')
})

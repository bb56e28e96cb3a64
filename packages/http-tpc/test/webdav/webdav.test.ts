/** The storage server as its clients use it. */
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import t from 'tap'

import { pattern, storageSite } from '../storage-site.ts'
import type { StorageSite } from '../storage-site.ts'
import { until } from '../until.ts'

const content = pattern(1_500_000)

interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: Buffer
}

async function ask (site: StorageSite, method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Reply> {
  const answer = await fetch(`${site.url}${path}`, { method, headers, ...(body !== undefined && { body }), redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) }
}

/** Sends bytes as they are and hands back everything until the server closes. */
async function raw (site: StorageSite, text: string): Promise<string> {
  const socket = connect(site.port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => { chunks.push(chunk) }).on('error', () => {})
  socket.write(text)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString()
}

void t.test('a file goes up, comes down, and goes away', async t => {
  const site = await storageSite(t)
  t.match(await ask(site, 'PUT', '/f%20%C3%A4', {}, content), { status: 201 })
  t.ok(content.equals(await site.get('/f ä')))
  t.match(await ask(site, 'PUT', '/f%20%C3%A4', {}, 'new'), { status: 204 }, 'replaced')
  const got = await ask(site, 'GET', '/f%20%C3%A4')
  t.match([got.status, got.body.toString(), got.headers.get('content-length'), got.headers.get('accept-ranges')], [200, 'new', '3', 'bytes'])
  t.match(got.headers.get('etag'), /^"[^"]+"$/)
  t.equal((await ask(site, 'DELETE', '/f%20%C3%A4')).status, 204)
  t.equal((await ask(site, 'DELETE', '/f%20%C3%A4')).status, 404)
  t.match((await ask(site, 'GET', '/f%20%C3%A4')).body.toString(), /^\/f ä: there is no such file or directory\n$/)
})

void t.test('OPTIONS names what there is, and everything else is 405', async t => {
  const site = await storageSite(t)
  const options = await ask(site, 'OPTIONS', '/any')
  t.match([options.status, options.headers.get('dav'), options.headers.get('allow')], [200, '1', 'OPTIONS,HEAD,GET,PUT,DELETE,MKCOL,MOVE,COPY,PROPFIND,PROPPATCH'])
  for (const method of ['POST', 'PATCH', 'LOCK']) {
    const { status, headers } = await ask(site, method, '/f')
    t.match([status, headers.get('allow')], [405, /PROPFIND/], method)
  }
  t.match(await raw(site, 'OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 200 /)
})

void t.test('HEAD says what GET would, without a body; an empty file has none', async t => {
  const site = await storageSite(t)
  await site.put('/f', content)
  await site.put('/empty', '')
  const head = await ask(site, 'HEAD', '/f')
  t.match([head.status, head.headers.get('content-length'), head.body.length], [200, '1500000', 0])
  t.match(await ask(site, 'GET', '/empty'), { status: 200, body: { length: 0 } })
  t.match(await ask(site, 'HEAD', '/missing'), { status: 404, body: { length: 0 } })
  await site.storage.makeDirectory('/d')
  t.equal((await ask(site, 'HEAD', '/')).status, 200, 'a directory has a listing')
})

void t.test('a range is a range of a GET: HEAD tells the whole', async t => {
  const site = await storageSite(t)
  await site.put('/f', '0123456789')
  for (const range of ['bytes=0-1', 'bytes=100-']) t.match(await ask(site, 'HEAD', '/f', { Range: range }), { status: 200 }, range)
  t.equal((await ask(site, 'HEAD', '/f', { Range: 'bytes=0-1' })).headers.get('content-length'), '10')
})

void t.test('ranges', async t => {
  const site = await storageSite(t)
  await site.put('/f', content)
  const part = await ask(site, 'GET', '/f', { Range: 'bytes=600000-1299999' })
  t.equal(part.status, 206)
  t.equal(part.headers.get('content-range'), 'bytes 600000-1299999/1500000')
  t.ok(part.body.equals(content.subarray(600_000, 1_300_000)), 'across both buffers')
  t.ok((await ask(site, 'GET', '/f', { Range: 'bytes=-7' })).body.equals(content.subarray(-7)))
  const outside = await ask(site, 'GET', '/f', { Range: 'bytes=1500000-' })
  t.match([outside.status, outside.headers.get('content-range')], [416, 'bytes */1500000'])
  t.equal((await ask(site, 'GET', '/f', { Range: 'bytes=x' })).status, 416)
  t.equal((await ask(site, 'GET', '/f', { Range: 'bytes=0-1', 'If-Range': '"old"' })).status, 200)
})

void t.test('conditions', async t => {
  const site = await storageSite(t)
  await site.put('/f', 'x')
  const { headers } = await ask(site, 'HEAD', '/f')
  const etag = headers.get('etag') ?? ''
  t.match(await ask(site, 'GET', '/f', { 'If-None-Match': etag }), { status: 304, body: { length: 0 } })
  t.equal((await ask(site, 'GET', '/f', { 'If-Match': '"other"' })).status, 412)
  t.equal((await ask(site, 'PUT', '/f', { 'If-None-Match': '*' }, 'y')).status, 412)
  t.equal((await ask(site, 'PUT', '/f', { 'If-Match': etag }, 'y')).status, 204)
  t.equal((await ask(site, 'PUT', '/f', { 'If-Match': etag }, 'z')).status, 412)
  t.equal((await ask(site, 'PUT', '/new', { 'If-None-Match': '*' }, 'y')).status, 201)
  t.equal(String(await site.get('/f')), 'y')
})

void t.test('[TPC-Digest] checksums on HEAD and GET', async t => {
  const site = await storageSite(t)
  await site.put('/f', 'Wikipedia')
  for (const method of ['HEAD', 'GET']) {
    t.equal((await ask(site, method, '/f', { 'Want-Digest': 'ADLER32' })).headers.get('digest'), 'adler32=11e60398', method)
    t.equal((await ask(site, method, '/f')).headers.get('digest'), null, `${method}, unasked`)
  }
  t.equal((await ask(site, 'HEAD', '/f', { 'Want-Digest': 'adler32,md5' })).headers.get('digest'), 'adler32=11e60398,md5=nGdyhoZqrTj46bZg9UEYFA==')
  t.equal((await ask(site, 'HEAD', '/f', { 'Want-Digest': 'sha-512' })).status, 200)
  t.equal((await ask(site, 'HEAD', '/f', { 'Want-Repr-Digest': 'md5=5' })).headers.get('repr-digest'), 'md5=:nGdyhoZqrTj46bZg9UEYFA==:')
  t.equal((await ask(site, 'HEAD', '/f', { 'Want-Repr-Digest': '!' })).status, 400)
})

void t.test('an upload that is not what the client vouches for is refused, and the old file stays', async t => {
  const site = await storageSite(t)
  await site.put('/f', 'old')
  for (const headers of [{ Digest: 'adler32=00000001' }, { 'Repr-Digest': 'md5=:1B2M2Y8AsgTpgAmY7PhCfg==:' }, { 'Content-MD5': '1B2M2Y8AsgTpgAmY7PhCfg==' }] as Record<string, string>[]) {
    t.equal((await ask(site, 'PUT', '/f', headers, 'Wikipedia')).status, 412, JSON.stringify(headers))
  }
  t.equal((await ask(site, 'PUT', '/f', { Digest: 'adler32=x' }, 'Wikipedia')).status, 400)
  t.equal(String(await site.get('/f')), 'old')
  t.equal((await ask(site, 'PUT', '/f', { Digest: 'adler32=11e60398', 'Content-MD5': 'nGdyhoZqrTj46bZg9UEYFA==' }, 'Wikipedia')).status, 204)
})

void t.test('uploads that cannot be taken', async t => {
  const site = await storageSite(t)
  await site.put('/file', 'x')
  await site.storage.makeDirectory('/dir')
  t.equal((await ask(site, 'PUT', '/no/parent', {}, 'x')).status, 409)
  t.equal((await ask(site, 'PUT', '/file/below', {}, 'x')).status, 409)
  t.equal((await ask(site, 'PUT', '/dir', {}, 'x')).status, 409)
  t.equal((await ask(site, 'PUT', '/f', { 'Content-Range': 'bytes 0-0/5' }, 'x')).status, 400)
  t.equal((await ask(site, 'PUT', '/a%2Fb', {}, 'x')).status, 400)
  const parental = await storageSite(t, { webdav: { createParents: true } })
  t.equal((await ask(parental, 'PUT', '/with/parent', {}, 'x')).status, 201)
})

void t.test('Expect: 100-continue is refused before the upload', async t => {
  const site = await storageSite(t)
  const refused = await raw(site, 'PUT /no/parent HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000000000\r\nExpect: 100-continue\r\n\r\n')
  t.match(refused, /^HTTP\/1.1 (409|507) /)
  t.match(refused, /\r\nConnection: close\r\n/)
  t.notMatch(refused, /100 Continue/)
  const full = await raw(site, `PUT /f HTTP/1.1\r\nHost: x\r\nContent-Length: ${2 ** 50}\r\nExpect: 100-continue\r\n\r\n`)
  t.match(full, /^HTTP\/1.1 507 /)
  const taken = await raw(site, 'PUT /f HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nExpect: 100-continue\r\nConnection: close\r\n\r\nabc')
  t.match(taken, /^HTTP\/1.1 100 Continue\r\n\r\nHTTP\/1.1 201 Created\r\n/)
})

void t.test('an upload that ends early, or stalls, leaves nothing', async t => {
  const site = await storageSite(t, { webdav: { stallTimeoutMs: 100 } })
  const early = connect(site.port, '127.0.0.1')
  early.write('PUT /f HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc', () => { early.destroy() })
  await raw(site, 'PUT /g HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc')
  await until(async () => (await site.uploads()).length === 0)
  t.notOk(await site.has('/f'))
  t.notOk(await site.has('/g'))
})

void t.test('a client that sends everything before it reads sees the status of the refusal', async t => {
  const site = await storageSite(t)
  const small = await storageSite(t, { storageOptions: { maxFileBytes: 1_000_000 } })
  const body = Buffer.alloc(30_000_000)
  for (const [where, head, status] of [
    [site, `PUT /no/parent HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`, 409],
    [site, `PUT /f HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\nDigest: nonsense\r\n\r\n`, 400],
    [site, `MKCOL /d HTTP/1.1\r\nHost: x\r\nContent-Length: ${body.length}\r\n\r\n`, 415],
    [small, `PUT /f HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n`, 413]
  ] as const) {
    const socket = connect(where.port, '127.0.0.1')
    await once(socket, 'connect')
    socket.pause().write(head)
    const broken = once(socket, 'close').then(() => { throw new Error('closed while the client was sending') })
    await Promise.race([broken, new Promise<void>(resolve => { socket.write(body, () => { resolve() }) })])
    broken.catch(() => {})
    if (head.includes('chunked')) socket.write('\r\n0\r\n\r\n')
    const [first] = await once(socket.resume(), 'data') as [Buffer]
    t.match(first.toString(), new RegExp(`^HTTP/1.1 ${status} [^]*\r\nConnection: close\r\n`))
    socket.destroy()
  }
})

void t.test('who stops sending is told so: 408, for an upload and for a PROPFIND', async t => {
  const site = await storageSite(t, { webdav: { stallTimeoutMs: 100 } })
  for (const method of ['PUT', 'PROPFIND']) {
    const socket = connect(site.port, '127.0.0.1')
    socket.write(`${method} /f HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc`)
    const [first] = await once(socket, 'data') as [Buffer]
    t.match(first.toString(), /^HTTP\/1.1 408 [^]*the client stopped sending/)
    socket.destroy()
  }
})

void t.test('a disk that is slow is not a client that has stalled', async t => {
  const site = await storageSite(t, {
    webdav: { stallTimeoutMs: 1000 },
    wrap: storage => new Proxy(storage, {
      get: (target, name) => name !== 'open'
        ? (Reflect.get(target, name) as () => unknown).bind(target)
        : async (...args: Parameters<typeof storage.open>) => {
          const file = await storage.open(...args)
          const { write } = file
          file.write = async (...piece) => {
            await setTimeout(piece[1] === 0 ? 1200 : 0)
            await write.apply(file, piece)
          }
          return file
        }
    })
  })
  t.equal((await ask(site, 'PUT', '/f', {}, Buffer.alloc(200_000))).status, 201)
  t.equal((await site.get('/f')).length, 200_000)
})

void t.test('an upload that fails after leave to send was given is refused as softly as any other', async t => {
  const site = await storageSite(t, { storageOptions: { maxFileBytes: 1_000_000 } })
  const socket = connect(site.port, '127.0.0.1')
  const errors: unknown[] = []
  let text = ''
  socket.on('error', error => { errors.push(error) }).on('data', (chunk: Buffer) => { text += chunk.toString() })
  socket.write('PUT /f HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n')
  await once(socket, 'data')
  // Paced: the server has read everything whenever it looks.
  socket.write('895440\r\n')
  for (let piece = 0; piece < 30; piece++) {
    socket.write(Buffer.alloc(100_000))
    await setTimeout(5)
  }
  await until(() => text.includes(' 413 '))
  t.match(text, /100 Continue\r\n\r\nHTTP\/1.1 413 /)
  t.strictSame(errors, [], 'and may send on')
  t.notOk(socket.destroyed)
  socket.destroy()
})

void t.test('a limit on stalled readers ends with the answer', async t => {
  const site = await storageSite(t, { webdav: { stallTimeoutMs: 200 } })
  await site.put('/f', pattern(200_000))
  const socket = connect(site.port, '127.0.0.1')
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => { text += chunk })
  socket.write('GET /f HTTP/1.1\r\nHost: x\r\n\r\n')
  await until(() => text.length > 200_000)
  await setTimeout(400)
  socket.write('OPTIONS / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  await once(socket, 'close')
  t.equal(text.match(/HTTP\/1.1 200 OK/g)?.length, 2)
})

void t.test('a download whose client stops reading is given up', async t => {
  const site = await storageSite(t, { webdav: { stallTimeoutMs: 100 } })
  await site.put('/f', Buffer.alloc(30_000_000))
  const client = httpRequest(`${site.url}/f`, { agent: false })
  client.end()
  const [response] = await once(client, 'response') as [NodeJS.ReadableStream & NodeJS.EventEmitter]
  const broken = once(response, 'error')
  await until(async () => await site.connections() === 0)
  response.resume()
  const [error] = await broken as [Error]
  t.match(error, { code: 'ECONNRESET' })
})

void t.test('directories', async t => {
  const site = await storageSite(t)
  t.equal((await ask(site, 'MKCOL', '/d')).status, 201)
  t.equal((await ask(site, 'MKCOL', '/d')).status, 405)
  t.equal((await ask(site, 'MKCOL', '/no/d')).status, 409)
  t.equal((await ask(site, 'MKCOL', '/e', {}, '<x/>')).status, 415)
  await site.put('/d/f', 'x')
  t.equal((await ask(site, 'DELETE', '/d')).status, 204)
  t.notOk(await site.has('/d'))
  t.equal((await ask(site, 'DELETE', '/')).status, 403)
})

void t.test('MOVE renames, within this server', async t => {
  const site = await storageSite(t)
  await site.put('/a', 'a')
  t.equal((await ask(site, 'MOVE', '/a', { Destination: `${site.url}/b%20c` })).status, 201)
  t.equal(String(await site.get('/b c')), 'a')
  await site.put('/d', 'd')
  t.equal((await ask(site, 'MOVE', '/d', { Destination: '/b%20c', Overwrite: 'F' })).status, 412)
  t.equal((await ask(site, 'MOVE', '/d', { Destination: '/b%20c' })).status, 204)
  t.equal(String(await site.get('/b c')), 'd')
  for (const [status, headers] of [[400, {}], [502, { Destination: 'https://elsewhere.example.org/x' }], [409, { Destination: '/no/x' }], [403, { Destination: '/b%20c' }], [403, { Destination: '/' }], [400, { Destination: '/x', Overwrite: 'X' }]] as [number, Record<string, string>][]) {
    t.equal((await ask(site, 'MOVE', '/b%20c', headers)).status, status, JSON.stringify(headers))
  }
  t.equal((await ask(site, 'MOVE', '/missing', { Destination: '/x' })).status, 404)
})

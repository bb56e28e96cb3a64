/** Uploads that are read past Node's parser: every byte in its place, and the requests around them untouched. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import t from 'tap'

import { StorageError } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { readDirectly } from '../../src/data/direct-body.ts'
import { localhostCertificate } from '../certificates.ts'
import { pattern, storageSite } from '../storage-site.ts'

const megabyte = 1024 * 1024

void t.test('this Node lets us: the body comes into our buffers, and the request ends as it would', async t => {
  const content = pattern(3 * megabyte)
  const into = Buffer.alloc(content.length)
  let isDirect = false
  const server = createServer((request, response) => {
    let filled = 0
    request.on('data', (chunk: Buffer) => {
      filled += chunk.copy(into, filled)
      if (isDirect) return
      isDirect = true
      setImmediate(() => {
        const direct = readDirectly(request, { left: content.length - filled, space: () => into.subarray(filled, filled + 100_000), advance: bytes => { filled += bytes; return true } })
        if (direct === undefined) isDirect = false
      })
    })
    request.on('end', () => { response.end(`${filled}`) })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { method: 'PUT', body: content, headers: { Connection: 'close' } })
  t.equal(await answer.text(), `${content.length}`)
  t.ok(isDirect, `Node ${process.version} keeps its hooks where they are looked for`)
  t.ok(into.equals(content))
})

void t.test('uploads and downloads in one breath on one connection, in pieces of every size', async t => {
  const site = await storageSite(t)
  const contents = [3 * megabyte + 17, 1 * megabyte, 10, 2 * megabyte].map(pattern)
  const wire = Buffer.concat(contents.flatMap((content, index) => [
    Buffer.from(`PUT /${index} HTTP/1.1\r\nHost: a\r\nSciTag: 206\r\nContent-Length: ${content.length}\r\n\r\n`), content,
    Buffer.from(`GET /${index} HTTP/1.1\r\nHost: a\r\nRange: bytes=0-4\r\n\r\n`)
  ]))
  for (const pieceBytes of [1500, 64 * 1024, 1_000_003, wire.length]) {
    const socket = connect(site.port, '127.0.0.1')
    let answers = ''
    socket.setEncoding('latin1').on('data', (text: string) => { answers += text })
    for (let at = 0; at < wire.length; at += pieceBytes) {
      if (!socket.write(wire.subarray(at, at + pieceBytes))) await once(socket, 'drain')
      // Else the kernel makes one piece of all of them.
      if (pieceBytes < 64 * 1024 && at % (40 * pieceBytes) === 0) await new Promise<void>(resolve => { setImmediate(resolve) })
    }
    while ((answers.match(/HTTP\/1\.1 /g) ?? []).length < 2 * contents.length) await once(socket, 'data')
    socket.destroy()
    t.strictSame([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status), contents.flatMap(() => [pieceBytes === 1500 ? '201' : '204', '206']))
    for (const [index, content] of contents.entries()) t.ok(content.equals(await site.get(`/${index}`)), `${index} in pieces of ${pieceBytes}`)
  }
})

void t.test('a disk that fills in the middle is told, and what follows on the way harms nobody', async t => {
  const site = await storageSite(t, { wrap: storage => failingAt(storage, 2 * megabyte) })
  const content = pattern(8 * megabyte)
  const socket = connect(site.port, '127.0.0.1').on('error', () => { /* it may be closed on us */ })
  let answer = ''
  socket.setEncoding('latin1').on('data', (text: string) => { answer += text })
  socket.write(`PUT /full HTTP/1.1\r\nHost: a\r\nContent-Length: ${content.length}\r\n\r\n`)
  socket.write(content)
  const other = fetch(`${site.url}/other`, { method: 'PUT', body: content.subarray(0, megabyte + 5) })
  await once(socket, 'close')
  t.match(answer, /^HTTP\/1\.1 507 /)
  t.equal((await other).status, 201)
  t.ok(content.subarray(0, megabyte + 5).equals(await site.get('/other')))
  t.equal(await site.has('/full'), false)
})

void t.test('a client that goes away in the middle leaves nothing, and its buffers go to nobody', async t => {
  const site = await storageSite(t)
  const content = pattern(4 * megabyte)
  for (let round = 0; round < 10; round++) {
    const socket = connect(site.port, '127.0.0.1')
    socket.write(`PUT /gone HTTP/1.1\r\nHost: a\r\nContent-Length: ${content.length}\r\n\r\n`)
    socket.write(content.subarray(0, 2 * megabyte), () => { socket.resetAndDestroy() })
    const answer = await fetch(`${site.url}/whole`, { method: 'PUT', body: content })
    t.ok(answer.ok)
    t.ok(content.equals(await site.get('/whole')))
  }
  t.equal(await site.has('/gone'), false)
})

void t.test('Node gives a parser to one connection after the other: what was cut short spoils no later upload', async t => {
  const site = await storageSite(t)
  const content = pattern(2 * megabyte)
  for (let round = 0; round < 5; round++) {
    const socket = connect(site.port, '127.0.0.1')
    socket.write(`PUT /gone HTTP/1.1\r\nHost: a\r\nContent-Length: ${100 * megabyte}\r\n\r\n`)
    // Long enough to be in the midst of it.
    for (let piece = 0; piece < 20; piece++) {
      socket.write(content)
      await new Promise(resolve => { setTimeout(resolve, 2) })
    }
    socket.destroy()
    await once(socket, 'close')
    for (let after = 0; after < 3; after++) {
      const answer = await fetch(`${site.url}/whole`, { method: 'PUT', body: content, headers: { Connection: 'close' } })
      t.ok(answer.ok, `${answer.status}`)
      t.ok(content.equals(await site.get('/whole')))
    }
  }
})

void t.test('over TLS it is the same, and uploads are told in full', async t => {
  const certificate = await localhostCertificate()
  const site = await storageSite(t, { certificate, host: 'localhost' })
  const content = pattern(5 * megabyte + 3)
  for (let round = 0; round < 2; round++) {
    const upload = request(`${site.url}/f`, { method: 'PUT', ca: certificate.cert, headers: { 'Content-Length': content.length, SciTag: '206' } })
    upload.end(content)
    const [answer] = await once(upload, 'response') as [IncomingMessage]
    t.match(String(answer.statusCode), /^20[14]$/)
    answer.resume()
    t.ok(content.equals(await site.get('/f')))
  }
  t.match(await site.flows(), [/^3\/14 receive http-put/])
  const ends = site.events.filter(({ state }) => state === 'end')
  t.ok(ends.length > 0 && ends.every(({ usage }) => usage.received >= content.length), 'all of it')
})

void t.test('a socket that is not of the kind it knows is left to Node', t => {
  const socket = { _handle: { useUserBuffer: () => {} }, listenerCount: () => 1, parser: { 3: () => {} } }
  t.equal(readDirectly({ socket } as unknown as IncomingMessage, { left: 1, space: () => Buffer.alloc(1), advance: () => true }), undefined)
  t.end()
})

/** A storage whose uploads fail from that byte on. */
function failingAt (storage: Storage, limit: number): Storage {
  return new Proxy(storage, {
    get (target, name) {
      const value: unknown = Reflect.get(target, name)
      if (name !== 'open') return typeof value === 'function' ? value.bind(target) as unknown : value
      return async (...call: Parameters<Storage['open']>) => {
        const file = await target.open(...call)
        const { write } = file
        if (call[0] === '/full') {
          file.write = async (from, position) => {
            if (position + from.length > limit) throw new StorageError('NO_SPACE', { subject: '/full' })
            await write.call(file, from, position)
          }
        }
        return file
      }
    }
  })
}

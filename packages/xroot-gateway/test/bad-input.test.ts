/** Clients that send nonsense, lie, or do nothing: an error or a close, and nobody else notices. */
import { fakeClock } from '@scitags/core/testing'
import type { FakeClock } from '@scitags/core/testing'
import { readdir } from 'node:fs/promises'
import t from 'tap'

import { rawSite } from './raw-site.ts'
import type { RawSite } from './raw-site.ts'
import type { RawAnswer, RawConnection } from './raw-connection.ts'
import { until } from './until.ts'
import { bytesOf, clientHandshakeBytes, closeBytes, loginBytes, long, openBytes, pingBytes, protocolBytes, readBytes, statBytes, words, writeBytes } from './wire-bytes.ts'

const ok = 0
const [argInvalid, argTooLong, fileNotOpen, invalidRequest, notAuthorized] = [3000, 3002, 3004, 3006, 3010]
const codes = { dirlist: 3004, mkdir: 3008, mv: 3009, rm: 3014, stat: 3017, fattr: 3020, readv: 3025, pgwrite: 3026, truncate: 3028, pgread: 3030, writev: 3031, chkpoint: 3012 }
const newFile = 0x28

/** Every test ends with it: somebody else is served as if nothing had happened. */
async function servesOthers (t: { equal (a: unknown, b: unknown, message: string): unknown }, site: RawSite): Promise<void> {
  const { connection } = await site.enter()
  t.equal((await connection.ask(statBytes('/'))).status, ok, 'others are served')
  connection.destroy()
}

/** What it answers before it closes; undefined where it closes without a word. */
async function farewell (connection: RawConnection, ...bytes: readonly Buffer[]): Promise<RawAnswer | undefined> {
  connection.send(...bytes)
  const answer = await connection.next()
  await connection.closed
  return answer
}

t.test('what is not the protocol', async t => {
  const site = await rawSite(t)
  for (const text of ['GET / HTTP/1.1\r\n\r\n', '\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', '\0'.repeat(20), 'x', `${'\0'.repeat(12)}\0\0\0\x04\0\0\x07\xdd`]) {
    const connection = await site.connect({ isSilent: true })
    t.equal(await farewell(connection, Buffer.from(text, 'latin1')), undefined, JSON.stringify(text.slice(0, 12)))
  }
  await servesOthers(t, site)
})

t.test('lengths that cannot be', async t => {
  const site = await rawSite(t)
  await site.put('f', 'content')
  const cases: readonly (readonly [what: string, request: Buffer, errorNumber: number])[] = [
    ['negative', bytesOf(codes.stat, { announced: -1 }), argInvalid],
    ['as negative as can be', bytesOf(codes.stat, { announced: -0x80000000 }), argInvalid],
    ['of a path', bytesOf(codes.stat, { announced: 0x7fffffff }), argTooLong],
    ['of a code that nobody knows', bytesOf(3999, { announced: 0x7fffffff }), argTooLong],
    ['of data', writeBytes(Buffer.alloc(4), 0, '', { announced: 0x7fffffff }), argTooLong],
    ['of negative data', writeBytes(Buffer.alloc(4), 0, '', { announced: -5 }), argInvalid],
    ['of attributes', bytesOf(codes.fattr, { announced: 0x7fffffff }), argTooLong],
    ['in a vector', bytesOf(codes.writev, { payload: Buffer.concat([Buffer.alloc(4), words(-1), long(0)]) }), argInvalid],
    ['in a vector, together', bytesOf(codes.writev, { payload: Buffer.concat(Array.from({ length: 16 }, () => Buffer.concat([Buffer.alloc(4), words(0x7fffffff), long(0)]))) }), argTooLong],
    ['of a chkpoint', bytesOf(codes.chkpoint, { parameters: Buffer.from('00000000000000000000000000000004', 'hex'), payload: Buffer.alloc(23) }), argInvalid]
  ]
  for (const [what, request, errorNumber] of cases) {
    const { connection } = await site.enter()
    t.equal((await farewell(connection, request))?.errorNumber, errorNumber, what)
  }
  await servesOthers(t, site)
})

t.test('numbers that cannot be', async t => {
  const site = await rawSite(t)
  await site.put('f', 'content')
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/f'))
  for (const offset of [-1n, -0x8000000000000000n, 0x7fffffffffffffffn, 0x20000000000000n]) {
    t.equal((await connection.ask(readBytes(handle, offset, 10))).errorNumber, argInvalid, `read at ${offset}`)
    t.equal((await connection.ask(bytesOf(codes.pgread, { parameters: Buffer.concat([handle, long(offset), words(10)]) }))).errorNumber, argInvalid, `pgread at ${offset}`)
    t.equal((await connection.ask(bytesOf(codes.readv, { payload: Buffer.concat([handle, words(10), long(offset)]) }))).errorNumber, argInvalid, `readv at ${offset}`)
  }
  t.match(await connection.ask(readBytes(handle, Number.MAX_SAFE_INTEGER, 10)), { status: ok, body: Buffer.alloc(0) })
  t.match(await connection.ask(readBytes(handle, 3, 0x7fffffff)), { status: ok, body: Buffer.from('tent') })
  for (const length of [-1, 2_097_137, 0x7fffffff]) t.equal((await connection.ask(bytesOf(codes.readv, { payload: Buffer.concat([handle, words(length), long(0)]) }))).errorNumber, argInvalid, `an element of ${length} bytes`)
  t.ok((await connection.ask(bytesOf(codes.readv, { payload: Buffer.alloc(16 * 1025) }))).errorNumber !== undefined, 'too many elements')
  t.ok((await connection.ask(bytesOf(codes.readv))).errorNumber !== undefined, 'no element')
  await servesOthers(t, site)
})

t.test('codes that nobody knows', async t => {
  const site = await rawSite(t)
  const { connection } = await site.enter()
  for (const code of [0, 1, 2999, 3033, 3999, 0x7fff, 0xffff]) t.equal((await connection.ask(bytesOf(code, { payload: 'x' }))).errorNumber, invalidRequest, String(code))
  t.equal((await connection.ask(pingBytes())).status, ok)
})

t.test('requests before the login', async t => {
  const site = await rawSite(t)
  for (const code of [3000, 3001, 3002, 3003, 3004, 3010, 3011, 3013, 3017, 3019, 3023, 3025, 3026, 3029, 3031, 3999]) {
    const connection = await site.connect()
    await connection.ask(protocolBytes())
    t.equal((await farewell(connection, bytesOf(code)))?.errorNumber, invalidRequest, String(code))
  }
  await servesOthers(t, site)
})

t.test('handles of others, and of nobody', async t => {
  const site = await rawSite(t)
  await site.put('f', 'content')
  const { connection: owner } = await site.enter()
  const { body: handle } = await owner.ask(openBytes('/f'))
  const { connection: other } = await site.enter()
  const handles = [handle, ...['00000001', '7fffffff', '80000000', 'ffffffff'].map(hex => Buffer.from(hex, 'hex'))]
  for (const one of handles) {
    for (const request of [readBytes(one, 0, 7), writeBytes(one, 0, 'data'), closeBytes(one), bytesOf(codes.truncate, { parameters: Buffer.concat([one, long(0), words(0)]) }), bytesOf(codes.readv, { payload: Buffer.concat([one, words(7), long(0)]) }), bytesOf(codes.writev, { payload: Buffer.concat([one, words(4), long(0), Buffer.from('data')]), announced: 16 })]) {
      t.equal((await other.ask(request)).errorNumber, fileNotOpen, `${request.readUInt16BE(2)} with ${one.toString('hex')}`)
    }
  }
  t.match(await owner.ask(readBytes(handle, 0, 7)), { status: ok, body: Buffer.from('content') }, 'of the owner it is open')
})

t.test('pages that are none', async t => {
  const site = await rawSite(t)
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/f', newFile))
  const pages = (length: number, flags = 0): Buffer => bytesOf(codes.pgwrite, { parameters: Buffer.concat([handle, long(0), Buffer.of(0, flags, 0, 0)]), payload: Buffer.alloc(length) })
  for (const length of [1, 2, 3, 4, 4100 + 1, 4100 + 4, 2 * 4100 + 3]) t.equal((await connection.ask(pages(length))).errorNumber, argInvalid, `${length} bytes`)
  t.equal((await connection.ask(pages(2 * 4100, 1))).errorNumber, argInvalid, 'two pages that come again')
  t.equal((await connection.ask(pages(0))).errorNumber, undefined, 'nothing at all')
  t.match(await connection.ask(writeBytes(handle, 0, '')), { status: ok }, 'nor of a write')
  t.equal((await connection.ask(writeBytes(handle, -1n, 'data'))).errorNumber, argInvalid)
  t.equal((await connection.ask(pingBytes())).status, ok)
  await servesOthers(t, site)
})

t.test('paths that lead elsewhere', async t => {
  const site = await rawSite(t)
  await site.put('d/f', 'content')
  const { connection } = await site.enter()
  for (const path of ['..', '../x', '/..', '/../etc/passwd', '/d/../../etc/passwd', '/d/..', '/./d', '/d/.', 'd/f', '//..//etc', '/..?x=y']) {
    t.equal((await connection.ask(openBytes(path))).errorNumber, notAuthorized, path)
    t.equal((await connection.ask(openBytes(path, newFile))).errorNumber, notAuthorized, `${path}, for writing`)
    for (const code of [codes.stat, codes.dirlist, codes.mkdir, codes.rm]) t.equal((await connection.ask(bytesOf(code, { payload: path }))).errorNumber, notAuthorized, `${code} ${path}`)
    t.equal((await connection.ask(bytesOf(codes.mv, { payload: `/d/f ${path.replace(' ', '')}` }))).errorNumber, notAuthorized, `moved to ${path}`)
  }
  for (const path of ['/d/f\0', '/d\0/f', `/${'x'.repeat(300)}`, `/${'y/'.repeat(3000)}`, '/d/f/g', Buffer.from('2fff', 'hex')]) t.ok((await connection.ask(bytesOf(3010, { payload: path }))).errorNumber !== undefined, JSON.stringify(String(path).slice(0, 10)))
  t.ok((await connection.ask(openBytes('/.scitags/notes'))).errorNumber !== undefined, 'what the storage keeps for itself')
  t.strictSame((await readdir(site.root)).filter(name => name !== '.scitags'), ['d'])
})

t.test('noise behind a login', async t => {
  const site = await rawSite(t)
  await site.put('f', 'content')
  let seed = 1
  const random = (limit: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 0x80000000
    return seed % limit
  }
  for (let round = 0; round < 60; round++) {
    const { connection } = await site.enter()
    await connection.ask(openBytes('/f'))
    const requests = Array.from({ length: 30 }, () => {
      const request = bytesOf(3000 + random(34), { streamId: random(65_536), parameters: Buffer.from(Array.from({ length: 16 }, () => random(4) === 0 ? random(256) : 0)), payload: Buffer.from(Array.from({ length: random(64) }, () => random(256))) })
      if (random(10) === 0) request.writeInt32BE(random(100), 20)
      return request
    })
    connection.send(...requests)
    // It waits for more, has closed it, or is at the end of all.
    connection.socket.end()
    await connection.closed
  }
  await servesOthers(t, site)
})

t.test('a login that comes byte by byte', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock, loginSeconds: 30 })
  const connection = await site.connect({ isSilent: true })
  const bytes = Buffer.concat([clientHandshakeBytes, protocolBytes(), loginBytes()])
  await until(() => site.gateway.connections === 1)
  for (let at = 0; at < 35; at++) {
    connection.send(bytes.subarray(at, at + 1))
    await until(() => site.received(connection) > at || site.gateway.connections === 0)
    clock.advance(1000)
  }
  await connection.closed
  await servesOthers(t, site)
})

t.test('a request of which the rest never comes', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock, stallSeconds: 60 })
  const { connection } = await site.enter()
  const { connection: honest } = await site.enter()
  connection.send(statBytes('/path').subarray(0, 26))
  await until(() => site.received(connection) === connection.socket.bytesWritten)
  clock.advance(59_000)
  t.equal(site.gateway.connections, 2)
  clock.advance(3_000)
  await connection.closed
  t.equal((await honest.ask(pingBytes())).status, ok)
})

t.test('a client without a request for a long time', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock, idleSeconds: 100 })
  const { connection } = await site.enter()
  clock.advance(99_000)
  t.equal((await connection.ask(pingBytes())).status, ok)
  clock.advance(99_000)
  t.equal(site.gateway.connections, 1)
  clock.advance(3_000)
  await connection.closed
})

t.test('a client that does not read', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock, stallSeconds: 60 })
  await site.put('f', Buffer.alloc(8_000_000, 'x'))
  for (const [what, length] of [['long answers', 8_000_000], ['short answers', 60_000]] as const) {
    const { connection } = await site.enter()
    const { body: handle } = await connection.ask(openBytes('/f'))
    connection.socket.pause()
    const before = process.memoryUsage().rss
    connection.send(...Array.from({ length: 2000 }, () => readBytes(handle, 0, length)))
    let most = 0
    await stalls(site, clock, () => { most = Math.max(most, process.memoryUsage().rss - before) })
    t.ok(most < 100_000_000, `${what}: no memory for what is not read, but ${most} bytes more`)
    connection.socket.resume()
    await connection.closed
  }
  await servesOthers(t, site)
})

t.test('who is told that it is over need not say so', async t => {
  const clock = fakeClock()
  const site = await rawSite(t, { clock })
  const { connection } = await site.enter()
  // It keeps its end open, as the socket of Node would not.
  connection.socket.allowHalfOpen = true
  t.equal((await connection.ask(bytesOf(codes.stat, { announced: -1 }))).errorNumber, argInvalid)
  await connection.closed
  connection.send(Buffer.alloc(100_000))
  clock.advance(4_000)
  await until(() => site.gateway.connections === 0)
})

t.test('a flood of strangers drives out itself', async t => {
  const site = await rawSite(t, { maxConnectionsBeforeLogin: 20 })
  const { connection: inside } = await site.enter({ localAddress: '127.0.0.3' })
  const slow = await site.connect({ localAddress: '127.0.0.3' })
  let driven = 0
  for (let count = 0; count < 100; count++) void (await site.connect({ localAddress: '127.0.0.2', isSilent: true })).closed.then(() => { driven++ })
  await until(() => driven >= 81 && site.gateway.connections <= 21)
  t.strictSame([driven, site.gateway.connections], [81, 21])
  await slow.ask(protocolBytes())
  t.equal((await slow.ask(loginBytes())).status, ok, 'whoever came before takes his time')
  t.equal((await inside.ask(pingBytes())).status, ok)
  await servesOthers(t, site)
})

t.test('too many connections of one address', async t => {
  const site = await rawSite(t, { maxConnectionsPerHost: 3 })
  for (let count = 0; count < 3; count++) await site.enter()
  const fourth = await site.connect({ isSilent: true })
  await fourth.closed
  const { connection } = await site.enter({ localAddress: '127.0.0.2' })
  t.equal((await connection.ask(pingBytes())).status, ok)
})

t.test('too many open files', async t => {
  const site = await rawSite(t, { maxOpenFiles: 3 })
  await site.put('f', 'content')
  const { connection } = await site.enter()
  for (let count = 0; count < 3; count++) t.equal((await connection.ask(openBytes('/f'))).status, ok)
  t.equal((await connection.ask(openBytes('/f'))).errorNumber, 3024)
  t.equal((await connection.ask(closeBytes(Buffer.alloc(4)))).status, ok)
  t.equal((await connection.ask(openBytes('/f'))).status, ok)
})

/** Moves on until nobody is connected any more; what the kernel takes meanwhile counts as progress, and takes real time. */
async function stalls (site: RawSite, clock: FakeClock, meanwhile: () => void): Promise<void> {
  await until(() => {
    meanwhile()
    clock.advance(5000)
    return site.gateway.connections === 0
  })
}

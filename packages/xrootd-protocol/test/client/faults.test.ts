/** Servers that die, hang, lie and talk nonsense. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import t from 'tap'
import type { Test } from 'tap'

import { bodyHeader, error, errorNumbers, ok, okText } from '../../src/index.ts'
import { ConnectionPool, connect, fileSystem, openFile } from '../../src/client/index.ts'
import { content, handle, oneFile, pages, statText } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'
import type { Script } from './scripted-server.ts'

const handshakeAndProtocol = Buffer.from('0000000000000008000005110000000100000000000000080000051100300001', 'hex')

void t.test('a server that is silent before the login is given up, and so is one that the caller does not want any more', async t => {
  const port = await speaking(t, () => undefined)
  await t.rejects(connect({ host: '127.0.0.1', port, connectTimeoutMs: 50 }), { code: 'TIMEOUT', message: new RegExp(`127.0.0.1:${port}`) })
  await t.rejects(openFile(`root://127.0.0.1:${port}//x`, { connectTimeoutMs: 50 }), { code: 'TIMEOUT' })
  const cancel = new AbortController()
  const connecting = connect({ host: '127.0.0.1', port, signal: cancel.signal })
  cancel.abort()
  await t.rejects(connecting, { code: 'CANCELLED' })
  await t.rejects(connect({ host: '127.0.0.1', port, signal: AbortSignal.abort() }), { code: 'CANCELLED' })
})

const nonsense: readonly (readonly [string, string | Buffer, string])[] = [
  ['another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\nwhatever it may want to say', 'ANSWER_INVALID'],
  ['a connection that closes', '', 'UNREACHABLE'],
  ['a handshake that is too short', Buffer.from('0000000000000004' + '00000511', 'hex'), 'ANSWER_INVALID'],
  ['a length below zero', Buffer.from('00000000ffffffff', 'hex'), 'ANSWER_INVALID'],
  ['more than anybody would collect', Buffer.from('000000007fffffff', 'hex'), 'ANSWER_INVALID'],
  ['a login without a session', Buffer.concat([handshakeAndProtocol, Buffer.from('0000000000000000', 'hex')]), 'ANSWER_INVALID'],
  ['a login that is refused', Buffer.concat([handshakeAndProtocol, error(0, 3010, 'not you')]), 'REFUSED'],
  ['clear text where TLS begins', Buffer.from('00000000000000080000051100000001' + '000000000000000800000511c0300001' + '00000000', 'hex'), 'ANSWER_INVALID']
]

for (const [what, bytes, code] of nonsense) {
  void t.test(`instead of a login: ${what}`, async t => {
    const port = await speaking(t, socket => { socket.end(bytes) })
    await t.rejects(connect({ host: '127.0.0.1', port }), { code })
  })
}

const lies: readonly (readonly [string, Script])[] = [
  ['an answer to what was not asked', (_request, { send }) => { send(ok(0x7777)) }],
  ['more data than was asked for', (_request, { streamId, send }) => { send(bodyHeader(streamId, 'ok', 1001), Buffer.alloc(1001)) }],
  ['more data than was asked for, in pieces', (_request, { streamId, send }) => { send(bodyHeader(streamId, 'oksofar', 1000), Buffer.alloc(1000), bodyHeader(streamId, 'ok', 1), Buffer.alloc(1)) }],
  ['data of two gigabytes', (_request, { streamId, send }) => { send(bodyHeader(streamId, 'ok', 0x7fffffff)) }],
  ['a length below zero', (_request, { streamId, send }) => { send(bodyHeader(streamId, 'ok', -5)) }],
  ['pages where bytes were asked for', (_request, { streamId, send }) => { send(pages(streamId, 0, content.subarray(0, 1000))) }],
  ['a status that does not exist', (_request, { streamId, send }) => { send(Buffer.from([streamId >> 8, streamId & 255, 1, 1, 0, 0, 0, 0])) }],
  ['an error without a number', (_request, { streamId, send }) => { send(Buffer.from([streamId >> 8, streamId & 255, 0x0f, 0xa3, 0, 0, 0, 0])) }]
]

for (const [what, lie] of lies) {
  void t.test(`instead of the data of a read: ${what}`, async t => {
    const server = await scriptedServer(t, (request, exchange) => { (request.name === 'read' ? lie : oneFile)(request, exchange) })
    const file = await openFile(server.url('/x'))
    t.teardown(async () => { await file[Symbol.asyncDispose]() })
    const into = Buffer.alloc(2000)
    await t.rejects(file.read(into.subarray(0, 1000), 0), { code: 'ANSWER_INVALID', message: new RegExp(`127.0.0.1:${server.port}`) })
    t.ok(into.subarray(1000).every(byte => byte === 0))
    t.equal(file.connection.isAlive, false, 'nobody knows any more what the server means')
  })
}

void t.test('pages in the wrong place, and more of them than were asked for', async t => {
  for (const [offset, length] of [[4096, 1000], [0, 1001]] as const) {
    const server = await scriptedServer(t, (request, exchange) => {
      if (request.name === 'pgread') exchange.send(pages(exchange.streamId, offset, content.subarray(0, length)))
      else oneFile(request, exchange)
    })
    await using file = await openFile(server.url('/x'), { pages: true })
    await t.rejects(file.read(Buffer.alloc(1000), 0), { code: 'ANSWER_INVALID' })
  }
})

void t.test('an answer that never ends is not collected for ever', async t => {
  const piece = Buffer.alloc(8 * 1024 * 1024, 'x\n')
  const server = await scriptedServer(t, (_request, { streamId, send }) => { for (let count = 0; count < 9; count++) send(bodyHeader(streamId, 'oksofar', piece.length), piece) })
  const fs = fileSystem(server.url('/'))
  t.teardown(() => { fs.close() })
  await t.rejects(fs.list('/').next(), { code: 'ANSWER_INVALID' })
})

void t.test('an open whose answer makes no sense fails', async t => {
  for (const body of [Buffer.alloc(0), Buffer.concat([Buffer.alloc(12), Buffer.from('a stat of sorts')])]) {
    const server = await scriptedServer(t, (_request, { streamId, send }) => { send(ok(streamId, body)) })
    await t.rejects(openFile(server.url('/x')), { code: 'ANSWER_INVALID' })
  }
})

void t.test('an open without a stat is followed by one', async t => {
  const server = await scriptedServer(t, (request, { streamId, send }) => { send(request.name === 'open' ? ok(streamId, Buffer.alloc(4)) : okText(streamId, statText(17))) })
  await using file = await openFile(server.url('/x'))
  t.equal(file.size, 17)
})

void t.test('a server that falls silent is given up, with everything that it owes', async t => {
  const server = await scriptedServer(t, (request, exchange) => { if (request.name === 'open') oneFile(request, exchange) })
  const file = await openFile(server.url('/x'), { streamTimeoutMs: 500 })
  const results = await Promise.allSettled([file.read(Buffer.alloc(10), 0), file.sync()])
  t.match(results, [{ status: 'rejected', reason: { code: 'TIMEOUT' } }, { status: 'rejected', reason: { code: 'TIMEOUT' } }])
  t.equal(file.connection.isAlive, false)
  await file.close().catch(() => undefined)
})

void t.test('one request takes too long, and others go on', async t => {
  const server = await scriptedServer(t, (request, exchange) => { if (request.name !== 'sync') oneFile(request, exchange) })
  const file = await openFile(server.url('/x'))
  await t.rejects(file.sync({ timeoutMs: 50 }), { code: 'TIMEOUT', message: /sync/ })
  t.equal(await file.read(Buffer.alloc(10), 0), 10)
  await file.close()
})

void t.test('a connection that breaks fails everything that was under way', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'sync') exchange.hangUp()
    else if (request.name !== 'read') oneFile(request, exchange)
  })
  const file = await openFile(server.url('/x'))
  const results = await Promise.allSettled([file.read(Buffer.alloc(10), 0), file.write(content, 0), file.sync()])
  t.match(results.map(result => result.status === 'rejected' ? (result.reason as { code: string }).code : 'no'), ['CONNECTION_LOST', 'REFUSED', 'CONNECTION_LOST'])
  await t.rejects(file.read(Buffer.alloc(10), 0), { code: 'CONNECTION_LOST' })
  await file.close().catch(() => undefined)
})

void t.test('a read that is cancelled while its data comes does not touch the memory any more when that is told', async t => {
  let more = (): void => undefined
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name !== 'read') {
      oneFile(request, exchange)
      return
    }
    const { streamId, send } = exchange
    if (request.length < 1000) {
      send(bodyHeader(streamId, 'ok', 3), Buffer.from('end'))
      return
    }
    send(bodyHeader(streamId, 'ok', 200_000), Buffer.alloc(100_000, 'a'))
    more = () => { send(Buffer.alloc(50_000, 'b')) }
    rest = () => { send(Buffer.alloc(50_000, 'c')) }
  })
  let rest = (): void => undefined
  const file = await openFile(server.url('/x'))
  const cancel = new AbortController()
  const into = Buffer.alloc(200_000)
  const { socket } = file.connection.streams[0] ?? {}
  const reading = file.read(into, 0, { signal: cancel.signal })
  reading.catch(() => undefined)
  while (into[99_999] === 0) await new Promise(resolve => { setImmediate(resolve) })
  cancel.abort()
  more()
  await t.rejects(reading, { code: 'CANCELLED' })
  into.fill(0)
  rest()
  const end = Buffer.alloc(3)
  t.equal(await file.read(end, 0), 3)
  t.equal(end.toString(), 'end')
  t.ok(into.every(byte => byte === 0))
  t.ok(socket !== undefined && socket.bytesRead > 200_000)
  await file.close()
})

void t.test('a file that is only read is opened again when its connection has gone, and read on', async t => {
  let broken = 0
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'read' && exchange.connection < 2 && request.offset > 40_000n) {
      broken++
      exchange.hangUp()
    } else oneFile(request, exchange)
  })
  await using file = await openFile(server.url('/x'), { reopen: true })
  const parts: Buffer[] = []
  for await (const chunk of file.chunks({ chunkBytes: 10_000, inFlight: 1, to: 50_000 })) parts.push(Buffer.from(chunk))
  t.ok(content.subarray(0, 50_000).equals(Buffer.concat(parts)))
  t.equal(broken, 0)
  await t.rejects(file.read(Buffer.alloc(10_000), 50_000), { code: 'CONNECTION_LOST' }, 'once is enough where nothing has come meanwhile')
  t.equal(broken, 2)
  t.equal(await file.read(Buffer.alloc(10_000), 60_000), 10_000)
})

void t.test('not where it has another size by then, nor one that is written', async t => {
  let opens = 0
  const breaking: Script = (request, exchange) => {
    const { streamId, send } = exchange
    if (request.name === 'open') send(ok(streamId, Buffer.concat([Buffer.alloc(12), Buffer.from(`${statText(1000 + opens++)}\0`)])))
    else exchange.hangUp()
  }
  const server = await scriptedServer(t, breaking)
  const file = await openFile(server.url('/x'), { reopen: true })
  await t.rejects(file.read(Buffer.alloc(10), 0), { code: 'CONNECTION_LOST', message: /another size/ })
  t.equal(opens, 2)
  const written = await openFile(server.url('/x'), { reopen: true, access: 'update' })
  await t.rejects(written.read(Buffer.alloc(10), 0), { code: 'CONNECTION_LOST' })
  t.equal(opens, 3)
  for (const one of [file, written]) await one.close().catch(() => undefined)
})

void t.test('fewer streams are granted than were asked for: the first one does', async t => {
  const server = await scriptedServer(t, oneFile)
  await using file = await openFile(server.url('/x'), { streams: 3 })
  t.equal(file.connection.streams.length, 1)
  t.equal(await file.read(Buffer.alloc(10), 0), 10)
  t.match(server.requests.at(-1), { name: 'read', pathId: 0, handle })
})

void t.test('a list without the stats that were asked for is completed, entry by entry', async t => {
  const server = await scriptedServer(t, (request, { streamId, send }) => {
    if (request.name === 'dirlist') send(okText(streamId, 'a\nvanished\nb'))
    else send(request.name === 'stat' && request.path === '/d/vanished?c=1' ? error(streamId, 3011, 'gone') : okText(streamId, statText(5)))
  })
  const fs = fileSystem(server.url('/'))
  t.teardown(() => { fs.close() })
  const entries = []
  for await (const entry of fs.list('/d/?c=1')) entries.push(entry)
  t.match(entries, [{ name: 'a', stat: { stat: { size: 5n } } }, { name: 'b', stat: { stat: { size: 5n } } }])
})

void t.test('a server that wants what we have not got is told nothing; one that wants a user is', async t => {
  const strict = await scriptedServer(t, oneFile, { security: '&P=gsi,v:10600,c:ssl&P=ztn,0:4096:' })
  await t.rejects(connect({ host: '127.0.0.1', port: strict.port, token: 'secret' }), { code: 'AUTHENTICATION_FAILED', message: /gsi, ztn; a token is only sent under TLS/ })
  t.strictSame(strict.authentications, [])
  const loose = await scriptedServer(t, oneFile, { security: '&P=host&P=unix', refusesAuth: credentials => credentials.toString() === 'host\0' })
  await using connection = await connect({ host: '127.0.0.1', port: loose.port, userName: 'somebody', appName: 'a&b=c d' })
  t.ok(connection.isAlive)
  t.strictSame(loose.authentications.map(String), ['host\0', 'unix\0somebody somebody\0'])
  t.match(loose.logins, [/^xrd\.info=&xrd\.appname=a_b_c_d&xrd\.hostname=[^&=]+$/])
})

void t.test('a connection that was used before, and has gone when something is asked or opened, costs no more than a new one', async t => {
  const seen = new Set<number>()
  const forgetful: Script = (request, exchange) => {
    const isUsed = seen.has(exchange.connection)
    seen.add(exchange.connection)
    if (isUsed && request.name !== 'close') exchange.hangUp()
    else oneFile(request, exchange)
  }
  const server = await scriptedServer(t, forgetful)
  await using pool = new ConnectionPool()
  await using files = fileSystem(server.url('/'), { pool })
  for (let times = 0; times < 3; times++) t.equal((await files.stat('/x')).stat.size, BigInt(content.length))
  for (const create of [undefined, 'or-replace', 'exclusively'] as const) {
    const file = await openFile(server.url('/x'), { pool, ...create && { create, access: 'update' } })
    await file.close()
  }
  t.equal(server.logins.length, 6)
  await t.rejects(files.rm('/x'), { code: 'CONNECTION_LOST' }, 'nobody knows whether it has been done')
  t.equal(server.requests.filter(({ name }) => name === 'rm').length, 1)
})

void t.test('a file that is there when it is to be made for the second time may be of the first', async t => {
  let opens = 0
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name !== 'open') oneFile(request, exchange)
    else if (opens++ === 0) exchange.hangUp()
    else exchange.send(error(exchange.streamId, errorNumbers.ItExists, 'it is there'))
  })
  await using pool = new ConnectionPool()
  await using files = fileSystem(server.url('/'), { pool })
  await files.ping()
  await t.rejects(openFile(server.url('/x'), { pool, access: 'update', create: 'exclusively' }), { code: 'CONNECTION_LOST' })
  await t.rejects(openFile(server.url('/x'), { pool, access: 'update', create: 'exclusively' }), { code: 'REFUSED' })
  t.equal(opens, 3)
})

void t.test('a server that goes away at each request is asked no more than twice', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'ping') oneFile(request, exchange)
    else exchange.hangUp()
  })
  await using files = fileSystem(server.url('/'))
  await t.rejects(files.stat('/x'), { code: 'CONNECTION_LOST' })
  t.equal(server.requests.length, 1, 'on a connection of its own')
  await files.ping()
  await t.rejects(files.stat('/x'), { code: 'CONNECTION_LOST' })
  t.equal(server.requests.length, 4)
})

async function speaking (t: Test, script: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = []
  const server = createServer(socket => {
    sockets.push(socket)
    socket.on('error', () => undefined)
    script(socket)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** Connections that somebody else opens for us, and who is told of them. */
import { once } from 'node:events'
import { connect as connectPlain } from 'node:net'
import type { Socket } from 'node:net'
import t from 'tap'

import { ConnectionPool, connect, fileSystem, openFile } from '../../src/client/index.ts'
import type { Dial } from '../../src/client/index.ts'
import { content, oneFile } from './answers.ts'
import { scriptedServer } from './scripted-server.ts'

const asAsked: Dial = async ({ signal: _signal, ...options }) => await connected(connectPlain(options))
const withoutReads: Dial = async ({ host, port }) => await connected(connectPlain({ host, port }))

for (const [what, dial] of [['takes all options', asAsked], ['does not know where to read to', withoutReads]] as const) {
  void t.test(`a dialer that ${what}`, async t => {
    const server = await scriptedServer(t, oneFile)
    let asked = ''
    const sockets: [Socket, number][] = []
    const counted: Dial = async options => {
      asked = `${options.host}:${options.port}`
      return await dial(options)
    }
    await using file = await openFile(server.url('/x'), { dial: counted, onSocket: (socket, number) => sockets.push([socket, number]) })
    t.equal(asked, `127.0.0.1:${server.port}`)
    const into = Buffer.alloc(content.length)
    t.equal(await file.read(into, 0), content.length)
    t.ok(content.equals(into))
    const [[socket, number] = []] = sockets
    t.equal(number, 0)
    t.equal(socket, file.connection.streams[0]?.socket)
    t.equal(socket?.bytesRead, file.connection.streams[0]?.bytesReceived)
    t.equal(socket?.bytesWritten, file.connection.streams[0]?.bytesSent)
  })
}

void t.test('a dialer that fails, one that never comes back, and one that comes too late', async t => {
  const server = await scriptedServer(t, oneFile)
  const to = { host: '127.0.0.1', port: server.port }
  await t.rejects(connect({ ...to, dial: async () => await Promise.reject(new Error('no route')) }), { code: 'UNREACHABLE', message: /no route/ })
  await t.rejects(connect({ ...to, dial: async () => await new Promise(() => undefined), connectTimeoutMs: 20 }), { code: 'TIMEOUT' })
  let give: (socket: Socket) => void = () => undefined
  await t.rejects(connect({ ...to, dial: async () => await new Promise(resolve => { give = resolve }), connectTimeoutMs: 20 }), { code: 'TIMEOUT' })
  const socket = await withoutReads({ ...to, noDelay: true, keepAlive: true, keepAliveInitialDelay: 0, onread: { buffer: Buffer.alloc(1), callback: () => true } })
  give(socket)
  await once(socket, 'close')
  t.ok(socket.destroyed)
})

void t.test('connections of a pool serve several files and outlive them', async t => {
  const server = await scriptedServer(t, oneFile)
  const pool = new ConnectionPool({ appName: 'pool' })
  const [one, two] = await Promise.all([openFile(server.url('/x'), { pool }), openFile(server.url('/y'), { pool })])
  t.equal(one.connection, two.connection)
  await one.close()
  t.equal(await two.read(Buffer.alloc(10), 0), 10)
  await two.close()
  const fs = fileSystem(server.url('/'), { pool })
  await fs.ping()
  fs.close()
  t.ok(one.connection.isAlive)
  t.equal(server.logins.length, 1)
  pool.close()
  t.notOk(one.connection.isAlive)
  await t.rejects(fs.ping(), { code: 'CLOSED' })
})

void t.test('a connection that has gone is opened anew for the next request', async t => {
  const server = await scriptedServer(t, (request, exchange) => {
    if (request.name === 'sync' || request.name === 'rm') exchange.hangUp()
    else oneFile(request, exchange)
  })
  const fs = fileSystem(server.url('/'))
  t.teardown(() => { fs.close() })
  await fs.ping()
  await t.rejects(fs.rm('/x'), { code: 'CONNECTION_LOST' })
  await fs.ping()
  t.equal(server.logins.length, 2)
})

void t.test('who gives up waiting for a connection does not take it from others', async t => {
  const server = await scriptedServer(t, oneFile)
  const pool = new ConnectionPool()
  t.teardown(() => { pool.close() })
  const cancel = new AbortController()
  const gone = openFile(server.url('/x'), { pool, signal: cancel.signal })
  const stays = openFile(server.url('/x'), { pool })
  cancel.abort()
  await t.rejects(gone, { code: 'CANCELLED' })
  await (await stays).close()
  t.equal(server.logins.length, 1)
})

void t.test('what cannot be sent is refused, and leaves nothing behind', async t => {
  const server = await scriptedServer(t, oneFile)
  await using connection = await connect({ host: '127.0.0.1', port: server.port, streamTimeoutMs: 500 })
  await t.rejects(connection.send({ name: 'chmod', streamId: 0, mode: 1_000_000, path: '/x' }), RangeError)
  await connection.send({ name: 'ping', streamId: 0 })
  await new Promise(resolve => { setTimeout(resolve, 600) })
  t.ok(connection.isAlive, 'nobody waits for an answer')
})

async function connected (socket: Socket): Promise<Socket> {
  await once(socket, 'connect')
  return socket
}

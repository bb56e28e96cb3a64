/** The connections of another process, as the kernel lists them and as that process knows them. */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import t from 'tap'

import type { HostSocket, SocketList } from '@scitags/core'
import { loadBinding } from '../src/binding.ts'
import type { Binding } from '../src/binding.ts'
import { socketDiag } from '../src/socket-diag.ts'
import type { HeldConnection } from './fixture-connections.ts'

const loading = loadBinding()
const needs = 'needs koffi on Linux'

interface Teardown {
  teardown (end: () => unknown): void
}

async function holder (t: Teardown, ...parameters: readonly string[]): Promise<{ readonly child: ChildProcess, readonly held: readonly HeldConnection[] }> {
  const child = fork(fileURLToPath(new URL('./fixture-connections.js', import.meta.url)), parameters)
  t.teardown(async () => {
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  })
  const [held] = await once(child, 'message') as [readonly HeldConnection[]]
  return { child, held }
}

function dialledEnd (sockets: readonly HostSocket[], address: string, { localPort, remotePort }: HeldConnection): HostSocket | undefined {
  return sockets.find(({ connection: { local, remote } }) => local.port === localPort && remote.port === remotePort && local.address === address && remote.address === address)
}

function opened (): SocketList | undefined {
  return loading.kind === 'loaded' ? socketDiag(loading.binding) : undefined
}

/** The kernel acknowledges and ends in its own time. */
async function listedOnce (sockets: SocketList, isSo: (listed: readonly HostSocket[]) => boolean): Promise<readonly HostSocket[]> {
  for (;;) {
    const listed = sockets.list()
    if (isSo(listed)) return listed
    await new Promise(resolve => { setTimeout(resolve, 5) })
  }
}

void t.test('two hundred connections of another process: their ends, whose they are, and what they have moved', async t => {
  const sockets = opened()
  if (sockets === undefined) return t.plan(0, needs)
  const { child, held } = await holder(t)
  t.equal(held.length, 200)
  const listed = await listedOnce(sockets, listed => held.every(one => dialledEnd(listed, '::1', one)?.info.bytesAcked === one.sent))
  for (const one of held) {
    const socket = dialledEnd(listed, '::1', one)
    if (socket === undefined) throw new Error(`the connection from port ${one.localPort} is not listed`)
    t.match(socket, { state: 'established', userId: process.getuid?.(), connection: { protocol: 'tcp' } })
    t.ok(socket.inode > 0 && socket.cookie > 0n)
    t.match(socket.info, { bytesAcked: one.sent, bytesReceived: 0, rttMs: Number, congestionControl: /^[a-z]+/ })
    const far = dialledEnd(listed, '::1', { ...one, localPort: one.remotePort, remotePort: one.localPort })
    t.match(far?.info, { bytesReceived: one.sent, bytesAcked: 0 }, 'the other end')
  }
  t.equal(new Set(listed.map(({ cookie }) => cookie)).size, listed.length, 'every socket has a cookie of its own')
  t.ok(listed.every(({ connection: { remote } }) => remote.port > 0), 'nothing that only listens')

  const owners = sockets.owners?.(new Set(held.map(one => dialledEnd(listed, '::1', one)?.inode ?? 0)))
  t.equal(owners?.size, 200)
  for (const owner of owners?.values() ?? []) t.strictSame(owner, { processId: child.pid, name: readFileSync(`/proc/${String(child.pid)}/comm`, 'utf8').trim() })
})

void t.test('one connection is looked up by its ends, over both families and by sockets that take both', async t => {
  const sockets = opened()
  if (sockets === undefined) return t.plan(0, needs)
  for (const [address, ...listenOn] of [['::1'], ['127.0.0.1'], ['127.0.0.1', '::']] as const) {
    const { held: [one] } = await holder(t, '1', address, ...listenOn)
    if (one === undefined) throw new Error('one is held')
    const connection = { protocol: 'tcp', local: { address, port: one.remotePort }, remote: { address, port: one.localPort } } as const
    const found = sockets.find(connection)
    t.strictSame(found?.connection, connection)
    t.equal(found?.info.bytesReceived, one.sent)
    t.equal(found?.cookie, sockets.list().find(({ inode }) => inode === found?.inode)?.cookie)
    t.equal(sockets.find({ ...connection, remote: { address, port: 1 } }), undefined, 'and not the socket that listens there')
    t.equal(sockets.find({ ...connection, local: { address, port: 1 }, remote: { address, port: 1 } }), undefined)
  }
})

void t.test('where one end has ended, its last byte is still the last', async t => {
  const sockets = opened()
  if (sockets === undefined) return t.plan(0, needs)
  const server = createServer({ allowHalfOpen: true }).listen(0, '::1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const near = connect({ port, host: '::1', allowHalfOpen: true })
  const [far] = await once(server, 'connection') as [Socket]
  t.teardown(() => {
    server.close()
    near.destroy()
    far.destroy()
  })
  near.end(Buffer.alloc(1000))
  await once(far.resume(), 'end')
  const ends = { localPort: near.localPort ?? 0, remotePort: port, sent: 1000 }
  const listed = await listedOnce(sockets, listed => dialledEnd(listed, '::1', ends)?.state !== 'fin-wait-1')
  t.match(dialledEnd(listed, '::1', ends), { state: 'fin-wait-2', info: { bytesAcked: 1000, bytesReceived: 0 } })
  t.match(dialledEnd(sockets.list(), '::1', { ...ends, localPort: port, remotePort: ends.localPort }), { state: 'close-wait', info: { bytesAcked: 0, bytesReceived: 1000 } })
})

void t.test('only the states that are asked for', async t => {
  if (loading.kind !== 'loaded') return t.plan(0, needs)
  const { held: [one] } = await holder(t, '1')
  const states = (...chosen: readonly HostSocket['state'][]): readonly HostSocket[] => socketDiag(loading.binding, { states: chosen }).list()
  const listening = states('listening')
  t.ok(listening.some(({ state, connection: { local, remote } }) => state === 'listening' && local.port === one?.remotePort && remote.port === 0))
  t.ok(listening.every(({ state }) => state === 'listening'))
  t.notOk(states('closing').some(({ state }) => state !== 'closing'))
})

void t.test('connections that have gone are listed no more, and an owner that has gone is not named', async t => {
  const sockets = opened()
  if (sockets === undefined) return t.plan(0, needs)
  const { child, held } = await holder(t, '3')
  const inodes = new Set(held.map(one => dialledEnd(sockets.list(), '::1', one)?.inode ?? 0))
  t.equal(sockets.owners?.(inodes, [process.pid]).size, 0, 'they are not ours')
  t.equal(sockets.owners?.(inodes, [child.pid ?? 0]).size, 3)
  child.send('end')
  await once(child, 'exit')
  t.equal(sockets.owners?.(inodes).size, 0)
  for (const one of held) t.notMatch(dialledEnd(sockets.list(), '::1', one)?.state, 'established')
})

void t.test('a kernel that says no is an error, and is asked again the next time', async t => {
  if (loading.kind !== 'loaded') return t.plan(0, needs)
  const { binding } = loading
  let answer: number | undefined = -105
  let open = 0
  const shaky: Binding = {
    ...binding,
    socket: (...parameters) => { open++; return binding.socket(...parameters) },
    close: descriptor => { open--; return binding.close(descriptor) },
    receive: (...parameters) => answer ?? binding.receive(...parameters)
  }
  const sockets = socketDiag(shaky)
  t.throws(() => sockets.list(), { code: 'ENOBUFS' })
  t.equal(open, 0, 'with what is left of the answer')
  answer = undefined
  t.ok(sockets.list())
  t.equal(open, 1)
})

void t.test('a connection that has gone is told with all that it has moved', async t => {
  const sockets = opened()
  if (sockets === undefined) return t.plan(0, needs)
  t.strictSame(sockets.departed?.(), [], 'listens from now on')
  const server = createServer(socket => { socket.end(Buffer.alloc(1_000_000)) }).listen(0, '::1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  const { port } = server.address() as AddressInfo
  const client = connect(port, '::1').resume()
  await once(client, 'connect')
  const cookies = sockets.list().filter(({ connection: { local, remote } }) => local.port === port || remote.port === port).map(({ cookie }) => cookie)
  await once(client, 'close')
  const gone: HostSocket[] = []
  while (gone.length < 2) {
    gone.push(...(sockets.departed?.() ?? []).filter(({ cookie }) => cookies.includes(cookie)))
    await new Promise(resolve => { setTimeout(resolve, 10) })
  }
  t.equal(gone.length, 2, 'both ends')
  t.match(gone.find(({ connection: { local } }) => local.port === port)?.info, { bytesAcked: 1_000_000, bytesReceived: 0 })
  t.match(gone.find(({ connection: { remote } }) => remote.port === port)?.info, { bytesAcked: 0, bytesReceived: 1_000_000 })
})

/** Connections that are dialled under a label: what arrives, who can use them, and what is said when nobody answers. */
import { once } from 'node:events'
import { Agent as HttpAgent, createServer, get } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer as createHttp2Server, connect as connectHttp2 } from 'node:http2'
import { Agent as HttpsAgent, createServer as createSecureServer, get as getSecurely } from 'node:https'
import { createServer as createTcpServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { Agent, fetch, request } from 'undici'
import t from 'tap'

import { dialThrough, plainDialer, undiciConnector } from '@scitags/core'
import type { DialOptions, Dialer, FlowLabel } from '@scitags/core'
import { loadBinding } from '../src/binding.ts'
import type { Binding } from '../src/binding.ts'
import { labelDialer } from '../src/label-dialer.ts'
import { peerLabels } from '../src/peer-label.ts'
import { whyNotProved } from '../src/label-proof.ts'
import { selfSigned } from './self-signed.ts'

const loading = loadBinding()
const fault = loading.kind === 'missing' ? loading.reason : whyNotProved(loading.binding, { kind: 'dialled' })
const label = 0x30038 as FlowLabel

if (loading.kind === 'missing' || fault !== undefined) void t.test('dialling under a label', async t => t.plan(0, `needs koffi on Linux, and IPv6: ${fault}`))
else tests(loading.binding)

function tests (binding: Binding): void {
  const labels = peerLabels(binding)
  const dialer = labelDialer(binding)

  /** Answers each request with the label that it came under, in hexadecimal. */
  const tell: RequestListener = (request, response) => { response.end(labels.of(request.socket)?.toString(16)) }

  const listening = async (t: Teardown, server: Server, host = '::1'): Promise<number> => {
    server.listen(0, host)
    await once(server, 'listening')
    labels.watch(server)
    t.teardown(() => { server.close() })
    return (server.address() as AddressInfo).port
  }

  void t.test('undici and the built-in way to use it, http and https', async t => {
    const { cert, key } = await selfSigned()
    const plain = await listening(t, createServer(tell))
    const secure = await listening(t, createSecureServer({ cert, key }, tell))
    const agent = new Agent({ connect: undiciConnector(dialer, () => label, { lookup: lookup('::1'), tls: { ca: cert } }) })
    t.teardown(async () => { await agent.close() })
    for (const url of [`http://[::1]:${plain}/`, `https://localhost:${secure}/`]) {
      t.equal(await (await request(url, { dispatcher: agent })).body.text(), '30038', url)
      t.equal(await (await fetch(url, { dispatcher: agent })).text(), '30038', url)
    }
    await t.rejects(request('http://[::1]:9/', { dispatcher: agent }), { code: 'ECONNREFUSED' })
    const distrustful = new Agent({ connect: undiciConnector(dialer, () => label, { lookup: lookup('::1') }) })
    await t.rejects(request(`https://localhost:${secure}/`, { dispatcher: distrustful }), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
    await distrustful.close()
  })

  void t.test('undici over HTTP/2', async t => {
    const { cert, key } = await selfSigned()
    const { createSecureServer } = await import('node:http2')
    const server = createSecureServer({ cert, key }, (request, response) => { response.end(`${request.httpVersion} ${labels.of(request.stream.session?.socket ?? {})?.toString(16)}`) })
    const port = await listening(t, server)
    const agent = new Agent({ allowH2: true, connect: undiciConnector(dialer, () => label, { lookup: lookup('::1'), tls: { ca: cert, ALPNProtocols: ['h2', 'http/1.1'] } }) })
    t.teardown(async () => { await agent.close() })
    t.equal(await (await request(`https://localhost:${port}/`, { dispatcher: agent })).body.text(), '2.0 30038')
  })

  void t.test('agents of node:http and node:https, one connection for several requests', async t => {
    const { cert, key } = await selfSigned()
    const plain = await listening(t, createServer(tell))
    const secure = await listening(t, createSecureServer({ cert, key }, tell))
    let dialled = 0
    const counting: Dialer = {
      name: 'counting',
      async connect (options, label) {
        dialled++
        return await dialer.connect(options, label)
      }
    }
    const agents = [dialThrough(new HttpAgent({ keepAlive: true }), counting, () => label), dialThrough(new HttpsAgent({ keepAlive: true, ca: cert }), counting, () => label, { lookup: lookup('::1') })]
    for (const [agent, ask, url] of [[agents[0], get, `http://[::1]:${plain}/`], [agents[1], getSecurely, `https://localhost:${secure}/`]] as const) {
      for (let round = 0; round < 3; round++) t.equal(await answer(ask(url, { agent })), '30038', url)
    }
    t.equal(dialled, 2)
    for (const agent of agents) agent.destroy()
    const refused = get({ host: '::1', port: 9, agent: dialThrough(new HttpAgent(), dialer, () => label) })
    await t.rejects(once(refused, 'response'), { code: 'ECONNREFUSED' })
  })

  void t.test('a client of node:http2, and TLS by hand', async t => {
    const server = createHttp2Server((request, response) => { response.end(String(labels.of(request.stream.session?.socket ?? {})?.toString(16))) })
    const port = await listening(t, server)
    const socket = await dialer.connect({ host: '::1', port }, label)
    const session = connectHttp2(`http://[::1]:${port}`, { createConnection: () => socket })
    const stream = session.request({ ':path': '/' })
    t.equal((await stream.setEncoding('utf8').toArray()).join(''), '30038')
    session.close()

    const { cert, key } = await selfSigned()
    const secure = await listening(t, createSecureServer({ cert, key }, tell))
    const tls = connectTls({ socket: await dialer.connect({ host: '::1', port: secure }, label), servername: 'localhost', ca: cert })
    tls.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    t.match((await tls.setEncoding('utf8').toArray()).join(''), /\r\n\r\n30038$/)
  })

  void t.test('bytes go both ways, also into buffers of the caller', async t => {
    const server = createTcpServer(socket => { socket.pipe(socket) })
    const port = await listening(t, server)
    const echo = Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => at * 7 + (at >>> 8)))
    const buffer = Buffer.alloc(65_536)
    const read: Buffer[] = []
    const onread = { buffer, callback: (length: number) => { read.push(Buffer.from(buffer.subarray(0, length))); return true } }
    for (const options of [{}, { onread }] as Partial<DialOptions>[]) {
      const socket = await dialer.connect({ host: '::1', port, noDelay: true, keepAlive: true, ...options }, label)
      if (!('onread' in options)) socket.on('data', (chunk: Buffer) => { read.push(chunk) })
      socket.end(echo)
      await once(socket, 'close')
      t.ok(Buffer.concat(read.splice(0)).equals(echo))
      t.equal(socket.bytesRead, echo.length)
    }
  })

  void t.test('nobody answers: what is said is what Node says', async t => {
    const cases: readonly DialOptions[] = [
      { host: '::1', port: 9 }, { host: '127.0.0.1', port: 9 }, { host: '::ffff:127.0.0.1', port: 9 }, { host: 'no.such.name.invalid', port: 9 },
      { host: 'several', port: 9, lookup: lookup('::1', '127.0.0.1'), autoSelectFamily: true }, { host: '::1', port: 9, localAddress: '2001:db8::1' },
      { host: 'ff00::1', port: 9 }
    ]
    for (const options of cases) t.strictSame(await failure(dialer, options), await failure(plainDialer, options), JSON.stringify(options))
  })

  void t.test('of several addresses the first that answers; those of IPv4 carry no label', async t => {
    const port = await listening(t, createTcpServer(socket => {
      labels.watch(socket)
      socket.once('data', () => { socket.end(`${socket.remoteFamily} ${labels.of(socket)?.toString(16)}`) })
    }), '::')
    for (const [addresses, said] of [[['::1'], 'IPv6 30038'], [['127.0.0.1'], /^IPv6 undefined|^IPv6 0/], [['2001:db8::1', '::1'], 'IPv6 30038'], [['::1', '127.0.0.1'], 'IPv6 30038']] as const) {
      const socket = await dialer.connect({ host: 'name', port, lookup: lookup(...addresses), autoSelectFamily: true }, label)
      t.equal(dialer.labelOf(socket), addresses[0] === '127.0.0.1' ? undefined : label)
      socket.write('?')
      t.match((await socket.setEncoding('utf8').toArray()).join(''), said, addresses.join())
    }
  })

  void t.test('without a label, it is a plain connection', async t => {
    const port = await listening(t, createServer(tell))
    const socket = await dialer.connect({ host: '::1', port }, undefined)
    t.equal(dialer.labelOf(socket), undefined)
    socket.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    t.notMatch((await socket.setEncoding('utf8').toArray()).join(''), '30038')
  })

  void t.test('a signal ends the attempt, before and while it is made, and not the connection', async t => {
    const reason = new Error('enough')
    await t.rejects(dialer.connect({ host: '::1', port: 9, signal: AbortSignal.abort(reason) }, label), reason)
    // A listener whose queue is full answers no SYN.
    const deaf = createTcpServer().listen({ port: 0, host: '::1', backlog: 1 })
    await once(deaf, 'listening')
    const port = await listening(t, createTcpServer(() => {}))
    const stop = new AbortController()
    const socket = await dialer.connect({ host: '::1', port, signal: stop.signal }, label)
    stop.abort(reason)
    await new Promise(resolve => { setImmediate(resolve) })
    t.notOk(socket.destroyed)
    socket.destroy()
    deaf.close()
    const slow = new AbortController()
    const waiting = dialer.connect({ host: 'name', port: 9, signal: slow.signal, lookup: () => { /* never answers */ } }, label)
    slow.abort(reason)
    await t.rejects(waiting, reason)
  })

  void t.test('while somebody has labels for himself alone, ours is leased', async t => {
    const server = createServer(tell)
    const port = await listening(t, server)
    let leases = 0
    let refusals = 1
    const crowded = labelDialer({
      ...binding,
      connect: (fd, address) => refusals-- > 0 ? -22 : binding.connect(fd, address),
      setOption: (fd, level, name, value) => { if (name === 32) leases++; return binding.setOption(fd, level, name, value) }
    })
    const socket = await crowded.connect({ host: '::1', port }, label)
    socket.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    t.match((await socket.setEncoding('utf8').toArray()).join(''), /30038$/)
    t.equal(leases, 1)
  })

  void t.test('where no label is to be had, the connection is made without', async t => {
    const port = await listening(t, createServer(tell))
    const outcomes: string[] = []
    const refused = labelDialer({
      ...binding,
      connect: (fd, address) => Buffer.from(address).readUInt32BE(4) === 0 ? binding.connect(fd, address) : -22,
      setOption: (fd, level, name, value) => name === 32 ? -105 : binding.setOption(fd, level, name, value)
    }, outcome => outcomes.push(outcome))
    const socket = await refused.connect({ host: '::1', port }, label)
    t.equal(refused.labelOf(socket), undefined)
    t.strictSame(outcomes, ['asked'])
    socket.end('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
    t.match((await socket.setEncoding('utf8').toArray()).join(''), /200 OK/)
    await t.rejects(dialer.connect({ host: '::1', port, timeout: -1 }, label), { code: 'ERR_OUT_OF_RANGE' })
  })

  void t.test('who does not answer is not waited for without end', async t => {
    const mute = createTcpServer(() => {})
    const port = await listening(t, mute)
    const agent = new Agent({ connect: undiciConnector(dialer, () => label, { lookup: lookup('::1'), timeoutMs: 200 }) })
    t.teardown(async () => { await agent.destroy() })
    await t.rejects(request(`https://localhost:${port}/`, { dispatcher: agent }), { name: 'TimeoutError' })
    const slow = getSecurely({ host: '::1', port, agent: dialThrough(new HttpsAgent(), dialer, () => label, { timeoutMs: 200 }) })
    await t.rejects(once(slow, 'response'))
  })

  void t.test('no descriptor is lost, whatever happens', async t => {
    const port = await listening(t, createTcpServer(socket => { socket.on('error', () => {}); socket.end() }))
    const before = new Set<number>()
    const open: Binding = {
      ...binding,
      socket (...parameters) {
        const fd = binding.socket(...parameters)
        before.add(fd)
        return fd
      }
    }
    const watched = labelDialer(open)
    for (let round = 0; round < 20; round++) {
      await watched.connect({ host: '::1', port: 9 }, label).catch(() => undefined)
      await watched.connect({ host: 'ff00::1', port: 9 }, label).catch(() => undefined)
      const socket = await watched.connect({ host: '::1', port }, label)
      socket.destroy()
      await once(socket, 'close')
    }
    t.ok(before.size < 10, `${before.size} numbers were used again and again`)
  })
}

interface Teardown {
  teardown (end: () => unknown): void
}

async function answer (asking: ReturnType<typeof get>): Promise<string> {
  const [response] = await once(asking, 'response') as [IncomingMessage]
  return (await response.setEncoding('utf8').toArray()).join('')
}

async function failure (dialer: Dialer, options: DialOptions): Promise<unknown> {
  try {
    const socket: Socket = await dialer.connect(options, label)
    socket.destroy()
    return 'connected'
  } catch (error) {
    const { message, code, errno, syscall, address, port, hostname } = error as Record<string, unknown>
    const errors = error instanceof AggregateError ? error.errors.map(({ message }: Error) => message) : undefined
    // Of some, Node says our own end too.
    return { message: String(message).replace(/ - Local .*/, ''), code, errno, syscall, address, port, hostname, errors }
  }
}

function lookup (...addresses: readonly string[]): NonNullable<DialOptions['lookup']> {
  return (_host, _options, callback) => { callback(null, addresses.map(address => ({ address, family: address.includes(':') ? 6 : 4 }))) }
}

/** Connections that begin with a PROXY header, to servers of every kind. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect as connectHttp2, createSecureServer as createSecureHttp2Server, createServer as createHttp2Server } from 'node:http2'
import { createServer as createSecureServer } from 'node:https'
import { connect } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { channels, createScitags, subscribe } from '@scitags/core'
import type { ProxyMessage } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { attach, behindProxy, markFlows } from '../../src/index.ts'
import type { ProxyOptions } from '../../src/index.ts'
import { localhostCertificate } from '../certificates.ts'
import { WireClient, ended, ordinary } from '../marking/site.ts'
import type { Teardown } from '../marking/site.ts'
import { binaryHeader, ipv4Block, ipv6Block } from './header-bytes.ts'

const certificate = await localhostCertificate()
const forClient = binaryHeader(0x21, 0x11, ipv4Block)
const request = (path: string, more = ''): string => `GET ${path} HTTP/1.1\r\nHost: test\r\nSciTag: 206\r\n${more}\r\n`

type Handle = (request: IncomingMessage, response: ServerResponse) => void

interface ProxiedSite {
  readonly port: number
  readonly server: Server
  readonly refusals: ProxyMessage[]
  connect (): Promise<Socket>
  /** Both ends and the bytes of each flow, after all of them have ended. */
  flows (): Promise<string[]>
}

async function proxiedSite (t: Teardown, { make = handle => createServer(handle), ...options }: { make?: (handle: Handle) => Server } & Partial<ProxyOptions> = {}): Promise<ProxiedSite> {
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker] })
  const behind = behindProxy({ protocol: 'proxy-protocol', trusted: ['127.0.0.0/8'], ...options })
  const mark = markFlows(scitags, { connectionOf: behind.connectionOf })
  const server = behind.accept(attach(make((request, response) => { mark(request, response, () => { ordinary(request, response) }) })))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const refusals: ProxyMessage[] = []
  t.teardown(subscribe(channels.proxy, message => refusals.push(message)))
  t.teardown(async () => { server.close(); await scitags.close() })
  const { port } = server.address() as AddressInfo
  return {
    port,
    server,
    refusals,
    async connect () {
      const socket = connect({ port, host: '127.0.0.1' })
      await once(socket, 'connect')
      t.teardown(() => socket.destroy())
      return socket.on('error', () => {})
    },
    async flows () {
      await scitags.close()
      const bytes = ended(marker.events)
      return marker.events.filter(({ state }) => state === 'end').map(({ flow: { connection: { local, remote } } }, index) =>
        `${remote.address} ${remote.port} → ${local.address} ${local.port}: ${bytes[index] ?? ''}`)
    }
  }
}

void t.test('the header may come alone, with the first request, or byte by byte; the bytes of the request are without it', async t => {
  for (const cut of ['alone', 'together', 'byte by byte'] as const) {
    const site = await proxiedSite(t)
    const client = new WireClient(await site.connect())
    if (cut === 'together') {
      client.send(Buffer.concat([forClient, Buffer.from(request('/bytes/1000'))]))
    } else {
      for (const part of cut === 'alone' ? [forClient] : [...forClient].map(byte => Buffer.of(byte))) {
        client.send(part)
        await sleep(1)
      }
      client.send(request('/bytes/1000'))
    }
    const { bytes } = await client.answer()
    await client.close()
    t.strictSame(await site.flows(), [`198.51.100.7 40000 → 192.0.2.1 443: 3/14 send http-get ${bytes}/${request('/bytes/1000').length} closed`], cut)
  }
})

void t.test('keep-alive, pipelined requests and an upload stay with the ends that were said once', async t => {
  const site = await proxiedSite(t)
  const client = new WireClient(await site.connect())
  client.send(Buffer.concat([binaryHeader(0x21, 0x21, ipv6Block), Buffer.from(request('/bytes/10') + request('/bytes/20') + request('/bytes/30'))]))
  for (const size of [10, 20, 30]) t.match((await client.answer()).head, new RegExp(`Content-Length: ${size}`))
  t.match(await client.exchange('PUT', '/up', { SciTag: 206 }, Buffer.alloc(100_000)), { status: 201 })
  await client.close()
  t.match(await site.flows(), [
    /^2001:db8:0:1::7 40000 → 2001:db8::1 443: 3\/14 send http-get \d+\/153 /,
    /^2001:db8:0:1::7 40000 → 2001:db8::1 443: 3\/14 receive http-put \d+\/1000\d\d /
  ])
})

void t.test('version 1 does as well', async t => {
  const site = await proxiedSite(t)
  const client = new WireClient(await site.connect())
  client.send(`PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\r\n${request('/bytes/10')}`)
  await client.answer()
  await client.close()
  t.match(await site.flows(), [/^198\.51\.100\.7 40000 → 192\.0\.2\.1 443: /])
})

void t.test('LOCAL is marked as the proxy itself, and who is not known is not marked', async t => {
  const skips: string[] = []
  t.teardown(subscribe(channels.skip, ({ reason }) => skips.push(reason)))
  const site = await proxiedSite(t)
  for (const header of [binaryHeader(0x20, 0, []), Buffer.from('PROXY UNKNOWN\r\n'), binaryHeader(0x21, 0x11, [...ipv4Block.slice(0, 8), 0, 0, 1, 0xbb])]) {
    const client = new WireClient(await site.connect())
    client.send(Buffer.concat([header, Buffer.from(request('/bytes/10'))]))
    t.match(await client.answer(), { status: 200 })
    await client.close()
  }
  t.match(await site.flows(), [new RegExp(`^127\\.0\\.0\\.1 \\d+ → 127\\.0\\.0\\.1 ${site.port}: `)])
  t.strictSame(skips.filter(reason => reason !== 'ipv4'), ['no-address', 'no-address'])
})

void t.test('https: the header comes before the handshake', async t => {
  for (const isTogether of [true, false]) {
    const site = await proxiedSite(t, { make: handle => createSecureServer(certificate, handle) })
    const client = new WireClient(await secured(await site.connect(), isTogether))
    for (const size of [1000, 2000]) {
      client.send(request(`/bytes/${size}`))
      await client.answer()
    }
    await client.close()
    const [flow = '', ...more] = await site.flows()
    t.match(flow, /^198\.51\.100\.7 40000 → 192\.0\.2\.1 443: 3\/14 send http-get \d{4}\/\d{3} /)
    t.strictSame(more, [])
    t.strictSame(site.refusals, [])
  }
})

void t.test('HTTP/2, with TLS and without', async t => {
  type Http2Handle = Parameters<typeof createHttp2Server>[1]
  for (const [scheme, make] of [
    ['http', (handle: Handle) => createHttp2Server({}, handle as unknown as Http2Handle)],
    ['https', (handle: Handle) => createSecureHttp2Server(certificate, handle as unknown as Http2Handle)]
  ] as const) {
    const site = await proxiedSite(t, { make })
    const raw = await site.connect()
    if (scheme === 'http') raw.write(forClient)
    const carrier = scheme === 'http' ? raw : await secured(raw, false, ['h2'])
    const session = connectHttp2(`${scheme}://localhost`, { createConnection: () => carrier })
    const stream = session.request({ ':path': '/bytes/5000', scitag: '206' })
    await once(stream.resume(), 'end')
    session.close()
    await once(session, 'close')
    t.match(await site.flows(), [/^198\.51\.100\.7 40000 → 192\.0\.2\.1 443: 3\/14 send http-get 5000\/0 /], scheme)
  }
})

void t.test('a header that is wrong, missing, late or cut short closes the connection, and is counted', async t => {
  const site = await proxiedSite(t, { headerTimeoutMs: 50 })
  for (const [bytes, isEnded, reason, detail] of [
    [request('/bytes/10'), false, 'header-invalid', /does not begin with a PROXY header/],
    [binaryHeader(0x31, 0x11, ipv4Block), false, 'header-invalid', /no version 3/],
    ['', false, 'header-missing', /within 50 ms/],
    [forClient.subarray(0, 20), false, 'header-missing', /within 50 ms/],
    [forClient.subarray(0, 20), true, 'header-missing', /ended before/],
    ['', true, 'header-missing', /ended before/]
  ] as const) {
    const socket = await site.connect()
    socket.resume().write(bytes)
    if (isEnded) socket.end()
    await once(socket, 'close')
    t.equal(socket.bytesRead, 0, 'not a byte is answered')
    t.match(site.refusals.splice(0), [{ reason, detail, peer: { address: '127.0.0.1', port: Number } }])
  }
  t.strictSame(await site.flows(), [])
})

void t.test('a peer that resets while its header is awaited breaks nothing', async t => {
  const site = await proxiedSite(t)
  const socket = await site.connect()
  socket.write(forClient.subarray(0, 5))
  await sleep(5)
  socket.resetAndDestroy()
  const client = new WireClient(await site.connect())
  client.send(Buffer.concat([forClient, Buffer.from(request('/bytes/10'))]))
  t.match(await client.answer(), { status: 200 })
})

void t.test('who is not trusted is served as what it is, or refused; its header is never believed', async t => {
  const direct = await proxiedSite(t, { trusted: ['192.0.2.99'] })
  const client = new WireClient(await direct.connect())
  client.send(request('/bytes/10'))
  t.match(await client.answer(), { status: 200 })
  await client.close()
  const liar = new WireClient(await direct.connect())
  liar.send(`PROXY TCP4 198.51.100.7 192.0.2.1 40000 443\r\n${request('/bytes/10')}`)
  t.match(await liar.answer(), { status: 400 })
  t.match(await direct.flows(), [/^127\.0\.0\.1 /])

  const closed = await proxiedSite(t, { trusted: ['192.0.2.99'], others: 'refuse' })
  const socket = await closed.connect()
  socket.resume().write(Buffer.concat([forClient, Buffer.from(request('/bytes/10'))]))
  await once(socket, 'close')
  t.match(closed.refusals, [{ reason: 'peer-untrusted' }])
})

void t.test('a server that closes does not wait for headers', async t => {
  const site = await proxiedSite(t, { headerTimeoutMs: 60_000 })
  const accepted = once(site.server, 'connection')
  const socket = await site.connect()
  await accepted
  const ended = once(socket.resume(), 'close')
  const closed = once(site.server, 'close')
  site.server.close()
  await Promise.all([ended, closed])
  t.pass('both are gone long before a minute')
})

/** What a balancer does that passes TLS on. */
async function secured (socket: Socket, isTogether: boolean, protocols: string[] = []): Promise<TLSSocket> {
  if (isTogether) socket.cork()
  socket.write(forClient)
  const tls = connectTls({ socket, ca: certificate.cert, servername: 'localhost', ALPNProtocols: protocols })
  if (isTogether) socket.uncork()
  await once(tls, 'secureConnect')
  return tls.on('error', () => {})
}

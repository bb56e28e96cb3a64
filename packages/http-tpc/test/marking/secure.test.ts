/** HTTPS and HTTP/2: bytes under TLS, and many streams on one connection. */
import { once } from 'node:events'
import { connect as connectHttp2, createSecureServer } from 'node:http2'
import type { ClientHttp2Session } from 'node:http2'
import { Agent, createServer, request as httpsRequest } from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import type { IncomingMessage } from 'node:http'
import { connect as connectTls } from 'node:tls'

import t from 'tap'

import { createScitags } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { attach } from '../../src/attach.ts'
import { markFlows } from '../../src/mark-flows.ts'
import { localhostCertificate } from '../certificates.ts'
import { ended, ordinary } from './site.ts'
import type { Answer, Teardown } from './site.ts'

const certificate = await localhostCertificate()

async function secureSite (t: Teardown, make: (handle: Answer) => Server, { mounts = 1, answer = ordinary }: { mounts?: number, answer?: Answer } = {}) {
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker] })
  const mark = markFlows(scitags)
  const mounted = (times: number): Answer => times === 0 ? answer : (request, response) => { mark(request, response, () => { mounted(times - 1)(request, response) }) }
  const server = attach(make(mounted(mounts)))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => { server.close(); await scitags.close() })
  return {
    port: (server.address() as AddressInfo).port,
    events: marker.events,
    flows: async () => {
      await scitags.close()
      return ended(marker.events)
    }
  }
}

void t.test('HTTPS: the bytes are those on the wire, records and all, without the handshake', async t => {
  const site = await secureSite(t, handle => createServer(certificate, handle))
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: certificate.cert })
  const get = async (size: number, tag: string): Promise<void> => {
    const request = httpsRequest({ port: site.port, host: '127.0.0.1', path: `/bytes/${size}`, agent, headers: { SciTag: tag } }).end()
    const [response] = await once(request, 'response') as [IncomingMessage]
    await once(response.resume(), 'end')
  }
  await get(1_000_000, '206')
  await get(10, '144')
  agent.destroy()
  const flows = await site.flows()
  t.match(flows, [/^3\/14 send http-get 100\d{4}\/\d{2,3} changed/, /^2\/16 send http-get \d{3}\/\d{3} /])
  const [, sent = '', received = ''] = / (\d+)\/(\d+) /.exec(flows[0] ?? '') ?? []
  t.ok(Number(sent) > 1_000_000 + 60 * 22 && Number(sent) < 1_005_000, 'more than the file by the records around it')
  t.ok(Number(received) < 300, `no handshake in it: ${received}`)
})

void t.test('HTTPS: an upload that comes right behind the handshake, before we have looked at its head, counts in full', async t => {
  const site = await secureSite(t, handle => createServer(certificate, handle))
  const socket = connectTls({ port: site.port, host: '127.0.0.1', ca: certificate.cert })
  const body = Buffer.alloc(60_000)
  // Given before there is a connection: it goes out together with the last words of the handshake.
  socket.write(Buffer.concat([Buffer.from(`PUT /up HTTP/1.1\r\nHost: x\r\nSciTag: 206\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`), body]))
  await once(socket.resume(), 'close')
  const [, received = ''] = /^3\/14 receive http-put \d+\/(\d+) /.exec((await site.flows())[0] ?? '') ?? []
  t.ok(Number(received) >= body.length && Number(received) < body.length + 1000, `${received} bytes`)
})

function connectLocally (port: number): ClientHttp2Session {
  return connectHttp2(`https://localhost:${port}`, { ca: certificate.cert, lookup: (_host, _options, done) => { done(null, [{ address: '127.0.0.1', family: 4 }]) } })
}

async function http2Exchange (session: ClientHttp2Session, headers: Record<string, string | number>, body?: Buffer): Promise<number> {
  const stream = session.request(headers, { endStream: body === undefined })
  if (body !== undefined) stream.end(body)
  let received = 0
  stream.on('data', (chunk: Buffer) => { received += chunk.length })
  await once(stream, 'close')
  return received
}

void t.test('HTTP/2: streams have their own flows, those with the same tag share one', async t => {
  const site = await secureSite(t, handle => createSecureServer({ ...certificate, allowHTTP1: true }, handle as never))
  const session = connectLocally(site.port)
  await Promise.all([
    http2Exchange(session, { ':path': '/bytes/300000', scitag: 206 }),
    http2Exchange(session, { ':path': '/bytes/200000', scitag: 206 }),
    http2Exchange(session, { ':path': '/bytes/100000', scitag: 144 }),
    http2Exchange(session, { ':path': '/bytes/100000' }),
    http2Exchange(session, { ':path': '/up', ':method': 'PUT', scitag: 129 }, Buffer.alloc(70_000)),
    http2Exchange(session, { ':path': '/bytes/5', ':method': 'HEAD', scitag: 130 })
  ])
  session.close()
  await once(session, 'close')
  t.strictSame((await site.flows()).map(line => line.replace(/ \w+$/, '')).sort(), [
    '2/1 receive http-put 0/70000', '2/16 send http-get 100000/0', '3/14 send http-get 500000/0'
  ])
})

void t.test('HTTP/2: mounted twice it counts once, and an empty answer of unknown length not at all', async t => {
  const site = await secureSite(t, handle => createSecureServer(certificate, handle as never), {
    mounts: 2,
    answer: (request, response) => {
      if (request.url === '/empty') response.writeHead(200).end()
      else response.writeHead(200).end(Buffer.alloc(1000))
    }
  })
  const session = connectLocally(site.port)
  await http2Exchange(session, { ':path': '/empty', scitag: 144 })
  const bytes = await http2Exchange(session, { ':path': '/full', scitag: 206 })
  session.close()
  await once(session, 'close')
  t.equal(bytes, 1000)
  t.strictSame(await site.flows(), ['3/14 send http-get 1000/0 closed'])
})

void t.test('HTTP/2: a stream that the client cancels still ends its flow', async t => {
  const site = await secureSite(t, handle => createSecureServer(certificate, handle as never))
  const session = connectLocally(site.port)
  const stream = session.request({ ':path': '/bytes/50000000', scitag: 206 })
  stream.once('data', () => { stream.close(8) })
  stream.resume()
  await once(stream, 'close')
  session.destroy()
  const flows = await site.flows()
  t.match(flows, [/^3\/14 send http-get \d+\/0 /])
})

/** A small server behind the middleware, its flows on record, and a client that counts bytes on the wire. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import type { IncomingMessage, ServerResponse } from 'node:http'

import { createScitags } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import type { FlowEvent } from '@scitags/core'
import type { ScitagsInit } from '@scitags/core'
import { attach } from '../../src/attach.ts'
import { markFlows } from '../../src/mark-flows.ts'
import type { Handler, MarkFlowsInit } from '../../src/mark-flows.ts'

/** After that, a test that waits for what never comes says where. */
const patienceMs = 60_000

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface MarkedSite {
  readonly port: number
  readonly handler: Handler
  readonly server: Server
  readonly events: readonly FlowEvent[]
  /** Every flow as `tag direction application sent/received reason`, after all of them have ended. */
  flows (): Promise<string[]>
  open (): Promise<WireClient>
}

export interface Teardown {
  teardown (end: () => unknown): void
}

/** `/bytes/N` answers N bytes; a PUT is read and answered 201; everything else is up to `answer`. */
export async function markedSite (t: Teardown, { answer = ordinary, scitags: init = {}, mark = {}, host = '127.0.0.1' }: { answer?: Answer, scitags?: ScitagsInit, mark?: MarkFlowsInit, host?: string } = {}): Promise<MarkedSite> {
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker], ...init })
  const handler = markFlows(scitags, mark)
  const server = attach(createServer((request, response) => { handler(request, response, () => { answer(request, response) }) }))
  server.listen(0, host)
  await once(server, 'listening')
  t.teardown(async () => {
    server.closeAllConnections()
    server.close()
    await scitags.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    port,
    handler,
    server,
    events: marker.events,
    open: async () => await openWire(port, host),
    flows: async () => {
      await scitags.close()
      return ended(marker.events)
    }
  }
}

export const ordinary: Answer = (request, response) => {
  const size = Number(/^\/bytes\/(\d+)/.exec(request.url ?? '')?.[1] ?? 0)
  if (request.method === 'PUT') {
    request.on('data', () => {}).on('end', () => { response.writeHead(201, { 'Content-Length': 0 }).end() })
  } else {
    response.setHeader('Content-Length', size)
    response.end(request.method === 'HEAD' ? undefined : Buffer.alloc(size, 'x'))
  }
}

export function ended (events: readonly FlowEvent[]): string[] {
  return events.flatMap(event => event.state !== 'end'
    ? []
    : [`${event.flow.tag.experiment}/${event.flow.tag.activity} ${event.flow.direction} ${event.flow.application} ${event.usage.sent}/${event.usage.received} ${event.reason}`])
}

/** One connection; knows how many bytes went each way. */
export class WireClient {
  readonly socket: Socket
  sent = 0
  received = 0
  #waiting = Buffer.alloc(0)

  constructor (socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk: Buffer) => {
      this.received += chunk.length
      this.#waiting = Buffer.concat([this.#waiting, chunk])
    })
    socket.on('error', () => {})
  }

  send (text: string | Uint8Array): void {
    const bytes = Buffer.from(text)
    this.sent += bytes.length
    this.socket.write(bytes)
  }

  /** Status and size on the wire of the next answer; it must have a Content-Length or no body. */
  async answer (isHead = false): Promise<{ status: number, bytes: number, head: string }> {
    for (;;) {
      const end = this.#waiting.indexOf('\r\n\r\n')
      if (end >= 0) {
        const head = this.#waiting.toString('latin1', 0, end)
        const status = Number(head.slice(9, 12))
        const length = isHead || status === 304 || status === 100 ? 0 : Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
        const bytes = end + 4 + length
        if (this.#waiting.length >= bytes) {
          this.#waiting = this.#waiting.subarray(bytes)
          return { status, bytes, head }
        }
      }
      await once(this.socket, 'data', { signal: AbortSignal.timeout(patienceMs) })
    }
  }

  /** Size on the wire of the next answer, which is chunked. */
  async chunkedAnswer (): Promise<number> {
    for (;;) {
      const end = this.#waiting.indexOf('\r\n0\r\n\r\n')
      if (end >= 0) {
        const bytes = end + '\r\n0\r\n\r\n'.length
        this.#waiting = this.#waiting.subarray(bytes)
        return bytes
      }
      await once(this.socket, 'data', { signal: AbortSignal.timeout(patienceMs) })
    }
  }

  async exchange (method: string, path: string, headers: Record<string, string | number> = {}, body: Uint8Array | string = ''): Promise<{ sent: number, received: number, status: number, head: string }> {
    const before = this.sent
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')
    const length = method === 'PUT' && headers['Transfer-Encoding'] === undefined ? `Content-Length: ${Buffer.byteLength(body)}\r\n` : ''
    this.send(`${method} ${path} HTTP/1.1\r\nHost: test\r\n${lines}${length}\r\n`)
    if (body.length > 0) this.send(body)
    const { status, bytes, head } = await this.answer(method === 'HEAD')
    return { sent: this.sent - before, received: bytes, status, head }
  }

  async close (): Promise<void> {
    this.socket.end()
    if (!this.socket.closed) await once(this.socket, 'close')
  }
}

/** One connection to a server of its own. */
export async function clientOf (t: Teardown, answer: Answer): Promise<WireClient> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => { server.close() })
  return await openWire((server.address() as AddressInfo).port)
}

async function openWire (port: number, host = '127.0.0.1'): Promise<WireClient> {
  const socket = connect(port, host)
  await once(socket, 'connect')
  return new WireClient(socket)
}

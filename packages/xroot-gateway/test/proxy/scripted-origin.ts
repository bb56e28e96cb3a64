/** An origin that logs everybody in, does what the test says, and remembers what it was asked. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { ServerSession, encodeOpenAnswer, error, errorNumbers, ok, okText, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { ServerEvent, SessionRequest } from '@scitags/xrootd-protocol'
import type { Teardown } from '../gateway-site.ts'

export interface Exchange {
  readonly streamId: number
  /** Number of the TCP connection, from 0. */
  readonly connection: number
  send (bytes: Uint8Array): void
  /** The same; resolves when the kernel has taken them. */
  sent (bytes: Uint8Array): Promise<void>
  hangUp (): void
}

/** Undefined: what {@link answerOf} says. */
export type Script = (request: SessionRequest, exchange: Exchange) => Buffer | undefined | 'nothing yet'

export interface ScriptedOrigin {
  readonly port: number
  readonly url: string
  /** With the number of the connection. */
  readonly requests: readonly (SessionRequest & { readonly connection: number })[]
  /** Of a request of that name, with their CGI. */
  paths (name: SessionRequest['name']): readonly string[]
  readonly logins: readonly string[]
  /** Connections that are there now. */
  readonly connections: number
  /** Breaks all connections, and takes no more. */
  kill (): Promise<void>
}

export const statText = '42 10 48 1700000000 1700000000 1700000000 0640 somebody group'
export const content = 'abcdefghij'

export async function scriptedOrigin (t: Teardown, script: Script = () => undefined): Promise<ScriptedOrigin> {
  const requests: (SessionRequest & { readonly connection: number })[] = []
  const logins: string[] = []
  const sockets = new Set<Socket>()
  let count = 0
  const server = createServer(socket => {
    const connection = count++
    sockets.add(socket)
    socket.once('close', () => { sockets.delete(socket) })
    serve(socket, { script, connection, note: request => { requests.push({ ...request, connection }) }, noteLogin: text => { logins.push(text) } })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const kill = async (): Promise<void> => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }
  t.teardown(async () => { if (server.listening) await kill() })
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `root://127.0.0.1:${port}`,
    requests,
    paths: name => requests.flatMap(request => request.name === name && 'path' in request ? [request.path] : []),
    logins,
    get connections () { return sockets.size },
    kill
  }
}

interface Serving {
  readonly script: Script
  readonly connection: number
  note (request: SessionRequest): void
  noteLogin (text: string): void
}

function serve (socket: Socket, { script, connection, note, noteLogin }: Serving): void {
  const session = new ServerSession({ flags: serverFlags.isServer, tls: { isAvailable: false, login: false, session: false, data: false, tpc: false }, security: () => '' })
  let current: SessionRequest | undefined
  const finish = (): void => {
    if (current === undefined) return
    const { streamId } = current
    const exchange: Exchange = {
      streamId,
      connection,
      send: bytes => { socket.write(bytes) },
      sent: async bytes => {
        await new Promise<void>(resolve => { socket.write(bytes, () => { resolve() }) })
      },
      hangUp: () => { socket.destroy() }
    }
    const answer = script(current, exchange) ?? answerOf(current)
    if (answer !== 'nothing yet') socket.write(answer)
    current = undefined
  }
  const on = (event: ServerEvent): void => {
    if (event.kind === 'send') socket.write(event.bytes)
    if (event.kind === 'login') {
      noteLogin(event.request.text.toString())
      socket.write(session.acceptLogin(event.request.streamId, Buffer.alloc(16, 7)))
    }
    if (event.kind === 'request') {
      note(event.request)
      current = event.request
      if (event.dataLength === 0) finish()
    }
    if (event.kind === 'data' && event.left === 0) finish()
  }
  socket.on('error', () => { /* the proxy may go at any time */ })
  socket.on('data', chunk => {
    session.push(chunk)
    for (let event = session.step(); event.kind !== 'need'; event = session.step()) on(event)
  })
}

/** One file of ten bytes, wherever it is looked for; all else is accepted, but not done. */
export function answerOf (request: SessionRequest): Buffer {
  const { streamId, name } = request
  switch (name) {
    case 'open': return ok(streamId, encodeOpenAnswer(7, statText))
    case 'stat': return splitPath(request.path).path === '/none' ? error(streamId, errorNumbers.NotFound, 'there is no such thing, says the origin') : okText(streamId, statText)
    case 'read': return ok(streamId, Buffer.from(content.slice(Number(request.offset), Number(request.offset) + request.length)))
    case 'locate': return okText(streamId, 'Sw[::192.0.2.1]:1094')
    default: return ok(streamId)
  }
}

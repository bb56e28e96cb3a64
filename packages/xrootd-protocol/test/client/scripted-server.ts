/** A server that logs everybody in, and then does what the test says. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket, createSecureContext } from 'node:tls'

import { ServerSession, serverFlags } from '../../src/index.ts'
import type { ServerEvent, SessionRequest } from '../../src/index.ts'

/** Where the answer goes. */
export interface Exchange {
  readonly streamId: number
  /** Of a write: what came. */
  readonly data: Buffer
  /** Number of the TCP connection, from 0. */
  readonly connection: number
  send (...bytes: readonly Uint8Array[]): void
  /** The connection breaks. */
  hangUp (): void
}

export type Script = (request: SessionRequest, exchange: Exchange) => void

export interface ScriptedServer {
  readonly port: number
  /** Of a path that begins with a slash. */
  url (path: string): string
  readonly requests: SessionRequest[]
  readonly logins: string[]
  readonly authentications: Buffer[]
}

export interface ScriptedServerOptions {
  /** Default: a server with pages. */
  readonly flags?: number
  readonly security?: string
  /** Undefined: nobody may bind. */
  readonly pathId?: number
  /** Every login is under TLS. */
  readonly tls?: { readonly cert: string, readonly key: string }
  readonly refusesAuth?: (credentials: Buffer) => boolean
}

interface Teardown {
  teardown (end: () => unknown): void
}

export async function scriptedServer (t: Teardown, script: Script, options: ScriptedServerOptions = {}): Promise<ScriptedServer> {
  const seen = { requests: [] as SessionRequest[], logins: [] as string[], authentications: [] as Buffer[] }
  const sockets: Socket[] = []
  const server = createServer(socket => {
    sockets.push(socket)
    serve(socket, sockets.length - 1, script, options, seen)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  const { port } = server.address() as AddressInfo
  return { port, url: path => `root://127.0.0.1:${port}/${path}`, ...seen }
}

type Seen = Pick<ScriptedServer, 'requests' | 'logins' | 'authentications'>

function serve (socket: Socket, connection: number, script: Script, { flags = serverFlags.isServer | serverFlags.suppgrw, security = '', pathId, tls, refusesAuth = () => false }: ScriptedServerOptions, seen: Seen): void {
  const session = new ServerSession({ flags, tls: { isAvailable: tls !== undefined, login: true, session: false, data: false, tpc: false }, security: () => security })
  let wire: Socket = socket
  let current: { readonly request: SessionRequest, readonly parts: Buffer[] } | undefined
  const act = (event: ServerEvent): void => {
    switch (event.kind) {
      case 'send':
        wire.write(event.bytes)
        return
      case 'login':
        seen.logins.push(event.request.text.toString())
        wire.write(session.acceptLogin(event.request.streamId, Buffer.alloc(16, 7)))
        return
      case 'auth':
        seen.authentications.push(event.request.credentials)
        if (refusesAuth(event.request.credentials)) wire.write(Buffer.from('00000fa30000000800000bd66e6f0000', 'hex'))
        else wire.write(session.acceptAuth(event.request.streamId))
        return
      case 'bind':
        if (pathId === undefined) wire.end(Buffer.from('00000fa30000000800000bc56e6f0000', 'hex'))
        else wire.write(session.acceptBind(event.request.streamId, pathId))
        return
      case 'request':
        seen.requests.push(event.request)
        current = { request: event.request, parts: [] }
        if (event.dataLength === 0) finish()
        return
      case 'data':
        current?.parts.push(Buffer.from(event.chunk))
        if (event.left === 0) finish()
        return
      case 'close':
        wire.end()
        return
      case 'start-tls':
        socket.removeAllListeners('data')
        wire = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) })
        session.tlsStarted()
        listen(wire)
        return
      case 'need':
    }
  }
  const finish = (): void => {
    if (current === undefined) return
    const { request, parts } = current
    script(request, { streamId: request.streamId, data: Buffer.concat(parts), connection, send: (...bytes) => { wire.write(Buffer.concat(bytes)) }, hangUp: () => { socket.destroy() } })
  }
  const listen = (stream: Socket): void => {
    stream.on('error', () => undefined)
    stream.on('data', (chunk: Buffer) => {
      session.push(chunk)
      for (let event = session.step(); event.kind !== 'need'; event = session.step()) act(event)
    })
  }
  listen(socket)
}

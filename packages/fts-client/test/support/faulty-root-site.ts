/** A server of root:// on loopback that keeps its files in memory, and does what a test says instead of what it would. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { TLSSocket, createSecureContext } from 'node:tls'

import { ServerSession, bodyHeader, encodeOpenAnswer, error, errorNumbers, ok, okText, openOptions, queryKinds, serverFlags, splitPath } from '@scitags/xrootd-protocol'
import type { ServerEvent, SessionRequest } from '@scitags/xrootd-protocol'
import type { Certificate } from '../certificates.ts'
import type { Teardown } from '../faulty-site.ts'

export interface Exchange {
  readonly streamId: number
  /** Its number, from 0. */
  readonly connection: number
  send (...bytes: readonly Uint8Array[]): void
  /** The connection breaks. */
  hangUp (): void
}

/** True: the answer is given, or will never be. */
export type RootFault = (request: SessionRequest, exchange: Exchange) => boolean

export interface FaultyRootSite {
  readonly url: string
  readonly files: Map<string, Buffer>
  /** Each with the number of its connection, `0 stat`, oldest first. */
  readonly requests: string[]
  /** How many connections are open. */
  readonly open: number
  readonly logins: number
  /** The tokens that were shown. */
  readonly tokens: string[]
  fault: RootFault
}

/** With a certificate, whoever logs in shows a token. */
export async function faultyRootSite (t: Teardown, tls?: Certificate): Promise<FaultyRootSite> {
  const sockets = new Set<Socket>()
  const site = {
    url: '',
    files: new Map<string, Buffer>(),
    requests: [] as string[],
    tokens: [] as string[],
    logins: 0,
    get open () { return sockets.size },
    fault: (): boolean => false
  }
  const server = createServer(socket => {
    sockets.add(socket)
    socket.on('close', () => { sockets.delete(socket) })
    serve(socket, site, tls)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  site.url = `root://${tls === undefined ? '127.0.0.1' : 'localhost'}:${(server.address() as AddressInfo).port}/`
  return site
}

type Site = { -readonly [K in keyof FaultyRootSite]: FaultyRootSite[K] }

function serve (socket: Socket, site: Site, tls: Certificate | undefined): void {
  const session = new ServerSession({ flags: serverFlags.isServer, tls: { isAvailable: tls !== undefined, login: tls !== undefined, session: false, data: false, tpc: false }, security: () => tls === undefined ? '' : '&P=ztn,0:4096:' })
  const number = site.logins++
  const handles: string[] = []
  let wire = socket
  let written: { readonly request: SessionRequest, readonly parts: Buffer[] }
  const act = (event: ServerEvent): void => {
    switch (event.kind) {
      case 'send':
        wire.write(event.bytes)
        return
      case 'login':
        wire.write(session.acceptLogin(event.request.streamId, Buffer.alloc(16, 7)))
        return
      case 'auth':
        site.tokens.push(event.request.credentials.toString('latin1').split(/[^!-~]+/).findLast(text => text !== '') ?? '')
        wire.write(session.acceptAuth(event.request.streamId))
        return
      case 'request':
        written = { request: event.request, parts: [] }
        if (event.dataLength === 0) answer()
        return
      case 'data':
        written.parts.push(Buffer.from(event.chunk))
        if (event.left === 0) answer()
        return
      case 'start-tls':
        socket.removeAllListeners('data')
        wire = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext({ cert: tls?.certificate, key: tls?.privateKey }) })
        session.tlsStarted()
        listen()
        return
      case 'close':
        wire.end()
        return
      case 'bind':
      case 'need':
    }
  }
  const answer = (): void => {
    const { request, parts } = written
    site.requests.push(`${number} ${request.name}`)
    const exchange: Exchange = { streamId: request.streamId, connection: number, send: (...bytes) => { wire.write(Buffer.concat(bytes)) }, hangUp: () => { socket.destroy() } }
    if (!site.fault(request, exchange)) exchange.send(...answerTo(request, Buffer.concat(parts), site.files, handles))
  }
  const listen = (): void => {
    wire.on('error', () => undefined)
    wire.on('data', (chunk: Buffer) => {
      session.push(chunk)
      for (let event = session.step(); event.kind !== 'need'; event = session.step()) act(event)
    })
  }
  listen()
}

function answerTo (request: SessionRequest, data: Buffer, files: Map<string, Buffer>, handles: string[]): Buffer[] {
  const { streamId } = request
  const named = 'path' in request && request.path !== '' ? splitPath(request.path.toString()).path : handles['handle' in request ? Number(request.handle) : 0] ?? ''
  const file = files.get(named)
  const missing = [error(streamId, errorNumbers.NotFound, 'it is not there')]
  switch (request.name) {
    case 'open': {
      if ((request.options & openOptions.new) !== 0 && file !== undefined) return [error(streamId, errorNumbers.ItExists, 'it is there')]
      if ((request.options & (openOptions.new | openOptions.delete)) !== 0) files.set(named, Buffer.alloc(0))
      const opened = files.get(named)
      return opened === undefined ? missing : [ok(streamId, encodeOpenAnswer(handles.push(named) - 1, statText(opened)))]
    }
    case 'stat': return file === undefined ? missing : [okText(streamId, statText(file))]
    case 'read': {
      const piece = (file ?? Buffer.alloc(0)).subarray(Number(request.offset), Number(request.offset) + request.length)
      return [bodyHeader(streamId, 'ok', piece.length), piece]
    }
    case 'write':
      files.set(named, Buffer.concat([(file ?? Buffer.alloc(0)).subarray(0, Number(request.offset)), data]))
      return [ok(streamId)]
    case 'rm': return files.delete(named) ? [ok(streamId)] : missing
    case 'query': return request.kind === queryKinds.config ? [okText(streamId, '1\n')] : [error(streamId, errorNumbers.Unsupported, 'no checksums here')]
    case 'close':
    case 'sync': return [ok(streamId)]
    default: return [error(streamId, errorNumbers.Unsupported, 'not here')]
  }
}

function statText ({ length }: Buffer): string {
  return `42 ${length} 48 1700000000`
}

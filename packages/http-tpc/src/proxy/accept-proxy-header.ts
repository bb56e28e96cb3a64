/** Reads the header of the PROXY protocol from new connections of a server, before HTTP or TLS sees them. */
import type { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'

import { channels } from '@scitags/core'
import type { ProxyMessage } from '@scitags/core'
import { readProxyHeader } from '../wire/proxy-protocol.ts'
import { rememberTold } from './told-by-proxy.ts'
import type { ToldByProxy } from './told-by-proxy.ts'
import type { IsTrusted } from './trusted-nets.ts'

/** A server of node:http, node:https or node:http2; what listens for its connections when this is called waits for the header. */
export interface ProxiedServer extends EventEmitter {
  closeIdleConnections? (): void
  closeAllConnections? (): void
}

export interface ProxyHeaderRules {
  readonly isTrusted: IsTrusted
  readonly others: 'direct' | 'refuse'
  readonly headerTimeoutMs: number
}

/** [PROXY] Who is trusted must send a header, and nobody else may: a server that guessed would believe whoever sends one. */
export function acceptProxyHeader (server: ProxiedServer, { isTrusted, others, headerTimeoutMs }: ProxyHeaderRules): void {
  const takers = server.listeners('connection')
  const waiting = new Set<Socket>()
  const take = (socket: Socket): void => { for (const taker of takers) Reflect.apply(taker, server, [socket]) }

  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    if (!isTrusted(socket.remoteAddress)) {
      if (others === 'direct') take(socket)
      else refuse(socket, { reason: 'peer-untrusted', detail: 'whoever is not among the trusted proxies is refused here' })
      return
    }
    waiting.add(socket)
    readHeader(socket, headerTimeoutMs, outcome => {
      waiting.delete(socket)
      if ('reason' in outcome) {
        refuse(socket, outcome)
        return
      }
      rememberTold(socket, outcome)
      take(socket)
    })
  })
  // The server does not know yet of those that wait, and would wait for them when it closes.
  for (const method of ['closeIdleConnections', 'closeAllConnections'] as const) {
    const close = server[method]?.bind(server)
    if (close === undefined) continue
    server[method] = () => {
      for (const socket of waiting) socket.destroy()
      close()
    }
  }
}

type Refusal = Pick<ProxyMessage, 'reason' | 'detail'>

/** Calls back once. What has come behind the header is still to be read then. */
function readHeader (socket: Socket, timeoutMs: number, done: (outcome: ToldByProxy | Refusal) => void): void {
  let bytes: Uint8Array = new Uint8Array(0)
  const finish = (outcome: ToldByProxy | Refusal): void => {
    clearTimeout(deadline)
    socket.off('readable', read).off('end', end).off('close', end).off('error', end)
    done(outcome)
  }
  const end = (): void => { finish({ reason: 'header-missing', detail: 'it ended before its PROXY header was complete' }) }
  const read = (): void => {
    const chunk = socket.read() as Buffer | null
    if (chunk === null) return
    bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk])
    const header = readProxyHeader(bytes)
    switch (header.kind) {
      case 'need': return
      case 'bad':
        finish({ reason: 'header-invalid', detail: header.detail })
        return
      case 'header':
        if (bytes.length > header.length) socket.unshift(bytes.subarray(header.length))
        finish(header)
    }
  }
  const deadline = setTimeout(() => { finish({ reason: 'header-missing', detail: `no PROXY header came within ${timeoutMs} ms` }) }, timeoutMs)
  socket.on('readable', read).on('end', end).on('close', end).on('error', end)
}

function refuse (socket: Socket, refusal: Refusal): void {
  const { remoteAddress: address, remotePort: port } = socket
  // Errors of a socket that is given up are nobody's business.
  socket.on('error', () => {}).destroy()
  if (channels.proxy.hasSubscribers) channels.proxy.publish({ ...refusal, peer: address === undefined || port === undefined ? undefined : { address, port } })
}

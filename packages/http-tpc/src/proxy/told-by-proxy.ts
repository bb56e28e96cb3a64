/** Remembers with a socket what the proxy at its other end has said of it. */
import type { Socket } from 'node:net'

import type { ProxyHeader } from '../wire/proxy-protocol.ts'

export type ToldByProxy = Pick<Extract<ProxyHeader, { kind: 'header' }>, 'length' | 'ends'>

/** A key of the socket and no WeakMap: HTTP/2 hands out a stand-in for the socket, which passes on what it is asked for. */
const told = Symbol('told by proxy')

interface ProxiedSocket {
  [told]?: ToldByProxy
  /** Of a TLS socket: the one that carries it. */
  readonly _parent?: ProxiedSocket | null
}

export function rememberTold (socket: Socket, said: ToldByProxy): void {
  (socket as unknown as ProxiedSocket)[told] = said
}

/** Of a TLS socket: what was said before the handshake. */
export function toldByProxy (socket: Socket): ToldByProxy | undefined {
  const proxied = socket as unknown as ProxiedSocket
  return proxied[told] ?? proxied._parent?.[told]
}

/** How many bytes came on this very socket before the first of HTTP. */
export function proxyHeaderBytes (socket: Socket): number {
  return (socket as unknown as ProxiedSocket)[told]?.length ?? 0
}

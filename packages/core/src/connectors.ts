/** A dialer for those who open connections themselves: undici, and the agents of node:http and node:https. */
import type { Agent, AgentOptions } from 'node:http'
import { isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import type { ConnectionOptions, TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'

import type { Dialer, FlowLabel } from './types.ts'

/** Asked for each connection; undefined: no label. */
export type LabelOf = () => FlowLabel | undefined

export interface ConnectorOptions {
  /** Instead of the system's resolver. */
  readonly lookup?: LookupFunction
  /** Options of `tls.connect`: authorities, a certificate of the client, `ALPNProtocols: ['h2', 'http/1.1']` for HTTP/2. */
  readonly tls?: Omit<ConnectionOptions, 'socket' | 'host' | 'port'>
}

/** `new Agent({ connect: undiciConnector(scitags.dialer, () => label) })` of undici, or a Pool or Client; also as `dispatcher` of the built-in fetch. */
export function undiciConnector (dialer: Dialer, labelOf: LabelOf, { tls = {}, lookup }: ConnectorOptions = {}): buildConnector.connector {
  return ({ hostname, port, protocol, servername, localAddress }, callback) => {
    const isSecure = protocol === 'https:'
    const options = { host: bare(hostname), port: Number(port) || (isSecure ? 443 : 80), noDelay: true, keepAlive: true, ...(localAddress && { localAddress }), ...(lookup !== undefined && { lookup }) }
    dialer.connect(options, labelOf())
      .then(async socket => isSecure ? await secured(socket, { ALPNProtocols: ['http/1.1'], ...tls }, servername || bare(hostname)) : socket)
      .then(socket => { callback(null, socket) }, (error: unknown) => { callback(error as Error, null) })
  }
}

/** Gives the agent of node:http or node:https connections of the dialer. */
export function dialThrough<A extends Agent> (agent: A, dialer: Dialer, labelOf: LabelOf, { tls = {}, lookup: ownLookup }: ConnectorOptions = {}): A {
  const isSecure = 'protocol' in agent && agent.protocol === 'https:'
  const connecting = agent as unknown as { createConnection: (options: AgentOptions & ConnectionOptions & { readonly port: number }, callback: (error: Error | null, socket?: Duplex) => void) => undefined }
  connecting.createConnection = (options, callback) => {
    const { host = 'localhost', port, localAddress, lookup = ownLookup, servername } = options as typeof options & { readonly localAddress?: string }
    dialer.connect({ host, port, noDelay: true, keepAlive: true, ...(localAddress !== undefined && { localAddress }), ...(lookup !== undefined && { lookup }) }, labelOf())
      .then(async socket => isSecure ? await secured(socket, { ...options, ...tls }, servername || host) : socket)
      .then(socket => { callback(null, socket) }, (error: unknown) => { callback(error as Error) })
    return undefined
  }
  return agent
}

async function secured (socket: Socket, { path: _path, port: _port, ...options }: ConnectionOptions, name: string): Promise<TLSSocket> {
  // An address is checked as the host, and is no name to ask for.
  const stream = connectTls({ ...options, socket, host: name, ...isIP(name) === 0 && { servername: name } })
  // A reset later on must not bring the process down before somebody listens.
  stream.on('error', () => { /* see above */ })
  try {
    return await new Promise((resolve, reject) => {
      const gone = (): void => { reject(Object.assign(new Error('the connection was closed before TLS was there'), { code: 'ECONNRESET' })) }
      stream.once('error', reject).once('close', gone)
      stream.once('secureConnect', () => {
        stream.off('error', reject).off('close', gone)
        resolve(stream)
      })
    })
  } catch (error) {
    stream.destroy()
    throw error
  }
}

function bare (hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

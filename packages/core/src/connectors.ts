/** A dialer for those who open connections themselves: undici, and the agents of node:http and node:https. */
import type { Agent, AgentOptions } from 'node:http'
import { isIP } from 'node:net'
import type { LookupFunction, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import type { ConnectionOptions, TLSSocket } from 'node:tls'
import type { buildConnector } from 'undici'

import type { Dialer, FlowLabel } from './types.ts'

const defaultTimeoutMs = 10_000

/** Asked for each connection; undefined: no label. */
export type LabelOf = () => FlowLabel | undefined

export interface ConnectorOptions {
  /** For the connection and TLS; default: 10 000, as in undici. */
  readonly timeoutMs?: number
  /** Instead of the system's resolver. */
  readonly lookup?: LookupFunction
  /** Options of `tls.connect`: authorities, a certificate of the client, `ALPNProtocols: ['h2', 'http/1.1']` for HTTP/2. */
  readonly tls?: Omit<ConnectionOptions, 'socket' | 'host' | 'port'>
}

/** `new Agent({ connect: undiciConnector(scitags.dialer, () => label) })` of undici, or a Pool or Client; also as `dispatcher` of the built-in fetch. */
export function undiciConnector (dialer: Dialer, labelOf: LabelOf, { tls = {}, lookup, timeoutMs = defaultTimeoutMs }: ConnectorOptions = {}): buildConnector.connector {
  return ({ hostname, port, protocol, servername, localAddress }, callback) => {
    const isSecure = protocol === 'https:'
    const options = { host: bare(hostname), port: Number(port) || (isSecure ? 443 : 80), noDelay: true, keepAlive: true, ...(localAddress && { localAddress }), ...(lookup !== undefined && { lookup }), signal: AbortSignal.timeout(timeoutMs) }
    dialer.connect(options, labelOf())
      .then(async socket => isSecure ? await secured(socket, { ALPNProtocols: ['http/1.1'], ...tls }, servername || bare(hostname), options.signal) : socket)
      .then(socket => { process.nextTick(callback, null, socket) }, (error: unknown) => { process.nextTick(callback, error, null) })
  }
}

/** Gives the agent of node:http or node:https connections of the dialer. */
export function dialThrough<A extends Agent> (agent: A, dialer: Dialer, labelOf: LabelOf, { tls = {}, lookup: ownLookup, timeoutMs = defaultTimeoutMs }: ConnectorOptions = {}): A {
  const isSecure = 'protocol' in agent && agent.protocol === 'https:'
  const connecting = agent as unknown as { createConnection: (options: AgentOptions & ConnectionOptions & { readonly port: number }, callback: (error: Error | null, socket?: Duplex) => void) => undefined }
  connecting.createConnection = (options, callback) => {
    const { host = 'localhost', port, localAddress, lookup = ownLookup, servername } = options as typeof options & { readonly localAddress?: string }
    const signal = AbortSignal.timeout(timeoutMs)
    dialer.connect({ host, port, signal, noDelay: true, keepAlive: true, ...(localAddress !== undefined && { localAddress }), ...(lookup !== undefined && { lookup }) }, labelOf())
      .then(async socket => isSecure ? await secured(socket, { ...options, ...tls }, servername || host, signal) : socket)
      .then(socket => { process.nextTick(callback, null, socket) }, (error: unknown) => { process.nextTick(callback, error) })
    return undefined
  }
  return agent
}

async function secured (socket: Socket, { path: _path, port: _port, ...options }: ConnectionOptions, name: string, signal: AbortSignal): Promise<TLSSocket> {
  // An address is checked as the host, and is no name to ask for.
  const stream = connectTls({ ...options, socket, host: name, ...isIP(name) === 0 && { servername: name } })
  // A reset later on must not bring the process down before somebody listens.
  stream.on('error', () => { /* see above */ })
  try {
    return await new Promise((resolve, reject) => {
      const gone = (): void => { reject(Object.assign(new Error('the connection was closed before TLS was there'), { code: 'ECONNRESET' })) }
      const late = (): void => { reject(signal.reason as Error) }
      stream.once('error', reject).once('close', gone)
      signal.addEventListener('abort', late)
      stream.once('secureConnect', () => {
        stream.off('error', reject).off('close', gone)
        signal.removeEventListener('abort', late)
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

/** A server of root:// and roots://: give it the sockets that come. */
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { SecureContext } from 'node:tls'

import { systemClock } from '@scitags/core'
import type { Clock, Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import type { TlsOptions } from '@scitags/xrootd-protocol/client'
import type { AuthenticationProtocol } from './authentication/protocol.ts'
import { namedProtocols } from './authentication/named-protocols.ts'
import { GatewayError } from './errors.ts'
import type { Backend } from './backend.ts'
import { resolveXrootOptions } from './generated/options.ts'
import type { XrootOptions } from './generated/options.ts'
import type { Grants } from './grants.ts'
import { trusting } from './identity.ts'
import type { Verify } from './identity.ts'
import { localBackend } from './local/local-backend.ts'
import type { Locks } from './local/locks.ts'
import { httpProxying, isOfHttp } from './origin-http/http-proxying.ts'
import type { OtherProcesses } from './other-processes.ts'
import { proxying } from './proxy/proxying.ts'
import { ClientConnection } from './server/client-connection.ts'
import { Strangers } from './server/strangers.ts'
import type { Services } from './server/services.ts'
import { Sessions } from './server/sessions.ts'
import type { HostNames } from './tpc/host-names.ts'
import { ThirdPartyCopies } from './tpc/third-party-copies.ts'

export interface XrootGatewayInit extends XrootOptions {
  /** Whose files are served; not asked for where the options name origins. */
  readonly storage?: Storage
  /** The verdict on who a client is and what it may do; without it everybody may do everything. */
  readonly verify?: Verify
  /** Further ways to prove who one is, before those that the options name. */
  readonly protocols?: readonly AuthenticationProtocol[]
  /** Asked for each connection, since certificates are renewed; without it there is no TLS. Processes that answer on one address give theirs the same `ticketKeys`, or clients cannot resume. */
  readonly secureContext?: () => SecureContext | undefined
  /** Tells the processes apart that answer on one address: 0…65535. */
  readonly worker?: number
  /** The way to those processes; without it a session and all its streams are of one process. */
  readonly others?: OtherProcesses
  /** Who has which path open, where several processes answer for the same files. */
  readonly locks?: Locks
  readonly clock?: Clock
  /** What clients allow others to fetch, where several processes answer on one address and share it. */
  readonly grants?: Grants
  /** Instead of the resolver of this host, for the two ends of a copy. */
  readonly hostNames?: HostNames
  /**
   * What is shown to other servers under TLS, and asked of them: for each copy that is fetched, and once for the origins. Without it, the authorities that the
   * client of the protocol takes by default.
   */
  readonly remoteTls?: () => TlsOptions | undefined
}

export interface XrootGateway extends AsyncDisposable {
  /** Takes a connection over; what `net.createServer` calls. */
  readonly accept: (socket: Socket) => void
  /** Goes on with a connection that another process has handed over, with the bytes that came along. */
  readonly adopt: (socket: Socket, bytes: Buffer) => void
  /** Closes the connections of a session of this process, if it has such a one of that client. */
  endSession (sessionId: Buffer, address: string): void
  readonly connections: number
  /** What an end has to wait for: files that are open, and clients without one whose requests are not answered yet. */
  readonly running: number
  /** Takes no further connections; those that are idle are closed, the others when they become so, or after `drainMs`. Resolves to how many of `running` were cut off. */
  close (drainMs?: number): Promise<number>
}

/** How often clients are looked at that may owe something, and how often a draining gateway looks whether it is idle. */
const lookMs = 1000
const drainStepMs = 20

/** Throws an `OPTIONS_INVALID` error. */
export function xrootGateway (scitags: Scitags, init: XrootGatewayInit): XrootGateway {
  const { storage, verify = trusting, protocols = [], secureContext, worker = 0, others, locks, grants, clock = systemClock, hostNames, remoteTls, ...rest } = init
  const options = resolveXrootOptions(rest)
  const backend = backendOf()
  const copies = new ThirdPartyCopies({ scitags, options: options.tpc, clock, grants, hostNames, tls: remoteTls })
  const connections = new Set<ClientConnection>()
  const perHost = new Map<string, number>()
  const strangers = new Strangers<ClientConnection>()
  const authentication = [...protocols, ...namedProtocols(options.authentication)]
  const isUnderTlsOnly = authentication.length > 0 && authentication.every(protocol => protocol.parameters(false) === undefined)
  if (isUnderTlsOnly && secureContext === undefined) throw new GatewayError('OPTIONS_INVALID', { path: ['authentication'], detail: 'authentication: bearer tokens are taken under TLS only, and there is no certificate' })
  if (options.tls !== 'offered' && secureContext === undefined) throw new GatewayError('OPTIONS_INVALID', { path: ['tls'], detail: `tls: '${options.tls}' takes a certificate, and there is none` })
  const isDemanded = options.tls === 'login' || options.tls === 'data' || isUnderTlsOnly
  let isClosing = false
  const services: Services = {
    scitags,
    options,
    backend,
    copies,
    clock,
    sessions: new Sessions(worker),
    others,
    tls: { isAvailable: secureContext !== undefined, login: isDemanded, session: options.tls === 'session', data: options.tls === 'data', tpc: isDemanded },
    secureContext: secureContext ?? (() => undefined),
    verify,
    authentication,
    isClosing: () => isClosing
  }

  function backendOf (): Backend {
    const { proxy } = options
    if (proxy !== undefined && isOfHttp(proxy)) return httpProxying({ scitags, proxy, options, originTls: remoteTls?.(), clock, ...locks !== undefined && { locks } })
    if (proxy !== undefined) return proxying({ scitags, proxy, options, originTls: remoteTls?.(), clock })
    if (storage === undefined) throw new GatewayError('OPTIONS_INVALID', { detail: 'there is neither a storage nor an origin' })
    return localBackend({ storage, options, clock, ...locks !== undefined && { locks } })
  }

  const gone = (connection: ClientConnection, address: string): void => {
    connections.delete(connection)
    strangers.remove(connection, address)
    const left = (perHost.get(address) ?? 1) - 1
    if (left === 0) perHost.delete(address)
    else perHost.set(address, left)
  }
  const admit = (socket: Socket): ClientConnection | undefined => {
    const { remoteAddress: address = '' } = socket
    if (isClosing || (perHost.get(address) ?? 0) >= options.maxConnectionsPerHost) {
      socket.destroy()
      return undefined
    }
    perHost.set(address, (perHost.get(address) ?? 0) + 1)
    if (strangers.count >= options.maxConnectionsBeforeLogin) strangers.takeOne()?.destroy()
    const connection = new ClientConnection(services, socket, {
      known (connection) { strangers.remove(connection, address) },
      gone (connection) { gone(connection, address) }
    })
    connections.add(connection)
    strangers.add(connection, address)
    return connection
  }
  let timer = clock.after(lookMs, look)
  function look (): void {
    const now = clock.nowMicros()
    for (const connection of connections) connection.look(now)
    timer = clock.after(lookMs, look)
  }

  const gateway: XrootGateway = {
    accept: socket => { admit(socket) },
    adopt: (socket, bytes) => { admit(socket)?.goOnWith(bytes) },
    endSession: (sessionId, address) => { services.sessions.end(sessionId, address) },
    get connections () { return connections.size },
    get running () {
      let running = 0
      for (const connection of connections) running += connection.transfers
      return running
    },
    async close (drainMs = 0) {
      isClosing = true
      timer.cancel()
      const deadline = clock.nowMicros() + drainMs * 1000
      for (;;) {
        for (const connection of connections) if (connection.isIdle) connection.destroy()
        if (connections.size === 0 || clock.nowMicros() >= deadline) break
        // Not by the clock, whose timers keep no process alive.
        await sleep(drainStepMs)
      }
      const cut = gateway.running
      for (const connection of connections) connection.destroy()
      await copies.close()
      await backend.close()
      return cut
    },
    async [Symbol.asyncDispose] () { await gateway.close() }
  }
  return gateway
}

/** Opens a connection to a remote side, screened at the address that it really reaches. */
import { lookup as lookupName } from 'node:dns/promises'
import { isIP } from 'node:net'
import { connect as connectTls, createSecureContext } from 'node:tls'
import type { LookupAddress } from 'node:dns'
import type { LookupFunction, OnReadOpts, Socket } from 'node:net'
import type { SecureContext, TLSSocket } from 'node:tls'

import type { Clock, Dialer, FlowLabel, TargetScreen } from '@scitags/core'
import { HttpTpcError } from '../errors.ts'
import { hostOf, portOf } from '../wire/remote-url.ts'
import { deadline, orAborted } from '../deadline.ts'
import { reasonOf } from './reason.ts'
import { checkServerIdentity } from './server-identity.ts'
import { secureContextOptions } from './tls-identity.ts'
import type { TlsIdentity } from './tls-identity.ts'

export interface DialInit {
  readonly dialer: Dialer
  readonly screen: TargetScreen
  /** Asked for every connection, so that renewed certificates count at once. */
  readonly tls: () => TlsIdentity
  readonly timeoutMs: number
  readonly clock: Clock
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>
}

/** What carries HTTP, and the TCP socket below it (the same one without TLS). */
export interface DialedSocket {
  readonly stream: Socket
  readonly lower: Socket
}

export interface DialWishes {
  /** For the first address of IPv6; carried by every packet, the first one included, where the dialer can. */
  readonly label?: (address: string) => FlowLabel | undefined
  /** Buffers for what comes, where it comes without TLS; then there is no event `data`. */
  readonly onread?: OnReadOpts
  /** Sees the TCP socket before anything is sent on it. */
  readonly onConnect?: (lower: Socket) => void
}

/** Rejects with {@link HttpTpcError}. */
export type Dial = (target: URL, signal: AbortSignal, wishes?: DialWishes) => Promise<DialedSocket>

export function createDial (init: DialInit): Dial {
  const { clock, timeoutMs } = init
  return async (target, signal, { label, onread, onConnect } = {}) => {
    using limit = deadline(clock, timeoutMs, () => new HttpTpcError('REMOTE_TIMEOUT', { detail: `${target.host} took too long to connect` }), signal)
    const addresses = await screenedAddresses(init, target, limit.signal)
    const lower = await connected(init.dialer.connect({
      host: hostOf(target),
      port: portOf(target),
      lookup: answering(addresses),
      autoSelectFamily: addresses.length > 1,
      noDelay: true,
      keepAlive: true,
      signal: limit.signal,
      ...(onread !== undefined && target.protocol === 'http:' && { onread })
    }, label?.(labelledOf(addresses))), target, limit.signal)
    try {
      // [TPC-Screen] Whatever the dialer did, this is where the bytes would go.
      if (!init.screen(hostOf(target), lower.remoteAddress ?? '', portOf(target))) throw refused(target)
      onConnect?.(lower)
      return { lower, stream: target.protocol === 'https:' ? await secure(lower, target, init.tls(), limit.signal) : lower }
    } catch (error) {
      lower.destroy()
      throw error
    }
  }
}

/** Only packets of IPv6 have labels; over IPv4 the dialer leaves it out. */
function labelledOf (addresses: readonly LookupAddress[]): string {
  return (addresses.find(({ family }) => family === 6) ?? addresses[0])?.address ?? ''
}

async function screenedAddresses ({ lookup = lookupAll, screen }: DialInit, target: URL, signal: AbortSignal): Promise<readonly LookupAddress[]> {
  const host = hostOf(target)
  const family = isIP(host)
  const addresses = family === 0 ? await orAborted(lookup(host).catch(cause => { throw unreachable(target, cause) }), signal) : [{ address: host, family }]
  const allowed = addresses.filter(({ address }) => screen(host, address, portOf(target)))
  if (allowed.length === 0) throw addresses.length === 0 ? unreachable(target, undefined) : refused(target)
  return allowed
}

async function lookupAll (host: string): Promise<readonly LookupAddress[]> {
  return await lookupName(host, { all: true, verbatim: true })
}

/** Node asks again when it connects: it gets what has been screened, and nothing that a name server says later. */
function answering (addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses
    if (options.all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}

async function secure (lower: Socket, target: URL, identity: TlsIdentity, signal: AbortSignal): Promise<TLSSocket> {
  const host = hostOf(target)
  const stream = connectTls({
    socket: lower,
    host,
    ...(isIP(host) === 0 && { servername: host }),
    ALPNProtocols: ['http/1.1'],
    checkServerIdentity,
    secureContext: contextOf(identity)
  })
  try {
    await secured(stream, target, signal)
  } catch (error) {
    stream.destroy()
    throw error
  }
  return stream
}

const contexts = new WeakMap<TlsIdentity, SecureContext>()

function contextOf (identity: TlsIdentity): SecureContext {
  let context = contexts.get(identity)
  if (context === undefined) {
    context = createSecureContext(secureContextOptions(identity))
    contexts.set(identity, context)
  }
  return context
}

async function connected (dialled: Promise<Socket>, target: URL, signal: AbortSignal): Promise<Socket> {
  try {
    const socket = await orAborted(dialled, signal)
    // Later on a reset must not bring the process down while nobody listens; readers and writers learn of it by themselves.
    return socket.on('error', () => { /* see above */ })
  } catch (cause) {
    // A dialer that does not look at the signal may connect yet.
    void dialled.then(socket => { socket.destroy() }, () => undefined)
    signal.throwIfAborted()
    throw unreachable(target, cause)
  }
}

async function secured (stream: TLSSocket, target: URL, signal: AbortSignal): Promise<void> {
  stream.on('error', () => { /* as above */ })
  await orAborted(new Promise<void>((resolve, reject) => {
    const fail = (cause?: unknown): void => { reject(unreachable(target, cause)) }
    stream.once('secureConnect', () => { resolve() }).once('error', fail).once('close', fail)
  }), signal)
}

function unreachable (target: URL, cause: unknown): HttpTpcError {
  return new HttpTpcError('REMOTE_UNREACHABLE', { detail: `${target.host}${reasonOf(cause)}`, cause })
}

function refused (target: URL): HttpTpcError {
  return new HttpTpcError('TARGET_REFUSED', { detail: `${target.host}; the option allowTargets can allow it` })
}

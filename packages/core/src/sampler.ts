/** Flows of other processes: looks at the connections of this host at intervals, and marks those that the options select. */
import { systemClock } from './clock.ts'
import { channels } from './diagnostics.ts'
import { ScitagsError } from './errors.ts'
import { resolveSamplerOptions } from './generated/options.ts'
import { compileSocketRules } from './sampler/socket-rules.ts'
import { userIdOf } from './sampler/user-id.ts'
import type { Clock, Timer } from './clock.ts'
import type { SkipReason } from './diagnostics.ts'
import type { ResolvedSamplerOptions, SamplerOptions } from './generated/options.ts'
import type { SocketRules } from './sampler/socket-rules.ts'
import type { Connection, ConnectionFlows, Direction, FlowLabel, FlowTable, HostSocket, OpenFlow, PacketMarker, Registry, SocketList, SocketOwner, TcpInfo, Usage } from './types.ts'

export interface SamplerInit {
  readonly options?: SamplerOptions
  /** That of an engine: its markers, its scope, its labels. */
  readonly flows: Pick<FlowTable, 'connection' | 'labelFor'>
  readonly sockets: SocketList
  /** For the names in the options, which keep the ids that they have now. */
  readonly registry: Registry
  /** That of the engine; without it, or where it knows only sockets of this process, packets have no label. */
  readonly packetMarker?: PacketMarker
  /** Connections that are marked elsewhere, such as those of our own servers and their workers. By default those that this process holds. */
  readonly ownedBy?: (socket: HostSocket) => boolean
  /** The number of a user of this host; undefined where there is none. */
  readonly userIdOf?: (name: string) => number | undefined
  readonly processId?: number
  readonly clock?: Clock
}

export interface Sampler extends AsyncDisposable {
  /** Connections that are marked now. */
  readonly openFlows: number
  /** Looks no more, and ends its flows with what was known last. Close it before the engine. */
  close (): Promise<void>
}

/** From the first sweep that sees it to the last. */
interface Seen {
  sweep: number
  /** `waiting`: until the first bytes have moved. */
  kind: 'waiting' | 'ignored' | 'marked'
  /** As it was seen last; not kept of those that are ignored. */
  socket: HostSocket | undefined
  /** What was told when it had gone. */
  last: TcpInfo | undefined
  marked: MarkedConnection | undefined
  isOwnerSought: boolean
}

interface MarkedConnection {
  readonly connection: Connection
  readonly flows: ConnectionFlows
  readonly open: OpenFlow
  /** That the kernel has taken. */
  readonly label: FlowLabel | undefined
}

/** A request and its answer's head, handshake included: less than this does not say which way the data will go. */
const fewBytes = 16_384

/**
 * Looks for the first time before it returns. Throws {@link ScitagsError} `RULES_INVALID`, or an `OPTIONS_INVALID` error; later on, a look that fails is
 * published, and the next one tries again.
 */
export function createSampler (init: SamplerInit): Sampler {
  const options = resolveSamplerOptions(init.options)
  const rules = compileSocketRules(options, init.registry, init.userIdOf ?? userIdOf)
  if (rules.needsOwner && init.sockets.owners === undefined) throw new ScitagsError('OPTIONS_INVALID', { detail: 'the processes that hold a connection cannot be found out here' })
  return new SocketSampler(init, options, rules)
}

class SocketSampler implements Sampler {
  readonly #init: SamplerInit
  readonly #options: ResolvedSamplerOptions
  readonly #rules: SocketRules
  readonly #clock: Clock
  readonly #seen = new Map<bigint, Seen>()
  /** Those that worked. */
  #sweeps = 0
  #timer: Timer | undefined
  openFlows = 0

  constructor (init: SamplerInit, options: ResolvedSamplerOptions, rules: SocketRules) {
    this.#init = init
    this.#options = options
    this.#rules = rules
    this.#clock = init.clock ?? systemClock
    this.#sweepNow()
  }

  async close (): Promise<void> {
    this.#timer?.cancel()
    for (const [cookie, { marked }] of this.#seen) {
      if (marked === undefined) continue
      this.#end(marked)
      if (marked.label !== undefined) this.#init.packetMarker?.labelByCookie?.(cookie, undefined)
    }
    this.#seen.clear()
  }

  async [Symbol.asyncDispose] (): Promise<void> { await this.close() }

  #sweepNow (): void {
    const begun = this.#clock.nowMicros()
    try {
      const sockets = this.#sweep()
      if (channels.sampler.hasSubscribers) channels.sampler.publish({ kind: 'swept', sockets, flows: this.openFlows, tookMs: (this.#clock.nowMicros() - begun) / 1000 })
    } catch (cause) {
      channels.sampler.publish({ kind: 'failed', cause })
    }
    this.#timer = this.#clock.after(this.#options.intervalMs, () => { this.#sweepNow() })
  }

  #sweep (): number {
    const listed = this.#init.sockets.list()
    const isFirst = this.#sweeps++ === 0
    const ready: Seen[] = []
    for (const socket of listed) {
      const { cookie } = socket
      const seen = this.#seen.get(cookie) ?? this.#meet(cookie, socket, isFirst && !this.#options.existing)
      seen.sweep = this.#sweeps
      if (seen.kind === 'ignored') continue
      seen.socket = socket
      // One that nobody has accepted yet, or that was closed before it was seen, is nobody's.
      if (seen.kind === 'waiting' && socket.inode > 0 && hasMoved(socket.info)) ready.push(seen)
    }
    // Asked behind the list, which has none that went before; one that went in between is not in the next list, and ends with these counters.
    for (const gone of this.#init.sockets.departed?.() ?? []) {
      const seen = this.#seen.get(gone.cookie)
      if (seen?.marked !== undefined) seen.last = gone.info
    }
    // A new connection may have the ends of an old one: that must have ended before.
    this.#endThoseGone()
    if (ready.length > 0) this.#beginAll(ready)
    return listed.length
  }

  #meet (cookie: bigint, { connection }: HostSocket, isLeftOut: boolean): Seen {
    const kind = isLeftOut || !this.#rules.isEligible(connection) ? 'ignored' : 'waiting'
    const seen: Seen = { sweep: 0, kind, socket: undefined, last: undefined, marked: undefined, isOwnerSought: false }
    this.#seen.set(cookie, seen)
    return seen
  }

  #endThoseGone (): void {
    for (const [cookie, seen] of this.#seen) {
      if (seen.sweep === this.#sweeps) continue
      const { marked } = seen
      // Where connections come and go meanwhile, the kernel's list may leave one out.
      if (marked === undefined) {
        if (seen.sweep < this.#sweeps - 1) this.#seen.delete(cookie)
        continue
      }
      const found = this.#init.sockets.find(marked.connection)
      // What waits for stray packets has the cookie of the connection that it was.
      if (found?.cookie === cookie && found.state !== 'time-wait') {
        seen.socket = found
      } else {
        this.#seen.delete(cookie)
        this.#end(marked)
        // Whatever is left of the connection in the kernel has another cookie.
        if (marked.label !== undefined) this.#init.packetMarker?.labelByCookie?.(cookie, undefined)
      }
    }
  }

  #beginAll (ready: readonly Seen[]): void {
    const { ownedBy, sockets, processId = process.pid } = this.#init
    const inodes = new Set(ready.map(({ socket }) => socket?.inode ?? 0))
    const owners = this.#rules.needsOwner ? sockets.owners?.(inodes) : undefined
    const own = ownedBy === undefined && owners === undefined ? sockets.owners?.(inodes, [processId]) : undefined
    const isOwn = ownedBy ?? (({ inode }: HostSocket): boolean => (own ?? owners)?.get(inode)?.processId === processId)
    for (const seen of ready) {
      try {
        if (seen.socket !== undefined) this.#begin(seen, seen.socket, isOwn, owners?.get(seen.socket.inode))
      } catch (cause) {
        // One that is trouble must not keep the others from being marked, nor be trouble again at every sweep.
        seen.kind = 'ignored'
        channels.sampler.publish({ kind: 'failed', cause })
      }
    }
  }

  #begin (seen: Seen, socket: HostSocket, isOwn: (socket: HostSocket) => boolean, owner: SocketOwner | undefined): void {
    const { connection, cookie, info } = socket
    if (isOwn(socket)) return this.#ignore(seen)
    if (this.#rules.needsOwner && owner === undefined) {
      // It may be on its way from one process to another: it is looked for once more.
      if (seen.isOwnerSought) return this.#skip(seen, connection)
      seen.isOwnerSought = true
      return
    }
    if (!this.#rules.isSelected(owner)) return this.#ignore(seen)
    const decision = this.#rules.decide(socket, connection, owner)
    if (channels.decision.hasSubscribers) channels.decision.publish({ claim: { kind: 'absent' }, subject: {}, decision })
    if (!decision.mark) return this.#ignore(seen)

    const flows = this.#init.flows.connection(connection)
    const direction = directionOf(info, this.#rules.isServerPort(connection.local.port))
    const label = this.#label(cookie, this.#init.flows.labelFor(decision, connection.remote.address), connection)
    const usage = (): Usage => ({ ...usageOf({ ...seen.socket?.info ?? info, ...seen.last }), ...label !== undefined && { label } })
    const open = flows.begin({ decision, direction, application: owner?.name ?? 'sampled', usage, label })
    if (open.flow === undefined) return this.#ignore(seen)
    seen.kind = 'marked'
    seen.marked = { connection, flows, open, label }
    this.openFlows++
  }

  #ignore (seen: Seen): void {
    seen.kind = 'ignored'
    seen.socket = undefined
  }

  /** What the rules would say of another owner may be wrong for this one. */
  #skip (seen: Seen, connection: Connection): void {
    this.#ignore(seen)
    skip('no-owner', connection)
  }

  /** The label, if the kernel has taken it. */
  #label (cookie: bigint, label: FlowLabel | undefined, connection: Connection): FlowLabel | undefined {
    if (label === undefined) return undefined
    const outcome = this.#init.packetMarker?.labelByCookie?.(cookie, label) ?? 'unsupported'
    if (outcome === 'unsupported') skip('label-unsupported', connection)
    else if (outcome === 'failed') skip('label-failed', connection)
    return outcome === 'set' ? label : undefined
  }

  #end ({ open, flows }: MarkedConnection): void {
    this.openFlows--
    open.end()
    flows.close()
  }
}

function hasMoved ({ bytesAcked = 0, bytesReceived = 0 }: TcpInfo): boolean { return bytesAcked + bytesReceived > 0 }

function usageOf (info: TcpInfo): Usage {
  return { ...info, sent: info.bytesAcked ?? 0, received: info.bytesReceived ?? 0 }
}

/** The way that more bytes have gone; a server that has moved little so far is taken to send. */
function directionOf ({ bytesAcked = 0, bytesReceived = 0 }: TcpInfo, isServer: boolean): Direction {
  if (isServer && bytesAcked + bytesReceived < fewBytes) return 'send'
  return bytesAcked >= bytesReceived ? 'send' : 'receive'
}

function skip (reason: SkipReason, connection: Connection): void {
  if (channels.skip.hasSubscribers) channels.skip.publish({ reason, connection })
}

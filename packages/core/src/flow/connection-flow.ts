/** The flows of one connection: runs of transfers with equal tag, direction and application. */
import type { Socket } from 'node:net'

import { channels } from '../diagnostics.ts'
import { familyOf, plainAddress } from '../wire/addresses.ts'
import type { SkipReason } from '../diagnostics.ts'
import type { Connection, ConnectionFlows, EndReason, Flow, FlowEvent, FlowLabel, FlowTag, LabelOutcome, Microseconds, OpenFlow, PacketMarker, Transfer, Usage } from '../types.ts'

const none: readonly never[] = []
const nothing: Usage = { sent: 0, received: 0 }

/** What the kernel knows of a socket. */
export type KernelUsage = Omit<Usage, 'sent' | 'received'>

/** What a connection needs from the table that it lives in. */
export interface FlowHost {
  readonly packetMarker: PacketMarker
  /** Nothing begins any more. */
  readonly isClosed: boolean
  now (): Microseconds
  nextFlowId (): number
  /** With fresh entropy; undefined where no label can hold the tag. */
  drawLabel (tag: FlowTag): FlowLabel | undefined
  /** The connection as it is told; undefined, and counted, where it is not to be marked. */
  seenAs (connection: Connection): Connection | undefined
  kernelUsage (socket: Socket): KernelUsage | undefined
  hasUnsent (socket: Socket): boolean
  started (run: Run, event: FlowEvent): void
  ended (run: Run, event: FlowEvent): void
  /** Counts sweeps; what a run notes when its last transfer ends. */
  readonly tick: number
}

/** Why the packets of a flow have no label. `relayed`: ours end at a proxy, and what the network sees are its own. */
type NoLabel = 'relayed' | 'ipv4' | 'not-labellable'

/** One flow from its start to its end. */
export class Run {
  readonly flow: Flow
  /** That its packets ought to carry. */
  readonly label: FlowLabel | undefined
  /** Why there is none. */
  readonly noLabel: NoLabel | undefined
  readonly owner: ConnectionRuns
  active: readonly RunningTransfer[] = none
  /** Bytes of the transfers that have ended. */
  sent = 0
  received = 0
  /** Of the transfer that ended last. */
  latest: Usage | undefined
  idleSinceTick = 0
  lastReportTick: number

  constructor (owner: ConnectionRuns, flow: Flow, label: FlowLabel | NoLabel, tick: number) {
    this.owner = owner
    this.flow = flow
    this.label = typeof label === 'number' ? label : undefined
    this.noLabel = typeof label === 'number' ? undefined : label
    this.lastReportTick = tick
  }

  /** Ended transfers plus what the running ones have moved so far. */
  usage (): Usage {
    let { sent, received, latest } = this
    for (const transfer of this.active) {
      latest = transfer.usage()
      sent += latest.sent
      received += latest.received
    }
    return { ...latest, sent, received }
  }
}

/** A transfer while it moves data, marked or not. */
class RunningTransfer implements OpenFlow {
  readonly #connection: ConnectionRuns
  readonly #usage: () => Usage
  readonly #run: Run | undefined
  #isOpen = true

  constructor (connection: ConnectionRuns, run: Run | undefined, usage: () => Usage) {
    this.#connection = connection
    this.#run = run
    this.#usage = usage
  }

  get flow (): Flow | undefined { return this.#run?.flow }
  get label (): FlowLabel | undefined { return this.#run === undefined ? undefined : this.#connection.labelOf(this.#run) }
  get run (): Run | undefined { return this.#run }

  usage (): Usage {
    try {
      return this.#usage()
    } catch (cause) {
      channels.marker.publish({ marker: 'usage', kind: 'failed', events: 1, cause })
      return nothing
    }
  }

  end (): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#connection.finished(this)
  }
}

const ignored: OpenFlow = { flow: undefined, label: undefined, end () {} }

/** Nothing on this connection is marked. */
export const unmarkedConnection: ConnectionFlows = { begin: () => ignored, unlabel () {}, close () {} }

export class ConnectionRuns implements ConnectionFlows {
  readonly #host: FlowHost
  /** As it is told; undefined where each transfer tells its own. */
  readonly #connection: Connection | undefined
  readonly #socket: Socket | undefined
  #runs: readonly Run[] = none
  #active: readonly RunningTransfer[] = none
  #lastStart: Microseconds = 0
  /** The run whose label the socket carries now; unknown after a failure, so that the next look tries again. */
  #labelledBy: Run | 'unknown' | undefined
  /** What the kernel has taken. */
  #carried: FlowLabel | undefined
  /** Bytes of a transfer before may still be on their way. */
  #wasUsed = false
  #isClosed = false

  constructor (host: FlowHost, connection: Connection | undefined, socket: Socket | undefined) {
    this.#host = host
    this.#connection = connection
    this.#socket = socket
  }

  begin (transfer: Transfer): OpenFlow {
    if (this.#isClosed || this.#host.isClosed) return ignored
    const run = this.#runOf(transfer)
    this.#endOthers(run)
    const running = new RunningTransfer(this, run, transfer.usage)
    this.#active = withOne(this.#active, running)
    if (run !== undefined) run.active = withOne(run.active, running)
    this.#relabel()
    this.#wasUsed = true
    if (run !== undefined && run.flow.startedAt > this.#lastStart) this.#announce(run)
    return running
  }

  unlabel (): void {
    if (this.#active.length === 0) this.#labelAs(undefined)
  }

  /** Called once by each transfer that ends. */
  finished (transfer: RunningTransfer): void {
    this.#active = without(this.#active, transfer)
    const { run } = transfer
    if (run !== undefined) {
      const latest = transfer.usage()
      run.sent += latest.sent
      run.received += latest.received
      run.latest = latest
      run.active = without(run.active, transfer)
      run.idleSinceTick = this.#host.tick
    }
    // The bytes of this transfer may still be queued, so its label stays; but where labels differed, the rest may agree now.
    if (this.#active.length > 0) this.#relabel()
  }

  /** Ends one run; whoever still moves data under it goes on unseen. */
  end (run: Run, reason: EndReason): void {
    if (!this.#runs.includes(run)) return
    this.#runs = without(this.#runs, run)
    this.#host.ended(run, { state: 'end', flow: run.flow, at: this.#host.now(), usage: this.usageOf(run), reason })
  }

  close (reason: 'closed' | 'aborted' | 'shutdown' = 'closed'): void {
    if (this.#isClosed) return
    this.#isClosed = true
    for (const run of this.#runs) this.end(run, run.active.length > 0 && reason === 'closed' ? 'aborted' : reason)
  }

  /** With what the kernel knows, while it can still be asked. */
  usageOf (run: Run): Usage {
    const socket = this.#socket
    if (socket === undefined || run.noLabel === 'relayed') return run.usage()
    const label = this.labelOf(run)
    return { ...run.usage(), ...attempt(() => this.#host.kernelUsage(socket), undefined), ...label !== undefined && { label } }
  }

  /** Of the packets that belong to it, as far as the kernel has taken it. */
  labelOf ({ label }: Run): FlowLabel | undefined {
    return label === this.#carried ? label : undefined
  }

  #runOf ({ decision, direction, application, connection: own, label }: Transfer): Run | undefined {
    if (!decision.mark) return undefined
    const connection = own === undefined ? this.#connection : this.#host.seenAs(own)
    if (connection === undefined) return undefined
    const { tag, because } = decision
    const known = this.#runs.find(({ flow }) => flow.tag.experiment === tag.experiment && flow.tag.activity === tag.activity &&
      flow.direction === direction && flow.application === application && isSame(flow.connection, connection))
    if (known !== undefined) return known
    const startedAt = Math.max(this.#host.now(), this.#lastStart + 1)
    const flow: Flow = { id: this.#host.nextFlowId(), tag, direction, application, connection, startedAt, because }
    const isRelayed = own !== undefined && this.#socket !== undefined && !isRemoteEndOf(this.#socket, connection)
    const run = new Run(this, flow, isRelayed ? 'relayed' : this.#labelFor(flow, label), this.#host.tick)
    this.#runs = withOne(this.#runs, run)
    return run
  }

  #labelFor ({ connection, tag }: Flow, dialled: FlowLabel | undefined): FlowLabel | NoLabel {
    return familyOf(connection.remote.address) === 'ipv4' ? 'ipv4' : dialled ?? this.#host.drawLabel(tag) ?? 'not-labellable'
  }

  /** A run that nobody uses is broken by the next transfer that is not part of it. */
  #endOthers (kept: Run | undefined): void {
    if (this.#runs.length === (kept === undefined ? 0 : 1)) return
    for (const run of this.#runs) if (run !== kept && run.active.length === 0) this.end(run, 'changed')
  }

  #announce (run: Run): void {
    this.#lastStart = run.flow.startedAt
    this.#host.started(run, { state: 'start', flow: run.flow, at: run.flow.startedAt, usage: this.usageOf(run) })
    if (run.noLabel !== undefined) this.#skip(run.noLabel)
  }

  /** [ADR 3] All transfers agree: that label; they differ: none. */
  #relabel (): void {
    const wanted = this.#commonRun()
    if (wanted === undefined && this.#active.length > 1 && this.#labelledBy !== undefined) this.#skip('tags-differ')
    this.#labelAs(wanted)
  }

  #labelAs (wanted: Run | undefined): void {
    const socket = this.#socket
    const before = this.#labelledBy
    if (wanted === before || socket === undefined) return
    if (wanted?.label !== undefined && wanted.label !== this.#carried && this.#wasUsed && attempt(() => this.#host.hasUnsent(socket), false)) {
      // What is still to be sent of another answer would get it too.
      this.#skip('tags-differ')
      this.#labelAs(undefined)
      return
    }
    this.#labelledBy = wanted
    if (before !== 'unknown' && wanted?.label === before?.label) return
    const outcome = this.#setLabel(socket, wanted?.label)
    if (outcome === 'unsupported') this.#skip('label-unsupported')
    if (outcome !== 'failed') return
    this.#skip('label-failed')
    this.#labelledBy = 'unknown'
    // No label is better than that of somebody else.
    if (wanted !== undefined && this.#setLabel(socket, undefined) === 'cleared') this.#labelledBy = undefined
  }

  #setLabel (socket: Socket, label: FlowLabel | undefined): LabelOutcome {
    const outcome = attempt(() => this.#host.packetMarker.label(socket, label), 'failed')
    this.#carried = outcome === 'set' ? label : undefined
    return outcome
  }

  #commonRun (): Run | undefined {
    const first = this.#active[0]?.run
    if (first === undefined) return undefined
    for (const { run } of this.#active) if (run?.flow.tag.experiment !== first.flow.tag.experiment || run.flow.tag.activity !== first.flow.tag.activity) return undefined
    const labelled = this.#labelledBy
    return labelled !== undefined && labelled !== 'unknown' && this.#active.some(({ run }) => run === labelled) ? labelled : first
  }

  #skip (reason: SkipReason): void {
    if (channels.skip.hasSubscribers) channels.skip.publish({ reason, connection: this.#connection })
  }
}

function isSame (a: Connection, b: Connection): boolean {
  return a === b || (a.remote.port === b.remote.port && a.remote.address === b.remote.address &&
    a.local.port === b.local.port && a.local.address === b.local.address && a.protocol === b.protocol)
}

/** Our own end may be told under another address; that of the peer never is. */
function isRemoteEndOf ({ remoteAddress, remotePort }: Socket, { remote }: Connection): boolean {
  return remotePort === remote.port && remoteAddress !== undefined && plainAddress(remoteAddress) === remote.address
}

/** What is injected promises not to throw; a transfer must not depend on the promise. */
function attempt<T> (step: () => T, otherwise: T): T {
  try {
    return step()
  } catch {
    return otherwise
  }
}

/** Lists here nearly always hold one thing; a list of exactly its size is a third of one that has grown by a push. */
function withOne<T> (list: readonly T[], item: T): readonly T[] {
  return list.length === 0 ? [item] : list.concat([item])
}

function without<T> (list: readonly T[], item: T): readonly T[] {
  return list.length === 1 && list[0] === item ? none : list.filter(other => other !== item)
}

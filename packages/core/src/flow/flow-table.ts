/** All flows of this process: it opens them, sweeps the idle ones, reports the long ones and tells the markers. */
import type { Socket } from 'node:net'

import { channels } from '../diagnostics.ts'
import { familyOf, plainAddress } from '../wire/addresses.ts'
import { isLabellable } from '../wire/flow-label.ts'
import { ConnectionRuns, unmarkedConnection } from './connection-flow.ts'
import type { FlowHost, KernelUsage, Run } from './connection-flow.ts'
import { MarkerQueue } from './marker-queue.ts'
import { isInScope } from './scope.ts'
import type { Scope } from './scope.ts'
import type { Clock } from '../clock.ts'
import type { Connection, ConnectionFlows, Decision, Endpoint, FlowEvent, FlowLabel, FlowTable, FlowTag, Marker, Microseconds, PacketMarker } from '../types.ts'

export interface FlowTableInit {
  readonly scope: Scope
  /** A run without a transfer ends after this long. */
  readonly idleMs: number
  /** How often a long flow is reported; 0 = never. */
  readonly ongoingMs: number
  /** Own address → the address that the network sees; both as `plainAddress` writes them. */
  readonly addresses: ReadonlyMap<string, string>
  readonly markers: readonly Marker[]
  /** Events kept for each marker. */
  readonly markerQueue: number
  readonly packetMarker: PacketMarker
  /** With fresh entropy. */
  readonly labelOf: (tag: FlowTag) => FlowLabel
  /** What the kernel knows of a socket. */
  readonly kernelUsage?: (socket: Socket) => KernelUsage | undefined
  readonly hasUnsent?: (socket: Socket) => boolean
  /** A socket whose flows will be told comes into sight. */
  readonly onSocket?: (socket: Socket) => void
  readonly clock: Clock
}

export interface ClosableFlowTable extends FlowTable {
  /** Ends every flow and waits, within bounds, until the markers have told so. */
  close (): Promise<void>
}

/** How long markers may take to say the last words at shutdown. */
const farewellMs = 3000

export function createFlowTable (init: FlowTableInit): ClosableFlowTable {
  return new Table(init)
}

class Table implements ClosableFlowTable, FlowHost {
  readonly packetMarker: PacketMarker
  readonly #init: FlowTableInit
  readonly #queues: readonly MarkerQueue[]
  readonly #runs = new Set<Run>()
  readonly #sweepMs: number
  tick = 0
  #flowIds = 0
  #sweeper: { cancel (): void } | undefined
  isClosed = false

  constructor (init: FlowTableInit) {
    this.#init = init
    this.packetMarker = init.packetMarker
    this.#queues = init.markers.map(marker => new MarkerQueue(marker, init.markerQueue, init.clock))
    this.#sweepMs = Math.min(1000, Math.max(10, init.idleMs / 5), Math.max(10, (init.ongoingMs || Infinity) / 5))
  }

  get openFlows (): number { return this.#runs.size }

  connection (connection: Connection | undefined, socket?: Socket): ConnectionFlows {
    const seen = connection === undefined ? undefined : this.seenAs(connection)
    const isMarked = (connection === undefined || seen !== undefined) && !this.isClosed
    if (!isMarked) return unmarkedConnection
    if (socket !== undefined) this.#init.onSocket?.(socket)
    return new ConnectionRuns(this, seen, socket)
  }

  seenAs (connection: Connection): Connection | undefined {
    const { scope, addresses } = this.#init
    const local = plainEnd(connection.local)
    const remote = plainEnd(connection.remote)
    if (local === undefined || remote === undefined) {
      channels.skip.publish({ reason: 'no-address', connection })
      return undefined
    }
    if (!isInScope(scope, remote.address)) {
      channels.skip.publish({ reason: 'scope', connection })
      return undefined
    }
    return { protocol: connection.protocol, local: { address: addresses.get(local.address) ?? local.address, port: local.port }, remote }
  }

  labelFor (decision: Decision, remoteAddress: string): FlowLabel | undefined {
    const address = plainAddress(remoteAddress)
    const isLabelled = decision.mark && address !== undefined && familyOf(address) === 'ipv6' && isInScope(this.#init.scope, address)
    return isLabelled ? this.drawLabel(decision.tag) : undefined
  }

  drawLabel (tag: FlowTag): FlowLabel | undefined {
    if (!isLabellable(tag)) return undefined
    try {
      return this.#init.labelOf(tag)
    } catch {
      // The source of entropy is injected; a flow without a label is better than no flow.
      return undefined
    }
  }

  kernelUsage (socket: Socket): KernelUsage | undefined { return this.#init.kernelUsage?.(socket) }

  hasUnsent (socket: Socket): boolean { return this.#init.hasUnsent?.(socket) ?? false }

  now (): Microseconds { return this.#init.clock.nowMicros() }
  nextFlowId (): number { return ++this.#flowIds }

  started (run: Run, event: FlowEvent): void {
    this.#runs.add(run)
    this.#tell(event)
    if (this.#sweeper === undefined) this.#sweepLater()
  }

  ended (run: Run, event: FlowEvent): void {
    this.#runs.delete(run)
    this.#tell(event)
  }

  async close (): Promise<void> {
    this.isClosed = true
    this.#sweeper?.cancel()
    for (const run of [...this.#runs]) run.owner.close('shutdown')
    // The clock's timers keep no process alive, and the last words may hang on nothing else.
    const awake = setInterval(() => {}, farewellMs)
    try {
      await Promise.all(this.#queues.map(async queue => await queue.close(farewellMs)))
    } finally {
      clearInterval(awake)
    }
  }

  #sweepLater (): void {
    this.#sweeper = this.#init.clock.after(this.#sweepMs, () => {
      this.#sweep()
      this.#sweeper = undefined
      if (this.#runs.size > 0) this.#sweepLater()
    })
  }

  /** Time is counted in sweeps, so that a transfer never asks the clock. */
  #sweep (): void {
    this.tick++
    const idleTicks = Math.ceil(this.#init.idleMs / this.#sweepMs)
    const reportTicks = this.#init.ongoingMs === 0 ? Infinity : Math.round(this.#init.ongoingMs / this.#sweepMs)
    for (const run of this.#runs) {
      if (run.active.length === 0 && this.tick - run.idleSinceTick > idleTicks) run.owner.end(run, 'idle')
      else if (this.tick - run.lastReportTick >= reportTicks) this.#report(run)
    }
  }

  #report (run: Run): void {
    run.lastReportTick = this.tick
    this.#tell({ state: 'ongoing', flow: run.flow, at: this.now(), usage: run.owner.usageOf(run) })
  }

  #tell (event: FlowEvent): void {
    if (channels.flow.hasSubscribers) channels.flow.publish(event)
    for (const queue of this.#queues) queue.push(event)
  }
}

function plainEnd ({ address, port }: Endpoint): Endpoint | undefined {
  const plain = plainAddress(address)
  return plain === undefined || !(port >= 1 && port <= 65_535) ? undefined : { address: plain, port }
}

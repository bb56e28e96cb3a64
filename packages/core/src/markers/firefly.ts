/** Tells collectors, and the far end if wanted, about each flow in fireflies over UDP. */
import { hostname } from 'node:os'

import { systemClock } from '../clock.ts'
import { within } from '../bounded-wait.ts'
import { buildFirefly } from '../wire/firefly.ts'
import { CollectorTarget, collectorEnd, fireflyPort } from './collector-target.ts'
import { FarEnd } from './far-end.ts'
import { endsOf, usageAtSource } from './viewpoint.ts'
import type { Clock } from '../clock.ts'
import type { FlowEvent } from '../types.ts'
import type { FireflyInput } from '../wire/firefly.ts'
import type { Resolve } from './collector-target.ts'
import type { DeliveringMarker, DeliveryCounts } from './delivery-counts.ts'

export interface FireflyMarkerInit {
  /** `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. */
  readonly collectors: readonly string[]
  /** Also to the remote address of each flow. */
  readonly toFarEnd?: boolean
  readonly farEndPort?: number
  /** HOST of the syslog header; default: the name of this host. */
  readonly hostName?: string
  readonly clock?: Clock
  /** Addresses of a collector's host, best first; default: the system's resolver. */
  readonly resolve?: Resolve | undefined
}

/** For names that the resolver is slow to answer; later events do not wait. */
const firstLookupMs = 2000

/** Its `deliveries` are those of the collectors, in their order, then that of the far end. Throws {@link ScitagsError} `OPTIONS_INVALID` for a collector that is none. */
export function fireflyMarker (init: FireflyMarkerInit): DeliveringMarker {
  return new Fireflies(init)
}

class Fireflies implements DeliveringMarker {
  readonly name = 'firefly'
  readonly #collectors: readonly CollectorTarget[]
  readonly #farEnd: FarEnd | undefined
  readonly #targets: readonly (CollectorTarget | FarEnd)[]
  readonly #host: string
  #firstLookups: Promise<void> | undefined

  constructor ({ collectors, toFarEnd = false, farEndPort = fireflyPort, hostName = hostname(), clock = systemClock, resolve }: FireflyMarkerInit) {
    this.#collectors = collectors.map(collectorEnd).map(end => new CollectorTarget({ ...end, clock, resolve }))
    this.#farEnd = toFarEnd ? new FarEnd(farEndPort) : undefined
    this.#targets = this.#farEnd === undefined ? this.#collectors : [...this.#collectors, this.#farEnd]
    this.#host = hostName
    this.#firstLookups = within(clock, firstLookupMs, Promise.all(this.#collectors.map(({ ready }) => ready)))
      .finally(() => { this.#firstLookups = undefined })
  }

  get deliveries (): readonly DeliveryCounts[] {
    return this.#targets.map(({ counts }) => counts)
  }

  /** Synchronous, but for the first names and a full send buffer: then the queue in front of this marker holds the rest. */
  mark (events: readonly FlowEvent[]): void | Promise<void> {
    if (this.#firstLookups !== undefined) return this.#firstLookups.then(() => this.#mark(events))
    return this.#mark(events)
  }

  async close (): Promise<void> {
    await Promise.all(this.#targets.map(async target => await target.close()))
  }

  #mark (events: readonly FlowEvent[]): void | Promise<void> {
    for (const event of events) this.#send(event)
    const backed = this.#targets.filter(({ isBacked }) => isBacked)
    if (backed.length > 0) return Promise.all(backed.map(async ({ counts }) => await counts.idle())).then(() => {})
  }

  #send (event: FlowEvent): void {
    let message: Buffer
    try {
      message = Buffer.from(buildFirefly(fireflyOf(event, this.#host)))
    } catch (cause) {
      for (const { counts } of this.#targets) counts.fail(cause)
      return
    }
    for (const collector of this.#collectors) collector.send(message)
    this.#farEnd?.send(message, event.flow.connection.remote.address)
  }
}

function fireflyOf ({ state, flow, at, usage }: FlowEvent, host: string): FireflyInput {
  const { source, destination } = endsOf(flow)
  return {
    state,
    startTime: flow.startedAt,
    currentTime: at,
    source,
    destination,
    protocol: flow.connection.protocol,
    tag: flow.tag,
    application: flow.application,
    usage: usageAtSource(flow, usage),
    netlink: usage,
    host
  }
}

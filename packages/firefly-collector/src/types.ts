/** What one firefly told us, what is known of the flow it speaks of, and how the collector fares. No run-time code lives here. */
import type { Endpoint, FlowTag, Microseconds } from '@scitags/core'
import type { BadFirefly, Firefly, FireflyState, FireflyUsage } from '@scitags/core/wire'

/** One firefly, read, and where it came from. */
export interface Observation {
  readonly firefly: Firefly
  /** Who emitted it: host and program of its header; the address it came from where the header is silent. */
  readonly reporter: string
  readonly receivedAt: Microseconds
}

/** All that fireflies have said about one flow so far. */
export interface ObservedFlow {
  /** Unique in this collector. */
  readonly id: number
  readonly tag: FlowTag
  readonly protocol: 'tcp' | 'udp'
  readonly source: Endpoint
  readonly destination: Endpoint
  /** At most 255 bytes in UTF-8, as the reporter. */
  readonly application: string | undefined
  readonly reporter: string
  readonly startTime: Microseconds | undefined
  readonly endTime: Microseconds | undefined
  /** The latest known, seen from the source. */
  readonly usage: FireflyUsage | undefined
  readonly rttMs: number | undefined
  /** Flow labels: what the reporter has set, and what it has read of its other end. */
  readonly label: number | undefined
  readonly peerLabel: number | undefined
  /** The same flow as told by its other end, if that came first: whoever adds up bytes leaves this one out. */
  readonly twinOf: number | undefined
}

/** Something new about a flow. `expired`: its end has not come in time, or made room for others. */
export interface FlowReport {
  readonly state: 'start' | 'ongoing' | 'end' | 'expired'
  readonly flow: ObservedFlow
  readonly at: Microseconds
}

/** Totals since the collector began. */
export interface CollectorCounters {
  /** Datagrams read from the sockets. */
  readonly received: number
  /** Datagrams that were too long, and left unread. */
  readonly oversized: number
  /** Datagrams refused because too many were waiting. */
  readonly overflowed: number
  /** Datagrams that the kernel dropped, as of at most ten seconds ago: its buffer was full. Undefined where it cannot be asked. */
  readonly lostInKernel: number | undefined
  /** Fireflies understood, by state. */
  readonly accepted: Readonly<Record<FireflyState, number>>
  /** Fireflies that said nothing new. */
  readonly duplicates: number
  /** Starts that were overtaken by a later message of their flow: they open none, and are not reported. */
  readonly lateStarts: number
  /** Flows told by both of their ends. */
  readonly twins: number
  /** Ends that came before their start, or whose start never came. */
  readonly endsWithoutStart: number
  /** Starts whose end has not come in time, or made room for others. */
  readonly expired: number
  /** Datagrams that were no fireflies, by reason. */
  readonly bad: Readonly<Partial<Record<BadFirefly, BadCounter>>>
  readonly openFlows: number
  /** The busiest senders, the busiest first. */
  readonly senders: readonly SenderCounter[]
}

export interface BadCounter {
  readonly count: number
  /** The last one: where it came from, what was wrong, and how it began. */
  readonly last: { readonly from: string, readonly detail: string, readonly text: string }
}

export interface SenderCounter {
  readonly address: string
  readonly received: number
  /** Datagrams per second over the last full ten seconds. */
  readonly rate: number
}

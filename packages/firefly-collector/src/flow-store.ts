/** Joins the fireflies of one flow: start with end, twice-told with first-told. */
import type { Endpoint, Microseconds } from '@scitags/core'
import type { Firefly } from '@scitags/core/wire'

import { createKeptFlows } from './kept-flows.ts'
import type { KeptFlow, KeptFlowsOptions } from './kept-flows.ts'
import { keptText } from './kept-text.ts'
import type { CollectorCounters, FlowReport, ObservedFlow, Observation } from './types.ts'

export interface FlowStoreOptions extends KeptFlowsOptions {
  /** How far apart two start-times of one flow may be: of its two ends, or of a sender that is not consistent. */
  readonly startWindowMs: number
}

export interface FlowStore {
  /** Takes one firefly in and reports what is new in it, if anything is. */
  observe (observation: Observation): void
  /** Gives up on flows that have been silent for too long, and reports those that were open. */
  expire (now: Microseconds): void
  readonly counters: Pick<CollectorCounters, 'duplicates' | 'lateStarts' | 'twins' | 'endsWithoutStart' | 'expired'>
  readonly openFlows: number
}

export function createFlowStore (options: FlowStoreOptions, report: (report: FlowReport) => void): FlowStore {
  const startWindow = options.startWindowMs * 1000
  const counters = { duplicates: 0, lateStarts: 0, twins: 0, endsWithoutStart: 0, expired: 0 }
  const flows = createKeptFlows(options, (flow, at) => {
    counters.expired++
    report({ state: 'expired', flow, at })
  })
  let lastId = 0

  return {
    observe (observation) {
      const { firefly, receivedAt } = observation
      const ends = endsOf(firefly)
      const connection = flows.between(ends)
      const known = find(connection, observation)
      if (known === undefined) {
        const flow = begun(observation, twinIn(connection, observation))
        flows.add(ends, flow, firefly.state, receivedAt)
        report({ state: firefly.state, flow, at: receivedAt })
      } else if (known.isOpen && bringsNews(known.flow, firefly)) {
        known.flow = continued(known.flow, observation)
        flows.hear(known, firefly.state !== 'end', receivedAt)
        report({ state: firefly.state, flow: known.flow, at: receivedAt })
      } else {
        if (firefly.state === 'start' && !known.isStartSeen) takeLateStart(known, firefly)
        else counters.duplicates++
        if (known.isOpen) flows.hear(known, true, receivedAt)
      }
    },
    expire: now => { flows.expire(now) },
    counters,
    get openFlows () { return flows.openFlows }
  }

  /** A start is matched by its exact time only: a connection that is reused starts several flows in a row. */
  function find (connection: readonly KeptFlow[], { firefly, reporter }: Observation): KeptFlow | undefined {
    const { state, startTime, endTime, source } = firefly
    let latest: KeptFlow | undefined
    for (let index = connection.length - 1; index >= 0; index--) {
      const kept = connection[index]
      if (kept === undefined || kept.flow.reporter !== reporter || !isSameEnd(kept.flow.source, source)) continue
      if (startTime !== undefined && kept.flow.startTime === startTime) return kept
      latest ??= kept
    }
    if (latest === undefined) return undefined
    const { isOpen, flow } = latest
    const isSame = state === 'start'
      ? isStartOf(latest, startTime)
      : startTime === undefined
        ? isOpen || flow.endTime === endTime
        : isOpen && (flow.startTime === undefined || Math.abs(flow.startTime - startTime) <= startWindow)
    return isSame ? latest : undefined
  }

  function begun ({ firefly: { state, startTime, endTime, tag, protocol, source, destination, application, usage, rttMs, label, peerLabel }, reporter, receivedAt }: Observation, twinOf: number | undefined): ObservedFlow {
    if (twinOf !== undefined) counters.twins++
    if (state === 'end') counters.endsWithoutStart++
    return { id: ++lastId, tag, protocol, source, destination, application: keptText(application), reporter, startTime, endTime: state === 'end' ? endTime ?? receivedAt : undefined, usage, rttMs, label, peerLabel, twinOf }
  }

  /** Its datagram was overtaken: what it says is known, but for the time where the end had none. */
  function takeLateStart (kept: KeptFlow, { startTime }: Firefly): void {
    counters.lateStarts++
    kept.isStartSeen = true
    kept.flow = { ...kept.flow, startTime: kept.flow.startTime ?? startTime }
  }

  /** The latest flow told by another host or program; or by the same one, which may serve both ends, while that run is open. */
  function twinIn (connection: readonly KeptFlow[], { firefly: { startTime, tag, source }, reporter }: Observation): number | undefined {
    if (startTime === undefined) return undefined
    const twin = connection.findLast(({ flow, isOpen }) => flow.twinOf === undefined &&
      flow.startTime !== undefined && Math.abs(flow.startTime - startTime) <= startWindow &&
      (flow.reporter !== reporter || (isOpen && isSameEnd(flow.source, source) && flow.tag.experiment === tag.experiment && flow.tag.activity === tag.activity)))
    return twin?.flow.id
  }
}

function continued (flow: ObservedFlow, { firefly: { state, startTime, endTime, tag, application, usage, rttMs, label, peerLabel }, receivedAt }: Observation): ObservedFlow {
  return {
    ...flow,
    tag,
    application: keptText(application) ?? flow.application,
    startTime: flow.startTime ?? startTime,
    endTime: state === 'end' ? endTime ?? receivedAt : undefined,
    usage: usage ?? flow.usage,
    rttMs: rttMs ?? flow.rttMs,
    label: label ?? flow.label,
    peerLabel: peerLabel ?? flow.peerLabel
  }
}

/** Of a start that is no copy: it was overtaken by its end, if that came without start-time and names a later moment. */
function isStartOf ({ isStartSeen, flow: { startTime, endTime } }: KeptFlow, start: Microseconds | undefined): boolean {
  return !isStartSeen && startTime === undefined && start !== undefined && endTime !== undefined && start <= endTime
}

/** Of an open flow: a second start does not, nor does an ongoing with the counters we have. */
function bringsNews (flow: ObservedFlow, { state, usage }: Firefly): boolean {
  if (state === 'ongoing') return usage === undefined || usage.sent !== flow.usage?.sent || usage.received !== flow.usage.received
  return state === 'end'
}

function isSameEnd (a: Endpoint, b: Endpoint): boolean {
  return a.port === b.port && a.address === b.address
}

/** Senders do not agree on which end is the source, so either order is the same connection. */
function endsOf ({ protocol, source, destination }: Firefly): string {
  const isInOrder = source.port === destination.port ? source.address < destination.address : source.port < destination.port
  const [a, b] = isInOrder ? [source, destination] : [destination, source]
  return `${protocol} ${a.address} ${a.port} ${b.address} ${b.port}`
}

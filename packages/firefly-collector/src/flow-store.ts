/** Joins the fireflies of one flow: start with end, twice-told with first-told, within bounded memory. */
import type { Microseconds } from '@scitags/core'

import type { FlowReport, ObservedFlow, Observation } from './types.ts'

export interface FlowStoreOptions {
  /** How many flows are kept; the ones heard of least recently make room. */
  readonly maxFlows: number
  /** How long a flow stays open when nothing more is heard of it. */
  readonly openForMs: number
  /** How long an ended flow is remembered, so that a second copy of its end is known as one. */
  readonly rememberForMs: number
  /** How far apart two start-times of one flow may be: of its two ends, or of a sender that is not consistent. */
  readonly startWindowMs: number
}

export interface FlowStore {
  /** Takes one firefly in and reports what is new in it, if anything is. */
  observe (observation: Observation): void
  /** Gives up on flows that have been silent for too long, and reports those that were open. */
  expire (now: Microseconds): void
  readonly counters: { readonly duplicates: number, readonly twins: number, readonly endsWithoutStart: number, readonly expired: number }
  readonly openFlows: number
}

interface Entry {
  flow: ObservedFlow
  isOpen: boolean
  heardAt: Microseconds
  readonly key: string
  readonly told: string
}

/** Two maps: every flow by who told it, between whom and since when; and the newest of each teller and pair of ends. */
export function createFlowStore (options: FlowStoreOptions, report: (report: FlowReport) => void): FlowStore {
  const startWindow = options.startWindowMs * 1000
  const flows = new Map<string, Entry>()
  const newest = new Map<string, Entry>()
  const byEnds = new Map<string, Entry>()
  const counters = { duplicates: 0, twins: 0, endsWithoutStart: 0, expired: 0 }
  let openFlows = 0
  let lastId = 0

  return {
    observe (observation) {
      const { state, receivedAt } = observation
      const told = teller(observation)
      const known = find(told, observation)
      const isNews = known === undefined || (known.isOpen && bringsNews(known.flow, observation))
      if (!isNews) counters.duplicates++
      const entry = known ?? add(told, observation)
      if (known?.isOpen) update(known, observation)
      if (isNews) report({ state, flow: entry.flow, at: receivedAt })
      while (flows.size > options.maxFlows) forgetOldest(receivedAt)
    },

    expire (now) {
      for (const entry of flows.values()) {
        const silentMs = (now - entry.heardAt) / 1000
        if (silentMs < Math.min(options.openForMs, options.rememberForMs)) break
        if (silentMs >= (entry.isOpen ? options.openForMs : options.rememberForMs)) forget(entry, now)
      }
    },

    counters,
    get openFlows () { return openFlows }
  }

  /** A start is matched by its exact time only: a connection that is reused starts several flows in a row. */
  function find (told: string, { startTime, endTime, state }: Observation): Entry | undefined {
    const exact = startTime === undefined ? undefined : flows.get(keyOf(told, startTime))
    if (exact !== undefined || state === 'start') return exact
    const latest = newest.get(told)
    if (latest === undefined) return undefined
    if (startTime === undefined) return latest.isOpen || latest.flow.endTime === endTime ? latest : undefined
    const latestStart = latest.flow.startTime
    return latest.isOpen && (latestStart === undefined || Math.abs(latestStart - startTime) <= startWindow) ? latest : undefined
  }

  function add (told: string, observation: Observation): Entry {
    const { state, startTime, endTime, receivedAt, tag, protocol, source, destination, application, reporter, usage, rttMs } = observation
    const id = ++lastId
    const ends = endsOf(observation)
    const twinOf = twinIn(byEnds.get(ends), observation)
    const flow = { id, tag, protocol, source, destination, application, reporter, startTime, endTime: state === 'end' ? endTime ?? receivedAt : undefined, usage, rttMs, twinOf }
    const entry: Entry = { flow, isOpen: state !== 'end', heardAt: receivedAt, key: keyOf(told, startTime ?? `? ${String(id)}`), told }
    flows.set(entry.key, entry)
    newest.set(told, entry)
    if (twinOf === undefined) byEnds.set(ends, entry)
    if (twinOf !== undefined) counters.twins++
    if (state === 'end') counters.endsWithoutStart++
    else openFlows++
    return entry
  }

  function update (entry: Entry, observation: Observation): void {
    const { state, startTime, endTime, receivedAt, tag, application, usage, rttMs } = observation
    const { flow } = entry
    if (state === 'end' && entry.isOpen) {
      entry.isOpen = false
      openFlows--
    }
    entry.flow = {
      ...flow,
      tag,
      application: application ?? flow.application,
      startTime: flow.startTime ?? startTime,
      endTime: state === 'end' ? endTime ?? receivedAt : flow.endTime,
      usage: usage ?? flow.usage,
      rttMs: rttMs ?? flow.rttMs
    }
    entry.heardAt = receivedAt
    flows.delete(entry.key)
    flows.set(entry.key, entry)
  }

  function forgetOldest (now: Microseconds): void {
    for (const entry of flows.values()) return forget(entry, now)
  }

  function forget (entry: Entry, now: Microseconds): void {
    flows.delete(entry.key)
    if (newest.get(entry.told) === entry) newest.delete(entry.told)
    const ends = endsOf(entry.flow)
    if (byEnds.get(ends) === entry) byEnds.delete(ends)
    if (!entry.isOpen) return
    entry.isOpen = false
    openFlows--
    counters.expired++
    report({ state: 'expired', flow: entry.flow, at: now })
  }

  /** Told by another host or program, or of the same run from its other end: one host may serve both. */
  function twinIn (other: Entry | undefined, { startTime, reporter, tag, source }: Observation): number | undefined {
    if (other === undefined || startTime === undefined || other.flow.startTime === undefined) return undefined
    if (Math.abs(other.flow.startTime - startTime) > startWindow) return undefined
    if (reporter !== other.flow.reporter) return other.flow.id
    const isSameRun = other.isOpen && source.port === other.flow.source.port && tag.experiment === other.flow.tag.experiment && tag.activity === other.flow.tag.activity
    return isSameRun ? other.flow.id : undefined
  }
}

/** Of an open flow: a second start does not, nor does an ongoing with the counters we have. */
function bringsNews (flow: ObservedFlow, { state, usage }: Observation): boolean {
  if (state === 'ongoing') return usage === undefined || usage.sent !== flow.usage?.sent || usage.received !== flow.usage.received
  return state === 'end'
}

function keyOf (told: string, startTime: Microseconds | string): string {
  return `${told} ${String(startTime)}`
}

function teller ({ reporter, protocol, source, destination }: Observation): string {
  return `${reporter} ${protocol} ${source.address} ${String(source.port)} ${destination.address} ${String(destination.port)}`
}

/** Senders do not agree on which end is the source, so either order is the same connection. */
function endsOf ({ protocol, source, destination }: Pick<Observation, 'protocol' | 'source' | 'destination'>): string {
  const a = `${source.address} ${String(source.port)}`
  const b = `${destination.address} ${String(destination.port)}`
  return a < b ? `${protocol} ${a} ${b}` : `${protocol} ${b} ${a}`
}

/** Joins the fireflies of one flow: start with end, twice-told with first-told, within bounded memory. */
import type { Endpoint, Microseconds } from '@scitags/core'
import type { Firefly } from '@scitags/core/wire'

import type { FlowReport, ObservedFlow, Observation } from './types.ts'

export interface FlowStoreOptions {
  /** How many flows are kept; those of the connections heard of least recently make room. */
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
}

/** The flows of one pair of ends, the newest last. */
type Connection = Entry[]

/** On one connection: a client that changes its tag with each request must not fill the memory, nor make us search it. */
const maxFlowsPerConnection = 64

/** Connections by their ends, in the order in which they were last heard of. */
export function createFlowStore (options: FlowStoreOptions, report: (report: FlowReport) => void): FlowStore {
  const startWindow = options.startWindowMs * 1000
  const connections = new Map<string, Connection>()
  const counters = { duplicates: 0, twins: 0, endsWithoutStart: 0, expired: 0 }
  let flows = 0
  let openFlows = 0
  let lastId = 0

  return {
    observe (observation) {
      const { firefly, receivedAt } = observation
      const ends = endsOf(firefly)
      const connection = connections.get(ends) ?? []
      connections.delete(ends)
      connections.set(ends, connection)

      const known = find(connection, observation)
      const isNews = known === undefined || (known.isOpen && bringsNews(known.flow, firefly))
      if (!isNews) counters.duplicates++
      const entry = known ?? add(connection, observation)
      if (known?.isOpen) update(known, observation)
      if (isNews) report({ state: firefly.state, flow: entry.flow, at: receivedAt })
      if (connection.length > maxFlowsPerConnection) forget(connection.shift(), receivedAt)
      while (flows > options.maxFlows) forgetOldest(receivedAt)
    },

    expire (now) {
      for (const [ends, connection] of connections) {
        const isOver = ({ isOpen, heardAt }: Entry): boolean => now - heardAt >= (isOpen ? options.openForMs : options.rememberForMs) * 1000
        const over = connection.filter(isOver)
        for (const entry of over) forget(entry, now)
        if (over.length === connection.length) connections.delete(ends)
        else if (over.length > 0) connections.set(ends, connection.filter(entry => !over.includes(entry)))
      }
    },

    counters,
    get openFlows () { return openFlows }
  }

  /** A start is matched by its exact time only: a connection that is reused starts several flows in a row. */
  function find (connection: Connection, { firefly, reporter }: Observation): Entry | undefined {
    const { state, startTime, endTime, source } = firefly
    let latest: Entry | undefined
    for (let index = connection.length - 1; index >= 0; index--) {
      const entry = connection[index]
      if (entry === undefined || entry.flow.reporter !== reporter || !isSameEnd(entry.flow.source, source)) continue
      if (startTime !== undefined && entry.flow.startTime === startTime) return entry
      latest ??= entry
    }
    if (latest === undefined || state === 'start') return undefined
    const isSame = startTime === undefined
      ? latest.isOpen || latest.flow.endTime === endTime
      : latest.isOpen && (latest.flow.startTime === undefined || Math.abs(latest.flow.startTime - startTime) <= startWindow)
    return isSame ? latest : undefined
  }

  function add (connection: Connection, observation: Observation): Entry {
    const { firefly: { state, startTime, endTime, tag, protocol, source, destination, application, usage, rttMs }, reporter, receivedAt } = observation
    const twinOf = twinIn(connection, observation)
    const flow = { id: ++lastId, tag, protocol, source, destination, application, reporter, startTime, endTime: state === 'end' ? endTime ?? receivedAt : undefined, usage, rttMs, twinOf }
    const entry = { flow, isOpen: state !== 'end', heardAt: receivedAt }
    connection.push(entry)
    flows++
    if (twinOf !== undefined) counters.twins++
    if (state === 'end') counters.endsWithoutStart++
    else openFlows++
    return entry
  }

  function update (entry: Entry, { firefly: { state, startTime, endTime, tag, application, usage, rttMs }, receivedAt }: Observation): void {
    const { flow } = entry
    if (state === 'end') {
      entry.isOpen = false
      openFlows--
    }
    entry.heardAt = receivedAt
    entry.flow = {
      ...flow,
      tag,
      application: application ?? flow.application,
      startTime: flow.startTime ?? startTime,
      endTime: state === 'end' ? endTime ?? receivedAt : undefined,
      usage: usage ?? flow.usage,
      rttMs: rttMs ?? flow.rttMs
    }
  }

  /** The latest flow told by another host or program; or by the same one, which may serve both ends, while that run is open. */
  function twinIn (connection: Connection, { firefly: { startTime, tag, source }, reporter }: Observation): number | undefined {
    if (startTime === undefined) return undefined
    const twin = connection.findLast(({ flow, isOpen }) => flow.twinOf === undefined &&
      flow.startTime !== undefined && Math.abs(flow.startTime - startTime) <= startWindow &&
      (flow.reporter !== reporter || (isOpen && isSameEnd(flow.source, source) && flow.tag.experiment === tag.experiment && flow.tag.activity === tag.activity)))
    return twin?.flow.id
  }

  function forgetOldest (now: Microseconds): void {
    for (const [ends, connection] of connections) {
      forget(connection.shift(), now)
      if (connection.length === 0) connections.delete(ends)
      return
    }
  }

  function forget (entry: Entry | undefined, now: Microseconds): void {
    if (entry === undefined) return
    flows--
    if (!entry.isOpen) return
    openFlows--
    counters.expired++
    report({ state: 'expired', flow: entry.flow, at: now })
  }
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

/** Counts for Prometheus what the engine does, from the channels that it publishes on. */
import type { Counter, Gauge, Histogram, Registry as Register } from 'prom-client'

import { systemClock } from '../clock.ts'
import { channels, subscribe } from '../diagnostics.ts'
import type { Clock } from '../clock.ts'
import type { RegistryClient } from '../registry/registry-client.ts'
import type { Flow, InterfaceCounts, LabelCounts, PacketMarking } from '../types.ts'
import type { DeliveryCounts } from './delivery-counts.ts'

/** What the channels do not tell. */
export interface MetricSource {
  readonly registryClient: RegistryClient
  /** What became of the messages of each marker that counts them. */
  readonly deliveries: readonly DeliveryCounts[]
  readonly packets: Pick<PacketMarking, 'rung' | 'counts'>
}

export interface MetricsInit {
  /** The module `prom-client`: an optional peer, hence never imported here. */
  readonly client: { readonly Counter: typeof Counter, readonly Gauge: typeof Gauge, readonly Histogram: typeof Histogram }
  readonly register: Register
  /** The engines of this process; the registry of the first gives the names. */
  readonly sources: readonly MetricSource[]
  readonly clock?: Clock
}

/** The channels belong to the process, and so do these metrics: collect them once. `close` removes them again. */
export function collectMetrics (init: MetricsInit): { close (): void } {
  const { register } = init
  const before = new Set(register.getMetricsAsArray().map(({ name }) => name))
  const unsubscribe = [...countEvents(init), ...countFlows(init)]
  watchSources(init)
  watchPackets(init)
  const ours = register.getMetricsAsArray().map(({ name }) => name).filter(name => !before.has(name))
  return {
    close () {
      for (const stop of unsubscribe.splice(0)) stop()
      for (const name of ours.splice(0)) register.removeSingleMetric(name)
    }
  }
}

interface Counted {
  readonly bytes: number
  readonly retransmits: number
}

/** From within one room to around the world. */
const roundTripBuckets = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.4]

type Unsubscribe = () => void

function countEvents ({ client, register }: MetricsInit): Unsubscribe[] {
  const registers = [register]
  const decisions = new client.Counter({ name: 'scitags_decisions_total', help: 'Transfers by the rule that decided on them', labelNames: ['rule'], registers })
  const skips = new client.Counter({ name: 'scitags_skips_total', help: 'Transfers that were not marked, or only in part, by reason', labelNames: ['reason'], registers })
  const refused = new client.Counter({ name: 'scitags_proxy_connections_refused_total', help: 'Connections closed because of their PROXY header or for want of one, by reason', labelNames: ['reason'], registers })
  const lost = new client.Counter({ name: 'scitags_marker_events_lost_total', help: 'Flow events that a marker failed on or had no room for', labelNames: ['marker', 'kind'], registers })
  const refreshes = new client.Counter({ name: 'scitags_registry_messages_total', help: 'What happened to the registry, by kind', labelNames: ['kind'], registers })
  const sweeps = new client.Counter({ name: 'scitags_sampler_sweeps_total', help: 'Looks at the connections of other processes, by what came of them', labelNames: ['kind'], registers })
  const sockets = new client.Gauge({ name: 'scitags_sampler_sockets', help: 'TCP connections of this host at the last look', registers })
  return [
    subscribe(channels.decision, ({ decision }) => decisions.inc({ rule: decision.because.rule })),
    subscribe(channels.skip, ({ reason }) => skips.inc({ reason })),
    subscribe(channels.proxy, ({ reason }) => refused.inc({ reason })),
    subscribe(channels.marker, ({ marker, kind, events }) => lost.inc({ marker, kind }, events)),
    subscribe(channels.registry, ({ kind }) => refreshes.inc({ kind })),
    subscribe(channels.sampler, message => {
      sweeps.inc({ kind: message.kind })
      if (message.kind === 'swept') sockets.set(message.sockets)
    })
  ]
}

function countFlows ({ client, register, sources }: MetricsInit): Unsubscribe[] {
  const registers = [register]
  const labelNames = ['experiment', 'activity', 'direction'] as const
  const started = new client.Counter({ name: 'scitags_flows_started_total', help: 'Flows that started', labelNames, registers })
  const ended = new client.Counter({ name: 'scitags_flows_ended_total', help: 'Flows that ended, by reason', labelNames: [...labelNames, 'reason'], registers })
  const moved = new client.Counter({ name: 'scitags_flow_bytes_total', help: 'Bytes that flows moved in their direction', labelNames, registers })
  const open = new client.Gauge({ name: 'scitags_open_flows', help: 'Flows that have started and not ended', registers })
  const resent = new client.Counter({ name: 'scitags_flow_retransmits_total', help: 'TCP segments sent again while flows were open, where the kernel tells', labelNames, registers })
  const roundTrip = new client.Histogram({ name: 'scitags_flow_rtt_seconds', help: 'Round-trip times at the ends of flows, where the kernel tells', labelNames, buckets: roundTripBuckets, registers })
  const counted = new WeakMap<Flow, Counted>()

  return [subscribe(channels.flow, event => {
    const { flow, usage } = event
    const labels = labelsOf(flow, sources[0]?.registryClient)
    const bytes = flow.direction === 'send' ? usage.sent : usage.received
    const { retransmits = 0, rttMs } = usage
    // A flow that begins on an old connection has not sent again what went before.
    const before = counted.get(flow) ?? { bytes: 0, retransmits }
    moved.inc(labels, Math.max(0, bytes - before.bytes))
    resent.inc(labels, Math.max(0, retransmits - before.retransmits))
    switch (event.state) {
      case 'start':
        started.inc(labels)
        open.inc()
        break
      case 'ongoing':
        break
      case 'end':
        ended.inc({ ...labels, reason: event.reason })
        open.dec()
        if (rttMs !== undefined) roundTrip.observe(labels, rttMs / 1000)
    }
    if (event.state !== 'end') counted.set(flow, { bytes, retransmits })
  })]
}

/** Read when somebody asks. */
function watchSources ({ client, register, sources, clock = systemClock }: MetricsInit): void {
  const registers = [register]
  const perTarget = (name: string, help: string, of: (counts: DeliveryCounts) => number): void => {
    new client.Counter({
      name,
      help,
      labelNames: ['marker', 'target'],
      registers,
      collect () {
        this.reset()
        for (const { deliveries } of sources) for (const counts of deliveries) this.inc({ marker: counts.marker, target: counts.target }, of(counts))
      }
    })
  }
  perTarget('scitags_messages_sent_total', 'Fireflies and flowd messages handed over', ({ sent }) => sent)
  perTarget('scitags_messages_failed_total', 'Fireflies and flowd messages that were not, or were reported undeliverable', ({ failed }) => failed)
  perTarget('scitags_message_bytes_total', 'Bytes of the messages handed over', ({ bytes }) => bytes)
  new client.Gauge({
    name: 'scitags_registry_age_seconds',
    help: 'Since the source of the registry last gave or confirmed it; while it never has, since the registry in use was modified',
    registers,
    collect () {
      const client = sources[0]?.registryClient
      if (client !== undefined) this.set((clock.nowMicros() - (client.confirmedAt ?? Date.parse(client.current.document.modified) * 1000)) / 1e6)
    }
  })
  new client.Gauge({
    name: 'scitags_registry_info',
    help: 'Where the registry in use came from',
    labelNames: ['origin', 'modified'],
    registers,
    collect () {
      this.reset()
      const { origin, current } = sources[0]?.registryClient ?? {}
      if (origin !== undefined && current !== undefined) this.set({ origin, modified: current.document.modified }, 1)
    }
  })
}

/** Read when somebody asks: labels that were asked for, taken by the kernel, and seen on packets are three things. */
function watchPackets ({ client, register, sources }: MetricsInit): void {
  const registers = [register]
  const labels = (name: string, help: string, of: (counts: LabelCounts) => number | undefined): void => {
    new client.Counter({
      name,
      help,
      registers,
      collect () {
        this.reset()
        for (const { packets } of sources) this.inc(of(packets.counts()) ?? 0)
      }
    })
  }
  labels('scitags_labels_asked_total', 'Flow labels that were wanted on a socket', ({ asked }) => asked)
  labels('scitags_labels_taken_total', 'Flow labels that the kernel has taken', ({ taken }) => taken)
  labels('scitags_labels_seen_total', 'Flow labels that a packet has carried', ({ seen }) => seen)
  const packetsOf = (name: string, help: string, of: (counts: InterfaceCounts) => number): void => {
    new client.Counter({
      name,
      help,
      labelNames: ['interface'],
      registers,
      collect () {
        this.reset()
        for (const { packets } of sources) for (const counts of packets.counts().interfaces) this.inc({ interface: counts.name }, of(counts))
      }
    })
  }
  packetsOf('scitags_packets_stamped_total', 'Packets that left with a flow label of ours', ({ stamped }) => stamped)
  packetsOf('scitags_packets_not_writable_total', 'Packets of labelled sockets whose header could not be written', ({ notWritable }) => notWritable)
  new client.Gauge({
    name: 'scitags_packet_marking_info',
    help: 'How packets are labelled on this host',
    labelNames: ['rung'],
    registers,
    collect () {
      this.reset()
      for (const { packets } of sources.slice(0, 1)) this.set({ rung: packets.rung }, 1)
    }
  })
}

/** A stranger can choose among 65 000 tags; only registered ones have a name here, and so a time series. */
function labelsOf ({ tag, direction }: Flow, registryClient: RegistryClient | undefined): { experiment: string, activity: string, direction: string } {
  const known = registryClient?.current
  const experiment = known?.experiment(tag.experiment)?.expName
  const activity = known?.activity(tag.experiment, tag.activity)?.activityName
  if (experiment !== undefined && activity !== undefined) return { experiment, activity, direction }
  const other = tag.experiment === 0 && tag.activity === 0 ? 'unidentified' : 'unregistered'
  return { experiment: other, activity: other, direction }
}

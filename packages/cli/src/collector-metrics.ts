/** Tells Prometheus how the collector fares; read when somebody asks. */
import { Counter, Gauge } from 'prom-client'
import type { Registry as Register } from 'prom-client'
import type { Collector, CollectorCounters } from '@scitags/firefly-collector'

export function watchCollector (collector: Collector, register: Register): void {
  const registers = [register]
  const counter = (name: string, help: string, of: (counters: CollectorCounters) => number): void => {
    new Counter({ name, help, registers, collect () { this.reset(); this.inc(of(collector.counters)) } })
  }
  counter('scitags_collector_datagrams_total', 'Datagrams received', ({ received }) => received)
  counter('scitags_collector_dropped_total', 'Datagrams dropped unread: too many at once, or too long', ({ overflowed, oversized }) => overflowed + oversized)
  counter('scitags_collector_kernel_dropped_total', 'Datagrams that the kernel dropped: its buffer was full', ({ lostInKernel = 0 }) => lostInKernel)
  counter('scitags_collector_duplicates_total', 'Fireflies that said nothing new', ({ duplicates }) => duplicates)
  counter('scitags_collector_late_starts_total', 'Starts that came after a later firefly of their flow', ({ lateStarts }) => lateStarts)
  counter('scitags_collector_twins_total', 'Flows told by both of their ends', ({ twins }) => twins)
  counter('scitags_collector_ends_without_start_total', 'Ends whose start has not been seen', ({ endsWithoutStart }) => endsWithoutStart)
  counter('scitags_collector_expired_total', 'Starts whose end has not come', ({ expired }) => expired)
  new Counter({
    name: 'scitags_collector_fireflies_total',
    help: 'Fireflies understood, by state',
    labelNames: ['state'],
    registers,
    collect () {
      this.reset()
      for (const [state, count] of Object.entries(collector.counters.accepted)) this.inc({ state }, count)
    }
  })
  new Counter({
    name: 'scitags_collector_bad_total',
    help: 'Datagrams that were no fireflies, by reason',
    labelNames: ['reason'],
    registers,
    collect () {
      this.reset()
      for (const [reason, { count }] of Object.entries(collector.counters.bad)) this.inc({ reason }, count)
    }
  })
  new Gauge({ name: 'scitags_collector_open_flows', help: 'Flows that have started and not ended', registers, collect () { this.set(collector.counters.openFlows) } })
}

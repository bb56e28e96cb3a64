/** Counts for Prometheus what an orchestrator does. */
import type { Counter, Gauge, Histogram, Registry as Register } from 'prom-client'

import type { Orchestrator } from './orchestrator.ts'
import type { TransferRecord, TransferState } from './types.ts'

export interface TransferMetricsInit {
  /** The module `prom-client`: an optional peer, hence never imported here. */
  readonly client: { readonly Counter: typeof Counter, readonly Gauge: typeof Gauge, readonly Histogram: typeof Histogram }
  readonly register: Register
  readonly orchestrator: Pick<Orchestrator, 'counts' | 'onEvent'>
}

/** No label has more values than there are backends: hosts, paths and ids are in none. `close` removes the metrics again. */
export function collectTransferMetrics (init: TransferMetricsInit): { close (): void } {
  const { register, orchestrator } = init
  const before = new Set(register.getMetricsAsArray().map(({ name }) => name))
  showCounts(init)
  const count = counters(init)
  const ours = register.getMetricsAsArray().map(({ name }) => name).filter(name => !before.has(name))
  const stop = orchestrator.onEvent(event => {
    if (event.kind === 'state') count.state(event.transfer)
    if (event.kind === 'trouble') count.trouble()
  })
  return {
    close () {
      stop()
      for (const name of ours.splice(0)) register.removeSingleMetric(name)
    }
  }
}

/** From a small file within a room to a large one around the world. */
const secondBuckets = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 7200]

/** Read when somebody asks. */
function showCounts ({ client, register, orchestrator }: TransferMetricsInit): void {
  new client.Gauge({
    name: 'scitags_transfers',
    help: 'Transfers that the orchestrator knows, by state',
    labelNames: ['state'],
    registers: [register],
    collect () {
      for (const [state, count] of Object.entries(orchestrator.counts)) this.set({ state }, count)
    }
  })
}

function counters ({ client, register }: TransferMetricsInit): { state (transfer: TransferRecord): void, trouble (): void } {
  const registers = [register]
  const ended = new client.Counter({ name: 'scitags_transfers_ended_total', help: 'Transfers that ended, by how, and by who carried them in which way', labelNames: ['state', 'backend', 'mode'], registers })
  const bytes = new client.Counter({ name: 'scitags_transfer_bytes_total', help: 'Bytes of the transfers that finished', labelNames: ['backend', 'mode'], registers })
  const seconds = new client.Histogram({ name: 'scitags_transfer_seconds', help: 'What the last attempt of the transfers that finished took', labelNames: ['backend', 'mode'], buckets: secondBuckets, registers })
  const failures = new client.Counter({ name: 'scitags_transfer_failures_total', help: 'Attempts that failed, by the class of the failure and by what followed: retry or end', labelNames: ['backend', 'class', 'next'], registers })
  const troubles = new client.Counter({ name: 'scitags_transfer_journal_troubles_total', help: 'How often the journal could not be written', registers })
  const endedStates: readonly TransferState[] = ['finished', 'failed', 'cancelled']
  return {
    state (transfer) {
      const { state, failure } = transfer
      // One that an earlier attempt had copied already has none.
      const labels = { backend: transfer.backend ?? 'none', mode: transfer.mode ?? 'none' }
      if (endedStates.includes(state)) ended.inc({ state, ...labels })
      if (failure !== undefined && (state === 'waiting' || state === 'failed')) failures.inc({ backend: labels.backend, class: failure.class, next: state === 'waiting' ? 'retry' : 'end' })
      if (state !== 'finished') return
      bytes.inc(labels, transfer.bytes)
      seconds.observe(labels, Math.max(0, (transfer.endedAtMs ?? 0) - (transfer.startedAtMs ?? 0)) / 1000)
    },
    trouble () { troubles.inc() }
  }
}

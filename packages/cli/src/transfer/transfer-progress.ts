/** How far a queue of transfers is, in one line. */
import { bytesText, durationText, rateText } from '@scitags/firefly-collector'
import type { Orchestrator } from '@scitags/fts-client'

import { barText } from '../bar.ts'

export interface TransferProgress {
  /** `[=====>    ]  25 %  25 of 100 there, 1 failed, 20 running, 54 waiting  4.20 GB  512 MB/s  2m 05s left`. */
  line (): string
}

/** How long ago a rate may begin: what happened before says little about now. */
const windowMs = 15_000

export function transferProgress (orchestrator: Pick<Orchestrator, 'bytes' | 'counts' | 'transfers'>, nowMs: () => number): TransferProgress {
  const samples: { readonly atMs: number, readonly bytes: number, readonly done: number }[] = []
  return {
    line () {
      const { finished, failed, cancelled, running, queued, waiting } = orchestrator.counts
      const [done, left] = [finished + failed + cancelled, running + queued + waiting]
      let bytes = orchestrator.bytes
      for (const transfer of orchestrator.transfers(['running'])) bytes += transfer.bytes
      samples.push({ atMs: nowMs(), bytes, done })
      while (samples.length > 2 && nowMs() - (samples[0]?.atMs ?? 0) > windowMs) samples.shift()
      const [first, last] = [samples[0], samples.at(-1)]
      const seconds = ((last?.atMs ?? 0) - (first?.atMs ?? 0)) / 1000
      const rateOf = (now = 0, then = 0): number => seconds > 0 ? Math.max(0, now - then) / seconds : 0
      const [bytesPerSecond, donePerSecond] = [rateOf(last?.bytes, first?.bytes), rateOf(last?.done, first?.done)]
      const states = [`${finished} of ${done + left} there`, ...[[failed, 'failed'], [running, 'running'], [queued + waiting, 'waiting']].filter(([count]) => count !== 0).map(part => part.join(' '))]
      return [
        barText(done + left === 0 ? 0 : done / (done + left)),
        states.join(', '),
        ...bytes > 0 ? [bytesText(bytes)] : [],
        ...bytesPerSecond > 0 ? [rateText(bytesPerSecond)] : [],
        ...donePerSecond > 0 && left > 0 ? [`${durationText(left / donePerSecond)} left`] : []
      ].join('  ')
    }
  }
}

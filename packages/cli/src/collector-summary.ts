/** What a collector has seen, in one line. */
import type { CollectorCounters } from '@scitags/firefly-collector'

export function collectorSummary ({ received, accepted, duplicates, bad, openFlows, overflowed, oversized, lostInKernel = 0 }: CollectorCounters): string {
  const unreadable = Object.values(bad).reduce((sum, { count }) => sum + count, oversized)
  const parts: (readonly [count: number, what: string])[] = [[openFlows, 'flows still open'], [duplicates, 'repeated'], [unreadable, 'unreadable'], [overflowed, 'dropped'], [lostInKernel, 'lost in the kernel (raise net.core.rmem_max)']]
  return [
    `${received} datagrams: ${accepted.start} starts`,
    `${accepted.end} ends`,
    ...parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  ].join(', ')
}

/** What follows from the two ends of a flow: how much it moved, how long it took, how fast that was. */
import type { ObservedFlow } from './types.ts'

export interface Measure {
  /** The larger of both directions: the other one is acknowledgements and headers. */
  readonly bytes: number | undefined
  /** From start to end; undefined while one of them is unknown, or when clocks disagree. */
  readonly seconds: number | undefined
  readonly bytesPerSecond: number | undefined
}

export function measureOf ({ startTime, endTime, usage }: ObservedFlow): Measure {
  const bytes = usage === undefined ? undefined : Math.max(usage.sent, usage.received)
  const seconds = startTime === undefined || endTime === undefined || endTime < startTime ? undefined : (endTime - startTime) / 1e6
  const bytesPerSecond = bytes === undefined || seconds === undefined || seconds === 0 ? undefined : bytes / seconds
  return { bytes, seconds, bytesPerSecond }
}

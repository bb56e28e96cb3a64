/** Gives up a copy that has stalled or is too slow. */
import type { Clock } from '@scitags/core'
import { HttpTpcError } from '../errors.ts'
import type { Progress } from './progress.ts'

export interface SpeedLimits {
  /** Until the first byte, and from the last byte to the answer. */
  readonly firstByteTimeoutMs: number
  /** Between two bytes. */
  readonly stallTimeoutMs: number
  readonly slowWindowMs: number
  /** 0 = any speed will do. */
  readonly minBytesPerSecond: number
}

interface Sample {
  readonly atMs: number
  readonly bytes: number
}

/** How often it looks, unless a limit is shorter. */
const longestPauseMs = 1000

/** [TPC-Stall] Calls `giveUp` once, unless the returned function is called first. */
export function watch (progress: Progress, limits: SpeedLimits, clock: Clock, giveUp: (why: HttpTpcError) => void): () => void {
  const pauseMs = Math.min(longestPauseMs, limits.stallTimeoutMs, limits.firstByteTimeoutMs, limits.slowWindowMs)
  const nowMs = (): number => clock.nowMicros() / 1000
  let movedAtMs = nowMs()
  let bytes = 0
  let phase = progress.phase
  let samples: Sample[] = [{ atMs: movedAtMs, bytes: 0 }]
  let timer = clock.after(pauseMs, look)
  return () => { timer.cancel() }

  function look (): void {
    const atMs = nowMs()
    if (progress.bytes !== bytes || progress.phase !== phase) movedAtMs = atMs
    if (progress.bytes < bytes || progress.phase !== phase) samples = [{ atMs, bytes: progress.bytes }]
    bytes = progress.bytes
    phase = progress.phase
    samples.push({ atMs, bytes })
    const why = stalled(atMs) ?? slow(atMs)
    if (why === undefined) timer = clock.after(pauseMs, look)
    else giveUp(why)
  }

  function stalled (atMs: number): HttpTpcError | undefined {
    if (phase === 'verifying') return undefined
    const limitMs = bytes === 0 || phase === 'awaiting-remote' ? limits.firstByteTimeoutMs : limits.stallTimeoutMs
    return atMs - movedAtMs < limitMs ? undefined : new HttpTpcError('TRANSFER_STALLED', { detail: `${limitMs / 1000} s after ${bytes} bytes` })
  }

  /** Looks at the samples of one window; the first of them is just old enough. */
  function slow (atMs: number): HttpTpcError | undefined {
    const { slowWindowMs, minBytesPerSecond } = limits
    while ((samples[1]?.atMs ?? atMs) <= atMs - slowWindowMs) samples.shift()
    const [oldest] = samples
    if (oldest === undefined || phase !== 'moving' || atMs - oldest.atMs < slowWindowMs) return undefined
    const speed = (bytes - oldest.bytes) / (atMs - oldest.atMs) * 1000
    return speed >= minBytesPerSecond ? undefined : new HttpTpcError('TRANSFER_SLOW', { detail: `${Math.round(speed)} bytes/s, ${minBytesPerSecond} are the least allowed` })
  }
}

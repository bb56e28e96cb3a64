/** Time as the engine sees it: microseconds that never run backwards, and timers that keep no process alive. */
import type { Microseconds } from './types.ts'

export interface Clock {
  /** Never smaller than what it said before. */
  nowMicros (): Microseconds
  /** Calls back once, not before `ms` milliseconds have passed; an open timer does not keep the process alive. */
  after (ms: number, callback: () => void): Timer
}

export interface Timer {
  /** Calling twice, or after the callback, is harmless. */
  cancel (): void
}

/** The two clocks of a computer, each in milliseconds. */
export interface ClockSources {
  /** Steady, fine and without a meaning: `performance.now`. */
  monotonicMs (): number
  /** Time of day, which an operator or NTP may turn either way: `Date.now`. */
  wallMs (): number
}

/** How often the time of day is looked at. */
const resyncMicros = 1_000_000
/** Time of day comes in whole milliseconds; less than this is no difference. */
const toleranceMicros = 2_000

/** Reads the time of day with the resolution of the monotonic clock. */
export function steadyTime ({ monotonicMs, wallMs }: ClockSources): () => Microseconds {
  let checkedAt = monotonicMs() * 1000
  let offset = wallMs() * 1000 - checkedAt

  /** Follows a clock turned forward at once; one turned back by running at half speed, so that no flow ends before its start. */
  const resync = (now: number): void => {
    const drift = wallMs() * 1000 - (now + offset)
    if (drift > toleranceMicros) offset += drift
    else if (drift < -toleranceMicros) offset -= Math.min(-drift, (now - checkedAt) / 2)
    checkedAt = now
  }

  return () => {
    const now = monotonicMs() * 1000
    if (now - checkedAt >= resyncMicros) resync(now)
    return Math.floor(now + offset)
  }
}

export const systemClock: Clock = {
  nowMicros: steadyTime({ monotonicMs: () => performance.now(), wallMs: () => Date.now() }),
  after (ms, callback) {
    const timer = setTimeout(callback, ms)
    timer.unref()
    return { cancel: () => clearTimeout(timer) }
  }
}

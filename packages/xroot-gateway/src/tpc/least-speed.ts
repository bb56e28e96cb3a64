/** Gives up a copy that is too slow: it would keep others from theirs for as long as its source likes. */
import type { Clock } from '@scitags/core'
import { GatewayError } from '../errors.ts'

export interface SpeedLimits {
  readonly slowWindowSeconds: number
  /** 0 = any speed will do. */
  readonly minBytesPerSecond: number
}

/** Looks at the end of each window at what has come within it. Calls `giveUp` once, unless the returned function is called first. */
export function watchSpeed (bytes: () => number, { slowWindowSeconds, minBytesPerSecond }: SpeedLimits, clock: Clock, giveUp: (why: GatewayError) => void): () => void {
  let before = bytes()
  const look = (): void => {
    const speed = (bytes() - before) / slowWindowSeconds
    before = bytes()
    if (speed >= minBytesPerSecond) timer = clock.after(slowWindowSeconds * 1000, look)
    else giveUp(new GatewayError('COPY_SLOW', { detail: `${Math.round(speed)} bytes/s, ${minBytesPerSecond} are the least allowed` }))
  }
  let timer = clock.after(slowWindowSeconds * 1000, look)
  return () => { timer.cancel() }
}

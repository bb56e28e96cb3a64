/** A clock whose timers keep the process alive: for whoever waits for a job, or a retry that is due. */
import { systemClock } from '@scitags/core'
import type { Clock } from '@scitags/core'

export const holdingClock: Clock = {
  nowMicros: systemClock.nowMicros,
  after (ms, callback) {
    const timer = setTimeout(callback, ms)
    return { cancel: () => clearTimeout(timer) }
  }
}

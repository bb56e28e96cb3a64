/** Things that one client leaves for another one, each for a while and for one taker. A seam, since several processes may answer on one address. */
import type { Clock, Timer } from '@scitags/core'

export interface Grants {
  /** Takes the place of what has the same key. Whoever waits for it already gets it. */
  put (key: string, value: string, ttlMs: number): void | Promise<void>
  /** Once. Waits for it to come, for `waitMs` at most; then undefined. Where two wait for one, nobody knows whose it is, and neither gets it. */
  take (key: string, waitMs: number): Promise<string | undefined>
}

interface Kept {
  readonly bytes: number
  readonly value: string
  readonly timer: Timer
}

interface Waiting {
  readonly resolve: (value: string | undefined) => void
  readonly timer: Timer
}

/** More than that are not kept: the oldest goes. */
const mostKept = 100_000
const mostKeptBytes = 32 * 1024 * 1024

/** Of one process. */
export function grantsOfProcess (clock: Clock): Grants {
  const kept = new Map<string, Kept>()
  const waiting = new Map<string, Waiting>()
  let keptBytes = 0
  const drop = (key: string): Kept | undefined => {
    const found = kept.get(key)
    if (found === undefined) return undefined
    found.timer.cancel()
    kept.delete(key)
    keptBytes -= found.bytes
    return found
  }
  const stopWaiting = (key: string): Waiting | undefined => {
    const one = waiting.get(key)
    one?.timer.cancel()
    waiting.delete(key)
    return one
  }
  return {
    put (key, value, ttlMs) {
      const taker = stopWaiting(key)
      if (taker !== undefined) {
        taker.resolve(value)
        return
      }
      drop(key)
      const bytes = Buffer.byteLength(key) + Buffer.byteLength(value)
      for (const oldest of kept.keys()) {
        if (kept.size < mostKept && keptBytes + bytes <= mostKeptBytes) break
        drop(oldest)
      }
      kept.set(key, { value, bytes, timer: clock.after(ttlMs, () => { drop(key) }) })
      keptBytes += bytes
    },
    async take (key, waitMs) {
      const found = drop(key)
      if (found !== undefined) return found.value
      if (waitMs <= 0) return undefined
      const other = stopWaiting(key)
      other?.resolve(undefined)
      if (other !== undefined) return undefined
      return await new Promise(resolve => {
        waiting.set(key, { resolve, timer: clock.after(waitMs, () => { stopWaiting(key)?.resolve(undefined) }) })
      })
    }
  }
}

/** Bounds what can stall: a signal that also fires after a time. */
import type { Clock } from '@scitags/core'

export interface Deadline extends Disposable {
  /** Fires with the reason of the outer signal, or with what `reason` makes when the time is over. */
  readonly signal: AbortSignal
}

export function deadline (clock: Clock, ms: number, reason: () => Error, outer: AbortSignal): Deadline {
  const controller = new AbortController()
  const timer = clock.after(ms, () => { controller.abort(reason()) })
  const pass = (): void => { controller.abort(outer.reason) }
  if (outer.aborted) pass()
  else outer.addEventListener('abort', pass, { once: true })
  return {
    signal: controller.signal,
    [Symbol.dispose] () {
      timer.cancel()
      outer.removeEventListener('abort', pass)
    }
  }
}

/** The promise, or the reason of the signal, whichever comes first. */
export async function orAborted<T> (promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) promise.catch(() => { /* the signal tells more */ })
  signal.throwIfAborted()
  let stop = (): void => { /* set below */ }
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => { reject(signal.reason as Error) }
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

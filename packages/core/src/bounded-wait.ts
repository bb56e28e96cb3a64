/** Waiting that ends. */
import type { Clock } from './clock.ts'

/** A signal that aborts after `ms`, with an Error that says so, unless it is cancelled before. */
export function deadline (clock: Clock, ms: number): { readonly signal: AbortSignal, cancel (): void } {
  const controller = new AbortController()
  const timer = clock.after(ms, () => controller.abort(new Error(`no complete answer within ${ms} ms`)))
  return { signal: controller.signal, cancel: () => timer.cancel() }
}

/** Resolves when `work` settles, whatever comes of it, or after `ms`. */
export async function within (clock: Clock, ms: number, work: Promise<unknown>): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = clock.after(ms, resolve)
    const done = (): void => {
      timer.cancel()
      resolve()
    }
    work.then(done, done)
  })
}

/** As `work` does, but rejects after `ms` if it has not settled; `who` names it in the error. */
export async function settledWithin<T> (clock: Clock, ms: number, who: string, work: PromiseLike<T>): Promise<T> {
  return await new Promise<T>((resolve, reject) => {
    const timer = clock.after(ms, () => { reject(new Error(`${who} did not answer within ${ms} ms`)) })
    void work.then(resolve, reject).then(() => timer.cancel())
  })
}

export async function pause (clock: Clock, ms: number): Promise<void> {
  await new Promise<void>(resolve => { clock.after(ms, resolve) })
}

/** Waits for what another process or the network will do: asks again until it is so, or the deadline has passed. */
import { setTimeout as sleep } from 'node:timers/promises'

const pauseMs = 15

/** Resolves to the first answer that is neither undefined nor false; rejects with `what` in the message. */
export async function until<T> (what: string, ask: () => T | Promise<T>, timeoutMs = 120_000): Promise<Exclude<T, undefined | false>> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>
    if (Date.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`)
    await sleep(pauseMs)
  }
}

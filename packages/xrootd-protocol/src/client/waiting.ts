/** Obeys a server that tells its client to wait. */
import { setTimeout as sleep } from 'node:timers/promises'

import { XrootdError } from '../errors.ts'

/** `deadline` in the milliseconds of `performance.now()`; `what` names the server and the request. */
export async function obeyWait (seconds: number, deadline: number, what: string, signal: AbortSignal | undefined): Promise<void> {
  const waitMs = Math.max(0, seconds) * 1000
  if (performance.now() + waitMs > deadline) throw new XrootdError('TIMEOUT', { detail: `${what}: it asks to wait ${seconds} s` })
  try {
    await sleep(waitMs, undefined, { signal })
  } catch (cause) {
    throw new XrootdError('CANCELLED', { cause })
  }
}

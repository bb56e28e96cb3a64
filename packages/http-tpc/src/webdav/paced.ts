/** Writes a long answer no faster than the client reads it: what it has not read yet must not wait in memory. */
import { once } from 'node:events'

import { deadline, orAborted } from '../deadline.ts'
import { HttpTpcError } from '../errors.ts'
import type { DavCall } from './dav-call.ts'

/** Rejects with `DOWNLOAD_STALLED`, or `CANCELLED` when the client is gone. */
export async function writePaced (call: DavCall, text: string): Promise<void> {
  const { response, stall } = call
  if (response.write(text)) return
  using limit = deadline(stall.clock, stall.afterMs, () => new HttpTpcError('DOWNLOAD_STALLED'), call.signal)
  await orAborted(once(response, 'drain', { signal: limit.signal }), limit.signal)
}

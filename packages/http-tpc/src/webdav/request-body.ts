/** Reads the body of a request without ever closing the connection on a client that is still to be answered. */
import type { IncomingMessage } from 'node:http'

import type { StallLimit } from '../data/read.ts'
import { HttpTpcError } from '../errors.ts'

/**
 * The pieces of the body. Ends with `UPLOAD_STALLED` when nothing has come for so long while it was waited for, and
 * with `UPLOAD_INCOMPLETE` when the client goes away. (Node's own iterator destroys the connection when its reader
 * stops early, and a 507 or 408 would never arrive.)
 */
export async function * bodyOf (request: IncomingMessage, { clock, afterMs }: StallLimit): AsyncIterable<Buffer> {
  let wake = (): void => { /* nobody waits yet */ }
  const look = (): void => { wake() }
  const events = ['readable', 'end', 'error', 'aborted', 'close']
  for (const event of events) request.on(event, look)
  try {
    for (;;) {
      const piece = request.destroyed ? null : request.read() as Buffer | null
      if (piece !== null) {
        yield piece
        continue
      }
      // A cancelled stream of HTTP/2 ends like a whole one, and only `aborted` tells.
      if (request.aborted || (request.destroyed && !request.readableEnded)) throw new HttpTpcError('UPLOAD_INCOMPLETE', { cause: request.errored })
      if (request.readableEnded) return
      // The time in which our disk was slow is not the client's.
      await new Promise<void>((resolve, reject) => {
        const timer = clock.after(afterMs, () => { reject(new HttpTpcError('UPLOAD_STALLED')) })
        wake = () => {
          timer.cancel()
          resolve()
        }
      })
    }
  } finally {
    for (const event of events) request.off(event, look)
  }
}

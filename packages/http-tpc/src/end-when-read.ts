/** What becomes of a request that was answered before it was read: closed at once, the connection would take the answer with it. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** A client that has not noticed by then is not going to. */
const idleMs = 5000
const longestMs = 30_000

/**
 * The whole answer must be written already, and must say `Connection: close`. What the client still sends is thrown
 * away until it stops. (TCP answers bytes for a closed socket with a reset, and a reset makes the client's kernel
 * forget what it has received: clients that send first and read later would see a broken pipe and no status.)
 */
export function endWhenRead (request: IncomingMessage, response: ServerResponse): void {
  const longest = setTimeout(end, longestMs).unref()
  request.setTimeout(idleMs, end)
  request.once('end', end).once('close', end).once('error', end).resume()

  function end (): void {
    clearTimeout(longest)
    if (!response.writableEnded) response.end()
  }
}

/** The same for an answer that has ended already: Node reads what is left of the request, but would do so for ever. */
export function closeUnlessReadSoon (request: IncomingMessage): void {
  const limit = setTimeout(() => { if (!request.complete) request.destroy() }, longestMs).unref()
  request.once('close', () => { clearTimeout(limit) })
}

/** Tells when a client goes away, and when its turn comes: HTTP/1 hands several requests over at once and takes the answers one by one. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { HttpTpcError } from './errors.ts'

const waiting = new WeakMap<Socket, Set<() => void>>()

/** Fires with `CANCELLED` when the client goes away before it has its whole answer. */
export function whenGone (request: IncomingMessage, response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  const leave = (): void => {
    forget()
    if (!response.writableFinished) gone.abort(new HttpTpcError('CANCELLED', { detail: 'the client went away' }))
  }
  response.once('close', leave)
  // Node does not tell a response that has not got the socket yet.
  const forget = request.httpVersionMajor >= 2 ? () => { /* a stream is never queued */ } : onceClosed(request.socket, leave)
  return gone.signal
}

/** Resolves when this answer is next on its connection: what a pipelined request would open now could wait long. Rejects when the client is gone. */
export async function itsTurn (request: IncomingMessage, response: ServerResponse, gone: AbortSignal): Promise<void> {
  if (request.httpVersionMajor >= 2 || response.socket !== null || response.headersSent) return
  await new Promise<void>((resolve, reject) => {
    response.once('socket', () => { resolve() })
    gone.addEventListener('abort', () => { reject(gone.reason as Error) }, { once: true })
  })
}

/** One listener for all requests on a socket: a hundred of them are no leak. Returns what takes it back. */
function onceClosed (socket: Socket, leave: () => void): () => void {
  if (socket.destroyed) queueMicrotask(leave)
  let all = waiting.get(socket)
  if (all === undefined) {
    const added = all = new Set()
    waiting.set(socket, added)
    socket.once('close', () => { for (const one of [...added]) one() })
  }
  all.add(leave)
  return () => { all.delete(leave) }
}

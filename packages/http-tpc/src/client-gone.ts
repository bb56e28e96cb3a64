/** Tells when a client goes away, and when its turn comes: HTTP/1 hands several requests over at once and takes the answers one by one. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import { HttpTpcError } from './errors.ts'

/** The part of an AbortSignal that is waited for. */
export interface Cancellation {
  readonly aborted: boolean
  /** Once it is aborted. */
  readonly reason: Error
  throwIfAborted (): void
  addEventListener (type: 'abort', listener: () => void, options?: { readonly once: true }): void
  removeEventListener (type: 'abort', listener: () => void): void
}

/** A real AbortSignal for each request costs a server of small files 6 % (measured): there is one only if somebody asks for it. */
export class Gone implements Cancellation {
  aborted = false
  reason = undefined as unknown as Error
  readonly #listeners = new Set<() => void>()
  #controller: AbortController | undefined

  get signal (): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.aborted) this.#controller.abort(this.reason)
    }
    return this.#controller.signal
  }

  abort (reason: Error): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason
    for (const listener of this.#listeners) listener()
    this.#controller?.abort(reason)
  }

  throwIfAborted (): void {
    if (this.aborted) throw this.reason
  }

  /** Each listener is called once. */
  addEventListener (_type: 'abort', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener (_type: 'abort', listener: () => void): void {
    this.#listeners.delete(listener)
  }
}

const waiting = new WeakMap<Socket, Set<() => void>>()

/** Fires with `CANCELLED` when the client goes away before it has its whole answer; begins to listen when it is called. */
export function whenGone (request: IncomingMessage, response: ServerResponse): Gone {
  const gone = new Gone()
  const leave = (): void => {
    forget()
    if (!response.writableFinished) gone.abort(new HttpTpcError('CANCELLED', { detail: 'the client went away' }))
  }
  response.once('close', leave)
  // Node does not tell a response that has not got the socket yet.
  const forget = request.httpVersionMajor >= 2 ? () => { /* a stream is never queued */ } : onceClosed(request.socket, leave)
  return gone
}

/** Is this answer next on its connection? What a pipelined request would open now could wait long. */
export function isItsTurn (request: IncomingMessage, response: ServerResponse): boolean {
  return request.httpVersionMajor >= 2 || response.socket !== null || response.headersSent
}

/** Resolves when it is. Rejects when the client is gone. */
export async function itsTurn (request: IncomingMessage, response: ServerResponse, gone: Cancellation): Promise<void> {
  if (isItsTurn(request, response)) return
  await new Promise<void>((resolve, reject) => {
    response.once('socket', () => { resolve() })
    gone.addEventListener('abort', () => { reject(gone.reason) }, { once: true })
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

/** The bytes on the wire of a socket, until the moment before it is destroyed. */
import type { Socket } from 'node:net'

import type { Usage } from '@scitags/core'

/** What Node keeps below a socket; for TLS, `_parent` is the TCP stream that carries the records. */
interface StreamHandle {
  readonly bytesRead?: number
  readonly bytesWritten?: number
  /** Bytes handed over that the kernel has not taken yet. */
  readonly writeQueueSize?: number
  readonly _parent?: StreamHandle
}

type DestroyMethod = (error: Error | null, callback: (error?: Error | null) => void) => void

/**
 * Bytes on the wire since this call: of the lower socket under TLS, without what still waits in this process.
 * Goes on answering, with the last figures, after the socket is destroyed. Call it when the socket is connected.
 */
export function wireMeter (socket: Socket): () => Usage {
  const counters = wireCounters(socket)
  const sent = counters.sent()
  const received = counters.received()
  return () => ({ sent: counters.sent() - sent, received: counters.received() - received })
}

const countersOf = new WeakMap<Socket, WireCounters>()

/** Bytes that went into the socket past Node, which counts what it has written itself. */
export function countMovedAside (socket: Socket, bytes: number): void {
  countersOf.get(socket)?.addSent(bytes)
}

/** The counters of a socket, made once. */
export function wireCounters (socket: Socket): WireCounters {
  let counters = countersOf.get(socket)
  if (counters === undefined) countersOf.set(socket, counters = new WireCounters(socket))
  return counters
}

export class WireCounters {
  readonly #socket: Socket
  readonly #farewells: (() => void)[] = []
  #handle: StreamHandle | undefined
  #movedAside = 0
  #sent = 0
  #received = 0

  constructor (socket: Socket) {
    this.#socket = socket
    const { _handle: handle } = socket as unknown as { _handle?: StreamHandle | null }
    this.#handle = handle?._parent ?? handle ?? undefined
    this.#beforeDestroy()
  }

  /** Bytes that the kernel has taken. */
  sent (): number {
    const handle = this.#handle
    if (handle?.bytesWritten !== undefined) this.#sent = handle.bytesWritten - (handle.writeQueueSize ?? 0) + this.#movedAside
    return this.#sent
  }

  received (): number {
    const handle = this.#handle
    if (handle?.bytesRead !== undefined) this.#received = handle.bytesRead
    return this.#received
  }

  addSent (bytes: number): void {
    this.#movedAside += bytes
  }

  /** Called once, while the counters can still be read. */
  onceBeforeDestroy (farewell: () => void): void {
    if (this.#handle === undefined) farewell()
    else this.#farewells.push(farewell)
  }

  /** In `'close'` the handle is gone, and with it the counters: the last look has to come before. */
  #beforeDestroy (): void {
    const socket = this.#socket as unknown as { _destroy: DestroyMethod }
    const destroy = socket._destroy
    socket._destroy = (error, callback) => {
      this.sent()
      this.received()
      for (const farewell of this.#farewells.splice(0)) farewell()
      this.#handle = undefined
      destroy.call(this.#socket, error, callback)
    }
  }
}

/**
 * Has the rest of an upload read into buffers of ours. Node copies each 64 KiB of a body into memory of its own, and what that leaves behind makes the
 * garbage collector mark the whole heap again and again: most of the CPU of an upload (measured). Where a socket is not of the kind
 * that it knows, it does nothing, and the body comes in Node's way.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

import { canReadInto, readInto } from './read-into.ts'

export interface DirectBodyOrder {
  /** Bytes of the body that have not been read from the socket. */
  readonly left: number
  /** Where the next bytes are to be put; at least one byte long. */
  space (): Uint8Array
  /** So many are there. False: no more until {@link DirectBody.resume}. */
  advance (bytes: number): boolean
}

export interface DirectBody {
  resume (): void
  /** What is still to come of the body comes in Node's way. */
  stop (): void
}

type ParsedSocket = Socket & { readonly parser: Parser }

/** Node's parser, with its listeners under numbers. */
type Parser = Record<number, unknown>

/** Of the parser's listeners, the one that is told of each piece of a body, and gets a copy of it. */
const onBody = 3
const nodesOwnBytes = 64 * 1024

const readers = new WeakMap<Socket, SocketReader>()

/** Call it outside of the parser, when what was read before has been handed over; undefined where Node's way is the only one. */
export function readDirectly (request: IncomingMessage, order: DirectBodyOrder): DirectBody | undefined {
  const { socket } = request
  let reader = readers.get(socket)
  if (reader === undefined) {
    if (!hasKnownParser(socket) || !canReadInto(socket)) return undefined
    reader = new SocketReader(socket as ParsedSocket)
    readers.set(socket, reader)
  }
  return reader.read(order)
}

/** Takes over how a socket is read, once and for all: for the bytes of one upload after another, and in between as Node does. */
class SocketReader {
  readonly #socket: ParsedSocket
  #order: DirectBodyOrder | undefined
  #left = 0
  /** What the order has lent for the next bytes. */
  #lent: Uint8Array | undefined
  #listener: unknown

  constructor (socket: ParsedSocket) {
    this.#socket = socket
    // A listener of somebody else is what makes the parser let go of the handle; then it listens to the socket like anybody.
    const somebody = (): void => { /* see above */ }
    socket.on('data', somebody).off('data', somebody)
    readInto(socket, { buffer: () => this.#nextPlace(), callback: (bytes, place) => this.#came(bytes, place) })
  }

  read (order: DirectBodyOrder): DirectBody {
    this.#order = order
    this.#left = order.left
    return {
      resume: () => { this.#socket.resume() },
      stop: () => { if (this.#order === order) this.#stop() }
    }
  }

  /** The last byte of the body is the last that is lent a place: what follows it is another request, and its bytes are somebody else's. */
  #nextPlace (): Uint8Array {
    this.#lent = this.#left > 0 ? this.#order?.space().subarray(0, this.#left) : undefined
    return this.#lent ?? Buffer.allocUnsafeSlow(nodesOwnBytes)
  }

  #came (bytes: number, place: Uint8Array): boolean {
    const order = place === this.#lent ? this.#order : undefined
    const { parser } = this.#socket
    if (order !== undefined && this.#listener === undefined) {
      this.#listener = parser[onBody]
      parser[onBody] = undefined
    }
    if (order === undefined) {
      // What was asked for before anybody lent a place, or after: it goes the usual way, but it is counted.
      this.#left = Math.max(0, this.#left - bytes)
      this.#tellParser(place, bytes)
      return true
    }
    const hasRoom = order.advance(bytes)
    this.#left -= bytes
    this.#tellParser(place, bytes)
    if (this.#left === 0) this.#stop()
    return hasRoom
  }

  /** It counts what it is shown, and so finds the end of the body. */
  #tellParser (place: Uint8Array, bytes: number): void {
    this.#socket.emit('data', Buffer.from(place.buffer, place.byteOffset, bytes))
  }

  #stop (): void {
    this.#order = undefined
    if (this.#listener === undefined) return
    this.#socket.parser[onBody] = this.#listener
    this.#listener = undefined
  }
}

/** A Node that keeps things elsewhere has another one. */
function hasKnownParser (socket: Socket): boolean {
  const { parser } = socket as unknown as { readonly parser?: Parser | null }
  const listener = parser?.[onBody]
  return typeof listener === 'function' && listener.name === 'parserOnBody' && socket.listenerCount('data') > 0
}

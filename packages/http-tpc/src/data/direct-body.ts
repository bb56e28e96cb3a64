/**
 * Has the rest of an upload read into buffers of ours. Node copies each 64 KiB of a body into memory of its own, and what that leaves behind makes the
 * garbage collector mark the whole heap again and again: most of the CPU of an upload (measured). Where a socket is not of the kind
 * that it knows, it does nothing, and the body comes in Node's way.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

import { canReadInto, readInto } from '@scitags/core'

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

type ParsedSocket = Socket & { readonly parser: Parser | null }

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
      stop: () => { if (this.#order === order) this.#order = undefined }
    }
  }

  /** The last byte of the body is the last that is lent a place: what follows it is another request, and its bytes are somebody else's. */
  #nextPlace (): Uint8Array {
    this.#lent = this.#left > 0 ? this.#order?.space().subarray(0, this.#left) : undefined
    return this.#lent ?? Buffer.allocUnsafeSlow(nodesOwnBytes)
  }

  #came (bytes: number, place: Uint8Array): boolean {
    const piece = Buffer.from(place.buffer, place.byteOffset, bytes)
    const order = place === this.#lent ? this.#order : undefined
    // What was asked for before anybody lent a place, or after, goes the usual way, but it is counted.
    this.#left = Math.max(0, this.#left - bytes)
    if (order === undefined) {
      this.#socket.emit('data', piece)
      return true
    }
    const hasRoom = order.advance(bytes)
    this.#countInParser(piece)
    if (this.#left === 0) this.#order = undefined
    return hasRoom
  }

  /** It counts what it is shown, and so finds the end of the body. Right after this it is as it was: a parser outlives its connection, and serves others. */
  #countInParser (piece: Buffer): void {
    const { parser } = this.#socket
    const listener = parser?.[onBody]
    if (parser !== null) parser[onBody] = undefined
    try {
      this.#socket.emit('data', piece)
    } finally {
      if (parser !== null) parser[onBody] = listener
    }
  }
}

/** A Node that keeps things elsewhere has another one. */
function hasKnownParser (socket: Socket): boolean {
  const { parser } = socket as unknown as { readonly parser?: Parser | null }
  const listener = parser?.[onBody]
  return typeof listener === 'function' && listener.name === 'parserOnBody' && socket.listenerCount('data') > 0
}

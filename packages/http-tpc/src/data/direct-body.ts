/**
 * Has the rest of an upload read into buffers of ours. Node copies each 64 KiB of a body into memory of its own, and what that leaves behind makes the
 * garbage collector mark the whole heap again and again: most of the CPU of an upload (measured). Where a socket is not of the kind
 * that it knows, it does nothing, and the body comes in Node's way.
 */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

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

/** What `net.Socket` keeps for its option `onread`, under symbols that have these descriptions in Node 20, 22 and 24. */
interface ReadHooks {
  readonly buffer: symbol
  readonly callback: symbol
  readonly generator: symbol
}

type Hooked = Socket & { [hook: symbol]: unknown, readonly parser: Parser }

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
    const hooks = hooksOf(socket)
    if (hooks === undefined) return undefined
    reader = new SocketReader(socket as Hooked, hooks)
    readers.set(socket, reader)
  }
  return reader.read(order)
}

/** Takes over how a socket is read, once and for all: for the bytes of one upload after another, and in between as Node does. */
class SocketReader {
  readonly #socket: Hooked
  #order: DirectBodyOrder | undefined
  #left = 0
  /** What the order has lent for the next bytes. */
  #lent: Uint8Array | undefined
  #listener: unknown

  constructor (socket: Hooked, { buffer, callback, generator }: ReadHooks) {
    this.#socket = socket
    socket[generator] = () => this.#nextPlace()
    socket[callback] = (bytes: number, place: Uint8Array) => this.#came(bytes, place)
    const first = socket[buffer] = this.#nextPlace()
    // A listener of somebody else is what makes the parser let go of the handle; then it listens to the socket like anybody.
    const somebody = (): void => { /* see above */ }
    socket.on('data', somebody).off('data', somebody)
    const { _handle: handle } = socket as unknown as { readonly _handle: { useUserBuffer (buffer: Uint8Array): void } }
    handle.useUserBuffer(first)
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

/** Undefined under TLS, where records are decrypted elsewhere, and in a Node that keeps things under other names. */
function hooksOf (socket: Socket): ReadHooks | undefined {
  const { _handle: handle, parser } = socket as unknown as { readonly _handle?: { readonly useUserBuffer?: unknown } | null, readonly parser?: Parser | null }
  if ('encrypted' in socket || typeof handle?.useUserBuffer !== 'function' || socket.listenerCount('data') === 0) return undefined
  const listener = parser?.[onBody]
  if (typeof listener !== 'function' || listener.name !== 'parserOnBody') return undefined
  const symbols = Object.getOwnPropertySymbols(socket)
  const named = (description: string): symbol | undefined => symbols.find(symbol => symbol.description === description)
  const [buffer, callback, generator] = [named('kBuffer'), named('kBufferCb'), named('kBufferGen')]
  return buffer === undefined || callback === undefined || generator === undefined ? undefined : { buffer, callback, generator }
}

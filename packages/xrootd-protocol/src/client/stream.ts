/** One TCP connection of a session: bytes from the socket to the session, events of the session to whoever owns it. */
import { isIP } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import type { TLSSocket } from 'node:tls'

import { XrootdError } from '../errors.ts'
import { ClientSession } from '../session/client-session.ts'
import type { ClientEvent, ClientSessionInit } from '../session/client-session.ts'
import type { Endpoint } from '../session/recovery.ts'
import type { BodySink } from './body-sink.ts'
import { gridAuthorities } from './certificate-directory.ts'
import { dialPlain, dialWithin } from './dial.ts'
import type { ConnectionOptions } from './options.ts'

/** What a stream has to tell, and to ask. */
export interface StreamOwner {
  /** Where the data of an answer goes; undefined where nobody wants it any more. */
  sinkOf (streamId: number): BodySink | undefined
  /** The socket receives into that memory from now on. */
  lent (streamId: number): void
  /** What was lent has been given back; more may be lent at once. */
  returned (streamId: number): void
  event (event: Exclude<ClientEvent, { readonly kind: 'need' | 'send' | 'start-tls' | 'token-wanted' | 'data' | 'ready' | 'failed' }>): void
  token (): Promise<string | undefined>
  /** Once, at the end; nothing comes afterwards. */
  lost (error: XrootdError, stream: Stream): void
  /** No byte has come or gone for the time that {@link Stream.watch} said. */
  idle (): void
}

/** What comes between the pieces that are lent memory: headers, small answers, and pages, which have to be taken apart. */
const scratchBytes = 128 * 1024

export class Stream {
  readonly number: number
  /** The TCP connection, also under TLS. */
  readonly socket: Socket
  readonly session: ClientSession
  /** When a byte came last, in the milliseconds of `performance.now()`. */
  lastByteAt = performance.now()
  bytesReceived = 0
  bytesSent = 0
  readonly #reader: Reader
  readonly #options: ConnectionOptions
  readonly #endpoint: Endpoint
  #wire: Socket | TLSSocket
  #isCorked = false
  #idleMs = 0
  /** Sinks that have no room. */
  #holds = 0
  #settle: ((error?: XrootdError) => void) | undefined
  #lostWith: XrootdError | undefined

  private constructor (number: number, socket: Socket, session: ClientSession, reader: Reader, endpoint: Endpoint, options: ConnectionOptions) {
    this.number = number
    this.socket = this.#wire = socket
    this.session = session
    this.#reader = reader
    this.#endpoint = endpoint
    this.#options = options
  }

  /** Resolves when requests may be sent, or the stream is bound. `endpoint` is the server by its name; `host` is where it is looked for. */
  static async open (owner: StreamOwner, init: ClientSessionInit, place: { readonly endpoint: Endpoint, readonly host?: string, readonly number: number }, options: ConnectionOptions, signal: AbortSignal): Promise<Stream> {
    const { endpoint, host = endpoint.host, number } = place
    const session = new ClientSession(init)
    const reader = new Reader(session, owner)
    const { buffer, received: callback } = reader
    const dial = dialWithin(options.dial ?? dialPlain, { host, port: endpoint.port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000, signal, onread: { buffer, callback } }, signal)
    const socket = await dial.catch((cause: unknown) => { throw unreachable(endpoint, cause, signal) })
    const stream = new Stream(number, socket, session, reader, endpoint, options)
    reader.stream = stream
    options.onSocket?.(socket, number)
    await stream.#start(signal)
    return stream
  }

  get isAlive (): boolean {
    return this.#lostWith === undefined
  }

  /** `data` is not copied: it must stay as it is until `onWritten`. */
  write (header: Buffer, data: readonly Uint8Array[] = [], onWritten?: () => void): void {
    if (!this.#isCorked) {
      // Everything that is sent now goes in one system call.
      this.#isCorked = true
      this.#wire.cork()
      process.nextTick(() => {
        this.#isCorked = false
        this.#wire.uncork()
      })
    }
    this.bytesSent += header.length
    const last = data.length - 1
    if (last < 0) this.#wire.write(header, onWritten)
    else this.#wire.write(header)
    for (const [index, chunk] of data.entries()) {
      this.bytesSent += chunk.length
      this.#wire.write(chunk, index === last ? onWritten : undefined)
    }
  }

  /** Tells the owner when nothing has come or gone for so long; 0: never. */
  watch (idleMs: number): void {
    this.#idleMs = idleMs
    if (this.#holds === 0) this.#wire.setTimeout(idleMs)
  }

  /** Ends the connection; the owner hears of it with this error. */
  destroy (error: XrootdError): void {
    this.#lose(error)
  }

  /** Nothing more will be sent. */
  end (): void {
    // What a dead peer does not take is not waited for.
    if (this.#wire.writableLength === 0) this.#wire.destroySoon()
    else this.#wire.destroy()
    this.#lose(new XrootdError('CLOSED'))
  }

  async #start (signal: AbortSignal): Promise<void> {
    const onAbort = (): void => { this.#lose(unreachable(this.#endpoint, signal.reason, signal)) }
    try {
      await new Promise<void>((resolve, reject) => {
        this.#settle = error => {
          if (error === undefined) resolve()
          else reject(error)
        }
        this.#listen(this.#wire)
        if (signal.aborted) onAbort()
        else signal.addEventListener('abort', onAbort)
        this.write(this.session.start())
      })
    } finally {
      signal.removeEventListener('abort', onAbort)
      this.#settle = undefined
    }
  }

  #listen (wire: Socket): void {
    // A dialer that has not taken `onread`, and TLS, bring chunks of their own.
    wire.on('data', (chunk: Buffer) => { this.#reader.chunk(chunk) })
    wire.on('error', cause => { this.#lose(this.#connectionLost(cause)) })
    wire.on('close', () => { this.#lose(this.#connectionLost(undefined)) })
    wire.on('end', () => { this.#lose(this.#connectionLost(undefined)) })
    wire.on('timeout', () => { this.#reader.owner.idle() })
  }

  /** Called by the reader. */
  run (): void {
    while (this.#lostWith === undefined) {
      const event = this.session.step()
      if (event.kind === 'need') return
      if (event.kind === 'data') this.#take(event.streamId, event.chunk)
      else this.#handle(event)
    }
  }

  #take (streamId: number, chunk: Uint8Array): void {
    try {
      const sink = this.#reader.owner.sinkOf(streamId)
      sink?.take(chunk)
      const room = sink?.room?.()
      if (room !== undefined) this.#holdUntil(room)
    } catch (cause) {
      this.#lose(new XrootdError('ANSWER_INVALID', { detail: nameOf(this.#endpoint), cause }))
    }
  }

  /** What the kernel has taken for us stays there, and the server has to wait: it is not silent. */
  #holdUntil (room: Promise<void>): void {
    if (this.#holds++ === 0) {
      this.#wire.pause()
      this.#wire.setTimeout(0)
    }
    const goOn = (): void => {
      if (--this.#holds > 0) return
      this.lastByteAt = performance.now()
      this.#wire.setTimeout(this.#idleMs)
      this.#wire.resume()
    }
    room.then(goOn, goOn)
  }

  #handle (event: Exclude<ClientEvent, { readonly kind: 'need' | 'data' }>): void {
    switch (event.kind) {
      case 'send':
        this.write(event.bytes)
        return
      case 'start-tls':
        void this.#startTls()
        return
      case 'token-wanted':
        void this.#giveToken()
        return
      case 'ready':
        this.#settle?.()
        return
      case 'failed':
        this.#lose(new XrootdError(event.error.code, { ...event.error.errorNumber !== undefined && { errorNumber: event.error.errorNumber }, detail: [nameOf(this.#endpoint), detailOf(event.error)].filter(text => text !== '').join(': ') }))
        return
      case 'piece':
      case 'answer':
      case 'delayed':
      case 'notice':
        this.#reader.owner.event(event)
    }
  }

  async #giveToken (): Promise<void> {
    const token = await this.#reader.owner.token().catch(() => undefined)
    this.session.giveToken(token)
    this.run()
  }

  async #startTls (): Promise<void> {
    const { tls = {} } = this.#options
    const { host } = this.#endpoint
    const { socket } = this
    socket.removeAllListeners('data')
    const ca = tls.ca ?? await gridAuthorities()
    if (this.#lostWith !== undefined) return
    const servername = tls.servername ?? (isIP(host) === 0 ? host : undefined)
    const wire = connectTls({ ...tls, ...ca !== undefined && { ca }, socket, host, ...servername !== undefined && { servername }, minVersion: 'TLSv1.2' })
    this.#wire = wire
    this.#isCorked = false
    this.#listen(wire)
    wire.once('secureConnect', () => {
      this.session.tlsStarted()
      this.run()
    })
  }

  #lose (error: XrootdError): void {
    if (this.#lostWith !== undefined) return
    this.#lostWith = error
    if (error.code !== 'CLOSED') this.#wire.destroy()
    this.socket.on('error', () => undefined)
    this.#settle?.(error)
    this.#reader.owner.lost(error, this)
  }

  #connectionLost (cause: Error | undefined): XrootdError {
    if (this.session.isReady) return new XrootdError('CONNECTION_LOST', { detail: nameOf(this.#endpoint), cause })
    return new XrootdError('UNREACHABLE', { detail: `${nameOf(this.#endpoint)}: ${cause === undefined ? 'it closed the connection before the login was complete' : cause.message}`, cause })
  }
}

/** Lends the memory of answers to the socket, so that the kernel writes where the caller wants it. */
class Reader {
  readonly owner: StreamOwner
  stream: Stream | undefined
  readonly #session: ClientSession
  readonly #scratch: Buffer = Buffer.allocUnsafeSlow(scratchBytes)
  #lentBy: BodySink | undefined
  #lentTo = 0

  constructor (session: ClientSession, owner: StreamOwner) {
    this.#session = session
    this.owner = owner
  }

  /** Node asks for the next buffer right after each callback. */
  readonly buffer = (): Uint8Array => {
    const { dataLeft, dataStreamId } = this.#session
    const sink = dataLeft === 0 || dataStreamId === undefined ? undefined : this.owner.sinkOf(dataStreamId)
    const lent = sink?.lend(dataLeft)
    this.#lentBy = lent === undefined ? undefined : sink
    if (lent === undefined || dataStreamId === undefined) return this.#scratch
    this.#lentTo = dataStreamId
    this.owner.lent(dataStreamId)
    return lent
  }

  readonly received = (bytes: number, into: Uint8Array): boolean => {
    if (this.#lentBy === undefined) {
      this.chunk(into as Buffer, bytes)
      return true
    }
    this.#noteBytes(bytes)
    this.#lentBy.filled(bytes)
    this.#lentBy = undefined
    this.owner.returned(this.#lentTo)
    this.#session.dataPassedBy(bytes)
    this.stream?.run()
    return true
  }

  chunk (chunk: Buffer, bytes = chunk.length): void {
    this.#noteBytes(bytes)
    this.#session.push(bytes === chunk.length ? chunk : chunk.subarray(0, bytes))
    this.stream?.run()
  }

  #noteBytes (bytes: number): void {
    if (this.stream === undefined) return
    this.stream.lastByteAt = performance.now()
    this.stream.bytesReceived += bytes
  }
}

export function nameOf ({ host, port }: Endpoint): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

function unreachable (endpoint: Endpoint, cause: unknown, signal: AbortSignal): XrootdError {
  if (cause instanceof XrootdError) return cause
  if (signal.aborted && signal.reason instanceof XrootdError) return signal.reason
  return new XrootdError('UNREACHABLE', { detail: `${nameOf(endpoint)}: ${cause instanceof Error ? cause.message : String(cause)}`, cause })
}

function detailOf (error: XrootdError): string {
  return error.message.includes(': ') ? error.message.slice(error.message.indexOf(': ') + 2) : ''
}

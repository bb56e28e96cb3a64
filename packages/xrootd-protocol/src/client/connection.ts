/** A login session with one server, on one or more TCP connections: requests go out, and each gets its answer. */
import { serverFlags } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import type { Request } from '../requests.ts'
import { encodeRequest } from '../requests.ts'
import type { Response } from '../responses.ts'
import { RequestTable } from '../session/request-table.ts'
import type { Endpoint } from '../session/recovery.ts'
import type { ClientSessionInit } from '../session/client-session.ts'
import type { BodySink } from './body-sink.ts'
import { defaults, loginText, systemUser } from './options.ts'
import type { CallOptions, ConnectionOptions } from './options.ts'
import { Stream, nameOf } from './stream.ts'
import type { StreamOwner } from './stream.ts'

/** The last word of a server to one request. */
export interface Answer {
  readonly response: Response
  /** What stood behind a status response: the list of bad pages of a page write. */
  readonly data: Buffer
}

export interface SendOptions extends CallOptions {
  /** Data of a write. It is not copied, and must stay as it is until the answer is there. */
  readonly data?: readonly Uint8Array[]
  /** Where the data of a read goes. Its memory is in use until the answer is there, also when the call is cancelled. */
  readonly sink?: BodySink
}

interface Outstanding {
  readonly sink: BodySink | undefined
  /** The socket receives into its memory. */
  isLent: boolean
  isDelayed: boolean
  /** Nobody waits for the answer any more. */
  isAbandoned: boolean
  /** Set where it was abandoned while its memory was lent. */
  onReturned: (() => void) | undefined
  readonly settle: (answer: Answer | XrootdError) => void
}

export class Connection implements StreamOwner, AsyncDisposable {
  readonly endpoint: Endpoint
  readonly #options: ConnectionOptions
  readonly #requests = new RequestTable()
  readonly #outstanding = new Map<number, Outstanding>()
  #streams: readonly Stream[] = []
  #nextPath = 0
  #delayed = 0
  #watchedSince = 0
  #isUsed = false
  #lostWith: XrootdError | undefined
  readonly #onLost = new Set<() => void>()

  private constructor (endpoint: Endpoint, options: ConnectionOptions) {
    this.endpoint = endpoint
    this.#options = options
  }

  /** Resolves when the login is complete, and with it the further streams that the server grants. */
  static async open (endpoint: Endpoint, options: ConnectionOptions = {}): Promise<Connection> {
    const { signal, connectTimeoutMs = defaults.connectTimeoutMs } = options
    const deadline = new AbortController()
    const timer = setTimeout(() => { deadline.abort(new XrootdError('TIMEOUT', { detail: `${nameOf(endpoint)} let ${connectTimeoutMs} ms pass without a complete login` })) }, connectTimeoutMs)
    const onAbort = (): void => { deadline.abort(signal?.reason instanceof XrootdError ? signal.reason : new XrootdError('CANCELLED', { cause: signal?.reason })) }
    if (signal?.aborted) onAbort()
    signal?.addEventListener('abort', onAbort)
    const connection = new Connection(endpoint, options)
    try {
      await connection.#connect(deadline.signal)
      return connection
    } catch (error) {
      connection.#fail(error as XrootdError)
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
    }
  }

  get isAlive (): boolean { return this.#lostWith === undefined }
  /** It has answered requests. */
  get isUsed (): boolean { return this.#isUsed }
  get isTls (): boolean { return this.#main.session.isTls }
  /** It knows servers rather than files. */
  get isLoadBalancer (): boolean { return this.#main.session.isLoadBalancer }
  /** Bits of `serverFlags`. */
  get flags (): number { return this.#main.session.flags }
  /** Of the protocol, such as 0x511. */
  get version (): number { return this.#main.session.version }
  /** Page reads and writes. */
  get hasPages (): boolean { return this.version >= 0x511 && (this.flags & serverFlags.suppgrw) !== 0 }
  /** The TCP connections, with the bytes that went over each. */
  get streams (): readonly Pick<Stream, 'number' | 'socket' | 'bytesReceived' | 'bytesSent' | 'isAlive'>[] { return this.#streams }

  /** On which stream the data of the next read is to come: in turn, and not on the first where there are others. */
  nextPathId (): number {
    const count = this.#streams.length
    for (let tried = 1; tried < count; tried++) {
      this.#nextPath = this.#nextPath % (count - 1) + 1
      const stream = this.#streams[this.#nextPath]
      if (stream?.isAlive) return stream.session.pathId
    }
    return 0
  }

  /** Resolves to whatever ends the exchange: ok, error, redirect or wait. Rejects where there was no such word. */
  async send (message: Request, { data, sink, signal, timeoutMs = this.#options.requestTimeoutMs ?? defaults.requestTimeoutMs }: SendOptions = {}): Promise<Answer> {
    if (this.#lostWith !== undefined) throw this.#lostWith
    if (signal?.aborted) throw cancelled(signal)
    // What cannot be encoded is refused before anybody waits for its answer.
    const bytes = encodeRequest(message)
    const streamId = this.#requests.add(message.name, sink !== undefined)
    bytes.writeUInt16BE(streamId, 0)
    return await new Promise((resolve, reject) => {
      let unwritten = data !== undefined && data.length > 0
      let outcome: Answer | XrootdError | undefined
      const finish = (): void => {
        if (outcome === undefined || (unwritten && this.isAlive)) return
        if (outcome instanceof Error) reject(outcome)
        else resolve(outcome)
      }
      const outstanding: Outstanding = {
        sink,
        isLent: false,
        isDelayed: false,
        isAbandoned: false,
        onReturned: undefined,
        settle: result => {
          clearTimeout(timer)
          signal?.removeEventListener('abort', onAbort)
          outcome ??= result
          finish()
        }
      }
      const onAbort = (): void => { this.#abandon(outstanding, cancelled(signal)) }
      const timer = setTimeout(() => { this.#abandon(outstanding, new XrootdError('TIMEOUT', { detail: `${nameOf(this.endpoint)}, ${message.name}` })) }, timeoutMs)
      signal?.addEventListener('abort', onAbort)
      this.#outstanding.set(streamId, outstanding)
      if (this.#outstanding.size - this.#delayed === 1) this.#watch()
      this.#main.write(bytes, data, () => {
        unwritten = false
        finish()
      })
    })
  }

  /** Called once when the connection has gone, by whatever cause, or at once where it has. */
  onLost (listener: () => void): void {
    if (this.isAlive) this.#onLost.add(listener)
    else listener()
  }

  /** Requests that are on their way are not waited for. */
  close (): void {
    for (const stream of this.#streams) stream.end()
    this.#fail(new XrootdError('CLOSED'))
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    this.close()
  }

  // ── what streams tell and ask ────────────────────────────────────────────────────────────────

  sinkOf (streamId: number): BodySink | undefined {
    const outstanding = this.#outstanding.get(streamId)
    return outstanding === undefined || outstanding.isAbandoned ? undefined : outstanding.sink
  }

  lent (streamId: number): void {
    const outstanding = this.#outstanding.get(streamId)
    if (outstanding !== undefined) outstanding.isLent = true
  }

  returned (streamId: number): void {
    const outstanding = this.#outstanding.get(streamId)
    if (outstanding === undefined) return
    outstanding.isLent = false
    outstanding.onReturned?.()
  }

  event (event: Parameters<StreamOwner['event']>[0]): void {
    if (event.kind === 'notice') return
    const outstanding = this.#outstanding.get(event.streamId)
    if (outstanding === undefined) return
    switch (event.kind) {
      case 'piece':
        this.#begin(outstanding, event.length, event.pagesFrom)
        return
      case 'delayed':
        if (!outstanding.isDelayed) this.#delayed++
        outstanding.isDelayed = true
        this.#watch()
        return
      case 'answer':
        this.#isUsed = true
        this.#outstanding.delete(event.streamId)
        if (outstanding.isDelayed) this.#delayed--
        if (this.#outstanding.size === this.#delayed) this.#watch()
        outstanding.settle(event)
    }
  }

  async token (): Promise<string | undefined> {
    const { token } = this.#options
    return typeof token === 'function' ? await token(this.endpoint) : token
  }

  lost (error: XrootdError, stream: Stream): void {
    // One that was never granted is not missed.
    if (this.#streams.includes(stream)) this.#fail(error)
  }

  idle (): void {
    const { streamTimeoutMs = defaults.streamTimeoutMs } = this.#options
    if (this.#outstanding.size === this.#delayed) return
    // A further stream may be busy while the first is not.
    const [, ...further] = this.#streams
    const latest = Math.max(this.#watchedSince, ...further.map(({ lastByteAt }) => lastByteAt))
    if (further.length > 0 && performance.now() - latest < streamTimeoutMs) this.#main.watch(streamTimeoutMs)
    else this.#fail(new XrootdError('TIMEOUT', { detail: `${nameOf(this.endpoint)} was silent for ${streamTimeoutMs} ms` }))
  }

  // ─────────────────────────────────────────────────────────────────────────────────────────────

  get #main (): Stream {
    const [main] = this.#streams
    if (main === undefined) throw new XrootdError('CLOSED')
    return main
  }

  async #connect (signal: AbortSignal): Promise<void> {
    const { userName = systemUser(), appName = defaults.appName, streams = defaults.streams, token, isTpc = false } = this.#options
    const { endpoint } = this
    const { demandsTls } = endpoint
    const init: ClientSessionInit = {
      purpose: { kind: 'login', pid: process.pid, userName, groupName: userName, text: loginText(appName), hasToken: token !== undefined, isTpc },
      demandsTls,
      requests: this.#requests
    }
    const main = await Stream.open(this, init, { endpoint, number: 0 }, this.#options, signal)
    this.#streams = [main]
    // Another address of the same name may be another server.
    const host = main.socket.remoteAddress ?? endpoint.host
    const bound = await Promise.all(Array.from({ length: streams }, async (_none, index) => {
      const purpose = { kind: 'bind', sessionId: main.session.sessionId } as const
      return await Stream.open(this, { ...init, purpose }, { endpoint, host, number: index + 1 }, this.#options, signal).catch(() => undefined)
    }))
    const further = bound.filter(stream => stream?.isAlive ?? false) as Stream[]
    if (this.#lostWith === undefined) this.#streams = [main, ...further]
    else {
      for (const stream of further) stream.end()
      throw this.#lostWith
    }
  }

  #begin (outstanding: Outstanding, length: number, pagesFrom: number | undefined): void {
    if (outstanding.isAbandoned) return
    try {
      outstanding.sink?.begin(length, pagesFrom)
    } catch (error) {
      this.#fail(new XrootdError('ANSWER_INVALID', { detail: nameOf(this.endpoint), cause: error }))
    }
  }

  /** The server goes on answering, and what it says is dropped. */
  #abandon (outstanding: Outstanding, error: XrootdError): void {
    outstanding.isAbandoned = true
    if (!outstanding.isLent) outstanding.settle(error)
    else outstanding.onReturned = () => { outstanding.settle(error) }
  }

  #watch (): void {
    const isWaiting = this.#outstanding.size > this.#delayed
    this.#watchedSince = performance.now()
    if (this.isAlive) this.#main.watch(isWaiting ? this.#options.streamTimeoutMs ?? defaults.streamTimeoutMs : 0)
  }

  #fail (error: XrootdError): void {
    if (this.#lostWith !== undefined) return
    this.#lostWith = error
    for (const stream of this.#streams) stream.destroy(error)
    for (const { settle } of this.#outstanding.values()) settle(error)
    this.#outstanding.clear()
    for (const listener of this.#onLost) listener()
  }
}

function cancelled (signal: AbortSignal | undefined): XrootdError {
  return new XrootdError('CANCELLED', { cause: signal?.reason })
}

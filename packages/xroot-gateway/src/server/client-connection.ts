/** One connection of a client: bytes in, requests in order, answers out. */
import type { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'

import { canReadInto, readInto, stopReading } from '@scitags/core'
import { ServerSession, clientHandshake, encodeRequest, error as errorAnswer, errorNumbers } from '@scitags/xrootd-protocol'
import type { RequestOf, ServerEvent } from '@scitags/xrootd-protocol'
import { securityText } from '../authentication/protocol.ts'
import { hasExpired } from '../identity.ts'
import { StreamFlows } from '../marking/stream-flows.ts'
import { Admission } from './admission.ts'
import type { Stranger } from './admission.ts'
import { Dispatch } from './dispatch.ts'
import type { Intake } from './intake.ts'
import type { LoginSession } from './login-session.ts'
import { Output } from './output.ts'
import type { Services } from './services.ts'

/** Requests of one connection that are worked on at once; then no more are read. */
const mostOutstanding = 64

/** What comes is used up before anything else can come: all connections share it. */
const arrivals = Buffer.allocUnsafeSlow(128 * 1024)

/** How long a client whose connection is closed may take to read why. */
const lingerMicros = 2_000_000

/** Who keeps account of a connection. */
export interface ConnectionKeeper {
  /** Its client has logged in, or it has joined a session. */
  known (connection: ClientConnection): void
  gone (connection: ClientConnection): void
}

export class ClientConnection implements Stranger {
  readonly output: Output
  readonly flows: StreamFlows
  readonly #services: Services
  readonly #socket: Socket
  readonly #session: ServerSession
  readonly #dispatch: Dispatch
  readonly #admission: Admission
  readonly #keeper: ConnectionKeeper
  #stream: Socket
  #login: LoginSession | undefined
  #isMain = false
  #intake: Intake | undefined
  #lent: Buffer | undefined
  #isHeld = false
  #isWaiting = false
  #isReadInto = false
  #isOver = false
  #closingSince: number | undefined
  readonly #startedAt: number
  #latestAt: number
  #latestProgress: number | undefined
  #progressAt = 0

  constructor (services: Services, socket: Socket, keeper: ConnectionKeeper) {
    this.#services = services
    this.#socket = this.#stream = socket
    this.#keeper = keeper
    this.output = new Output(socket, () => { this.#goOn() })
    this.flows = new StreamFlows(services.scitags, socket)
    this.#startedAt = this.#latestAt = services.clock.nowMicros()
    this.#session = new ServerSession({
      flags: services.backend.flags,
      tls: services.tls,
      security: isTls => securityText(services.authentication, isTls)
    })
    this.#dispatch = new Dispatch(services, () => { this.#goOn() })
    this.#admission = new Admission(services, this)
    socket.setNoDelay(true)
    socket.setKeepAlive(true, 60_000)
    this.#listen(socket)
  }

  get address (): string {
    return this.#socket.remoteAddress ?? ''
  }

  get isTls (): boolean {
    return this.#session.isTls
  }

  /** Requests whose answers are not complete. */
  get running (): number {
    return this.#dispatch.outstanding
  }

  get openFiles (): number {
    return this.#isMain ? this.#login?.files.open ?? 0 : 0
  }

  /** Nothing is under way, and nothing is left to be sent. Further streams live as long as the first. */
  get isIdle (): boolean {
    if (this.#login !== undefined && !this.#isMain) return false
    return this.running === 0 && this.openFiles === 0 && this.output.progress === undefined
  }

  /** Files that are open; where none is, 1 while something is under way. Those of further streams are the first one's. */
  get transfers (): number {
    if (this.#login !== undefined && !this.#isMain) return 0
    return this.isIdle ? 0 : Math.max(1, this.openFiles)
  }

  get isOver (): boolean {
    return this.#isOver
  }

  get isLoggedIn (): boolean {
    return this.#login?.identity !== undefined
  }

  /** It has become the first stream of a session, or a further one. */
  joined (login: LoginSession, isMain: boolean): void {
    this.#login = login
    this.#isMain = isMain
  }

  known (): void {
    this.#keeper.known(this)
  }

  get login (): LoginSession | undefined {
    return this.#login
  }

  /** Of a connection that another process had: `bytes` are what it has not answered. */
  goOnWith (bytes: Buffer): void {
    this.#session.push(Buffer.concat([clientHandshake, bytes]))
    // The client has had the answer to its handshake.
    this.#session.step()
    this.#run()
  }

  /** To the process that has the session of which this is to be one more stream. What is encrypted cannot go: its keys are here. Resolves to whether it is gone. */
  async handOver (request: RequestOf<'bind'>): Promise<boolean> {
    const { others, sessions } = this.#services
    const worker = sessions.workerOf(request.sessionId)
    if (others === undefined || this.isTls || worker === sessions.worker) return false
    await this.output.drained()
    if (this.#isOver) return true
    const socket = this.#socket
    const stopped = stopReading(socket)
    const rest = Buffer.concat([this.#session.takeRest(), stopped.bytes])
    if (!others.handOver(worker, socket, Buffer.concat([encodeRequest(request), rest]))) {
      this.#session.push(rest)
      stopped.goOn()
      return false
    }
    this.#isOver = true
    socket.removeAllListeners('data').removeAllListeners('end').removeAllListeners('close')
    this.#keeper.gone(this)
    return true
  }

  destroy (): void {
    this.#stream.destroy()
    this.#socket.destroy()
  }

  /** Called now and then: gives up clients that owe something. */
  look (now: number): void {
    const { loginSeconds, stallSeconds, idleSeconds } = this.#services.options
    const olderThan = (micros: number, seconds: number): boolean => now - micros > seconds * 1_000_000
    const { progress } = this.output
    if (progress === undefined || progress !== this.#latestProgress) this.#progressAt = now
    this.#latestProgress = progress
    const isLate = !this.isLoggedIn && olderThan(this.#startedAt, loginSeconds)
    const owes = this.#session.isMidFrame && !this.#isHeld && olderThan(this.#latestAt, stallSeconds)
    const isStuck = progress !== undefined && olderThan(this.#progressAt, stallSeconds)
    const isIdle = this.running === 0 && this.#isMain && olderThan(this.#latestAt, idleSeconds)
    const isClosed = this.#closingSince !== undefined && now - this.#closingSince > lingerMicros
    const hasEnded = this.#isMain && this.#login?.identity !== undefined && hasExpired(this.#login.identity, this.#services.clock) && this.isIdle
    if (isLate || owes || isStuck || isIdle || isClosed || hasEnded) this.destroy()
  }

  #listen (socket: Socket): void {
    socket.on('data', chunk => { this.#came(chunk) })
    socket.on('error', () => { /* 'close' follows */ })
    // A client ends with FIN only, and TLS clients with RST behind it.
    socket.once('end', () => { this.destroy() })
    socket.on('drain', () => { this.#goOn() })
    socket.once('close', () => { this.#gone() })
  }

  #gone (): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#intake = undefined
    this.#dispatch.abandon()
    this.#socket.destroy()
    if (this.#isMain) this.#login?.end()
    else if (this.#login !== undefined) for (const [pathId, stream] of this.#login.streams) if (stream === this) this.#login.streams.delete(pathId)
    if (this.#isMain && this.#login !== undefined) this.#services.sessions.remove(this.#login)
    this.#keeper.gone(this)
  }

  #came (chunk: Buffer): void {
    this.#latestAt = this.#services.clock.nowMicros()
    this.#session.push(chunk)
    this.#run()
  }

  #run (): void {
    this.output.cork()
    try {
      while (!this.#isOver && !this.#mustHold()) {
        const event = this.#session.step()
        if (event.kind === 'need') break
        this.#on(event)
      }
    } catch {
      this.destroy()
    }
    this.output.uncork()
    if (this.#mustHold() && !this.#isHeld) this.#hold()
  }

  /** A login is being judged, TLS is about to start, too much is under way, or the client does not read its answers. */
  #mustHold (): boolean {
    return this.#isWaiting || this.running >= mostOutstanding || this.output.isFull || this.#intake?.hasRoom === false
  }

  #hold (): void {
    this.#isHeld = true
    this.#session.keepRest()
    this.#stream.pause()
  }

  /** Something has ended that may have been too much. */
  #goOn (): void {
    if (!this.#isHeld || this.#isOver || this.#mustHold()) return
    this.#isHeld = false
    this.#latestAt = this.#services.clock.nowMicros()
    this.#run()
    if (this.#isHeldNow()) return
    this.#stream.resume()
  }

  #isHeldNow (): boolean {
    return this.#isHeld
  }

  #on (event: Exclude<ServerEvent, { readonly kind: 'need' }>): void {
    switch (event.kind) {
      case 'send':
        this.output.answer(event.bytes)
        return
      case 'request':
        this.#request(event)
        return
      case 'data':
        this.#data(event.chunk, event.left)
        return
      case 'login':
      case 'auth':
      case 'bind':
        this.#wait(this.#admission.admit(event, this.#session))
        return
      case 'start-tls':
        this.#wait(this.#startTls())
        return
      case 'close':
        this.output.uncork()
        this.#stream.end()
        // What still comes is thrown away: a reset would take the answer with it.
        this.#closingSince = this.#services.clock.nowMicros()
    }
  }

  #request ({ request, dataLength }: Extract<ServerEvent, { readonly kind: 'request' }>): void {
    const login = this.#login
    if (login === undefined || !this.#isMain) {
      this.output.answer(errorAnswer(request.streamId, errorNumbers.InvalidRequest, 'requests go on the first stream of the session'))
      return
    }
    if ((request.name === 'write' || request.name === 'pgwrite') && request.pathId !== 0) {
      // No client sends data on another stream. It would come there, where it cannot be told from requests.
      this.#session.dataPassedBy(dataLength)
      login.streams.get(request.pathId)?.destroy()
      this.output.answer(errorAnswer(request.streamId, errorNumbers.Unsupported, 'data of a write goes on the first stream of the session'))
      return
    }
    this.#intake = this.#dispatch.begin(request, dataLength, login, this)
    if (dataLength === 0) this.#dataEnds()
    this.#readDirectly()
  }

  #data (chunk: Buffer, left: number): void {
    this.#intake?.put(chunk)
    if (left === 0) this.#dataEnds()
  }

  #dataEnds (): void {
    this.#intake = undefined
    this.#dispatch.dataEnds()
  }

  /** Until it has an answer, nothing else is looked at. */
  #wait (promise: Promise<void>): void {
    this.#isWaiting = true
    promise.then(() => {
      this.#isWaiting = false
      this.#goOn()
    }, () => { this.destroy() })
  }

  async #startTls (): Promise<void> {
    const secureContext = this.#services.secureContext()
    if (secureContext === undefined) throw new Error('TLS was announced without a certificate')
    await this.output.drained()
    const socket = this.#socket
    const rest = Buffer.from(this.#session.takeRest())
    socket.removeAllListeners('data').removeAllListeners('end')
    if (rest.length > 0) socket.unshift(rest)
    const secure = this.#stream = new TLSSocket(socket, { isServer: true, secureContext })
    this.#session.tlsStarted()
    this.output.replaceSocket(secure)
    this.#listen(secure)
  }

  /** From the login on, bytes come into memory of ours; Node would make new memory for each piece, and its collector would be busy with nothing else. */
  #readDirectly (): void {
    if (this.#isReadInto || this.#session.isTls || !canReadInto(this.#socket)) return
    this.#isReadInto = true
    readInto(this.#socket, { buffer: () => this.#nextPlace(), callback: (bytes, place) => this.#arrived(bytes, place) })
  }

  /** Data of a write goes where it is written from; but not while some that has come before is kept, and will be put there first. */
  #nextPlace (): Uint8Array {
    const { dataLeft } = this.#session
    const space = dataLeft > 0 && !this.#isHeld && this.#intake?.hasRoom === true ? this.#intake.space() : undefined
    this.#lent = space === undefined || space.length === 0 ? undefined : space.subarray(0, dataLeft)
    return this.#lent ?? arrivals
  }

  #arrived (bytes: number, place: Uint8Array): boolean {
    const lent = this.#lent
    if (lent !== undefined && place === lent && this.#intake !== undefined) {
      this.#latestAt = this.#services.clock.nowMicros()
      this.#session.dataPassedBy(bytes)
      this.#advance(this.#intake, bytes)
      if (this.#mustHold()) this.#hold()
    } else {
      this.#came(Buffer.from(place.buffer, place.byteOffset, bytes))
    }
    return !this.#isHeld
  }

  #advance (intake: Intake, bytes: number): void {
    try {
      intake.advance(bytes)
      if (this.#session.dataLeft === 0) this.#dataEnds()
    } catch {
      this.destroy()
    }
  }
}

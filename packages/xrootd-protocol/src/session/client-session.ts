/** The client's end of one connection, without a socket: bytes in, events out, from the handshake through TLS and login to the answers of requests. */
import { attnActions, expectations, protocolRequestFlags, protocolVersion, serverFlags, statuses } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { responseFramer } from '../framer.ts'
import type { Framer, FramerStep } from '../framer.ts'
import type { FramingFault } from '../frame-lengths.ts'
import { clientHandshake } from '../handshake.ts'
import { limits } from '../limits.ts'
import { decodePageStatus } from '../pages.ts'
import { decodeResponse } from '../responses.ts'
import type { Response } from '../responses.ts'
import { encodeRequest } from '../requests.ts'
import { hostCredentials, isKnown, offeredProtocols, unixCredentials, ztnCredentials } from './credentials.ts'
import type { AuthName } from './credentials.ts'
import type { RequestTable } from './request-table.ts'

/** Who logs in, and what for. */
export interface LoginPurpose {
  readonly kind: 'login'
  readonly pid: number
  /** At most eight bytes of it are sent. */
  readonly userName: string
  readonly groupName: string
  /** CGI such as `xrd.appname=xrdcp`. */
  readonly text: string
  /** There may be a token; it is asked for when a server under TLS wants one. */
  readonly hasToken: boolean
  /** The login arranges a third-party copy. */
  readonly isTpc?: boolean
}

/** The connection becomes one more stream of a session that is logged in. */
export interface BindPurpose {
  readonly kind: 'bind'
  readonly sessionId: Buffer
}

export interface ClientSessionInit {
  readonly purpose: LoginPurpose | BindPurpose
  /** Nothing but the handshake may go in clear text. */
  readonly demandsTls: boolean
  /** Shared by all connections of a session. */
  readonly requests: RequestTable
}

export type ClientEvent =
  | { readonly kind: 'send', readonly bytes: Buffer }
  /** The connection goes on in TLS: call {@link ClientSession.tlsStarted} when it does. */
  | { readonly kind: 'start-tls' }
  /** Call {@link ClientSession.giveToken}, with undefined if there is none. */
  | { readonly kind: 'token-wanted' }
  /** Requests may be sent; or the stream is bound. */
  | { readonly kind: 'ready' }
  /** The last of an answer. Of one that was collected the body is here, and what stood behind a status response; of one that was streamed everything has come before. */
  | { readonly kind: 'answer', readonly streamId: number, readonly response: Response, readonly data: Buffer }
  /** The answer may take so long. */
  | { readonly kind: 'delayed', readonly streamId: number, readonly seconds: number }
  /** A piece of a streamed answer begins: plain bytes, or pages with checksums from an offset in the file on. */
  | { readonly kind: 'piece', readonly streamId: number, readonly length: number, readonly pagesFrom: number | undefined }
  /** Of that piece, in memory that the next push may overwrite. */
  | { readonly kind: 'data', readonly streamId: number, readonly chunk: Buffer }
  /** A word of the server to whoever operates the client. */
  | { readonly kind: 'notice', readonly text: string }
  | { readonly kind: 'need' }
  /** There is no way to go on. */
  | { readonly kind: 'failed', readonly error: XrootdError }

const need: ClientEvent = { kind: 'need' }
const nothing: Buffer = Buffer.alloc(0)
/** What a client can do: follow a URL and flags in a redirect, and IPv6 beside IPv4. */
const ability = 0x01 | 0x08 | 0x80
/** Version 5 of the login, and: answers may come asynchronously. */
const capabilityVersion = 0x85

type Phase = 'handshake' | 'protocol' | 'login' | 'token' | 'auth' | 'tls' | 'ready' | 'over'

/** A piece of an answer whose data is still to come. */
interface Piece {
  readonly streamId: number
  readonly final: Response | undefined
  /** Where its data is collected. */
  readonly parts: Buffer[] | undefined
}

/** Call {@link start}; push chunks, and after each of them take steps until it needs more. */
export class ClientSession {
  readonly #init: ClientSessionInit
  readonly #framer: Framer
  readonly #next: ClientEvent[] = []
  #phase: Phase = 'handshake'
  #afterTls: 'login' | 'ready' = 'login'
  #isTls = false
  #flags = 0
  #version = 0
  #isLoadBalancer = false
  #sessionId: Buffer = nothing
  #pathId = 0
  #offered: readonly string[] = []
  #untried: AuthName[] = []
  #piece: Piece | undefined

  constructor (init: ClientSessionInit) {
    this.#init = init
    this.#framer = responseFramer(streamId => this.#phase === 'ready' && (init.requests.get(streamId)?.isStreamed ?? false))
  }

  get isTls (): boolean { return this.#isTls }
  get isReady (): boolean { return this.#phase === 'ready' }
  /** Bits of `serverFlags`. */
  get flags (): number { return this.#flags }
  /** Of the protocol, as the handshake said. */
  get version (): number { return this.#version }
  /** It knows servers rather than files. */
  get isLoadBalancer (): boolean { return this.#isLoadBalancer }
  get sessionId (): Buffer { return this.#sessionId }
  /** Of a bound stream. */
  get pathId (): number { return this.#pathId }
  /** Bytes still to come of the piece that came last. */
  get dataLeft (): number { return this.#framer.dataLeft }
  /** To whom they belong. */
  get dataStreamId (): number | undefined { return this.#piece?.streamId }

  /** Handshake and protocol request, which go in one segment. */
  start (): Buffer {
    const { purpose, demandsTls } = this.#init
    const expect = purpose.kind === 'bind' ? expectations.bind : purpose.isTpc ? expectations.tpc : expectations.login
    const { secreqs, ableTLS, wantTLS, bifreqs } = protocolRequestFlags
    const flags = secreqs | ableTLS | bifreqs | (demandsTls ? wantTLS : 0)
    return Buffer.concat([clientHandshake, encodeRequest({ name: 'protocol', streamId: 0, clientVersion: protocolVersion, flags, expect })])
  }

  /** Everything pushed before must have been used up. */
  push (chunk: Buffer): void {
    this.#framer.push(chunk)
  }

  /** So many bytes of data have been read past the session; take steps afterwards. */
  dataPassedBy (bytes: number): void {
    this.#framer.dataPassedBy(bytes)
  }

  tlsStarted (): void {
    this.#isTls = true
    this.#next.push(this.#afterTls === 'ready' ? this.#becomeReady() : this.#sendLogin())
  }

  giveToken (token: string | undefined): void {
    if (token === undefined) this.#next.push(this.#tryNext())
    else this.#next.push(this.#sendAuth('ztn', ztnCredentials(token)))
  }

  step (): ClientEvent {
    const next = this.#next.shift()
    if (next !== undefined) return next
    if (this.#phase === 'over') return need
    try {
      return this.#piece !== undefined && this.#framer.dataLeft === 0 ? this.#endOfPiece(this.#piece) : this.#eventOf(this.#framer.step())
    } catch (cause) {
      if (!(cause instanceof XrootdError)) throw cause
      return this.#fail('ANSWER_INVALID', cause.message)
    }
  }

  #eventOf (step: FramerStep): ClientEvent {
    switch (step.kind) {
      case 'need': return need
      case 'bad': return this.#fail('ANSWER_INVALID', faultText(step.fault))
      case 'data': return this.#data(step.chunk)
      case 'frame':
        if (this.#phase === 'ready') return this.#frame(step.header, step.payload, step.dataLength)
        return this.#setUp(decodeResponse(step.header, step.payload))
    }
  }

  // ── before requests ──────────────────────────────────────────────────────────────────────────

  #setUp (response: Response): ClientEvent {
    switch (this.#phase) {
      case 'handshake': return this.#takeHandshake(response)
      case 'protocol': return this.#takeProtocol(response)
      case 'login': return this.#init.purpose.kind === 'bind' ? this.#takeBind(response) : this.#takeLogin(response)
      case 'auth': return this.#takeAuth(response)
      case 'token':
      case 'tls':
      case 'ready':
      case 'over':
        return this.#fail('ANSWER_INVALID', 'the server speaks where it has not been asked')
    }
  }

  #takeHandshake (response: Response): ClientEvent {
    if (response.status !== 'ok' || response.body.length < 8) return this.#refused(response, 'the handshake')
    this.#version = response.body.readInt32BE(0)
    this.#isLoadBalancer = response.body.readInt32BE(4) === 0
    this.#phase = 'protocol'
    return this.step()
  }

  #takeProtocol (response: Response): ClientEvent {
    if (response.status !== 'ok' || response.body.length < 8) return this.#refused(response, 'the protocol request')
    this.#flags = response.body.readUInt32BE(4)
    if ((this.#flags & serverFlags.isManager) !== 0) this.#isLoadBalancer = true
    if ((this.#flags & serverFlags.gotoTLS) !== 0) return this.#startTls('login')
    if (this.#init.demandsTls) return this.#fail('TLS_UNAVAILABLE')
    return this.#sendLogin()
  }

  /** Whatever stands behind the answer that asked for TLS was not sent by who holds the certificate. */
  #startTls (after: 'login' | 'ready'): ClientEvent {
    if (this.#framer.takeRest().length > 0) return this.#fail('ANSWER_INVALID', 'clear text where TLS was to begin')
    this.#phase = 'tls'
    this.#afterTls = after
    return { kind: 'start-tls' }
  }

  #sendLogin (): ClientEvent {
    const { purpose } = this.#init
    this.#phase = 'login'
    if (purpose.kind === 'bind') return { kind: 'send', bytes: encodeRequest({ name: 'bind', streamId: 0, sessionId: purpose.sessionId }) }
    const userName = Buffer.alloc(8)
    userName.write(purpose.userName, 0, 8)
    return { kind: 'send', bytes: encodeRequest({ name: 'login', streamId: 0, pid: purpose.pid, userName, ability2: 0, ability, capver: capabilityVersion, text: Buffer.from(purpose.text) }) }
  }

  #takeBind (response: Response): ClientEvent {
    if (response.status !== 'ok' || response.body[0] === undefined) return this.#refused(response, 'another stream')
    this.#pathId = response.body[0]
    return this.#becomeReady()
  }

  #takeLogin (response: Response): ClientEvent {
    if (response.status !== 'ok' || response.body.length < 16) return this.#refused(response, 'the login')
    this.#sessionId = response.body.subarray(0, 16)
    this.#offered = offeredProtocols(response.body.toString('latin1', 16))
    if (this.#offered.length === 0) return this.#complete()
    this.#untried = this.#offered.filter(isKnown)
    return this.#tryNext()
  }

  #tryNext (): ClientEvent {
    const { purpose } = this.#init
    const name = this.#untried.shift()
    if (name === undefined || purpose.kind === 'bind') return this.#fail('AUTHENTICATION_FAILED', `it offers ${this.#offered.map(printable).join(', ')}${this.#isTls ? '' : '; a token is only sent under TLS'}`)
    switch (name) {
      case 'unix': return this.#sendAuth('unix', unixCredentials(purpose.userName, purpose.groupName))
      case 'host': return this.#sendAuth('host', hostCredentials())
      case 'ztn':
        if (!this.#isTls || !purpose.hasToken) return this.#tryNext()
        this.#phase = 'token'
        return { kind: 'token-wanted' }
    }
  }

  #sendAuth (name: AuthName, credentials: Buffer): ClientEvent {
    this.#phase = 'auth'
    return { kind: 'send', bytes: encodeRequest({ name: 'auth', streamId: 0, credentialType: Buffer.from(name.padEnd(4, '\0')), credentials }) }
  }

  /** Whatever is not ok: the next protocol may do better. */
  #takeAuth ({ status }: Response): ClientEvent {
    return status === 'ok' ? this.#complete() : this.#tryNext()
  }

  #complete (): ClientEvent {
    const startsTls = !this.#isTls && (this.#flags & serverFlags.tlsSess) !== 0
    return startsTls ? this.#startTls('ready') : this.#becomeReady()
  }

  #becomeReady (): ClientEvent {
    this.#phase = 'ready'
    return { kind: 'ready' }
  }

  #refused (response: Response, what: string): ClientEvent {
    if (response.status === 'error') return this.#fail('REFUSED', `${what}: ${printable(response.message)}`, response.errorNumber)
    return this.#fail('ANSWER_INVALID', `${response.status} to ${what}`)
  }

  // ── answers ──────────────────────────────────────────────────────────────────────────────────

  #frame (header: Buffer, payload: Buffer, dataLength: number): ClientEvent {
    const streamId = header.readUInt16BE(0)
    const status = header.readUInt16BE(2)
    const isStreamed = this.#init.requests.get(streamId)?.isStreamed ?? false
    if (isStreamed && (status === statuses.ok || status === statuses.oksofar)) {
      const final: Response | undefined = status === statuses.ok ? { status: 'ok', streamId, body: nothing } : undefined
      return this.#beginPiece({ streamId, final, parts: undefined }, dataLength, undefined)
    }
    if (status === statuses.status) return this.#pageFrame(streamId, payload, dataLength)
    return this.#answer(decodeResponse(header, payload))
  }

  #pageFrame (streamId: number, payload: Buffer, dataLength: number): ClientEvent {
    const page = decodePageStatus(payload)
    const request = this.#init.requests.get(streamId)
    if (request === undefined) return this.#stray(streamId)
    if (page.streamId !== streamId) return this.#fail('ANSWER_INVALID', 'a status response names two streams')
    const final: Response | undefined = page.kind === 0 ? { status: 'status', streamId, body: Buffer.from(payload) } : undefined
    if (request.isStreamed) return this.#beginPiece({ streamId, final, parts: undefined }, dataLength, Number(page.offset ?? 0n))
    request.partsBytes += dataLength
    if (request.partsBytes > limits.responseBytes) return this.#fail('ANSWER_INVALID', `an answer of more than ${limits.responseBytes} bytes`)
    this.#piece = { streamId, final, parts: request.parts }
    return this.step()
  }

  #beginPiece (piece: Piece, length: number, pagesFrom: number | undefined): ClientEvent {
    this.#piece = piece
    return { kind: 'piece', streamId: piece.streamId, length, pagesFrom }
  }

  #data (chunk: Buffer): ClientEvent {
    const { streamId, parts } = this.#piece ?? {}
    if (streamId === undefined) return this.#fail('ANSWER_INVALID', 'data without a response')
    if (parts === undefined) return { kind: 'data', streamId, chunk }
    parts.push(Buffer.from(chunk))
    return this.step()
  }

  #endOfPiece ({ streamId, final, parts }: Piece): ClientEvent {
    this.#piece = undefined
    if (final === undefined) return this.step()
    this.#init.requests.delete(streamId)
    return { kind: 'answer', streamId, response: final, data: parts === undefined ? nothing : Buffer.concat(parts) }
  }

  #answer (response: Response): ClientEvent {
    const { status, streamId } = response
    if (status === 'attn') return this.#attention(response)
    const request = this.#init.requests.get(streamId)
    if (request === undefined) return this.#stray(streamId)
    switch (status) {
      case 'error':
      case 'redirect':
      case 'wait':
        this.#init.requests.delete(streamId)
        return { kind: 'answer', streamId, response, data: nothing }
      case 'waitresp': return { kind: 'delayed', streamId, seconds: response.seconds }
      case 'ok':
      case 'oksofar':
        break
      case 'authmore':
      case 'status':
        return this.#fail('ANSWER_INVALID', `${status} where it has no place`)
    }
    // An answer inside an attn is collected, whatever was asked for.
    if (request.isStreamed) return this.#collectedPiece(response.body, streamId, status === 'ok')
    request.parts.push(response.body)
    request.partsBytes += response.body.length
    if (request.partsBytes > limits.responseBytes) return this.#fail('ANSWER_INVALID', `an answer of more than ${limits.responseBytes} bytes`)
    if (status === 'oksofar') return this.step()
    this.#init.requests.delete(streamId)
    const [first = nothing] = request.parts
    return { kind: 'answer', streamId, response: { status, streamId, body: request.parts.length === 1 ? first : Buffer.concat(request.parts) }, data: nothing }
  }

  #collectedPiece (body: Buffer, streamId: number, isFinal: boolean): ClientEvent {
    this.#next.push({ kind: 'data', streamId, chunk: body })
    if (isFinal) {
      this.#init.requests.delete(streamId)
      this.#next.push({ kind: 'answer', streamId, response: { status: 'ok', streamId, body: nothing }, data: nothing })
    }
    return { kind: 'piece', streamId, length: body.length, pagesFrom: undefined }
  }

  #attention ({ action, inner }: Extract<Response, { readonly status: 'attn' }>): ClientEvent {
    if (inner === undefined) return this.step()
    if (action === attnActions.asynresp) return this.#answer(inner)
    return { kind: 'notice', text: inner.status === 'ok' ? printable(inner.body.toString()) : '' }
  }

  #stray (streamId: number): ClientEvent {
    return this.#fail('ANSWER_INVALID', `an answer to request ${streamId}, which was not made`)
  }

  #fail (code: 'ANSWER_INVALID' | 'TLS_UNAVAILABLE' | 'AUTHENTICATION_FAILED' | 'REFUSED', detail?: string, errorNumber?: number): ClientEvent {
    this.#phase = 'over'
    return { kind: 'failed', error: new XrootdError(code, { ...detail !== undefined && { detail }, ...errorNumber !== undefined && { errorNumber } }) }
  }
}

function printable (text: string): string {
  return text.replace(/\0+$/, '').replace(/\p{Cc}/gu, ' ').slice(0, 500)
}

function faultText (fault: FramingFault): string {
  switch (fault.kind) {
    case 'negative': return `a length of ${fault.length}`
    case 'too-long': return `a response of ${fault.length} bytes where ${fault.ceiling} are allowed`
    case 'lying': return fault.detail
  }
}

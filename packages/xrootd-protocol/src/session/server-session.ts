/** The server's end of one connection, without a socket: bytes in, events out, in the order that the protocol demands. */
import { errorNumbers, expectations, protocolRequestFlags, protocolVersion, serverFlags } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { requestFramer } from '../framer.ts'
import type { Framer, FramerStep } from '../framer.ts'
import type { FramingFault } from '../frame-lengths.ts'
import { clientHandshake, serverHandshake } from '../handshake.ts'
import { limits } from '../limits.ts'
import type { AuthRequest } from '../messages/auth.ts'
import type { BindRequest } from '../messages/bind.ts'
import type { LoginRequest } from '../messages/login.ts'
import { encodeProtocolAnswer } from '../messages/protocol.ts'
import type { ProtocolRequest } from '../messages/protocol.ts'
import { encodeResponse, error, ok } from '../responses.ts'
import { decodeRequest } from '../requests.ts'
import type { Request } from '../requests.ts'

/** Which connections are to be under TLS; each says more than a client may wish by itself. */
export interface TlsPolicy {
  /** There is a certificate. Without it nothing below counts. */
  readonly isAvailable: boolean
  /** From before the login on. */
  readonly login: boolean
  /** From after the login on. */
  readonly session: boolean
  /** Further streams too. */
  readonly data: boolean
  /** Logins that arrange a third-party copy. */
  readonly tpc: boolean
}

export interface ServerSessionInit {
  /** Bits of `serverFlags`, without those of TLS. */
  readonly flags: number
  readonly tls: TlsPolicy
  /** What the answer to a login demands, such as `&P=ztn,0:4096:`; empty: nothing. */
  readonly security: (isTls: boolean) => string
}

/** Everything that may be sent to a client without a login, and nothing else. */
export type SessionRequest = Exclude<Request, AuthRequest | BindRequest | LoginRequest | ProtocolRequest | { readonly name: 'sigver' }>

export type ServerEvent =
  | { readonly kind: 'send', readonly bytes: Buffer }
  /** After what was sent has gone: the connection goes on in TLS, and the rest of what came belongs to it. */
  | { readonly kind: 'start-tls' }
  /** Ask {@link ServerSession.acceptLogin} for the answer, or refuse. */
  | { readonly kind: 'login', readonly request: LoginRequest }
  /** Ask {@link ServerSession.acceptAuth} or {@link ServerSession.demandMoreAuth} for the answer, or refuse. */
  | { readonly kind: 'auth', readonly request: AuthRequest }
  /** Ask {@link ServerSession.acceptBind} for the answer, or refuse. */
  | { readonly kind: 'bind', readonly request: BindRequest }
  /** A request of somebody who is logged in. So many bytes of data follow. */
  | { readonly kind: 'request', readonly request: SessionRequest, readonly dataLength: number }
  /** Data of the request that came last, in memory that the next push may overwrite; also of one that was refused. */
  | { readonly kind: 'data', readonly chunk: Buffer, readonly left: number }
  | { readonly kind: 'need' }
  /** After what was sent has gone. */
  | { readonly kind: 'close', readonly reason: string }

const need: ServerEvent = { kind: 'need' }

type Phase = 'handshake' | 'before-login' | 'authenticating' | 'logged-in' | 'bound' | 'over'

/** Push a chunk, then take steps until it needs more. Whoever stops stepping before that calls {@link keepRest}. */
export class ServerSession {
  readonly #init: ServerSessionInit
  readonly #framer: Framer = requestFramer(() => this.#mostPayload())
  readonly #next: ServerEvent[] = []
  #phase: Phase = 'handshake'
  #handshake: Buffer = Buffer.alloc(0)
  #isTls = false
  /** TLS was promised: what came in the clear behind that means nothing. */
  #awaitsTls = false
  /** What the last protocol request said. */
  #isAbleTls = false
  #expects = 0

  constructor (init: ServerSessionInit) {
    this.#init = init
  }

  get isTls (): boolean {
    return this.#isTls
  }

  get isLoggedIn (): boolean {
    return this.#phase === 'logged-in'
  }

  /** One more stream of somebody else's session. */
  get isBound (): boolean {
    return this.#phase === 'bound'
  }

  /** Bytes of data that are still to come for the request that came last. */
  get dataLeft (): number {
    return this.#framer.dataLeft
  }

  /** Part of a request has come, and the rest is to come. */
  get isMidFrame (): boolean {
    return this.#framer.isMidFrame
  }

  /** So many bytes of data have been read past the session. */
  dataPassedBy (bytes: number): void {
    this.#framer.dataPassedBy(bytes)
  }

  /** Everything pushed before must have been used up. */
  push (chunk: Buffer): void {
    this.#framer.push(this.#phase === 'handshake' ? this.#takeHandshake(chunk) : chunk)
  }

  /** What was pushed and has not been used goes to memory of its own: the chunk may be written over. */
  keepRest (): void {
    this.#framer.push(Buffer.from(this.#framer.takeRest()))
  }

  /** Of the start of TLS: bytes that came behind. */
  takeRest (): Buffer {
    return this.#framer.takeRest()
  }

  /** From now on what is pushed comes out of TLS. Until then nothing that came behind `start-tls` is looked at. */
  tlsStarted (): void {
    this.#isTls = true
    this.#awaitsTls = false
    this.#framer.push(Buffer.alloc(0))
  }

  /** The answer to a login, and whether an authentication has to follow it. */
  acceptLogin (streamId: number, sessionId: Buffer): Buffer {
    const security = this.#init.security(this.#isTls)
    if (security === '') this.#complete()
    else this.#phase = 'authenticating'
    return ok(streamId, Buffer.concat([sessionId, Buffer.from(security)]))
  }

  acceptAuth (streamId: number): Buffer {
    this.#complete()
    return ok(streamId)
  }

  /** One more round, with bytes of the authentication protocol. */
  demandMoreAuth (streamId: number, bytes: Buffer): Buffer {
    return encodeResponse({ status: 'authmore', streamId, body: bytes })
  }

  acceptBind (streamId: number, pathId: number): Buffer {
    this.#phase = 'bound'
    return ok(streamId, Buffer.of(pathId))
  }

  step (): ServerEvent {
    const next = this.#next.shift()
    if (next !== undefined) {
      if (next.kind === 'close') this.#phase = 'over'
      if (next.kind === 'start-tls') this.#awaitsTls = true
      return next
    }
    if (this.#phase === 'handshake' || this.#phase === 'over' || this.#awaitsTls) return need
    // A loop: thousands of requests that mean nothing to us may stand in one chunk.
    let event: ServerEvent | undefined
    do event = this.#eventOf(this.#framer.step())
    while (event === undefined)
    return event
  }

  /** Of a payload that is collected before anybody looks at it. */
  #mostPayload (): number {
    switch (this.#phase) {
      case 'handshake':
      case 'before-login':
        return limits.strangerBytes
      case 'authenticating': return limits.authBytes
      case 'logged-in':
      case 'bound':
      case 'over':
        return Infinity
    }
  }

  /** Undefined for what needs no event. */
  #eventOf (step: FramerStep): ServerEvent | undefined {
    switch (step.kind) {
      case 'need': return need
      case 'data': return step
      case 'bad': return this.#refuseAndClose(step.header.readUInt16BE(0), faultNumber(step.fault), faultText(step.fault))
      case 'frame': return this.#decode(step.header, step.payload, step.dataLength)
    }
  }

  #decode (header: Buffer, payload: Buffer, dataLength: number): ServerEvent | undefined {
    const streamId = header.readUInt16BE(0)
    let request: Request
    try {
      request = decodeRequest(header, payload)
    } catch (fault) {
      if (!(fault instanceof XrootdError)) throw fault
      if (this.#phase === 'before-login') return this.#refuseStranger(streamId)
      // [C raw-errors, raw-write] The reference misses an argument before it looks at anything else.
      const number = header.readInt32BE(20) === 0 ? errorNumbers.ArgMissing : fault.errorNumber ?? errorNumbers.ArgInvalid
      return { kind: 'send', bytes: error(streamId, number, fault.message) }
    }
    return this.#inOrder(request, dataLength)
  }

  #inOrder (request: Request, dataLength: number): ServerEvent | undefined {
    const { streamId } = request
    const { InvalidRequest, TLSRequired } = errorNumbers
    switch (request.name) {
      case 'protocol': return this.#answerProtocol(request)
      case 'login':
        if (this.#phase !== 'before-login') return { kind: 'send', bytes: error(streamId, InvalidRequest, 'duplicate login; already logged in') }
        if (this.#mustHaveTls()) return this.#refuseAndClose(streamId, TLSRequired, 'this server demands TLS')
        return { kind: 'login', request }
      case 'auth':
        if (this.#phase === 'before-login') return this.#refuseStranger(streamId)
        return this.#phase === 'authenticating' ? { kind: 'auth', request } : { kind: 'send', bytes: error(streamId, InvalidRequest, 'nothing is to be authenticated') }
      case 'bind':
        if (this.#phase !== 'before-login') return { kind: 'send', bytes: error(streamId, InvalidRequest, 'this connection is logged in or bound already') }
        if (this.#init.tls.isAvailable && this.#init.tls.data && !this.#isTls) return this.#refuseAndClose(streamId, TLSRequired, 'this server demands TLS')
        return { kind: 'bind', request }
      case 'sigver':
        // No level of signing is announced; whoever signs all the same is not refused.
        return this.#phase === 'before-login' ? this.#refuseStranger(streamId) : undefined
      default: return this.#ofSomebody(request, dataLength)
    }
  }

  #ofSomebody (request: SessionRequest, dataLength: number): ServerEvent {
    const { name, streamId } = request
    if (this.#phase === 'before-login') return this.#refuseStranger(streamId)
    if (this.#phase !== 'authenticating') return { kind: 'request', request, dataLength }
    if (name === 'ping') return { kind: 'send', bytes: ok(streamId) }
    return this.#refuseAndClose(streamId, errorNumbers.InvalidRequest, 'the login is not complete: authenticate first')
  }

  /** [xroot 7] A login in the clear is refused where TLS was to begin before it, or to begin after it and the client cannot. */
  #mustHaveTls (): boolean {
    const { isAvailable, login, tpc, session } = this.#init.tls
    return isAvailable && !this.#isTls && (login || (tpc && this.#expects === expectations.tpc) || (session && !this.#isAbleTls))
  }

  #answerProtocol ({ streamId, clientVersion, flags, expect }: ProtocolRequest): ServerEvent {
    const { isManager } = serverFlags
    // [C raw-misc] A client of long ago knows two roles, and not a single flag.
    if (clientVersion === 0) return { kind: 'send', bytes: ok(streamId, encodeProtocolAnswer({ version: protocolVersion, flags: (this.#init.flags & isManager) === 0 ? 1 : 0 })) }
    const { tls } = this.#init
    const { ableTLS, wantTLS } = protocolRequestFlags
    const next = expect & 15
    this.#expects = next
    this.#isAbleTls = (flags & (ableTLS | wantTLS)) !== 0
    const isDemanded = (flags & wantTLS) !== 0 || (next === expectations.bind && tls.data) || (next === expectations.login && tls.login) || (next === expectations.tpc && (tls.tpc || tls.login))
    // Once requests are under way it is too late to change what carries them.
    const starts = this.#phase === 'before-login' && tls.isAvailable && !this.#isTls && isDemanded && this.#isAbleTls
    const said = this.#init.flags | (tls.isAvailable ? tlsFlags(tls) : 0) | (starts ? serverFlags.gotoTLS : 0)
    if (starts) this.#next.push({ kind: 'start-tls' })
    return { kind: 'send', bytes: ok(streamId, encodeProtocolAnswer({ version: protocolVersion, flags: said >>> 0 })) }
  }

  /** [xroot 7] With the policy `session`, TLS begins behind the last ok of the login. */
  #complete (): void {
    const { tls } = this.#init
    this.#phase = 'logged-in'
    if (tls.isAvailable && tls.session && !tls.login && !this.#isTls) this.#next.push({ kind: 'start-tls' })
  }

  #refuseStranger (streamId: number): ServerEvent {
    return this.#refuseAndClose(streamId, errorNumbers.InvalidRequest, 'Invalid request; user not logged in')
  }

  #refuseAndClose (streamId: number, number: number, message: string): ServerEvent {
    this.#next.push({ kind: 'close', reason: message })
    return { kind: 'send', bytes: error(streamId, number, message) }
  }

  /** Returns what follows the handshake. */
  #takeHandshake (chunk: Buffer): Buffer {
    const bytes = this.#handshake.length === 0 ? chunk : Buffer.concat([this.#handshake, chunk])
    const head = bytes.subarray(0, clientHandshake.length)
    if (!clientHandshake.subarray(0, head.length).equals(head)) {
      this.#next.push({ kind: 'close', reason: 'this is not the xroot protocol' })
      return Buffer.alloc(0)
    }
    if (head.length < clientHandshake.length) {
      this.#handshake = Buffer.from(head)
      return Buffer.alloc(0)
    }
    this.#phase = 'before-login'
    this.#next.push({ kind: 'send', bytes: serverHandshake((this.#init.flags & serverFlags.isManager) !== 0) })
    return bytes.subarray(clientHandshake.length)
  }
}

function tlsFlags ({ login, session, data, tpc }: TlsPolicy): number {
  const { haveTLS, tlsLogin, tlsSess, tlsData, tlsTPC } = serverFlags
  return haveTLS | (login ? tlsLogin : 0) | (session && !login ? tlsSess : 0) | (data ? tlsData : 0) | (tpc ? tlsTPC : 0)
}

function faultNumber ({ kind }: FramingFault): number {
  return kind === 'too-long' ? errorNumbers.ArgTooLong : errorNumbers.ArgInvalid
}

function faultText (fault: FramingFault): string {
  switch (fault.kind) {
    case 'negative': return 'Invalid request data length'
    case 'too-long': return `the request has ${fault.length} bytes where ${fault.ceiling} are allowed`
    case 'lying': return fault.detail
  }
}

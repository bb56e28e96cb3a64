/** Lets clients in: logins, their authentication, and further streams of a session. */
import { cgiValue, error as errorAnswer, errorNumbers } from '@scitags/xrootd-protocol'
import type { RequestOf, ServerEvent, ServerSession } from '@scitags/xrootd-protocol'
import type { Authentication, Verdict } from '../authentication/protocol.ts'
import { GatewayError } from '../errors.ts'
import { hasExpired, verdictOn } from '../identity.ts'
import type { Identity, Peer } from '../identity.ts'
import { errorAnswerFor } from './error-answer.ts'
import { LoginSession } from './login-session.ts'
import type { SessionStream } from './login-session.ts'
import type { Services } from './services.ts'

type Admitted = Extract<ServerEvent, { readonly kind: 'login' | 'auth' | 'bind' }>

/** A connection that has not been let in yet. */
export interface Stranger extends SessionStream {
  readonly address: string
  /** It is gone. */
  readonly isOver: boolean
  /** It has become the first stream of a session, or a further one. */
  joined (login: LoginSession, isMain: boolean): void
  readonly login: LoginSession | undefined
  /** It is a stranger no more. */
  known (): void
  /** To the process that has the session; resolves to whether it is gone. */
  handOver (request: RequestOf<'bind'>): Promise<boolean>
}

/** Bit of `capver`: answers may come later than their turn. */
const takesAsync = 0x80

export class Admission {
  readonly #services: Services
  readonly #connection: Stranger
  #authentication: { readonly name: string, readonly rounds: Authentication } | undefined

  constructor (services: Services, connection: Stranger) {
    this.#services = services
    this.#connection = connection
  }

  /** Answers. Rejects where the connection is of no use any more. */
  async admit (event: Admitted, session: ServerSession): Promise<void> {
    const { streamId } = event.request
    try {
      const answer = await this.#answer(event, session)
      if (answer !== undefined) this.#connection.output.answer(answer)
    } catch (cause) {
      this.#connection.output.answer(errorAnswerFor(streamId, event.kind === 'bind' ? 'join the session' : 'log in', cause))
    }
  }

  /** Undefined: another process gives it. */
  async #answer (event: Admitted, session: ServerSession): Promise<Buffer | undefined> {
    switch (event.kind) {
      case 'login': return await this.#login(event.request, session)
      case 'auth': return await this.#auth(event.request, session)
      case 'bind': return await this.#bind(event.request, session)
    }
  }

  async #login ({ streamId, pid, userName, capver, text }: Extract<Admitted, { kind: 'login' }>['request'], session: ServerSession): Promise<Buffer> {
    const { sessions, options } = this.#services
    const user = userName.toString('latin1').replace(/\0.*$/s, '')
    const login = new LoginSession({
      id: sessions.newId(),
      user,
      processId: pid,
      application: cgiValue(text.toString('latin1'), 'xrd.appname') ?? '',
      address: this.#connection.address,
      takesAsync: (capver & takesAsync) !== 0,
      main: this.#connection,
      maxOpenFiles: options.maxOpenFiles
    })
    if (this.#isAsked(session)) {
      const answer = session.acceptLogin(streamId, login.id)
      this.#connection.joined(login, true)
      return answer
    }
    if (this.#services.authentication.length > 0) throw new GatewayError('TLS_REQUIRED', { detail: 'credentials are taken under TLS only' })
    const identity = await verdictOn({ kind: 'none', user }, this.#peer(session), this.#services.verify)
    if (identity === undefined) throw new GatewayError('NOT_AUTHORIZED', { detail: 'nothing is allowed without a credential' })
    this.#identified(login, identity)
    this.#connection.joined(login, true)
    return session.acceptLogin(streamId, login.id)
  }

  async #auth ({ streamId, credentialType, credentials }: Extract<Admitted, { kind: 'auth' }>['request'], session: ServerSession): Promise<Buffer> {
    const { login } = this.#connection
    const name = credentialType.toString('latin1').replace(/\0.*$/s, '')
    const protocol = this.#services.authentication.find(one => one.name === name && one.parameters(session.isTls) !== undefined)
    if (protocol === undefined || login === undefined) throw new GatewayError('AUTHENTICATION_FAILED', { detail: `${JSON.stringify(name)} is not among what was offered` })
    const { rounds } = this.#authentication = this.#authentication?.name === name ? this.#authentication : { name, rounds: protocol.begin(this.#peer(session), this.#services.verify) }
    const verdict = await nextVerdict(rounds, credentials)
    switch (verdict.kind) {
      case 'more': return session.demandMoreAuth(streamId, verdict.bytes)
      case 'refused':
        this.#authentication = undefined
        return errorAnswer(streamId, errorNumbers.AuthFailed, verdict.reason)
      case 'identity': {
        this.#identified(login, verdict.identity)
        return session.acceptAuth(streamId)
      }
    }
  }

  #isAsked ({ isTls }: ServerSession): boolean {
    return this.#services.authentication.some(protocol => protocol.parameters(isTls) !== undefined)
  }

  /** The login is complete. */
  #identified (login: LoginSession, identity: Identity): void {
    // A verdict takes its time, and a session without its connection would stay for ever.
    if (this.#connection.isOver) throw new GatewayError('CLIENT_GONE')
    if (hasExpired(identity, this.#services.clock)) throw new GatewayError('AUTHENTICATION_FAILED', { detail: 'it has expired' })
    login.identify(identity)
    this.#services.sessions.add(login)
    this.#connection.known()
  }

  async #bind (request: Extract<Admitted, { kind: 'bind' }>['request'], session: ServerSession): Promise<Buffer | undefined> {
    const { streamId, sessionId } = request
    const login = this.#services.sessions.get(sessionId)
    if (login === undefined) {
      if (await this.#connection.handOver(request)) return undefined
      throw new GatewayError('SESSION_UNKNOWN')
    }
    if (login.address !== this.#connection.address) throw new GatewayError('OTHER_HOST')
    if (login.streams.size > this.#services.options.maxStreams) throw new GatewayError('TOO_MANY_STREAMS', { detail: `${this.#services.options.maxStreams} are allowed` })
    const pathId = login.freePathId()
    login.streams.set(pathId, this.#connection)
    this.#connection.joined(login, false)
    this.#connection.known()
    return session.acceptBind(streamId, pathId)
  }

  #peer ({ isTls }: ServerSession): Peer {
    return { address: this.#connection.address, isTls }
  }
}

/** What it throws may quote the credential, so that it goes no further. */
async function nextVerdict (rounds: Authentication, credentials: Buffer): Promise<Verdict> {
  try {
    return await rounds.next(credentials)
  } catch {
    return { kind: 'refused', reason: 'the credential is not accepted' }
  }
}

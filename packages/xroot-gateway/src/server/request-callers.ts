/** On whose behalf each request of a connection is: that of its session, or of the token in its CGI. */
import { cgiValue, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import type { PathRequest } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import { hasExpired, verdictOn } from '../identity.ts'
import type { Identity, Peer } from '../identity.ts'
import type { Caller } from './caller.ts'
import type { LoginSession } from './login-session.ts'
import type { Services } from './services.ts'
import { textOfRequest } from './text-of-request.ts'

/** What a token was found to be, for the next request with the same. */
interface KnownToken {
  readonly token: string
  readonly isTls: boolean
  readonly identity: Identity
  readonly untilMicros: number
}

/** A verdict that does not say how long it counts is asked for again after this. */
const trustedMicros = 60_000_000

export class RequestCallers {
  readonly #services: Pick<Services, 'verify' | 'clock'>
  readonly #asking = new Map<string, Promise<Identity>>()
  #known: KnownToken | undefined

  constructor (services: Pick<Services, 'verify' | 'clock'>) {
    this.#services = services
  }

  /** Throws, or rejects with, `NOT_AUTHORIZED`. */
  of (request: PathRequest | RequestOf<'open' | 'dirlist'>, login: LoginSession, isTls: boolean): Caller | Promise<Caller> {
    const caller = login.caller(isTls)
    if (caller === undefined) throw new GatewayError('NOT_AUTHORIZED')
    const token = tokenOf(textOfRequest(request))
    if (token !== undefined) return this.#withToken(caller, token)
    if (hasExpired(caller.identity, this.#services.clock)) throw new GatewayError('NOT_AUTHORIZED', { detail: 'the credential of the login has expired' })
    return caller
  }

  #withToken (caller: Caller, token: string): Caller | Promise<Caller> {
    const { address, isTls } = caller
    const known = this.#known
    if (known?.token === token && known.isTls === isTls && this.#services.clock.nowMicros() < known.untilMicros) return { ...caller, identity: known.identity }
    // Requests that come together with a new token wait for the same verdict.
    const key = `${isTls ? 'tls' : 'clear'} ${token}`
    const verdict = this.#asking.get(key) ?? this.#verdict(token, { address, isTls }).finally(() => { this.#asking.delete(key) })
    this.#asking.set(key, verdict)
    return verdict.then(identity => ({ ...caller, identity }))
  }

  async #verdict (token: string, peer: Peer): Promise<Identity> {
    const { clock, verify } = this.#services
    const identity = await verdictOn({ kind: 'token', token }, peer, verify)
    if (identity === undefined) throw new GatewayError('NOT_AUTHORIZED', { detail: 'the token is not accepted' })
    if (hasExpired(identity, clock)) throw new GatewayError('NOT_AUTHORIZED', { detail: 'the token has expired' })
    const { expiresAtMs } = identity
    this.#known = { token, isTls: peer.isTls, identity, untilMicros: expiresAtMs === undefined ? clock.nowMicros() + trustedMicros : expiresAtMs * 1000 }
    return identity
  }
}

/** [xroot 8.3] `authz=Bearer%20TOKEN`; undefined where there is none, or an empty one. */
function tokenOf (text: string): string | undefined {
  if (!text.includes('authz=')) return undefined
  const token = cgiValue(splitPath(text).cgi, 'authz')?.replace(/^Bearer(%20|\+| )/i, '')
  return token === '' ? undefined : token
}

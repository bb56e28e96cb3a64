/** All legs: who uses which, and those that nobody uses, which the next client with the same decision takes over. */
import type { Clock, Decision, Timer } from '@scitags/core'
import { GatewayError } from '../errors.ts'
import { Leg, keyOfLeg } from './leg.ts'
import type { LegInit, LegUse } from './leg.ts'

export interface LegsInit extends Pick<LegInit, 'scitags' | 'connection'> {
  readonly idleMs: number
  readonly clock: Clock
}

export interface LegWish {
  /** One object for each session of a client. */
  readonly session: object
  readonly decision: Decision
  readonly application: string
  readonly use: LegUse
}

/** That nobody uses. */
const mostIdle = 64
/** Of one session of a client. */
const mostOfSession = 64

export class Legs {
  readonly #init: LegsInit
  readonly #used = new Map<object, Set<Leg>>()
  /** Latest last. */
  readonly #idle = new Map<Leg, Timer>()

  constructor (init: LegsInit) {
    this.#init = init
  }

  /** Release it, or end it. Throws `TOO_MANY_ORIGIN_CONNECTIONS`. */
  take ({ session, decision, application, use }: LegWish): Leg {
    const key = keyOfLeg(decision, application)
    const own = this.#used.get(session) ?? new Set()
    const shared = use === 'one upload' ? undefined : Array.from(own).find(leg => leg.key === key && leg.use === use)
    if (shared === undefined && own.size >= mostOfSession) throw new GatewayError('TOO_MANY_ORIGIN_CONNECTIONS', { detail: `${mostOfSession} are allowed` })
    const leg = shared ?? this.#takeIdle(key) ?? new Leg(key, { ...this.#init, decision, application })
    leg.session = session
    leg.use = use
    leg.users++
    this.#used.set(session, own.add(leg))
    return leg
  }

  release (leg: Leg): void {
    if (--leg.users > 0 || leg.isOver) return
    this.#forget(leg)
    this.#idle.set(leg, this.#init.clock.after(this.#init.idleMs, () => { this.#closeIdle(leg) }))
    const [oldest] = this.#idle.keys()
    if (this.#idle.size > mostIdle && oldest !== undefined) this.#closeIdle(oldest)
  }

  /** Whatever goes on there is cut off. */
  end (leg: Leg): void {
    this.#forget(leg)
    leg.close()
  }

  close (): void {
    for (const leg of this.#idle.keys()) this.#closeIdle(leg)
    for (const own of this.#used.values()) for (const leg of own) this.end(leg)
  }

  #takeIdle (key: string): Leg | undefined {
    let found: Leg | undefined
    for (const leg of this.#idle.keys()) if (leg.key === key) found = leg
    if (found === undefined) return undefined
    this.#idle.get(found)?.cancel()
    this.#idle.delete(found)
    return found
  }

  #forget (leg: Leg): void {
    const { session } = leg
    if (session === undefined) return
    const own = this.#used.get(session)
    own?.delete(leg)
    if (own?.size === 0) this.#used.delete(session)
    leg.session = undefined
  }

  #closeIdle (leg: Leg): void {
    this.#idle.get(leg)?.cancel()
    this.#idle.delete(leg)
    leg.close()
  }
}

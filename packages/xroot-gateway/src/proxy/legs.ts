/** All legs: who uses which, and those that nobody uses, which the next client with the same decision takes over. */
import type { Clock, Decision, Timer } from '@scitags/core'
import { GatewayError } from '../errors.ts'
import { Leg, keyOfLeg } from './leg.ts'
import type { LegInit } from './leg.ts'

export interface LegsInit extends Pick<LegInit, 'scitags' | 'connection'> {
  readonly idleMs: number
  readonly clock: Clock
}

export interface LegWish {
  /** One object for each session of a client. */
  readonly session: object
  readonly decision: Decision
  readonly application: string
  /** Nothing else goes there meanwhile, so that it can be cut off. */
  readonly isAlone: boolean
}

/** That nobody uses. */
const mostIdle = 64
/** Of one session of a client. */
const mostOfSession = 64

export class Legs {
  readonly #init: LegsInit
  readonly #used = new Set<Leg>()
  /** Latest last. */
  readonly #idle = new Map<Leg, Timer>()
  readonly #alone = new Set<Leg>()

  constructor (init: LegsInit) {
    this.#init = init
  }

  get size (): number {
    return this.#used.size + this.#idle.size
  }

  /** Release it, or end it. Throws `TOO_MANY_ORIGIN_CONNECTIONS`. */
  take ({ session, decision, application, isAlone }: LegWish): Leg {
    const key = keyOfLeg(decision, application)
    const own = Array.from(this.#used).filter(leg => leg.session === session)
    const shared = isAlone ? undefined : own.find(leg => leg.key === key && !this.#alone.has(leg))
    if (shared === undefined && own.length >= mostOfSession) throw new GatewayError('TOO_MANY_ORIGIN_CONNECTIONS', { detail: `${mostOfSession} are allowed` })
    const leg = shared ?? this.#takeIdle(key) ?? new Leg(key, { ...this.#init, decision, application })
    leg.session = session
    leg.users++
    this.#used.add(leg)
    if (isAlone) this.#alone.add(leg)
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
    for (const leg of this.#used) this.end(leg)
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
    this.#used.delete(leg)
    this.#alone.delete(leg)
    leg.session = undefined
  }

  #closeIdle (leg: Leg): void {
    this.#idle.get(leg)?.cancel()
    this.#idle.delete(leg)
    leg.close()
  }
}

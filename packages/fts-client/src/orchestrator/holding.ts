/** Keeps what the brake holds for as long as it says, and tells what is held back. */
import type { Clock } from '@scitags/core'

import { Brake, namesOf } from './brake.ts'
import type { BrakeRules, BrakedLink, BrakedPart, Hold, TransferEnd } from './brake.ts'
import type { TransferStep } from './types.ts'

export interface HoldingInit {
  readonly rules: BrakeRules
  readonly clock: Clock
  /** How many wait at a storage, or on a link. */
  readonly queuedAt: (name: string) => number
  readonly onRelease: () => void
}

interface Held {
  readonly timer: { cancel (): void }
  readonly untilMs: number
  /** From or to whom. */
  readonly where: string
  /** The code of the latest failure. */
  readonly code: string
  isTold: boolean
}

export class Holding {
  readonly #init: HoldingInit
  readonly #brake: Brake
  readonly #held = new Map<string, Held>()
  #isClosed = false

  constructor (init: HoldingInit) {
    this.#init = init
    this.#brake = new Brake(init.rules)
  }

  mayBegin (link: BrakedLink): boolean { return this.#brake.mayBegin(link) }

  begun (link: BrakedLink): readonly BrakedPart[] { return this.#brake.begun(link) }

  heard (link: BrakedLink, sign: TransferStep | 'bytes'): boolean { return this.#brake.heard(link, sign) }

  ended (link: BrakedLink, end: TransferEnd, tell: (message: string) => void): void {
    const hold = this.#brake.ended(link, end)
    if (hold === undefined || this.#isClosed) return
    this.#hold(hold, link, end.failure?.code ?? '')
    this.queued(link, tell)
  }

  /** What has just failed comes back later: a hold is told when it first holds something back. */
  queued (link: BrakedLink, tell: (message: string) => void): void {
    for (const name of namesOf(link)) {
      const held = this.#held.get(name)
      if (held === undefined || held.isTold || !this.#brake.isHeld(name)) continue
      const queued = this.#init.queuedAt(name)
      if (queued === 0) continue
      held.isTold = true
      tell(`nothing begins ${held.where} for ${Math.ceil((held.untilMs - this.#nowMs()) / 1000)} s, then one of ${queued} queued: ${held.code} again and again`)
    }
  }

  close (): void {
    this.#isClosed = true
    for (const { timer } of this.#held.values()) timer.cancel()
  }

  #hold ({ name, delayMs }: Hold, { name: linkName, source, destination }: BrakedLink, code: string): void {
    // It may have answered meanwhile, to one that was under way, and not since.
    this.#held.get(name)?.timer.cancel()
    const timer = this.#init.clock.after(delayMs, () => {
      this.#held.delete(name)
      this.#brake.release(name)
      this.#init.onRelease()
    })
    const where = name === linkName ? `from ${source.name} to ${destination.name}` : `from or to ${name}`
    this.#held.set(name, { timer, untilMs: this.#nowMs() + delayMs, where, code, isTold: false })
  }

  #nowMs (): number { return Math.floor(this.#init.clock.nowMicros() / 1000) }
}

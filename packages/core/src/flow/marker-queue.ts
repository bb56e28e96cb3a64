/** A bounded queue in front of one marker: whatever the marker does, a transfer never notices. */
import { settledWithin } from '../bounded-wait.ts'
import { channels } from '../diagnostics.ts'
import type { Clock } from '../clock.ts'
import type { FlowEvent, Marker } from '../types.ts'

/** A marker that has not answered by then counts as having lost the events it was given. */
const answerWithinMs = 10_000

export class MarkerQueue {
  readonly #marker: Marker
  readonly #capacity: number
  readonly #clock: Clock
  #waiting: FlowEvent[] = []
  /** Handed over, and neither answered for nor counted as lost. */
  #underWay = 0
  #isBusy = false
  readonly #whenIdle: (() => void)[] = []

  constructor (marker: Marker, capacity: number, clock: Clock) {
    this.#marker = marker
    this.#capacity = capacity
    this.#clock = clock
  }

  push (event: FlowEvent): void {
    if (this.#waiting.length >= this.#capacity) {
      this.#report('dropped', 1)
      return
    }
    this.#waiting.push(event)
    if (this.#isBusy) return
    this.#isBusy = true
    setImmediate(() => { void this.#drain() })
  }

  /** Resolves when everything pushed so far has been handed over and the marker has closed, or after `withinMs`. */
  async close (withinMs: number): Promise<void> {
    const done = async (): Promise<void> => {
      if (this.#isBusy) await new Promise<void>(resolve => this.#whenIdle.push(resolve))
      await this.#marker.close?.()
    }
    try {
      await settledWithin(this.#clock, withinMs, `the marker ${this.#marker.name}`, done())
    } catch (cause) {
      this.#report('failed', this.#waiting.length + this.#underWay, cause)
    }
  }

  async #drain (): Promise<void> {
    while (this.#waiting.length > 0) {
      const events = this.#waiting
      this.#waiting = []
      this.#underWay = events.length
      try {
        const answer = this.#marker.mark(events)
        // Whatever JavaScript gives back: only a promise is waited for.
        if (answer !== undefined) await this.#answered(Promise.resolve(answer))
      } catch (cause) {
        this.#lost(cause)
      }
      this.#underWay = 0
    }
    this.#isBusy = false
    for (const resolve of this.#whenIdle.splice(0)) resolve()
  }

  /** The deadline costs the events; but a marker that is at work is never called again before it is done. */
  async #answered (answer: Promise<void>): Promise<void> {
    try {
      await settledWithin(this.#clock, answerWithinMs, `the marker ${this.#marker.name}`, answer)
    } catch (cause) {
      this.#lost(cause)
      await answer.catch(() => {})
    }
  }

  #lost (cause: unknown): void {
    this.#report('failed', this.#underWay, cause)
    this.#underWay = 0
  }

  #report (kind: 'failed' | 'dropped', events: number, cause?: unknown): void {
    channels.marker.publish({ marker: this.#marker.name, kind, events, cause })
  }
}

/** A bounded queue in front of one marker: whatever the marker does, a transfer never notices. */
import { channels } from '../diagnostics.ts'
import { settledWithin } from '../bounded-wait.ts'
import type { Clock } from '../clock.ts'
import type { FlowEvent, Marker } from '../types.ts'

/** A marker that needs longer for what it was given is reported. */
const slowAfterMs = 10_000
/** Handed over at a time: a thousand flows that end together must not hold up the transfers of others. */
const mostAtOnce = 256

export class MarkerQueue {
  readonly #marker: Marker
  readonly #capacity: number
  readonly #clock: Clock
  readonly #waiting: FlowEvent[] = []
  /** Flows whose start had no room: the rest of them would only confuse. */
  readonly #untold = new Set<number>()
  /** Handed over, and not answered for. */
  #underWay = 0
  #isBusy = false
  readonly #whenIdle: (() => void)[] = []

  constructor (marker: Marker, capacity: number, clock: Clock) {
    this.#marker = marker
    this.#capacity = capacity
    this.#clock = clock
  }

  push (event: FlowEvent): void {
    if (!this.#hasRoomFor(event)) {
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

  /** The end of a flow whose start was told always has room: no more of them can wait than flows were open. */
  #hasRoomFor ({ state, flow: { id } }: FlowEvent): boolean {
    const isFull = this.#waiting.length >= this.#capacity
    switch (state) {
      case 'start':
        if (isFull) this.#untold.add(id)
        return !isFull
      case 'ongoing': return !isFull && !this.#untold.has(id)
      case 'end': return !this.#untold.delete(id)
    }
  }

  async #drain (): Promise<void> {
    while (this.#waiting.length > 0) {
      const events = this.#waiting.splice(0, mostAtOnce)
      this.#underWay = events.length
      try {
        const answer = this.#marker.mark(events)
        if (answer !== undefined) await this.#answered(answer)
      } catch (cause) {
        this.#report('failed', events.length, cause)
      }
      this.#underWay = 0
      await new Promise(resolve => { setImmediate(resolve) })
    }
    this.#isBusy = false
    for (const resolve of this.#whenIdle.splice(0)) resolve()
  }

  /** However long it takes: a marker that is at work is never called again before it is done. */
  async #answered (answer: Promise<void>): Promise<void> {
    const tooLong = new Error(`it has not answered for ${slowAfterMs / 1000} s; later events wait`)
    const timer = this.#clock.after(slowAfterMs, () => { this.#report('slow', 0, tooLong) })
    try {
      await answer
    } finally {
      timer.cancel()
    }
  }

  #report (kind: 'failed' | 'dropped' | 'slow', events: number, cause?: unknown): void {
    channels.marker.publish({ marker: this.#marker.name, kind, events, cause })
  }
}

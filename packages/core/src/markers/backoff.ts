/** Leaves a daemon alone for a while after it has failed, longer each time. */
import type { Clock } from '../clock.ts'
import type { Microseconds } from '../types.ts'

const firstMs = 500
const longestMs = 30_000

export class Backoff {
  readonly #clock: Clock
  #waitMs = 0
  #until: Microseconds = 0

  constructor (clock: Clock) {
    this.#clock = clock
  }

  get isWaiting (): boolean {
    return this.#waitMs > 0 && this.#clock.nowMicros() < this.#until
  }

  failed (): void {
    if (this.isWaiting) return
    this.#waitMs = Math.min(longestMs, this.#waitMs === 0 ? firstMs : this.#waitMs * 2)
    this.#until = this.#clock.nowMicros() + this.#waitMs * 1000
  }

  succeeded (): void {
    this.#waitMs = 0
  }
}

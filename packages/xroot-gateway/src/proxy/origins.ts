/** The origins, and which of them answer. */
import type { Clock } from '@scitags/core'
import { parseUrl } from '@scitags/xrootd-protocol'
import type { Endpoint } from '@scitags/xrootd-protocol'

export interface Origin {
  /** Without a path. */
  readonly url: string
  readonly endpoint: Endpoint
}

export interface OriginsInit {
  readonly urls: readonly string[]
  /** Whoever did not answer is asked after the others for so long. */
  readonly skipMs: number
  /** `first`: in the order of the list; `in-turn`: each request begins with the next one. */
  readonly choice: 'first' | 'in-turn'
  readonly clock: Clock
}

export class Origins {
  readonly #init: OriginsInit
  readonly #all: readonly Origin[]
  readonly #downUntil = new Map<Origin, number>()
  #turn = 0

  /** Throws `URL_INVALID`. */
  constructor (init: OriginsInit) {
    this.#init = init
    this.#all = init.urls.map(url => {
      const { host, port, demandsTls } = parseUrl(url)
      return { url, endpoint: { host, port, demandsTls } }
    })
  }

  get all (): readonly Origin[] {
    return this.#all
  }

  /** Those that answer, best first; then the others, since they may have come back. */
  candidates (): readonly Origin[] {
    const now = this.#init.clock.nowMicros()
    const start = this.#init.choice === 'first' ? 0 : this.#turn++ % this.#all.length
    const inOrder = [...this.#all.slice(start), ...this.#all.slice(0, start)]
    const isDown = (origin: Origin): boolean => (this.#downUntil.get(origin) ?? 0) > now
    return [...inOrder.filter(origin => !isDown(origin)), ...inOrder.filter(isDown)]
  }

  answers (origin: Origin): void {
    this.#downUntil.delete(origin)
  }

  isSilent (origin: Origin): void {
    this.#downUntil.set(origin, this.#init.clock.nowMicros() + this.#init.skipMs * 1000)
  }
}

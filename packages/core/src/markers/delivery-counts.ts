/** Counts what became of the messages to one target, and knows when none is under way. */
import { channels } from '../diagnostics.ts'
import type { Marker } from '../types.ts'

/** Since the marker was made. */
export interface DeliveryCounts {
  /** Name of the marker. */
  readonly marker: string
  /** `host:port`, or `far-end`. */
  readonly target: string
  /** Messages that were handed over. */
  readonly sent: number
  /** Messages that were not, or that the network reported as undeliverable afterwards. */
  readonly failed: number
  /** Of the messages sent, without headers of UDP and IP. */
  readonly bytes: number
}

export interface DeliveringMarker extends Marker {
  readonly deliveries: readonly DeliveryCounts[]
}

export class DeliveryCounter implements DeliveryCounts {
  readonly marker: string
  readonly target: string
  sent = 0
  failed = 0
  bytes = 0
  #underWay = 0
  readonly #whenIdle: (() => void)[] = []

  constructor (marker: string, target: string) {
    this.marker = marker
    this.target = target
  }

  begun (): void {
    this.#underWay++
  }

  /** Settles one that has begun. */
  done (error: Error | null, bytes: number): void {
    if (error === null) this.sentAll(1, bytes)
    else this.fail(error)
    if (--this.#underWay === 0) for (const resolve of this.#whenIdle.splice(0)) resolve()
  }

  sentAll (messages: number, bytes: number): void {
    this.sent += messages
    this.bytes += bytes
  }

  /** Those that never began, or that were thought to be sent. */
  fail (cause: unknown, messages = 1): void {
    this.failed += messages
    this.report(cause)
  }

  /** Something went wrong that cost no message yet. */
  report (cause: unknown): void {
    if (channels.delivery.hasSubscribers) channels.delivery.publish({ marker: this.marker, target: this.target, cause })
  }

  async idle (): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>(resolve => this.#whenIdle.push(resolve))
  }
}

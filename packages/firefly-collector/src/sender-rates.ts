/** Counts datagrams by sender, for a bounded number of senders. */
import type { SenderCounter } from './types.ts'

/** Long enough to be steady, short enough to follow a burst. */
export const rateWindowMs = 10_000

/** Where senders beyond the bound are counted. */
export const otherSenders = 'others'

export interface SenderRates {
  count (address: string): void
  /** Ends a window; call it every {@link rateWindowMs}. */
  turn (): void
  /** The busiest first, at most `limit`. */
  busiest (limit: number): readonly SenderCounter[]
}

interface Sender {
  received: number
  before: number
  rate: number
}

export function createSenderRates (maxSenders: number): SenderRates {
  const senders = new Map<string, Sender>()

  return {
    count (address) {
      let sender = senders.get(address)
      if (sender === undefined) {
        const name = senders.size < maxSenders ? address : otherSenders
        sender = senders.get(name) ?? { received: 0, before: 0, rate: 0 }
        senders.set(name, sender)
      }
      sender.received++
    },
    turn () {
      for (const sender of senders.values()) {
        sender.rate = (sender.received - sender.before) * 1000 / rateWindowMs
        sender.before = sender.received
      }
    },
    busiest: limit => [...senders]
      .map(([address, { received, rate }]) => ({ address, received, rate }))
      .sort((a, b) => b.rate - a.rate || b.received - a.received)
      .slice(0, limit)
  }
}

/** A world that does what the test says: time, randomness, a host name, and a marker that remembers. */
import type { Clock, Timer } from '../clock.ts'
import { noPacketMarking } from '../portable.ts'
import type { FlowEvent, KernelIo, Marker, Microseconds, PacketMarker } from '../types.ts'

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves on by `ms` and calls back, in order and at their own time, the timers that fall due on the way. */
  advance (ms: number): void
  /** Timers that wait. */
  readonly pending: number
}

export interface Recorder extends Marker {
  /** Everything that it was told, oldest first. */
  readonly events: readonly FlowEvent[]
  readonly isClosed: boolean
}

/** A name that stands for no real host. */
export const fakeHostName = 'se1.example.org'

/** 2026-01-02T03:04:05.678901Z. */
export const fakeNow: Microseconds = 1_767_323_045_678_901

export function fakeClock (start: Microseconds = fakeNow): FakeClock {
  let now = start
  const timers = new Set<{ readonly at: Microseconds, readonly callback: () => void }>()

  const nextBefore = (end: Microseconds): { readonly at: Microseconds, readonly callback: () => void } | undefined => {
    const due = [...timers].filter(({ at }) => at <= end)
    return due.length === 0 ? undefined : due.reduce((first, timer) => timer.at < first.at ? timer : first)
  }

  return {
    get pending () { return timers.size },
    nowMicros: () => now,
    after (ms, callback): Timer {
      const timer = { at: now + Math.max(0, ms) * 1000, callback }
      timers.add(timer)
      return { cancel: () => { timers.delete(timer) } }
    },
    advance (ms) {
      const end = now + ms * 1000
      for (let timer = nextBefore(end); timer !== undefined; timer = nextBefore(end)) {
        timers.delete(timer)
        now = timer.at
        timer.callback()
      }
      now = end
    }
  }
}

/** Gives the values one after another, over and over; each is 0…31. */
export function fakeEntropy (...values: readonly number[]): () => number {
  let drawn = 0
  return () => values[drawn++ % values.length] ?? 0
}

export function recorder (name = 'recorder'): Recorder {
  const events: FlowEvent[] = []
  let isClosed = false
  return {
    name,
    events,
    get isClosed () { return isClosed },
    mark (batch) { events.push(...batch) },
    async close () { isClosed = true }
  }
}

/** A kernel that labels sockets as the function says. */
export function labellingKernel (label: PacketMarker['label']): KernelIo {
  return { openPacketMarking: () => ({ ...noPacketMarking(), rung: 'own-program', detail: 'a fake', marker: { name: 'fake', label } }) }
}

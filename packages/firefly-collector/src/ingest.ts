/** Reads datagrams as fireflies: what can be read goes on, what cannot is counted by reason. */
import type { Microseconds } from '@scitags/core'
import { parseFirefly } from '@scitags/core/wire'
import type { BadFirefly, Firefly } from '@scitags/core/wire'

import { keptText } from './kept-text.ts'
import type { BadCounter, CollectorCounters, Observation } from './types.ts'

export interface Ingest {
  /** Never throws. */
  take (datagram: Uint8Array, from: string, at: Microseconds): void
  readonly accepted: CollectorCounters['accepted']
  readonly bad: ReadonlyMap<BadFirefly, BadCounter>
}

/** How much of a datagram that could not be read is kept to be shown. */
const shownBytes = 160
/** A flood of invented ones costs memory up to here, and time from here on. */
const maxReporters = 4096

export function createIngest (observe: (observation: Observation) => void): Ingest {
  const accepted = { start: 0, ongoing: 0, end: 0 }
  const bad = new Map<BadFirefly, BadCounter>()
  const reporters = new Map<string, string>()

  /** One string per reporter, however many flows it tells of. */
  const reporterOf = ({ header: { host, app } }: Firefly, from: string): string => {
    const name = keptText(app === undefined ? host ?? from : `${host ?? from} ${app}`)
    const known = reporters.get(name)
    if (known !== undefined) return known
    if (reporters.size >= maxReporters) reporters.clear()
    reporters.set(name, name)
    return name
  }

  return {
    take (datagram, from, receivedAt) {
      const reading = parseFirefly(datagram)
      if (reading.kind === 'bad') {
        const { reason, detail } = reading
        bad.set(reason, { count: (bad.get(reason)?.count ?? 0) + 1, last: { from, detail: printable(detail), text: beginningOf(datagram) } })
        return
      }
      const { firefly } = reading
      accepted[firefly.state]++
      observe({ firefly, reporter: reporterOf(firefly, from), receivedAt })
    },
    accepted,
    bad
  }
}

function beginningOf (datagram: Uint8Array): string {
  return printable(new TextDecoder().decode(datagram.subarray(0, shownBytes)))
}

function printable (text: string): string {
  return text.replaceAll(/\p{C}/gu, '?')
}

/** The flows that are remembered: found by their ends, given up by age, and never more than the bounds allow. */
import type { Microseconds } from '@scitags/core'
import type { FireflyState } from '@scitags/core/wire'

import { createAgeList } from './age-list.ts'
import type { Aged } from './age-list.ts'
import type { ObservedFlow } from './types.ts'

export interface KeptFlowsOptions {
  /** How many flows are kept; ended ones make room first, then those heard of least recently. */
  readonly maxFlows: number
  /** How long a flow stays open when nothing more is heard of it. */
  readonly openForMs: number
  /** How long an ended flow is remembered, so that a second copy of its end is known as one. */
  readonly rememberForMs: number
}

export interface KeptFlow extends Aged<KeptFlow> {
  readonly ends: string
  flow: ObservedFlow
  isStartSeen: boolean
  readonly isOpen: boolean
  readonly heardAt: Microseconds
}

export interface KeptFlows {
  /** The flows of one pair of ends, the newest last. */
  between (ends: string): readonly KeptFlow[]
  /** A flow first heard of in this state; others make room for it. */
  add (ends: string, flow: ObservedFlow, state: FireflyState, now: Microseconds): void
  /** An open flow was heard of again, and is open still or has ended. */
  hear (kept: KeptFlow, isOpen: boolean, now: Microseconds): void
  /** Forgets what has been silent for too long. */
  expire (now: Microseconds): void
  readonly openFlows: number
}

type Entry = { -readonly [Key in keyof KeptFlow]: KeptFlow[Key] }

/** Of one pair of ends: a client that changes its tag with each request must not fill the memory, nor make us search it. */
const maxFlowsBetween = 64

/** `expired` hears of each flow that is forgotten while it is open. */
export function createKeptFlows (options: KeptFlowsOptions, expired: (flow: ObservedFlow, now: Microseconds) => void): KeptFlows {
  const connections = new Map<string, Entry[]>()
  const open = createAgeList<Entry>()
  const ended = createAgeList<Entry>()

  return {
    between: ends => connections.get(ends) ?? [],

    add (ends, flow, state, now) {
      makeRoom(ends, now)
      const entry = { ends, flow, isStartSeen: state === 'start', isOpen: state !== 'end', heardAt: now, older: undefined, newer: undefined }
      const connection = connections.get(ends)
      if (connection === undefined) connections.set(ends, [entry])
      else connection.push(entry)
      listOf(entry).add(entry)
    },

    hear (entry: Entry, isOpen, now) {
      listOf(entry).delete(entry)
      entry.isOpen = isOpen
      entry.heardAt = now
      listOf(entry).add(entry)
    },

    expire (now) {
      for (const [list, ms] of [[open, options.openForMs], [ended, options.rememberForMs]] as const) {
        while (list.oldest !== undefined && now - list.oldest.heardAt >= ms * 1000) forget(list.oldest, now)
      }
    },

    get openFlows () { return open.size }
  }

  function makeRoom (ends: string, now: Microseconds): void {
    const connection = connections.get(ends) ?? []
    if (connection.length >= maxFlowsBetween) forget(connection.find(({ isOpen }) => !isOpen) ?? connection[0], now)
    if (open.size + ended.size >= options.maxFlows) forget(ended.oldest ?? open.oldest, now)
  }

  function forget (entry: Entry | undefined, now: Microseconds): void {
    if (entry === undefined) return
    const rest = connections.get(entry.ends)?.filter(other => other !== entry) ?? []
    if (rest.length === 0) connections.delete(entry.ends)
    else connections.set(entry.ends, rest)
    listOf(entry).delete(entry)
    if (entry.isOpen) expired(entry.flow, now)
  }

  function listOf ({ isOpen }: Entry): typeof open {
    return isOpen ? open : ended
  }
}

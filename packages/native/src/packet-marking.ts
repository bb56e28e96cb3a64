/** Finds the best way to label packets on this host, tries it out, and says why not a better one. */
import { noPacketMarking } from '@scitags/core'
import type { FlowLabel, LabelCounts, LabelOutcome, PacketMarking, PacketMarkingInit } from '@scitags/core'

import type { Binding } from './binding.ts'
import { descriptorOf } from './descriptor.ts'
import { labelDialer } from './label-dialer.ts'
import { whyNotProved } from './label-proof.ts'
import { dialledOnly, inherited, ownProgram, pinned } from './rungs.ts'
import type { Rung } from './rungs.ts'

export interface RungsInit {
  /** Descriptor of a map that another process of ours has made. */
  readonly inherited?: number | undefined
  /** A program of our own also looks for labels of sockets of other processes, as a sampler sets them; a pinned map does so if it was set up for that. */
  readonly isForOthers?: boolean | undefined
}

const refreshMs = 2000

/** `labels` is the descriptor of a map that only this process can hand on: who may open a pinned one does so, and looks after it. Never throws. */
export function openPacketMarking (binding: Binding, { inherited: map, isForOthers = false }: RungsInit, init: PacketMarkingInit): PacketMarking & { readonly labels: number | undefined } {
  const refused: string[] = []
  const better: readonly (readonly [name: string, open: () => Rung])[] = map === undefined
    ? [['a map that root has pinned', () => pinned(binding, init)], ['a program of our own', () => ownProgram(binding, isForOthers, init)]]
    : [['the map of the first process', () => inherited(binding, map)]]
  for (const [name, open] of [...better, ['labels of what we dial', dialledOnly] as const]) {
    try {
      const rung = open()
      const fault = whyNotProved(binding, rung.map === undefined ? { kind: 'dialled' } : { kind: 'accepted', label: rung.map.write })
      if (fault === undefined) return { ...marking(binding, rung, refused), labels: rung.rung === 'own-program' ? rung.map?.descriptor : undefined }
      rung.close()
      refused.push(`${name}: ${fault}`)
    } catch (error) {
      refused.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { ...noPacketMarking(...refused), labels: undefined }
}

function marking (binding: Binding, rung: Rung, refused: readonly string[]): PacketMarking {
  let asked = 0
  let taken = 0
  let isClosed = false
  let counted: ReturnType<NonNullable<Rung['counts']>> | undefined
  /** What was tried out, and what others had done with a map that is pinned, before. */
  let seenBefore = seenBy(rung) ?? 0
  const dialer = labelDialer(binding, outcome => {
    if (outcome === 'asked') asked++
    else taken++
  })
  const { refresh } = rung
  const watch = refresh === undefined ? undefined : setInterval(() => { try { refresh() } catch { /* the next look may say more */ } }, refreshMs).unref()

  const set = (socket: object, label: FlowLabel | undefined): LabelOutcome => {
    const dialled = dialer.labelOf(socket)
    const isDialled = label !== undefined && dialled === label
    const fd = descriptorOf(socket)
    if (rung.map === undefined || fd === undefined || isClosed) {
      if (label === undefined) return dialled === undefined || fd === undefined ? 'cleared' : 'failed'
      return isDialled ? 'set' : rung.map === undefined ? 'unsupported' : 'failed'
    }
    // What it was dialled with would come back: no label is written over it.
    const result = rung.map.write(fd, label ?? (dialled === undefined ? undefined : 0))
    // What a connection was opened with stays on it, map or not.
    if (result < 0 && !isDialled) return 'failed'
    return label === undefined ? 'cleared' : 'set'
  }
  return {
    rung: rung.rung,
    detail: rung.detail,
    refused,
    marker: {
      name: rung.rung,
      label (socket, label) {
        // A dialled label was asked for, and taken, when it was dialled.
        const isNew = label !== undefined && dialer.labelOf(socket) !== label
        if (isNew) asked++
        const outcome = set(socket, label)
        if (isNew && outcome === 'set') taken++
        return outcome
      },
      ...rung.cookies !== undefined && {
        labelByCookie (cookie: bigint, label: FlowLabel | undefined): LabelOutcome {
          const { cookies } = rung
          if (isClosed || cookies === undefined) return 'unsupported'
          if (label !== undefined) asked++
          if (cookies.write(cookie, label) < 0) return 'failed'
          if (label === undefined) return 'cleared'
          taken++
          return 'set'
        }
      }
    },
    dialer,
    counts (): LabelCounts {
      // One page of metrics asks several times.
      if (counted === undefined) setImmediate(() => { counted = undefined })
      const interfaces = counted ??= isClosed ? [] : rung.counts?.()
      const seen = interfaces?.reduce((sum, { seen }) => sum + seen, 0)
      // What was pinned anew counts anew.
      if (seen !== undefined && seen < seenBefore) seenBefore = 0
      return { asked, taken, seen: seen === undefined ? undefined : seen - seenBefore, interfaces: interfaces?.map(({ seen: _seen, ...rest }) => rest) ?? [] }
    },
    close () {
      // Numbers of descriptors are somebody else's the next moment.
      if (isClosed) return
      isClosed = true
      clearInterval(watch)
      rung.close()
    }
  }
}

function seenBy ({ counts }: Rung): number | undefined {
  return counts?.().reduce((sum, { seen }) => sum + seen, 0)
}

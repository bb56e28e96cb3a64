/** The rungs: finds the best way to label packets on this host, tries it out, and says why not a better one. */
import { noPacketMarking } from '@scitags/core'
import type { FlowLabel, InterfaceCounts, LabelCounts, LabelOutcome, PacketMarking, PacketMarkingInit, PacketRung } from '@scitags/core'

import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { cookieMap } from './cookie-map.ts'
import type { CookieMap } from './cookie-map.ts'
import { descriptorOf } from './descriptor.ts'
import { EgressAttachment } from './egress-attachment.ts'
import { labelValueBytes } from './egress-program.ts'
import { labelDialer } from './label-dialer.ts'
import { labelMap } from './label-map.ts'
import type { LabelMap } from './label-map.ts'
import { whyNotProved } from './label-proof.ts'
import { inspectMarking, mostCookies, openPinnedCookies, openPinnedLabels, pinDirectory, pinnedCounts } from './pinned-setup.ts'

export interface RungsInit {
  /** Descriptor of a map that another process of ours has made. */
  readonly inherited?: number | undefined
  /** A program of our own also looks for labels of sockets of other processes, as a sampler sets them; a pinned map does so if it was set up for that. */
  readonly isForOthers?: boolean | undefined
}

/** A way that works. */
interface Rung {
  readonly rung: PacketRung
  readonly detail: string
  /** Undefined: only what is dialled is labelled. */
  readonly map: LabelMap | undefined
  /** For sockets of other processes. */
  readonly cookies?: CookieMap | undefined
  /** Undefined where another process counts, or nobody does. */
  readonly counts?: () => readonly (InterfaceCounts & { readonly seen: number })[]
  /** Looks whether all is still in place. */
  readonly refresh?: () => void
  readonly close?: () => void
}

const refreshMs = 2000

/** Never throws. */
export function openPacketMarking (binding: Binding, { inherited, isForOthers = false }: RungsInit, init: PacketMarkingInit): PacketMarking & { readonly labels: number | undefined } {
  const refused: string[] = []
  const tried: readonly (readonly [name: string, open: () => Rung])[] = inherited === undefined
    ? [
        ['a map that root has pinned', () => pinned(binding, init)],
        ['a program of our own', () => ownProgram(binding, isForOthers, init)],
        ['labels of what we dial', dialledOnly]
      ]
    : [['the map of the first process', () => ({ rung: 'inherited', detail: 'through the map of the first process', map: labelMap(binding, inherited) })], ['labels of what we dial', dialledOnly]]
  for (const [name, open] of tried) {
    try {
      const rung = open()
      const fault = whyNotProved(binding, rung.map === undefined ? { kind: 'dialled' } : { kind: 'accepted', label: rung.map.write })
      if (fault === undefined) return { ...marking(binding, rung, refused), labels: rung.map?.descriptor }
      rung.close?.()
      rung.map?.close()
      rung.cookies?.close()
      refused.push(`${name}: ${fault}`)
    } catch (error) {
      refused.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { ...noPacketMarking(...refused), labels: undefined }
}

function pinned (binding: Binding, { directory = pinDirectory, report }: PacketMarkingInit): Rung {
  const map = labelMap(binding, openPinnedLabels(binding, directory))
  const told = new Set<number>()
  return {
    rung: 'pinned',
    detail: `through the map pinned in ${directory}${onInterfaces(inspectMarking(binding, directory)?.interfaces.flatMap(({ name }) => name ?? []) ?? [])}`,
    map,
    cookies: pinnedCookies(binding, directory),
    counts: () => pinnedCounts(binding, directory),
    refresh () {
      for (const { index, name, state } of inspectMarking(binding, directory)?.interfaces ?? []) {
        if (state !== 'detached' || name === undefined) told.delete(index)
        else if (!told.has(index)) {
          told.add(index)
          report({ kind: 'detached', detail: `somebody has taken the program off ${name}: run \`scitags setup-marking\` again` })
        }
      }
    }
  }
}

/** Undefined where they were not set up, or not for this user. */
function pinnedCookies (binding: Binding, directory: string): CookieMap | undefined {
  try {
    return cookieMap(binding, openPinnedCookies(binding, directory))
  } catch {
    return undefined
  }
}

function ownProgram (binding: Binding, isForOthers: boolean, { interfaces, report }: PacketMarkingInit): Rung {
  const bpf = new Bpf(binding)
  const map = labelMap(binding, bpf.createSocketMap(labelValueBytes))
  let cookies: CookieMap | undefined
  let attachment: EgressAttachment | undefined
  const close = (): void => { attachment?.close() }
  try {
    if (isForOthers) cookies = cookieMap(binding, bpf.createCookieMap(labelValueBytes, mostCookies))
    attachment = new EgressAttachment({ binding, labels: map.descriptor, cookies: cookies?.descriptor, interfaces, report })
    attachment.refresh()
  } catch (error) {
    close()
    map.close()
    cookies?.close()
    throw error
  }
  const attached = attachment
  return {
    rung: 'own-program',
    detail: `through a program of our own${onInterfaces(attached.attached.map(({ name }) => name))}`,
    map,
    cookies,
    counts: () => attached.counts(),
    refresh: () => { attached.refresh() },
    close
  }
}

function dialledOnly (): Rung {
  return { rung: 'dialled-only', detail: 'only on connections that this host opens itself, as in copies', map: undefined }
}

function marking (binding: Binding, { rung, detail, map, cookies, counts, refresh, close }: Rung, refused: readonly string[]): PacketMarking {
  let asked = 0
  let taken = 0
  const dialer = labelDialer(binding, outcome => {
    if (outcome === 'asked') asked++
    else taken++
  })
  const watch = refresh === undefined ? undefined : setInterval(() => { try { refresh() } catch { /* the next look may say more */ } }, refreshMs).unref()

  const set = (socket: object, label: Parameters<PacketMarking['marker']['label']>[1]): LabelOutcome => {
    const isDialled = label !== undefined && dialer.labelOf(socket) === label
    const fd = descriptorOf(socket)
    if (map === undefined || fd === undefined) return isDialled ? 'set' : label === undefined ? 'cleared' : 'unsupported'
    const result = map.write(fd, label)
    // What a connection was opened with stays on it, map or not.
    if (result < 0 && !isDialled) return 'failed'
    return label === undefined ? 'cleared' : 'set'
  }
  return {
    rung,
    detail,
    refused,
    marker: {
      name: rung,
      label (socket, label) {
        // A dialled label was asked for, and taken, when it was dialled.
        const isNew = label !== undefined && dialer.labelOf(socket) !== label
        if (isNew) asked++
        const outcome = set(socket, label)
        if (isNew && outcome === 'set') taken++
        return outcome
      },
      ...cookies !== undefined && {
        labelByCookie (cookie: bigint, label: FlowLabel | undefined): LabelOutcome {
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
      const interfaces = counts?.()
      return { asked, taken, seen: interfaces?.reduce((sum, { seen }) => sum + seen, 0), interfaces: interfaces?.map(({ seen: _seen, ...rest }) => rest) ?? [] }
    },
    close () {
      clearInterval(watch)
      close?.()
      map?.close()
      cookies?.close()
    }
  }
}

function onInterfaces (names: readonly string[]): string {
  return names.length === 0 ? '' : `, on ${names.join(', ')}`
}

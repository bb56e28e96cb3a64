/** The ways to label packets, best first; each is opened here, tried out by whoever asks, and looked after as long as it is used. */
import { statSync } from 'node:fs'
import { join } from 'node:path'

import type { InterfaceCounts, PacketMarkingInit, PacketRung } from '@scitags/core'
import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { EgressAttachment } from './egress-attachment.ts'
import { headerOffset, labelValueBytes } from './egress-program.ts'
import { must } from './errors.ts'
import { networkInterfaces } from './interfaces.ts'
import { cookieMap, labelMap } from './label-map.ts'
import type { LabelMap } from './label-map.ts'
import { whyNotProved } from './label-proof.ts'
import { inspectMarking, mostCookies, openPinnedCookies, openPinnedLabels, pinDirectory, pinnedCounts, pinnedLabels } from './pinned-setup.ts'

/** A way that can be gone here. */
export interface Rung {
  readonly rung: PacketRung
  /** How, for a person. */
  readonly detail: string
  /** The one in use now; undefined: only what is dialled is labelled. */
  readonly map: LabelMap<number> | undefined
  /** For sockets of other processes; undefined where they cannot be labelled. */
  readonly cookies?: LabelMap<bigint> | undefined
  /** Undefined where another process counts, or nobody does. */
  readonly counts?: () => readonly (InterfaceCounts & { readonly seen: number })[]
  /** Looks whether all is still in place. */
  readonly refresh?: () => void
  /** Its maps too. */
  close (): void
}

/** Every so many looks, it is tried out again. */
const looksPerProof = 10

/** Throws where nothing is pinned for this user. */
export function pinned (binding: Binding, { directory = pinDirectory, interfaces, report }: PacketMarkingInit): Rung {
  let map = labelMap(binding, openPinnedLabels(binding, directory))
  let identity = identityOf(directory)
  let cookies = pinnedCookies(binding, directory)
  const say = onceEach(report)
  let looks = 0
  const openAnew = (): void => {
    const now = identityOf(directory)
    if (now === identity) return
    if (now === undefined) {
      say('detached', 'map', `the map in ${directory} is gone: run \`scitags setup-marking\` again`)
      return
    }
    const before = map
    map = labelMap(binding, openPinnedLabels(binding, directory))
    before.close()
    cookies?.close()
    cookies = pinnedCookies(binding, directory)
    identity = now
    say('attached', 'map', `the map in ${directory} is another one, and is used from now on`)
  }
  return {
    rung: 'pinned',
    detail: `through the map pinned in ${directory}${onInterfaces(inspectMarking(binding, directory)?.interfaces.flatMap(({ name }) => name ?? []) ?? [])}`,
    get map () { return map },
    get cookies () { return cookies },
    counts: () => pinnedCounts(binding, directory),
    refresh () {
      openAnew()
      const present = inspectMarking(binding, directory)?.interfaces ?? []
      for (const { name, state } of present) {
        if (name === undefined) continue
        if (state === 'detached') say('detached', name, `somebody has taken the program off ${name}: run \`scitags setup-marking\` again`)
        else say(undefined, name)
      }
      for (const { name, type } of networkInterfaces(binding)) {
        const isWanted = headerOffset(type) !== undefined && (interfaces.length === 0 || interfaces.includes(name))
        if (isWanted && !present.some(one => one.name === name)) say('failed', name, `packets on ${name} are not labelled: run \`scitags setup-marking\` again`)
      }
      if (++looks % looksPerProof !== 0) return
      const fault = whyNotProved(binding, { kind: 'accepted', label: map.write })
      say(fault === undefined ? undefined : 'failed', 'proof', fault)
    },
    close () {
      map.close()
      cookies?.close()
    }
  }
}

/** Throws where the kernel does not let this user, or loopback cannot have it. */
export function ownProgram (binding: Binding, isForOthers: boolean, { interfaces, report }: PacketMarkingInit): Rung {
  const bpf = new Bpf(binding)
  const map = labelMap(binding, bpf.createSocketMap(labelValueBytes))
  let cookies: LabelMap<bigint> | undefined
  let attachment: EgressAttachment | undefined
  const close = (): void => {
    attachment?.close()
    map.close()
    cookies?.close()
  }
  try {
    if (isForOthers) cookies = cookieMap(binding, bpf.createCookieMap(labelValueBytes, mostCookies))
    let isOpen = false
    // Those that are there now are named in the detail.
    const reportNews: PacketMarkingInit['report'] = message => { if (isOpen || message.kind !== 'attached') report(message) }
    attachment = new EgressAttachment({ binding, labels: map.descriptor, cookies: cookies?.descriptor, interfaces, report: reportNews })
    attachment.refresh()
    isOpen = true
  } catch (error) {
    close()
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

/** `descriptor` was made by another process of ours. */
export function inherited (binding: Binding, descriptor: number): Rung {
  // What a process is born with, its own children would be born with too.
  const own = must(binding.duplicate(descriptor), 'fcntl', 'the map of the first process is not there')
  binding.close(descriptor)
  const map = labelMap(binding, own)
  return { rung: 'inherited', detail: 'through the map of the first process', map, close: () => { map.close() } }
}

export function dialledOnly (): Rung {
  return { rung: 'dialled-only', detail: 'only on connections that this host opens itself, as in copies', map: undefined, close () {} }
}

/** Undefined where they were not set up, or not for this user. */
function pinnedCookies (binding: Binding, directory: string): LabelMap<bigint> | undefined {
  try {
    return cookieMap(binding, openPinnedCookies(binding, directory))
  } catch {
    return undefined
  }
}

/** Another map under the same name is another file. */
function identityOf (directory: string): string | undefined {
  try {
    const { dev, ino, birthtimeNs, ctimeNs } = statSync(join(directory, pinnedLabels), { bigint: true })
    return [dev, ino, birthtimeNs, birthtimeNs === 0n ? ctimeNs : 0n].join(' ')
  } catch {
    return undefined
  }
}

/** Reports a trouble when it begins; `undefined` ends it. */
function onceEach (report: PacketMarkingInit['report']): (kind: 'attached' | 'detached' | 'failed' | undefined, subject: string, detail?: string) => void {
  const told = new Map<string, string>()
  return (kind, subject, detail = '') => {
    if (kind === undefined) told.delete(subject)
    else if (told.get(subject) !== detail) {
      told.set(subject, detail)
      report({ kind, detail })
    }
  }
}

function onInterfaces (names: readonly string[]): string {
  return names.length === 0 ? '' : `, on ${names.join(', ')}`
}

/** What `scitags setup-marking` leaves behind for servers without privileges: map and links, pinned in a file system of their own. */
import { chmodSync, chownSync, existsSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

import type { PacketMarkingMessage } from '@scitags/core'
import type { Binding } from './binding.ts'
import { Bpf, mapType } from './bpf.ts'
import type { MapShape } from './bpf.ts'
import { EgressAttachment, countsOf } from './egress-attachment.ts'
import type { AttachmentInit } from './egress-attachment.ts'
import { counterValueBytes, labelValueBytes } from './egress-program.ts'
import { networkInterfaces } from './interfaces.ts'
import { detachClsact, pinnedPriority } from './clsact.ts'
import { mountOurs, unmountOurs } from './mount-of-ours.ts'

/** A mount of its own: that of the system is closed to everybody but root. */
export const pinDirectory = '/run/scitags/bpf'

export interface SetupInit extends Pick<AttachmentInit, 'binding' | 'interfaces' | 'by'> {
  readonly directory?: string
  /** Who may label the packets of their own sockets besides root; undefined: root alone. */
  readonly groupId?: number | undefined
  /** Also for sockets of other processes, by their cookies, as a sampler does. */
  readonly isForOthers?: boolean
  readonly report: (message: PacketMarkingMessage) => void
}

/** What is pinned, as far as this process may see it. */
export interface PinnedSetup {
  readonly directory: string
  readonly interfaces: readonly PinnedInterface[]
  readonly hasCookies: boolean
}

export interface PinnedInterface {
  /** Undefined when there is no such interface any more. */
  readonly name: string | undefined
  readonly index: number
  /** `unknown`: clsact, or a link that this process may not open. */
  readonly state: 'attached' | 'detached' | 'unknown'
}

const labelShape: MapShape = { type: mapType.skStorage, key: 4, value: labelValueBytes }
const cookieShape: MapShape = { type: mapType.lruHash, key: 8, value: labelValueBytes }
const counterShape: MapShape = { type: mapType.percpuArray, key: 4, value: counterValueBytes }

/** Names of what is pinned. */
export const pinnedLabels = 'labels'
const pinnedCookies = 'cookies'
/** Sockets of other processes that have a label at once; beyond it, those that were used least lose theirs. */
export const mostCookies = 65_536

/**
 * Needs root. Run again, it keeps the maps, so that servers that run go on, and attaches to what has come since. Throws {@link SystemCallError},
 * an error of the file system, or what is wrong with what was asked for; nothing is changed then but what this run has begun.
 */
export function setUpMarking ({ binding, directory = pinDirectory, groupId, interfaces, isForOthers = false, by, report }: SetupInit): PinnedSetup {
  const present = networkInterfaces(binding)
  const unknown = interfaces.filter(name => !present.some(one => one.name === name))
  if (unknown.length > 0) throw new Error(`there is no interface ${unknown.join(', ')}: ${present.map(({ name }) => name).join(', ')} are here`)
  mountOurs(binding, directory)
  const bpf = new Bpf(binding)
  const open: number[] = []
  const keep = (fd: number): number => { open.push(fd); return fd }
  try {
    const labels = keep(openOrPin(bpf, join(directory, pinnedLabels), labelShape, () => bpf.createSocketMap(labelValueBytes)))
    const wantsCookies = isForOthers || existsSync(join(directory, pinnedCookies))
    const cookies = wantsCookies ? keep(openOrPin(bpf, join(directory, pinnedCookies), cookieShape, () => bpf.createCookieMap(labelValueBytes, mostCookies))) : undefined
    // Those that are there may be of another version, or know no cookies: they make room when the new ones are attached.
    const before = pinnedIndexes(directory)
    const attachment = new EgressAttachment({ binding, labels, cookies, interfaces, report, priority: pinnedPriority, ...(by !== undefined && { by }) })
    attachment.refresh()
    for (const index of before) {
      unpin(directory, index)
      // One by clsact has been replaced in its place.
      if (!attachment.attached.some(one => one.index === index && one.by === 'clsact')) detachClsact(binding, index, pinnedPriority)
    }
    for (const { index, link, counters } of attachment.attached) {
      bpf.pin(counters, join(directory, `counters-${index}`))
      keep(counters)
      if (link === undefined) continue
      bpf.pin(link, join(directory, `link-${index}`))
      keep(link)
    }
    giveTo(directory, groupId)
    return inspectMarking(binding, directory) ?? { directory, interfaces: [], hasCookies: false }
  } finally {
    for (const fd of open) bpf.close(fd)
  }
}

/** Takes the program off and removes what was pinned; false when nothing was there. Throws as {@link setUpMarking}. */
export function removeMarking (binding: Binding, directory: string = pinDirectory): boolean {
  const indexes = existsSync(directory) ? pinnedIndexes(directory) : []
  // What is pinned goes with the file system that it is in; a filter of clsact does not.
  if (!unmountOurs(binding, directory)) return false
  for (const index of indexes) detachClsact(binding, index, pinnedPriority)
  if (directory === pinDirectory) removeIfEmpty(dirname(pinDirectory))
  return true
}

/** Undefined where nothing is pinned, or this process may not see it. Never throws. */
export function inspectMarking (binding: Binding, directory: string = pinDirectory): PinnedSetup | undefined {
  try {
    const present = networkInterfaces(binding)
    const names = readdirSync(directory)
    if (!names.includes(pinnedLabels)) return undefined
    const bpf = new Bpf(binding)
    return {
      directory,
      hasCookies: names.includes(pinnedCookies),
      interfaces: pinnedIndexes(directory).map(index => ({ index, name: present.find(one => one.index === index)?.name, state: stateOf(bpf, directory, index) }))
    }
  } catch {
    return undefined
  }
}

/** Of what was pinned; those of a map that this process may not open are left out. */
export function pinnedCounts (binding: Binding, directory: string = pinDirectory): readonly ReturnType<typeof countsOf>[] {
  const bpf = new Bpf(binding)
  return inspectMarking(binding, directory)?.interfaces.flatMap(({ index, name }) => {
    try {
      const counters = bpf.openPinnedMap(join(directory, `counters-${index}`), counterShape, 'to read')
      const counts = countsOf(bpf, name ?? `interface ${index}`, counters)
      bpf.close(counters)
      return [counts]
    } catch {
      return []
    }
  }) ?? []
}

/** Descriptors of the caller. Throws {@link SystemCallError} where it is not there, or not for this user. */
export function openPinnedLabels (binding: Binding, directory: string = pinDirectory): number {
  return new Bpf(binding).openPinnedMap(join(directory, pinnedLabels), labelShape)
}

export function openPinnedCookies (binding: Binding, directory: string = pinDirectory): number {
  return new Bpf(binding).openPinnedMap(join(directory, pinnedCookies), cookieShape)
}

function openOrPin (bpf: Bpf, path: string, shape: MapShape, create: () => number): number {
  if (existsSync(path)) return bpf.openPinnedMap(path, shape)
  const map = create()
  try {
    bpf.pin(map, path)
  } catch (error) {
    bpf.close(map)
    throw error
  }
  return map
}

function stateOf (bpf: Bpf, directory: string, index: number): PinnedInterface['state'] {
  try {
    const link = bpf.openPinned(join(directory, `link-${index}`))
    try {
      return bpf.interfaceOfLink(link) === index ? 'attached' : 'detached'
    } finally {
      bpf.close(link)
    }
  } catch {
    return 'unknown'
  }
}

function pinnedIndexes (directory: string): readonly number[] {
  return readdirSync(directory).flatMap(name => /^counters-(\d+)$/.exec(name)?.[1] ?? []).map(Number)
}

function removeIfEmpty (directory: string): void {
  try {
    rmdirSync(directory)
  } catch {
    // Somebody else has something in it.
  }
}

function unpin (directory: string, index: number): void {
  for (const name of [`link-${index}`, `counters-${index}`]) rmSync(join(directory, name), { force: true })
}

/** The group may label its own sockets and read what is counted. Who has a link may take the program off: that is for root. */
function giveTo (directory: string, groupId: number | undefined): void {
  for (const name of ['', ...readdirSync(directory)]) {
    const [forRoot, forGroup] = modesOf(name) ?? []
    if (forRoot === undefined || forGroup === undefined) continue
    chownSync(join(directory, name), 0, groupId ?? 0)
    chmodSync(join(directory, name), groupId === undefined ? forRoot : forGroup)
  }
}

/** Undefined for what is not ours: a BPF file system has files of the kernel's in it. */
function modesOf (name: string): readonly [forRoot: number, forGroup: number] | undefined {
  if (name === '') return [0o700, 0o750]
  if (name === pinnedLabels || name === pinnedCookies) return [0o600, 0o660]
  if (name.startsWith('counters-')) return [0o600, 0o640]
  return name.startsWith('link-') ? [0o600, 0o600] : undefined
}

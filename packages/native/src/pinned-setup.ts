/** What `scitags setup-marking` leaves behind for servers without privileges: map and links, pinned in a file system of their own. */
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, rmdirSync, statfsSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

import type { PacketMarkingMessage } from '@scitags/core'
import type { Binding } from './binding.ts'
import { Bpf } from './bpf.ts'
import { EgressAttachment, countsOf } from './egress-attachment.ts'
import type { AttachmentInit } from './egress-attachment.ts'
import { labelValueBytes } from './egress-program.ts'
import { must } from './errors.ts'
import { networkInterfaces } from './interfaces.ts'
import { detachClsact } from './clsact.ts'

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

const bpfFileSystem = 0xCAFE4A11
const labels = 'labels'
const cookies = 'cookies'
/** Sockets of other processes that have a label at once; beyond it, those that were used least lose theirs. */
export const mostCookies = 65_536
const noMount = -22

/**
 * Needs root. Run again, it keeps the maps, so that servers that run go on, and attaches to what has come since. Throws {@link SystemCallError}
 * or an error of the file system.
 */
export function setUpMarking ({ binding, directory = pinDirectory, groupId, interfaces, isForOthers = false, by, report }: SetupInit): PinnedSetup {
  const bpf = new Bpf(binding)
  mkdirSync(directory, { recursive: true, mode: 0o755 })
  if (statfsSync(directory).type !== bpfFileSystem) must(binding.mount('bpf', directory, 'bpf'), 'mount', `no BPF file system can be mounted on ${directory}`)
  const open: number[] = []
  const keep = (fd: number): number => { open.push(fd); return fd }
  try {
    const labelsMap = keep(openOrPin(bpf, join(directory, labels), () => bpf.createSocketMap(labelValueBytes)))
    const wantsCookies = isForOthers || existsSync(join(directory, cookies))
    const cookiesMap = wantsCookies ? keep(openOrPin(bpf, join(directory, cookies), () => bpf.createCookieMap(labelValueBytes, mostCookies))) : undefined
    // Those that are there may be of another version, or know no cookies: they make room when the new ones are attached.
    const before = pinnedIndexes(directory)
    const attachment = new EgressAttachment({ binding, labels: labelsMap, cookies: cookiesMap, interfaces, report, ...(by !== undefined && { by }) })
    attachment.refresh()
    for (const index of before) unpin(binding, directory, index, attachment.attached.some(one => one.index === index))
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

/** Takes the program off and removes what was pinned; false when nothing was there. Throws an error of the file system. */
export function removeMarking (binding: Binding, directory: string = pinDirectory): boolean {
  if (!existsSync(directory)) return false
  const isMounted = statfsSync(directory).type === bpfFileSystem
  if (isMounted) {
    for (const index of pinnedIndexes(directory)) unpin(binding, directory, index, false)
    for (const name of [labels, cookies]) rmSync(join(directory, name), { force: true })
    const unmounted = binding.unmount(directory)
    // A directory within a file system that was there before is no mount.
    if (unmounted !== noMount) must(unmounted, 'umount', `${directory} cannot be unmounted`)
  }
  rmdirSync(directory)
  return isMounted
}

/** Undefined where nothing is pinned, or this process may not see it. Never throws. */
export function inspectMarking (binding: Binding, directory: string = pinDirectory): PinnedSetup | undefined {
  try {
    const present = networkInterfaces(binding)
    const names = readdirSync(directory)
    if (!names.includes(labels)) return undefined
    const bpf = new Bpf(binding)
    return {
      directory,
      hasCookies: names.includes(cookies),
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
      const counters = bpf.openPinned(join(directory, `counters-${index}`))
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
  return new Bpf(binding).openPinned(join(directory, labels))
}

export function openPinnedCookies (binding: Binding, directory: string = pinDirectory): number {
  return new Bpf(binding).openPinned(join(directory, cookies))
}

function openOrPin (bpf: Bpf, path: string, create: () => number): number {
  if (existsSync(path)) return bpf.openPinned(path)
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

/** A filter of clsact has no link, and one that was replaced is gone already. */
function unpin (binding: Binding, directory: string, index: number, isReplaced: boolean): void {
  const link = join(directory, `link-${index}`)
  if (existsSync(link)) unlinkSync(link)
  else if (!isReplaced) detachClsact(binding, index)
  rmSync(join(directory, `counters-${index}`), { force: true })
}

/** The group may label its own sockets, see whether the program is on, and read what it counts. */
function giveTo (directory: string, groupId: number | undefined): void {
  const [forDirectory, forEach] = groupId === undefined ? [0o700, 0o600] : [0o750, 0o660]
  for (const name of ['', ...readdirSync(directory).filter(isOurs)]) {
    chownSync(join(directory, name), 0, groupId ?? 0)
    chmodSync(join(directory, name), name === '' ? forDirectory : forEach)
  }
}

/** A BPF file system of its own has files of the kernel's in it. */
function isOurs (name: string): boolean {
  return name === labels || name === cookies || /^(?:link|counters)-\d+$/.test(name)
}

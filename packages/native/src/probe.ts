/** What this host can do for flow labels, and why not: as data, for whoever wants to show it. Changes nothing that lasts. */
import { existsSync, readFileSync } from 'node:fs'
import { release } from 'node:os'

import { noPacketMarking } from '@scitags/core'
import type { PacketMarking } from '@scitags/core'

import { loadBinding } from './binding.ts'
import type { Binding, Loading } from './binding.ts'
import { loopbackName } from './egress-attachment.ts'
import { headerOffset } from './egress-program.ts'
import { networkInterfaces } from './interfaces.ts'
import type { NetworkInterface } from './interfaces.ts'
import { whyNotProved } from './label-proof.ts'
import { openPacketMarking } from './packet-marking.ts'
import { inspectMarking, pinDirectory } from './pinned-setup.ts'
import type { PinnedSetup } from './pinned-setup.ts'

export interface HostProbe {
  readonly kernel: string
  /** Undefined: koffi is there, and so are the system calls. */
  readonly bindingMissing: string | undefined
  /** Undefined: a connection over the IPv6 loopback keeps the label that it is dialled with. */
  readonly dialFault: string | undefined
  readonly capabilities: Capabilities
  /** `kernel.unprivileged_bpf_disabled`. */
  readonly unprivilegedBpf: string | undefined
  /** The rung that an engine would take, and why not a better one. */
  readonly marking: Pick<PacketMarking, 'rung' | 'detail' | 'refused'>
  readonly pinned: PinnedSetup | undefined
  /** Somebody has flow labels for himself alone: then each label has to be leased. Undefined where it cannot be seen. */
  readonly hasExclusiveLabels: boolean | undefined
  readonly sysctls: Readonly<Record<string, string | undefined>>
  readonly interfaces: readonly ProbedInterface[]
  /** What this process is confined by, such as `docker`; undefined on a host of its own. */
  readonly container: string | undefined
}

export interface Capabilities {
  readonly bpf: boolean
  readonly netAdmin: boolean
  readonly netRaw: boolean
}

export interface ProbedInterface extends NetworkInterface {
  readonly canBeLabelled: boolean
}

const capability = { netAdmin: 12n, netRaw: 13n, sysAdmin: 21n, bpf: 39n } as const

/** Of IPv6, unless they have another place. */
const sysctlNames = ['auto_flowlabels', 'flowlabel_consistency', 'flowlabel_reflect', 'flowlabel_state_ranges', 'disable_ipv6'] as const

/** Never throws. `directory` is where `scitags setup-marking` has pinned its map. */
export function probeHost (directory: string = pinDirectory, loading: Loading = loadBinding()): HostProbe {
  const binding = loading.kind === 'loaded' ? loading.binding : undefined
  const reason = loading.kind === 'missing' ? loading.reason : ''
  return {
    kernel: release(),
    bindingMissing: binding === undefined ? reason : undefined,
    dialFault: binding === undefined ? reason : whyNotProved(binding, { kind: 'dialled' }),
    capabilities: capabilities(),
    unprivilegedBpf: text('/proc/sys/kernel/unprivileged_bpf_disabled'),
    marking: binding === undefined ? noPacketMarking(reason) : tried(binding, directory),
    pinned: binding === undefined ? undefined : inspectMarking(binding, directory),
    hasExclusiveLabels: hasExclusiveLabels(text('/proc/net/ip6_flowlabel')),
    sysctls: {
      ...Object.fromEntries(sysctlNames.map(name => [name, text(`/proc/sys/net/ipv6/${name === 'disable_ipv6' ? 'conf/all/' : ''}${name}`)])),
      tcp_plb_enabled: text('/proc/sys/net/ipv4/tcp_plb_enabled')
    },
    interfaces: binding === undefined ? [] : interfaces(binding),
    container: container()
  }
}

/** On loopback alone: a look must not touch the interfaces that carry traffic. */
function tried (binding: Binding, directory: string): HostProbe['marking'] {
  const { rung, detail, refused, close } = openPacketMarking(binding, {}, { directory, interfaces: [loopbackName], report: () => undefined })
  close()
  return { rung, detail, refused }
}

function interfaces (binding: Binding): readonly ProbedInterface[] {
  try {
    return networkInterfaces(binding).map(one => ({ ...one, canBeLabelled: headerOffset(one.type) !== undefined }))
  } catch {
    return []
  }
}

function capabilities (): Capabilities {
  const mask = BigInt(`0x${/^CapEff:\s*([0-9a-f]+)/m.exec(text('/proc/self/status') ?? '')?.[1] ?? '0'}`)
  const has = (bit: bigint): boolean => (mask >> bit & 1n) === 1n
  const all = has(capability.sysAdmin)
  return { bpf: all || has(capability.bpf), netAdmin: has(capability.netAdmin), netRaw: has(capability.netRaw) }
}

/** Lines of label, share, owner and so on; share 255 is open to all, 1 to 3 are not. */
export function hasExclusiveLabels (table: string | undefined): boolean | undefined {
  return table?.split('\n').slice(1).some(line => /^\s*[0-9A-Fa-f]+\s+[123]\s/.test(line))
}

function container (): string | undefined {
  if (existsSync('/run/.containerenv')) return 'podman'
  if (existsSync('/.dockerenv')) return 'docker'
  const named = /(?:^|\0)container=([^\0]+)/.exec(text('/proc/1/environ') ?? '')?.[1]
  if (named !== undefined) return named
  // The first user namespace maps all ids to themselves.
  const map = text('/proc/self/uid_map')
  return map === undefined || /^\s*0\s+0\s+4294967295\s*$/.test(map) ? undefined : 'a user namespace'
}

function text (path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return undefined
  }
}

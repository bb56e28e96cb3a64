/** What this host can do for flow labels, as rows of the doctor. */
import { probeHost } from '@scitags/native'
import type { HostProbe } from '@scitags/native'

import { bad, good, note } from './check-row.ts'
import type { CheckRow } from './check-row.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'

/** What the site file says of packets, if there is one. */
type Wanted = Pick<ResolvedSiteOptions['marking'], 'packets' | 'packetPins' | 'packetInterfaces'>

const withoutSite: Wanted = { packets: 'auto', packetInterfaces: [] }

export function checkLabels (wanted: Wanted = withoutSite): readonly CheckRow[] {
  return rowsOf(probeHost(wanted.packetPins), wanted)
}

export function rowsOf (probe: HostProbe, wanted: Wanted = withoutSite): readonly CheckRow[] {
  return [
    rung(probe, wanted),
    ...probe.bindingMissing === undefined && wanted.packets !== 'off' ? [rights(probe), pinned(probe), ...interfaces(probe, wanted), ...surroundings(probe)] : []
  ]
}

const cure = '`scitags setup-marking --group GROUP`, as root and once per boot, lets a server without privileges do it'
const again = 'run `scitags setup-marking` again'

function rung ({ marking: { rung, detail, refused }, dialFault, pinned }: HostProbe, { packets }: Wanted): CheckRow {
  if (packets === 'off') return good('flow labels', 'are switched off in the site file: `packets: off`')
  const less = packets === 'required' ? bad : note
  switch (rung) {
    case 'pinned':
    case 'inherited': return (pinned?.interfaces ?? []).some(isDetached) ? note('flow labels', `packets are labelled ${detail}, but not on all of them`, again) : good('flow labels', `packets are labelled ${detail}`)
    case 'own-program': return good('flow labels', 'packets are labelled through a program of our own')
    case 'dialled-only': return less('flow labels', `${detail}; answers to clients have none (${refused.join('; ')})`, cure)
    case 'none': return less('flow labels', `packets are not labelled (${dialFault ?? refused.join('; ')}); fireflies are sent`, '')
  }
}

type PinnedInterface = NonNullable<HostProbe['pinned']>['interfaces'][number]

function isDetached ({ state, name }: PinnedInterface): boolean { return state === 'detached' && name !== undefined }

function rights ({ capabilities: { bpf, netAdmin }, unprivilegedBpf }: HostProbe): CheckRow {
  const has = [...bpf ? ['CAP_BPF'] : [], ...netAdmin ? ['CAP_NET_ADMIN'] : []].join(' and ')
  const finding = `${has === '' ? 'neither CAP_BPF nor CAP_NET_ADMIN' : has}${unprivilegedBpf === undefined ? '' : `; kernel.unprivileged_bpf_disabled is ${unprivilegedBpf}`}`
  return bpf && netAdmin ? good('rights', finding) : note('rights', finding, 'a program of its own takes both; a pinned map takes neither, from Linux 5.19 on')
}

function pinned ({ pinned, marking: { rung, refused } }: HostProbe): CheckRow {
  if (pinned === undefined) {
    if (refused.some(reason => reason.includes('EACCES'))) return note('pinned map', 'there is one, for another group', 'make this user a member of the group that `setup-marking` was told')
    return rung === 'own-program' ? good('pinned map', 'none, and none is needed with these rights') : note('pinned map', 'none', cure)
  }
  const { directory, interfaces, hasCookies } = pinned
  const on = interfaces.map(one => `${one.name ?? `interface ${one.index}, which is gone`}${isDetached(one) ? ' (detached)' : ''}`).join(', ')
  const finding = `in ${directory}, on ${on}${hasCookies ? ', also for other processes' : ''}`
  return interfaces.some(one => isDetached(one) || one.name === undefined) ? note('pinned map', finding, again) : good('pinned map', finding)
}

function interfaces ({ interfaces, pinned, marking: { rung } }: HostProbe, { packetInterfaces }: Wanted): readonly CheckRow[] {
  const wanted = interfaces.filter(({ name }) => packetInterfaces.length === 0 || packetInterfaces.includes(name))
  const known = wanted.filter(({ canBeLabelled }) => canBeLabelled).map(({ name }) => name)
  const unknown = wanted.filter(({ canBeLabelled }) => !canBeLabelled).map(({ name, type }) => `${name} (type ${type})`)
  const without = rung === 'pinned' ? known.filter(name => pinned?.interfaces.some(one => one.name === name) !== true) : []
  return [
    good('interfaces', known.filter(name => !without.includes(name)).join(', ')),
    ...without.length === 0 ? [] : [note('new interfaces', `packets on ${without.join(', ')} have no label`, again)],
    ...unknown.length === 0 ? [] : [note('other interfaces', `packets on ${unknown.join(', ')} have no label`, 'traffic that leaves by another interface in the end gets it there')]
  ]
}

function surroundings ({ kernel, hasExclusiveLabels, sysctls, container }: HostProbe): readonly CheckRow[] {
  const { flowlabel_state_ranges: ranges, tcp_plb_enabled: plb, flowlabel_reflect: reflect } = sysctls
  const [major = 0, minor = 0] = kernel.split('.').map(part => Number.parseInt(part, 10))
  const hasTcx = major > 6 || (major === 6 && minor >= 6)
  return [
    ...hasTcx ? [] : [note('kernel', `${kernel} has no TCX, which came with 6.6`, 'clsact is used instead; its filter stays until it is removed')],
    ...container === undefined ? [] : [note('container', container, 'packets leave by the interfaces of its network namespace: set up marking in there, or let it use the network of the host')],
    ...hasExclusiveLabels === true ? [note('exclusive labels', 'somebody holds flow labels for himself alone', 'every dialled label is leased first; nothing to do')] : [],
    ...ranges === '1' ? [note('flowlabel_state_ranges', 'is 1: labels from 0x80000 on cannot be leased', 'only felt while somebody holds exclusive labels')] : [],
    ...reflect !== undefined && reflect !== '0' ? [note('flowlabel_reflect', `is ${reflect}: untagged answers carry the label of the client`, '`sysctl -w net.ipv6.flowlabel_reflect=0` stops it')] : [],
    ...plb === '1' ? [note('tcp_plb_enabled', 'is 1: the kernel moves flows by changing their automatic label', 'a label of ours stays, so that such flows are not moved')] : []
  ]
}

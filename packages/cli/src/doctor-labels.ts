/** What this host can do for flow labels, as rows of the doctor. */
import { probeHost } from '@scitags/native'
import type { HostProbe } from '@scitags/native'

import { good, note } from './check-row.ts'
import type { CheckRow } from './check-row.ts'

/** `directory` is where `scitags setup-marking` has pinned its map, if not in its usual place. */
export function checkLabels (directory?: string): readonly CheckRow[] {
  return rowsOf(probeHost(directory))
}

export function rowsOf (probe: HostProbe): readonly CheckRow[] {
  return [
    rung(probe),
    ...probe.bindingMissing === undefined ? [rights(probe), pinned(probe), ...interfaces(probe), ...surroundings(probe)] : []
  ]
}

const cure = '`scitags setup-marking --group GROUP`, as root and once per boot, lets a server without privileges do it'

function rung ({ marking: { rung, detail, refused }, dialFault }: HostProbe): CheckRow {
  switch (rung) {
    case 'pinned':
    case 'inherited': return good('flow labels', `packets are labelled ${detail}`)
    case 'own-program': return good('flow labels', 'packets are labelled through a program of our own')
    case 'dialled-only': return note('flow labels', `${detail}; answers to clients have none (${refused.join('; ')})`, cure)
    case 'none': return note('flow labels', `packets are not labelled (${dialFault ?? refused.join('; ')}); fireflies are sent`, '')
  }
}

function rights ({ capabilities: { bpf, netAdmin }, unprivilegedBpf }: HostProbe): CheckRow {
  const has = [...bpf ? ['CAP_BPF'] : [], ...netAdmin ? ['CAP_NET_ADMIN'] : []].join(' and ')
  const finding = `${has === '' ? 'neither CAP_BPF nor CAP_NET_ADMIN' : has}${unprivilegedBpf === undefined ? '' : `; kernel.unprivileged_bpf_disabled is ${unprivilegedBpf}`}`
  return bpf && netAdmin ? good('rights', finding) : note('rights', finding, 'a program of its own takes both; a pinned map takes neither, from Linux 5.19 on')
}

function pinned ({ pinned, marking: { rung } }: HostProbe): CheckRow {
  if (pinned === undefined) return rung === 'own-program' ? good('pinned map', 'none, and none is needed with these rights') : note('pinned map', 'none, or not for this user', cure)
  const { directory, interfaces, hasCookies } = pinned
  const bad = interfaces.filter(({ state, name }) => state === 'detached' && name !== undefined)
  const on = interfaces.map(({ name, index, state }) => `${name ?? `interface ${index}, which is gone`}${state === 'attached' ? '' : ` (${state})`}`).join(', ')
  const finding = `in ${directory}, on ${on}${hasCookies ? ', also for other processes' : ''}`
  return bad.length === 0 ? good('pinned map', finding) : note('pinned map', finding, 'somebody has taken the program off: run `scitags setup-marking` again')
}

function interfaces ({ interfaces }: HostProbe): readonly CheckRow[] {
  const unknown = interfaces.filter(({ canBeLabelled }) => !canBeLabelled).map(({ name, type }) => `${name} (type ${type})`)
  return [
    good('interfaces', interfaces.filter(({ canBeLabelled }) => canBeLabelled).map(({ name }) => name).join(', ')),
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

/** What the doctor says of a host, for hosts of all kinds. */
import t from 'tap'

import type { HostProbe } from '@scitags/native'
import { rowsOf } from '../src/doctor-labels.ts'

const able: HostProbe = {
  kernel: '6.18.44',
  bindingMissing: undefined,
  dialFault: undefined,
  capabilities: { bpf: true, netAdmin: true, netRaw: true },
  unprivilegedBpf: '2',
  marking: { rung: 'own-program', detail: 'through a program of our own, on lo', refused: ['a map that root has pinned: ENOENT'] },
  pinned: undefined,
  hasExclusiveLabels: false,
  sysctls: { flowlabel_reflect: '0', flowlabel_state_ranges: '0', tcp_plb_enabled: '0' },
  interfaces: [{ index: 1, name: 'lo', type: 772, canBeLabelled: true }, { index: 2, name: 'eth0', type: 1, canBeLabelled: true }],
  container: undefined
}
const unable: HostProbe = {
  ...able,
  capabilities: { bpf: false, netAdmin: false, netRaw: false },
  marking: { rung: 'dialled-only', detail: 'only on connections that this host opens itself, as in copies', refused: ['a map that root has pinned: ENOENT', 'a program of our own: EPERM'] }
}
const pinned: HostProbe = {
  ...unable,
  marking: { rung: 'pinned', detail: 'through the map pinned in /pins, on lo, eth0', refused: [] },
  pinned: { directory: '/pins', hasCookies: false, interfaces: [{ index: 1, name: 'lo', state: 'unknown' }, { index: 2, name: 'eth0', state: 'unknown' }] }
}
const wanting = (packets: 'auto' | 'required' | 'off', packetInterfaces: string[] = []) => ({ packets, packetInterfaces })

/** `state check: finding; advice` of the rows that match. */
function said (probe: HostProbe, pattern: RegExp, ...wanted: readonly ReturnType<typeof wanting>[]): string[] {
  return rowsOf(probe, ...wanted).map(({ state, check, finding, advice }) => `${state} ${check}: ${finding}; ${advice}`).filter(line => pattern.test(line))
}

void t.test('a host that can do everything has nothing to be told', async t => {
  t.ok(rowsOf(able).every(({ state, advice }) => state === 'good' && advice === ''))
  t.ok(rowsOf(pinned).filter(({ check }) => check !== 'rights').every(({ state }) => state === 'good'))
})

void t.test('one that cannot is told how, and it is bad only where it is required', async t => {
  t.match(said(unable, /flow labels:/), [/^note .*ENOENT; .*EPERM\); `scitags setup-marking --group GROUP`/])
  t.match(said(unable, /flow labels:/, wanting('required')), [/^bad /])
  t.match(said({ ...unable, marking: { ...unable.marking, rung: 'none' }, dialFault: 'this host has no IPv6' }, /flow labels:/), [/^note .*no IPv6/])
  t.strictSame(rowsOf(unable, wanting('off')).length, 1)
  t.match(said(unable, /./, wanting('off')), [/^good flow labels: are switched off/])
  t.match(said({ ...unable, bindingMissing: 'koffi cannot be loaded' }, /./), [/^note flow labels/])
})

void t.test('what is pinned for others, taken off, gone, or was not there', async t => {
  t.match(said({ ...unable, marking: { ...unable.marking, refused: ['a map that root has pinned: labels cannot be opened: EACCES (bpf)'] } }, /pinned map:/), [/^note .*for another group; make this user a member/])
  const detached: HostProbe = { ...pinned, pinned: { directory: '/pins', hasCookies: true, interfaces: [{ index: 1, name: 'lo', state: 'attached' }, { index: 2, name: 'eth0', state: 'detached' }, { index: 7, name: undefined, state: 'unknown' }] } }
  t.match(said(detached, /flow labels:|pinned map:/), [/^note flow labels: .*not on all of them; run `scitags setup-marking` again/, /^note pinned map: .*eth0 \(detached\), interface 7, which is gone, also for other processes; run/])
  const late: HostProbe = { ...pinned, interfaces: [...pinned.interfaces, { index: 9, name: 'eth1', type: 1, canBeLabelled: true }, { index: 10, name: 'gre1', type: 778, canBeLabelled: false }] }
  t.match(said(late, /interfaces:/), ['good interfaces: lo, eth0; ', /^note new interfaces: packets on eth1 have no label; run/, /^note other interfaces: packets on gre1 \(type 778\)/])
  t.match(said(late, /interfaces:/, wanting('auto', ['eth0'])), ['good interfaces: eth0; '])
})

void t.test('settings of the kernel that matter', async t => {
  t.match(said({ ...able, kernel: '5.14.0-el9', hasExclusiveLabels: true, container: 'podman', sysctls: { flowlabel_state_ranges: '1', flowlabel_reflect: '1', tcp_plb_enabled: '1' } }, /^note/), [
    /kernel: 5\.14.*no TCX/, /container: podman/, /exclusive labels/, /flowlabel_state_ranges/, /flowlabel_reflect/, /tcp_plb_enabled/
  ])
})

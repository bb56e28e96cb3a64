/** The rungs on a real kernel: which is taken, what hangs where, and what happens when something is taken away. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import type { FlowLabel, PacketMarkingMessage } from '@scitags/core'
import { EgressAttachment } from '../src/egress-attachment.ts'
import { Bpf } from '../src/bpf.ts'
import { labelValueBytes } from '../src/egress-program.ts'
import { networkInterfaces } from '../src/interfaces.ts'
import { openPacketMarking } from '../src/packet-marking.ts'
import { openPinnedLabels, inspectMarking, removeMarking, setUpMarking } from '../src/pinned-setup.ts'
import { peerLabels } from '../src/peer-label.ts'
import { hasExclusiveLabels, probeHost } from '../src/probe.ts'
import { detach, ip, networkOfItsOwn, programsOn } from './network-of-its-own.ts'
import type { Binding } from '../src/binding.ts'

const label = 0x30038 as FlowLabel
const found = networkOfItsOwn(t)
if (found !== undefined) tests(found)

function tests (binding: Binding): void {
  const silent = { interfaces: [], report: () => undefined }
  const indexOf = (name: string): number => networkInterfaces(binding).find(one => one.name === name)?.index ?? 0

  void t.test('with the rights of root it is a program of our own, on every interface, and gone when it is closed', async t => {
    addInterface('one')
    const marking = openPacketMarking(binding, {}, { ...silent, directory: '/nowhere' })
    t.equal(marking.rung, 'own-program')
    t.match(marking.detail, /on lo, one(-peer)?, one(-peer)?$/)
    t.match(marking.refused, [/^a map that root has pinned: .*ENOENT/])
    for (const name of ['lo', 'one']) t.equal(programsOn(binding, indexOf(name)), 1, name)
    t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label)
    const { asked, taken, seen = 0 } = marking.counts()
    t.strictSame([asked, taken], [1, 1])
    t.equal(seen, 1, 'and not what was tried out')
    marking.close()
    for (const name of ['lo', 'one']) t.equal(programsOn(binding, indexOf(name)), 0, name)
    ip('link', 'del', 'one')
  })

  void t.test('a label is deleted, and written anew', async t => {
    const marking = openPacketMarking(binding, {}, { ...silent, directory: '/nowhere' })
    t.teardown(() => { marking.close() })
    for (const [steps, wanted] of [[[label], label], [[label, undefined], undefined], [[label, undefined, 0x12345 as FlowLabel], 0x12345], [[undefined], undefined]] as const) {
      const came = await arrives(binding, socket => { for (const step of steps) t.equal(marking.marker.label(socket, step), step === undefined ? 'cleared' : 'set') })
      if (wanted === undefined) t.not(came, label)
      else t.equal(came, wanted)
    }
    const gone = {} as Socket
    t.equal(marking.marker.label(gone, label), 'failed')
    t.equal(marking.marker.label(gone, undefined), 'cleared')
  })

  void t.test('interfaces that come later are taken in, those that go are let go, others are left alone', async t => {
    const told: PacketMarkingMessage[] = []
    const bpf = new Bpf(binding)
    const labels = bpf.createSocketMap(labelValueBytes)
    addInterface('one')
    const attachment = new EgressAttachment({ binding, labels, interfaces: ['two'], report: message => { told.push(message) } })
    t.teardown(() => {
      attachment.close()
      bpf.close(labels)
      ip('link', 'del', 'one')
    })
    attachment.refresh()
    t.strictSame(attachment.attached.map(({ name }) => name), ['lo'])
    addInterface('two')
    attachment.refresh()
    t.strictSame(attachment.attached.map(({ name }) => name), ['lo', 'two'])
    t.equal(programsOn(binding, indexOf('one')), 0)
    ip('link', 'del', 'two')
    attachment.refresh()
    t.strictSame(attachment.attached.map(({ name }) => name), ['lo'])
    t.match(told.at(-1), { kind: 'gone', detail: 'two is gone' })
  })

  void t.test('an interface that cannot have it is reported once, and costs the others nothing', async t => {
    addInterface('one')
    const told: PacketMarkingMessage[] = []
    const bpf = new Bpf(binding)
    const labels = bpf.createSocketMap(labelValueBytes)
    const index = indexOf('one')
    const picky: Binding = { ...binding, bpf: (command, attribute) => command === 28 && Buffer.from(attribute).readUInt32LE(4) === index ? -34 : binding.bpf(command, attribute) }
    const attachment = new EgressAttachment({ binding: picky, labels, interfaces: ['one'], report: message => { told.push(message) } })
    t.teardown(() => {
      attachment.close()
      bpf.close(labels)
      ip('link', 'del', 'one')
    })
    attachment.refresh()
    attachment.refresh()
    t.match(told.filter(({ kind }) => kind === 'failed'), [{ detail: /^packets on one are not labelled: .*ERANGE/ }])
    t.strictSame(attachment.attached.map(({ name }) => name), ['lo'])
  })

  void t.test('who takes the program off is noticed, and it is put on again', async t => {
    const told: PacketMarkingMessage[] = []
    const bpf = new Bpf(binding)
    const labels = bpf.createSocketMap(labelValueBytes)
    const attachment = new EgressAttachment({ binding, labels, interfaces: ['lo'], report: message => { told.push(message) } })
    t.teardown(() => {
      attachment.close()
      bpf.close(labels)
    })
    attachment.refresh()
    t.equal(detach(binding, attachment.attached[0]?.link ?? -1), 0)
    t.equal(programsOn(binding, indexOf('lo')), 0)
    attachment.refresh()
    t.equal(programsOn(binding, indexOf('lo')), 1)
    t.match(told.map(({ detail }) => detail), [/labelled, by tcx/, /somebody has taken the program off lo; it is put on again/, /labelled, by tcx/])
  })

  void t.test('clsact does it where there is no TCX, and nothing of it stays', async t => {
    const bpf = new Bpf(binding)
    const labels = bpf.createSocketMap(labelValueBytes)
    const old: Binding = { ...binding, bpf: (command, attribute) => command === 28 ? -22 : binding.bpf(command, attribute) }
    const attachment = new EgressAttachment({ binding: old, labels, interfaces: ['lo'], report: () => undefined })
    attachment.refresh()
    t.match(attachment.attached, [{ name: 'lo', by: 'clsact', link: undefined }])
    attachment.close()
    bpf.close(labels)
    const marking = openPacketMarking(old, {}, { ...silent, directory: '/nowhere' })
    t.equal(marking.rung, 'own-program')
    t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label)
    marking.close()
    const after = openPacketMarking({ ...binding, bpf: () => -1 }, {}, { ...silent, directory: '/nowhere' })
    t.not(await arrives(binding, socket => after.marker.label(socket, label)), label)
    after.close()
  })

  void t.test('pinned by root, used by a process without any right, and removed without a trace', async t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'scitags-pins-')), 'bpf')
    t.teardown(() => { rmSync(join(directory, '..'), { recursive: true }) })
    const setup = setUpMarking({ binding, directory, groupId: 65_534, interfaces: [], report: () => undefined })
    t.match(setup, { directory, hasCookies: false, interfaces: [{ name: 'lo', state: 'attached' }] })
    t.equal(statSync(join(directory, 'labels')).mode & 0o777, 0o660)
    t.equal(statSync(directory).mode & 0o777, 0o750)
    const index = indexOf('lo')
    t.equal(programsOn(binding, index), 1)

    const marking = openPacketMarking(binding, {}, { ...silent, directory })
    t.equal(marking.rung, 'pinned')
    t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label)
    t.equal(marking.counts().seen, 1)

    // Again: the map stays, so that servers that run go on; what has come since takes part.
    addInterface('late')
    t.match(setUpMarking({ binding, directory, groupId: 65_534, interfaces: [], isForOthers: true, report: () => undefined }), { hasCookies: true, interfaces: [{ name: 'lo', state: 'attached' }, { state: 'attached' }, { state: 'attached' }] })
    // And not twice.
    await settled(() => programsOn(binding, index), 1)
    t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label, 'through the map that was opened before')
    marking.close()
    marking.close()
    t.equal(marking.marker.label({} as Socket, label), 'failed', 'closed, twice')
    t.equal(programsOn(binding, index), 1, 'whoever used it is gone, and it stays')

    ip('link', 'del', 'late')
    t.match(inspectMarking(binding, directory)?.interfaces.find(({ name }) => name === undefined), { name: undefined })
    t.ok(removeMarking(binding, directory))
    t.notOk(existsSync(directory))
    await settled(() => programsOn(binding, index), 0)
    t.notOk(removeMarking(binding, directory), 'there is nothing left to remove')
    t.equal(inspectMarking(binding, directory), undefined)
  })

  void t.test('removed and pinned anew under a server that runs: it is told, and the new map is used', async t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'scitags-pins-')), 'bpf')
    t.teardown(() => {
      removeMarking(binding, directory)
      rmSync(join(directory, '..'), { recursive: true })
    })
    const setUp = (): unknown => setUpMarking({ binding, directory, interfaces: [], report: () => undefined })
    setUp()
    const told: PacketMarkingMessage[] = []
    const marking = openPacketMarking(binding, {}, { interfaces: [], directory, report: message => { told.push(message) } })
    t.teardown(() => { marking.close() })
    removeMarking(binding, directory)
    await untilTold(told, /is gone: run `scitags setup-marking` again/)
    setUp()
    await untilTold(told, /is another one, and is used from now on/)
    t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label)
    addInterface('late')
    await untilTold(told, /packets on late are not labelled/)
    ip('link', 'del', 'late')
  })

  void t.test('what is no place for a mount of ours is refused, and nothing is changed', async t => {
    const home = mkdtempSync(join(tmpdir(), 'scitags-pins-'))
    t.teardown(() => { rmSync(home, { recursive: true }) })
    const setUp = (directory: string, interfaces: readonly string[] = []): unknown => setUpMarking({ binding, directory, interfaces, report: () => undefined })
    mkdirSync(join(home, 'real'))
    symlinkSync(join(home, 'real'), join(home, 'link'))
    t.throws(() => setUp(join(home, 'link')), { message: /is a symbolic link/ })
    t.throws(() => removeMarking(binding, join(home, 'link')), { message: /is a symbolic link/ })
    mkdirSync(join(home, 'open'))
    chmodSync(join(home, 'open'), 0o777)
    t.throws(() => setUp(join(home, 'open', 'pins')), { message: /can be written to by others than root/ })
    t.throws(() => setUp(join(home, 'pins'), ['lo', 'eth9']), { message: /there is no interface eth9: lo/ })
    t.notOk(existsSync(join(home, 'pins')))
    // A BPF file system of somebody else.
    binding.mount('bpf', join(home, 'real'), 'bpf')
    try {
      t.throws(() => setUp(join(home, 'real')), { message: /of somebody else/ })
      t.notOk(removeMarking(binding, join(home, 'real')))
    } finally {
      binding.unmount(join(home, 'real'))
    }
  })

  void t.test('what was pinned by another version is refused', async t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'scitags-pins-')), 'bpf')
    setUpMarking({ binding, directory, interfaces: [], report: () => undefined })
    t.teardown(() => {
      removeMarking(binding, directory)
      rmSync(join(directory, '..'), { recursive: true })
    })
    const bpf = new Bpf(binding)
    rmSync(join(directory, 'labels'))
    const other = bpf.createCounterMap(64)
    bpf.pin(other, join(directory, 'labels'))
    bpf.close(other)
    const marking = openPacketMarking(binding, {}, { ...silent, directory })
    t.match(marking.refused, [/^a map that root has pinned: .*labels is of another version: run `scitags setup-marking --remove`/])
    marking.close()
  })

  void t.test('pinned by clsact, too', async t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'scitags-pins-')), 'bpf')
    t.teardown(() => { rmSync(join(directory, '..'), { recursive: true }) })
    for (let round = 0; round < 2; round++) {
      t.match(setUpMarking({ binding, directory, interfaces: ['lo'], by: 'clsact', report: () => undefined }).interfaces, [{ name: 'lo', state: 'unknown' }])
      const marking = openPacketMarking(binding, {}, { ...silent, directory })
      t.equal(marking.rung, 'pinned')
      t.equal(await arrives(binding, socket => marking.marker.label(socket, label)), label)
      marking.close()
    }
    const map = openPinnedLabels(binding, directory)
    removeMarking(binding, directory)
    t.not(await arrives(binding, socket => writeLabel(binding, map, socket)), label, 'the filter is gone with it')
    new Bpf(binding).close(map)
  })

  void t.test('a rung that does not keep its word is not taken', async t => {
    const directory = join(mkdtempSync(join(tmpdir(), 'scitags-pins-')), 'bpf')
    setUpMarking({ binding, directory, interfaces: [], report: () => undefined })
    t.teardown(() => {
      removeMarking(binding, directory)
      rmSync(join(directory, '..'), { recursive: true })
    })
    // Somebody has unpinned the links: the map takes labels that no packet gets.
    for (const name of readdirSync(directory)) if (name.startsWith('link-')) rmSync(join(directory, name))
    await settled(() => programsOn(binding, indexOf('lo')), 0)
    const marking = openPacketMarking({ ...binding, bpf: (command, attribute) => command === 5 ? -1 : binding.bpf(command, attribute) }, {}, { ...silent, directory })
    t.equal(marking.rung, 'dialled-only')
    t.match(marking.refused, [/^a map that root has pinned: a packet with label 0x[0-9a-f]+ was sent over loopback, and 0x[0-9a-f]+ has arrived/, /^a program of our own: .*EPERM/])
    marking.close()
  })

  void t.test('without any right there is what we dial; without koffi or IPv6 there is nothing, and a reason', async t => {
    const bare: Binding = { ...binding, bpf: () => -1 }
    const marking = openPacketMarking(bare, {}, silent)
    t.equal(marking.rung, 'dialled-only')
    t.equal(marking.counts().seen, undefined)
    await using listening = await server()
    const socket = await marking.dialer.connect({ host: '::1', port: listening.port }, label)
    t.equal(marking.marker.label(socket, label), 'set', 'what it was dialled with')
    t.equal(marking.marker.label(socket, 0x12345 as FlowLabel), 'unsupported')
    t.equal(marking.marker.label(socket, undefined), 'failed', 'it stays')
    t.strictSame(marking.counts(), { asked: 2, taken: 1, seen: undefined, interfaces: [] })
    socket.destroy()
    marking.close()
    const nothing = openPacketMarking({ ...bare, socket: () => -97 }, {}, silent)
    t.equal(nothing.rung, 'none')
    t.match(nothing.refused.at(-1), /this host has no IPv6: EAFNOSUPPORT \(socket\)/)
  })

  void t.test('what goes wrong in the middle is an outcome, and the connection goes on', async t => {
    let failure = 0
    const marking = openPacketMarking({ ...binding, bpf: (command, attribute) => failure !== 0 && (command === 2 || command === 3) ? failure : binding.bpf(command, attribute) }, {}, { ...silent, directory: '/nowhere' })
    t.teardown(() => { marking.close() })
    for (const errno of [-1, -7, -12, -105, -9, -2]) {
      failure = errno
      const came = await arrives(binding, socket => {
        t.equal(marking.marker.label(socket, label), 'failed', String(errno))
        t.equal(marking.marker.label(socket, undefined), errno === -2 ? 'cleared' : 'failed', String(errno))
      })
      t.ok(came !== undefined && came !== label)
    }
    const { asked, taken } = marking.counts()
    t.strictSame([asked, taken], [6, 0])
  })

  void t.test('what this host can do is told as data', async t => {
    t.match(probeHost('/nowhere'), {
      bindingMissing: undefined, dialFault: undefined, capabilities: { bpf: true, netAdmin: true, netRaw: true }, marking: { rung: 'own-program' }, pinned: undefined, hasExclusiveLabels: false,
      interfaces: [{ name: 'lo', canBeLabelled: true }]
    })
    t.equal(programsOn(binding, 1), 0, 'and nothing stays')
    t.match(probeHost('/nowhere', { kind: 'missing', reason: 'no koffi' }), { bindingMissing: 'no koffi', marking: { rung: 'none', refused: ['no koffi'] }, interfaces: [] })
    const heading = 'Label S Owner  Users  Linger Expires  Dst                              Opt\n'
    t.equal(hasExclusiveLabels(`${heading}30038 255 0      1      6      7        00000000000000000000000000000001 0`), false)
    t.equal(hasExclusiveLabels(`${heading}30038 1   0      1      6      7        00000000000000000000000000000001 0`), true)
    t.equal(hasExclusiveLabels(undefined), undefined)
  })

  void t.test('no descriptor stays open', async t => {
    const before = readdirSync('/proc/self/fd').length
    for (let round = 0; round < 5; round++) {
      openPacketMarking(binding, {}, { ...silent, directory: '/nowhere' }).close()
      probeHost('/nowhere')
    }
    t.ok(readdirSync('/proc/self/fd').length <= before + 1)
  })
}

/** Within a few of its looks. */
async function untilTold (told: readonly PacketMarkingMessage[], pattern: RegExp): Promise<void> {
  while (!told.some(({ detail }) => pattern.test(detail))) await sleep(10)
}

/** The kernel lets go of what was unpinned a little later. */
async function settled (count: () => number, wanted: number): Promise<void> {
  while (count() !== wanted) await sleep(10)
}

/** Of two ends; the other one is named after it. */
function addInterface (name: string): void { ip('link', 'add', name, 'type', 'veth', 'peer', 'name', `${name}-peer`) }

/** The label on a packet that an accepted socket sends after `prepare`, as the other end has received it. */
async function arrives (binding: Binding, prepare: (accepted: Socket) => unknown): Promise<number | undefined> {
  await using listening = await server()
  const labels = peerLabels(binding)
  const client = connect(listening.port, '::1')
  const [accepted] = await once(listening.server, 'connection') as [Socket]
  labels.watch(client)
  prepare(accepted)
  accepted.write('?')
  await once(client, 'data')
  const came = labels.of(client)
  client.destroy()
  accepted.destroy()
  return came
}

async function server () {
  const server = createServer().listen(0, '::1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port, [Symbol.asyncDispose]: async () => { server.close() } }
}

function writeLabel (binding: Binding, map: number, socket: Socket): void {
  const marking = openPacketMarking(binding, { inherited: binding.duplicate(map) }, { interfaces: [], report: () => undefined })
  marking.marker.label(socket, label)
  marking.close()
}

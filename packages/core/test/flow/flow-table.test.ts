/** Runs, sweeps, labels and scope of the flow table, under a clock that only moves when told. */
import t from 'tap'

import { createFlowTable } from '../../src/flow/flow-table.ts'
import { channels, subscribe } from '../../src/diagnostics.ts'
import { encodeFlowLabel } from '../../src/wire/flow-label.ts'
import { fakeClock, recorder } from '../../src/testing/index.ts'
import type { FlowTableInit } from '../../src/flow/flow-table.ts'
import type { SkipMessage } from '../../src/diagnostics.ts'
import type { Connection, Decision, FlowEvent, FlowTag, LabelOutcome, PacketMarker, Transfer } from '../../src/types.ts'

const because = { rule: 'tag', detail: 'test' } as const
const tagged = (experiment: number, activity: number): Decision => ({ mark: true, tag: { experiment, activity }, because })
const untagged: Decision = { mark: false, because: { rule: 'no-rule', detail: 'test' } }
const peer: Connection = { protocol: 'tcp', local: { address: '2001:db8::1', port: 443 }, remote: { address: '2001:db8::7', port: 40_000 } }
const socket = {} as Parameters<PacketMarker['label']>[0]

function setUp (changes: Partial<FlowTableInit> = {}) {
  const clock = fakeClock()
  const marker = recorder()
  const labels: (number | undefined)[] = []
  const table = createFlowTable({
    scope: 'remote',
    idleMs: 5000,
    ongoingMs: 60_000,
    addresses: new Map(),
    markers: [marker],
    markerQueue: 100,
    packetMarker: { name: 'test', label: (_socket, label) => { labels.push(label); return label === undefined ? 'cleared' : 'set' } },
    labelOf: (tag: FlowTag) => encodeFlowLabel(tag, 0),
    clock,
    ...changes
  })
  const story = async (): Promise<string[]> => {
    await new Promise(resolve => { setImmediate(resolve) })
    return marker.events.map(tell)
  }
  return { clock, marker, labels, table, story }
}

function tell (event: FlowEvent): string {
  const { state, flow: { tag, direction, application }, usage } = event
  const head = `${state} ${tag.experiment}/${tag.activity} ${direction} ${application}`
  return state === 'start' ? head : `${head} ${usage.sent}/${usage.received}${event.state === 'end' ? ` ${event.reason}` : ''}`
}

function moving (decision: Decision, sent: number, received = 0, more: Partial<Transfer> = {}): Transfer {
  return { decision, direction: 'send', application: 'http-get', usage: () => ({ sent, received }), ...more }
}

void t.test('equal transfers one after another are one flow', async t => {
  const { table, story } = setUp()
  const flows = table.connection(peer)
  for (let i = 0; i < 3; i++) flows.begin(moving(tagged(3, 14), 100, 10)).end()
  t.equal(table.openFlows, 1)
  flows.close()
  t.strictSame(await story(), ['start 3/14 send http-get', 'end 3/14 send http-get 300/30 closed'])
  t.equal(table.openFlows, 0)
})

void t.test('a changed tag, direction or application ends the run', async t => {
  const { table, story } = setUp()
  const flows = table.connection(peer)
  flows.begin(moving(tagged(3, 14), 1)).end()
  flows.begin(moving(tagged(3, 15), 2)).end()
  flows.begin(moving(tagged(3, 15), 0, 3, { direction: 'receive', application: 'http-put' })).end()
  flows.begin(moving(tagged(3, 15), 0, 4, { direction: 'receive', application: 'other' })).end()
  flows.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'end 3/14 send http-get 1/0 changed',
    'start 3/15 send http-get', 'end 3/15 send http-get 2/0 changed',
    'start 3/15 receive http-put', 'end 3/15 receive http-put 0/3 changed',
    'start 3/15 receive other', 'end 3/15 receive other 0/4 closed'
  ])
})

void t.test('an untagged transfer ends the run, and its bytes belong to nobody', async t => {
  const { table, story, labels } = setUp()
  const flows = table.connection(peer, socket)
  flows.begin(moving(tagged(3, 14), 1)).end()
  const open = flows.begin(moving(untagged, 1000))
  t.equal(open.flow, undefined)
  open.end()
  flows.begin(moving(tagged(3, 14), 2)).end()
  flows.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'end 3/14 send http-get 1/0 changed',
    'start 3/14 send http-get', 'end 3/14 send http-get 2/0 closed'
  ])
  t.strictSame(labels, [0x30038, undefined, 0x30038], 'the label comes, goes with the untagged transfer, and comes again')
})

void t.test('the end of a transfer leaves the label: its bytes may still be queued', t => {
  const { table, labels } = setUp()
  const flows = table.connection(peer, socket)
  flows.begin(moving(tagged(3, 14), 1)).end()
  flows.close()
  t.strictSame(labels, [0x30038])
  t.end()
})

void t.test('transfers at the same time have their own flows, and a label only while they agree', async t => {
  const { table, story, labels } = setUp()
  const skips: string[] = []
  const onSkip = (message: unknown): void => { skips.push((message as SkipMessage).reason) }
  channels.skip.subscribe(onSkip)
  t.teardown(() => { channels.skip.unsubscribe(onSkip) })
  const flows = table.connection(peer, socket)
  const first = flows.begin(moving(tagged(3, 14), 1))
  const same = flows.begin(moving(tagged(3, 14), 2))
  const other = flows.begin(moving(tagged(2, 1), 4))
  t.strictSame(labels, [0x30038, undefined])
  t.strictSame(skips, ['tags-differ'])
  first.end()
  same.end()
  t.strictSame(labels, [0x30038, undefined, 0x10004], 'only the other is left')
  other.end()
  other.end()
  flows.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'start 2/1 send http-get',
    'end 3/14 send http-get 3/0 closed', 'end 2/1 send http-get 4/0 closed'
  ])
})

void t.test('a run without a transfer ends when it has been idle long enough, and not before', async t => {
  const { table, clock, story } = setUp({ idleMs: 5000 })
  const flows = table.connection(peer)
  const open = flows.begin(moving(tagged(3, 14), 7))
  clock.advance(20_000)
  t.equal(table.openFlows, 1, 'a transfer that is under way is not idle')
  open.end()
  clock.advance(4000)
  t.equal(table.openFlows, 1)
  clock.advance(2000)
  t.equal(table.openFlows, 0)
  flows.begin(moving(tagged(3, 14), 1)).end()
  flows.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'end 3/14 send http-get 7/0 idle',
    'start 3/14 send http-get', 'end 3/14 send http-get 1/0 closed'
  ])
})

void t.test('what the last transfer knew besides its bytes is told at the end of the flow', async t => {
  const { table, marker } = setUp()
  const flows = table.connection(peer)
  flows.begin(moving(tagged(3, 14), 0, 0, { usage: () => ({ sent: 1, received: 0, rttMs: 5 }) })).end()
  flows.begin(moving(tagged(3, 14), 0, 0, { usage: () => ({ sent: 2, received: 0, rttMs: 7 }) })).end()
  flows.close()
  await table.close()
  t.strictSame(marker.events.at(-1)?.usage, { sent: 3, received: 0, rttMs: 7 })
})

void t.test('a long flow is reported at the interval, with what it has moved so far', async t => {
  const { table, clock, story } = setUp({ ongoingMs: 60_000 })
  const flows = table.connection(peer)
  let sent = 0
  flows.begin(moving(tagged(3, 14), 0, 0, { usage: () => ({ sent, received: 1 }) }))
  sent = 10
  clock.advance(61_000)
  sent = 20
  clock.advance(60_000)
  flows.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'ongoing 3/14 send http-get 10/1', 'ongoing 3/14 send http-get 20/1', 'end 3/14 send http-get 20/1 aborted'
  ])
})

void t.test('no reports when the interval is 0', async t => {
  const { table, clock, story } = setUp({ ongoingMs: 0 })
  table.connection(peer).begin(moving(tagged(3, 14), 1))
  clock.advance(600_000)
  t.strictSame(await story(), ['start 3/14 send http-get'])
})

void t.test('start times on one connection are all different, however fast the runs change', async t => {
  const { table, marker } = setUp()
  const flows = table.connection(peer)
  for (let i = 0; i < 10; i++) flows.begin(moving(tagged(3, 1 + i % 2), 1)).end()
  flows.close()
  await new Promise(resolve => { setImmediate(resolve) })
  t.equal(new Set(marker.events.map(({ flow }) => flow.startedAt)).size, 10)
})

void t.test('shutdown ends every flow, tells the markers and closes them', async t => {
  const { table, marker } = setUp()
  table.connection(peer).begin(moving(tagged(3, 14), 1))
  const second = table.connection({ ...peer, remote: { ...peer.remote, port: 40_001 } })
  second.begin(moving(tagged(2, 1), 2))
  await table.close()
  t.strictSame(marker.events.map(tell), [
    'start 3/14 send http-get', 'start 2/1 send http-get',
    'end 3/14 send http-get 1/0 shutdown', 'end 2/1 send http-get 2/0 shutdown'
  ])
  second.begin(moving(tagged(2, 1), 2))
  t.equal(table.openFlows, 0, 'nothing opens after the end')
})

void t.test('peers out of scope are counted, not marked', async t => {
  const skips: string[] = []
  const onSkip = (message: unknown): void => { skips.push((message as SkipMessage).reason) }
  channels.skip.subscribe(onSkip)
  t.teardown(() => { channels.skip.unsubscribe(onSkip) })
  for (const [scope, address, isMarked] of [
    ['remote', '198.51.100.7', true], ['remote', '10.1.2.3', false], ['remote', '172.16.0.1', false], ['remote', '172.32.0.1', true],
    ['remote', '192.168.1.1', false], ['remote', '169.254.1.1', false], ['remote', '127.0.0.1', false], ['remote', '100.64.0.1', true],
    ['remote', '::1', false], ['remote', 'fe80::1%eth0', false], ['remote', 'fd00::1', false], ['remote', '2001:db8::1', true],
    ['remote', '::ffff:10.0.0.1', false], ['local', '::1', true], ['local', '2001:db8::1', false], ['any', '127.0.0.1', true]
  ] as const) {
    const { table } = setUp({ scope })
    const before = skips.length
    const { flow } = table.connection({ ...peer, remote: { address, port: 1 } }).begin(moving(tagged(3, 14), 1))
    t.equal(flow !== undefined, isMarked, `${scope} ${address}`)
    t.strictSame(skips.slice(before), !isMarked ? ['scope'] : address.includes(':') ? [] : ['ipv4'])
  }
})

void t.test('a connection without ends is counted, not marked', t => {
  const { table } = setUp({ scope: 'any' })
  for (const remote of [{ address: '', port: 1 }, { address: 'host', port: 1 }, { address: '192.0.2.1', port: 0 }]) {
    t.equal(table.connection({ ...peer, remote }).begin(moving(tagged(3, 14), 1)).flow, undefined)
  }
  t.end()
})

void t.test('addresses are shown as the network sees them: unmapped, and the public one for the own', async t => {
  const { table, marker } = setUp({ addresses: new Map([['10.0.0.5', '203.0.113.5']]) })
  table.connection({ protocol: 'tcp', local: { address: '::ffff:10.0.0.5', port: 443 }, remote: { address: '::ffff:198.51.100.7', port: 9 } }).begin(moving(tagged(3, 14), 1))
  await table.close()
  t.match(marker.events[0]?.flow.connection, { local: { address: '203.0.113.5', port: 443 }, remote: { address: '198.51.100.7', port: 9 } })
})

void t.test('0/0 and experiments above 511 have fireflies and no label', async t => {
  const skips: string[] = []
  const onSkip = (message: unknown): void => { skips.push((message as SkipMessage).reason) }
  channels.skip.subscribe(onSkip)
  t.teardown(() => { channels.skip.unsubscribe(onSkip) })
  const { table, labels, story } = setUp()
  const flows = table.connection(peer, socket)
  flows.begin(moving(tagged(0, 0), 1)).end()
  flows.begin(moving(tagged(1023, 63), 1)).end()
  flows.close()
  t.strictSame(labels, [])
  t.strictSame(skips, ['not-labellable', 'not-labellable'])
  t.equal((await story()).length, 4)
})

void t.test('where a balancer carries many clients over one connection, each transfer tells its own', async t => {
  const { table, marker, labels } = setUp()
  const client = (port: number): Connection => ({ ...peer, remote: { address: '2001:db8::9', port } })
  const flows = table.connection(undefined, socket)
  const nobodys = flows.begin(moving(tagged(3, 14), 1))
  t.equal(nobodys.flow, undefined, 'one that does not is nobody\'s')
  nobodys.end()
  for (const port of [1000, 1000, 2000]) flows.begin(moving(tagged(3, 14), 10, 0, { connection: client(port) })).end()
  t.equal(flows.begin(moving(tagged(3, 14), 1, 0, { connection: { ...peer, remote: { address: '10.0.0.1', port: 1 } } })).flow, undefined, 'scope is judged by what the network sees')
  await table.close()
  t.strictSame(marker.events.map(event => `${tell(event)} ${event.flow.connection.remote.port}`), [
    'start 3/14 send http-get 1000', 'end 3/14 send http-get 20/0 changed 1000',
    'start 3/14 send http-get 2000', 'end 3/14 send http-get 10/0 changed 2000'
  ])
  t.strictSame(labels, [], 'what the network sees of these are packets of the balancer')
})

void t.test('a socket that ends at a proxy is not labelled for the client behind it, and what its kernel knows is not told', async t => {
  const skips: string[] = []
  t.teardown(subscribe(channels.skip, ({ reason }) => skips.push(reason)))
  const { table, marker, labels } = setUp({ scope: 'any', kernelUsage: () => ({ rttMs: 0.1 }) })
  const proxied = { remoteAddress: 'fd00::2', remotePort: 50_000 } as Parameters<PacketMarker['label']>[0]
  const own: Connection = { ...peer, remote: { address: 'fd00::2', port: 50_000 } }
  const flows = table.connection(undefined, proxied)
  flows.begin(moving(tagged(3, 14), 1, 0, { connection: own })).end()
  flows.begin(moving(tagged(3, 14), 1, 0, { connection: peer })).end()
  flows.begin(moving(tagged(3, 14), 1, 0, { connection: { ...own, remote: { ...own.remote, port: 50_001 } } })).end()
  await table.close()
  t.strictSame(labels, [0x30038, undefined], 'a request of the proxy itself is')
  t.strictSame(skips, ['relayed', 'relayed'])
  t.strictSame(marker.events.map(({ usage }) => usage.rttMs), [0.1, 0.1, undefined, undefined, undefined, undefined])
})

void t.test('what is no transfer deletes the label and ends no flow', async t => {
  const { table, labels, story } = setUp()
  const flows = table.connection(peer, socket)
  flows.unlabel()
  flows.begin(moving(tagged(3, 14), 1)).end()
  flows.unlabel()
  flows.unlabel()
  const open = flows.begin(moving(tagged(3, 14), 2))
  flows.unlabel()
  open.end()
  flows.close()
  t.strictSame(labels, [0x30038, undefined, 0x30038], 'but not under a transfer')
  t.strictSame(await story(), ['start 3/14 send http-get', 'end 3/14 send http-get 3/0 closed'])
})

void t.test('a dialer\'s label is the flow\'s label', t => {
  let entropy = 0
  const { table, labels } = setUp({ labelOf: tag => encodeFlowLabel(tag, entropy++) })
  const label = table.labelFor(tagged(3, 14), '2001:db8::7')
  table.connection(peer, socket).begin(moving(tagged(3, 14), 1, 0, { label }))
  t.strictSame(labels, [label])
  t.strictSame([untagged, tagged(0, 0), tagged(512, 1)].map(decision => table.labelFor(decision, '2001:db8::7')), [undefined, undefined, undefined])
  t.strictSame(['127.0.0.1', '::ffff:198.51.100.7', '198.51.100.7', 'fd00::1', 'host'].map(address => table.labelFor(tagged(3, 14), address)), [undefined, undefined, undefined, undefined, undefined], 'IPv4, or out of scope')
  t.equal(setUp({ labelOf: () => { throw new Error('no entropy') } }).table.labelFor(tagged(3, 14), '2001:db8::7'), undefined)
  t.end()
})

void t.test('what the kernel knows is told at the start and at the end; a kernel that fails is not', async t => {
  let rttMs = 1
  const { table, marker } = setUp({ kernelUsage: () => ({ rttMs: rttMs++, retransmits: 2 }) })
  const flows = table.connection(peer, socket)
  flows.begin(moving(tagged(3, 14), 5)).end()
  flows.close()
  const broken = setUp({ kernelUsage: () => { throw new Error('EBADF') } })
  broken.table.connection(peer, socket).begin(moving(tagged(3, 14), 5)).end()
  await table.close()
  await broken.table.close()
  t.strictSame(marker.events.map(({ usage }) => usage), [{ sent: 5, received: 0, rttMs: 1, retransmits: 2, label: 0x30038 }, { sent: 5, received: 0, rttMs: 2, retransmits: 2, label: 0x30038 }])
  t.match(broken.marker.events.at(-1)?.usage, { sent: 5, received: 0 })
})

void t.test('a label that could not be set or deleted does not stay on the bytes of others', t => {
  const outcomes: (LabelOutcome | undefined)[] = []
  const { table, labels } = setUp({ packetMarker: { name: 'test', label: (_socket, label) => { labels.push(label); return outcomes.shift() ?? (label === undefined ? 'cleared' : 'set') } } })
  const flows = table.connection(peer, socket)
  const one = (decision: Decision): void => { flows.begin(moving(decision, 1)).end() }
  one(tagged(3, 14))
  outcomes.push('failed')
  one(untagged)
  one(untagged)
  t.strictSame(labels.splice(0), [0x30038, undefined, undefined], 'deleted at the second try')
  one(tagged(3, 14))
  outcomes.push('failed')
  one(tagged(2, 1))
  t.strictSame(labels.splice(0), [0x30038, 0x10004, undefined], 'if not its own, then none')
  one(tagged(2, 1))
  t.strictSame(labels, [0x10004], 'and it is tried again')
  t.end()
})

void t.test('a packet marker that throws costs a counter', t => {
  const { table } = setUp({ packetMarker: { name: 'broken', label: () => { throw new Error('broken') } } })
  t.equal(table.connection(peer, socket).begin(moving(tagged(3, 14), 1)).flow?.tag.experiment, 3)
  t.end()
})

void t.test('a usage that throws is counted and breaks nothing: not the transfer, not the sweep, not the other flows', async t => {
  const failures: unknown[] = []
  const stop = subscribe(channels.marker, ({ marker, cause }) => { if (marker === 'usage') failures.push(cause) })
  t.teardown(stop)
  const { table, clock, story } = setUp({ ongoingMs: 1000 })
  const broken = new Error('broken')
  const flows = table.connection(peer)
  const open = flows.begin(moving(tagged(3, 14), 0, 0, { usage: () => { throw broken } }))
  table.connection({ ...peer, remote: { address: '2001:db8::8', port: 1 } }).begin(moving(tagged(2, 1), 7))
  clock.advance(1100)
  open.end()
  await table.close()
  t.strictSame(await story(), [
    'start 3/14 send http-get', 'start 2/1 send http-get', 'ongoing 3/14 send http-get 0/0', 'ongoing 2/1 send http-get 7/0',
    'end 3/14 send http-get 0/0 shutdown', 'end 2/1 send http-get 7/0 shutdown'
  ])
  t.ok(failures.length >= 3 && failures.every(failure => failure === broken))
})

void t.test('however many flows end at once, each end is told', async t => {
  const { table, marker, clock } = setUp({ markerQueue: 100, idleMs: 5000 })
  for (let i = 0; i < 3000; i++) {
    table.connection({ ...peer, remote: { address: '2001:db8::7', port: 1 + i } }).begin(moving(tagged(3, 14), 1)).end()
    if (i % 50 === 0) await new Promise(resolve => { setImmediate(resolve) })
  }
  t.equal(table.openFlows, 3000)
  clock.advance(10_000)
  t.equal(table.openFlows, 0)
  await table.close()
  t.equal(marker.events.filter(({ state }) => state === 'end').length, 3000)
})

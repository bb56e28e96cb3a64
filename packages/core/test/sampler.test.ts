/** Connections of other processes become flows and end as flows, under a clock and on a host that do what they are told. */
import t from 'tap'

import { channels, subscribe } from '../src/diagnostics.ts'
import { createFlowTable } from '../src/flow/flow-table.ts'
import { noPacketMarker } from '../src/portable.ts'
import { snapshot } from '../src/registry/snapshot.ts'
import { createSampler } from '../src/sampler.ts'
import { fakeClock, recorder } from '../src/testing/index.ts'
import { encodeFlowLabel } from '../src/wire/flow-label.ts'
import { registryOf } from '../src/wire/registry.ts'
import { fakeHost, fakeSocket, later } from './fake-sockets.ts'
import type { SamplerMessage } from '../src/diagnostics.ts'
import type { Scope } from '../src/flow/scope.ts'
import type { SamplerOptions } from '../src/generated/options.ts'
import type { SamplerInit } from '../src/sampler.ts'
import type { FlowEvent, HostSocket, LabelOutcome, PacketMarker } from '../src/types.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

interface SetUp extends Partial<SamplerInit> {
  readonly scope?: Scope
  readonly ongoingMs?: number
  /** There before the sampler is. */
  readonly before?: readonly HostSocket[]
}

const ownProcess = 4711

function setUp (t: Teardown, options: SamplerOptions, { scope = 'any', ongoingMs = 60_000, before = [], ...changes }: SetUp = {}) {
  const clock = fakeClock()
  const marker = recorder()
  const host = fakeHost(...before)
  const flows = createFlowTable({
    scope, idleMs: 5000, ongoingMs, addresses: new Map(), markers: [marker], markerQueue: 1000, packetMarker: noPacketMarker, labelOf: tag => encodeFlowLabel(tag, 0), clock
  })
  const skips: string[] = []
  const swept: SamplerMessage[] = []
  t.teardown(subscribe(channels.skip, ({ reason }) => skips.push(reason)))
  t.teardown(subscribe(channels.sampler, message => swept.push(message)))
  const sampler = createSampler({ options: { experiment: 'cms', activity: 'Analysis Input', ...options }, flows, sockets: host, registry: registryOf(snapshot), processId: ownProcess, clock, ...changes })
  const sweep = (...sockets: readonly HostSocket[]): void => {
    host.sockets = sockets
    clock.advance(options.intervalMs ?? 2000)
  }
  const told = async (): Promise<readonly FlowEvent[]> => {
    await new Promise(resolve => { setImmediate(resolve) })
    await new Promise(resolve => { setImmediate(resolve) })
    return marker.events
  }
  const story = async (): Promise<readonly string[]> => (await told()).map(tell)
  return { clock, host, flows, skips, swept, sampler, sweep, told, story }
}

function tell (event: FlowEvent): string {
  const { state, flow: { tag, direction, application, connection }, usage } = event
  return `${state} ${tag.experiment}/${tag.activity} ${direction} ${application} ${connection.remote.address} ${usage.sent}/${usage.received}${event.state === 'end' ? ` ${event.reason}` : ''}`
}

void t.test('a connection ends with what the kernel says of it in the end, also while it waits for stray packets', async t => {
  const { sweep, story, host } = setUp(t, {})
  const [socket, short] = [fakeSocket(), fakeSocket()]
  const last = (one: HostSocket, sent: number): HostSocket => ({ ...later(one, { sent, received: 300 }), state: 'time-wait', inode: 0 })
  sweep(later(socket, { sent: 50_000, received: 300 }), later(short, { sent: 20_000, received: 300 }))
  host.gone = [last(socket, 777_777)]
  host.overlooked = [last(socket, 0)]
  sweep(later(short, { sent: 30_000, received: 300 }))
  // Gone between the list and the question for those that have gone.
  host.gone = [last(short, 40_000)]
  sweep(later(short, { sent: 35_000, received: 300 }))
  sweep()
  t.match((await story()).slice(2), ['end 3/14 send sampled 2001:db8::7 777777/300 closed', 'end 3/14 send sampled 2001:db8::7 40000/300 closed'])
})

void t.test('a new connection is a flow from its first bytes until its socket has gone', async t => {
  const { sweep, told, story, sampler, flows } = setUp(t, {})
  const socket = fakeSocket()
  sweep(socket)
  t.equal(sampler.openFlows, 0, 'nothing has moved')
  sweep(later(socket, { sent: 50_000, received: 300 }))
  t.equal(sampler.openFlows, 1)
  sweep(later(socket, { sent: 90_000, received: 600, rttMs: 12.5 }))
  sweep()
  t.equal(sampler.openFlows, 0)
  t.equal(flows.openFlows, 0)
  t.strictSame(await story(), ['start 3/14 send sampled 2001:db8::7 50000/300', 'end 3/14 send sampled 2001:db8::7 90000/600 closed'])
  t.match(await told(), [{}, { usage: { rttMs: 12.5, bytesAcked: 90_000 }, flow: { connection: socket.connection, because: { rule: 'default' } } }])
})

void t.test('a long one is reported by the flow table, with what was seen last', async t => {
  const { sweep, story } = setUp(t, {}, { ongoingMs: 10_000 })
  const socket = fakeSocket()
  for (let second = 2; second <= 12; second += 2) sweep(later(socket, { sent: second * 10_000 }))
  t.strictSame(await story(), ['start 3/14 send sampled 2001:db8::7 20000/0', 'ongoing 3/14 send sampled 2001:db8::7 120000/0'])
})

void t.test('how often it looks', async t => {
  for (const [options, within] of [[{}, 2000], [{ intervalMs: 500 }, 500]] as const) {
    const { clock, host, sampler } = setUp(t, options)
    host.sockets = [fakeSocket({ sent: 1 })]
    clock.advance(within - 1)
    t.equal(sampler.openFlows, 0)
    clock.advance(1)
    t.equal(sampler.openFlows, 1)
  }
})

void t.test('connections that were there before are left out, unless they are wanted', async t => {
  const old = fakeSocket({ sent: 5 })
  for (const [existing, open] of [[undefined, 1], [false, 1], [true, 2]] as const) {
    const { sweep, sampler } = setUp(t, { existing }, { before: [old] })
    t.equal(sampler.openFlows, open - 1, 'at once')
    for (let round = 0; round < 3; round++) sweep(later(old, { sent: 5 + round }), fakeSocket({ sent: 7, cookie: 77n }))
    t.equal(sampler.openFlows, open)
  }
})

void t.test('ports, networks and processes select; all that are given have to fit', async t => {
  const sockets = {
    one: fakeSocket({ port: 1094, remote: '2001:db8:1::1', sent: 1, inode: 1 }),
    two: fakeSocket({ port: 20_500, remote: '198.51.100.9', sent: 1, inode: 2 }),
    three: fakeSocket({ port: 25_001, remote: '198.51.101.9', sent: 1, inode: 3 })
  }
  for (const [select, expected] of [
    [{}, ['one', 'two', 'three']],
    [{ ports: [1094] }, ['one']],
    [{ ports: ['1094', '20000-25000'] }, ['one', 'two']],
    [{ ports: ['25001-25001'] }, ['three']],
    [{ networks: ['2001:db8:1::/48', '198.51.100.9'] }, ['one', 'two']],
    [{ networks: ['198.51.100.0/23'] }, ['two', 'three']],
    [{ processes: ['xrootd'] }, ['one']],
    [{ processes: ['xrootd', 'a-command-with-a-long-name'] }, ['one', 'three']],
    [{ processes: ['xrootd'], ports: [20_500] }, []],
    [{ networks: ['2001:db8::/32'], ports: [1094], processes: ['xrootd'] }, ['one']]
  ] as const) {
    const { host, sweep, told } = setUp(t, { select })
    host.owned.set(1, { processId: 1, name: 'xrootd' })
    host.owned.set(2, { processId: 2, name: 'globus' })
    host.owned.set(3, { processId: 3, name: 'a-command-with-' })
    sweep(...Object.values(sockets))
    t.strictSame((await told()).map(({ flow }) => flow.connection), expected.map(name => sockets[name].connection), JSON.stringify(select))
  }
})

void t.test('internal networks, and peers out of scope, are not marked', async t => {
  const { sweep, told, skips, swept } = setUp(t, { internalNetworks: ['2001:db8:aaaa::/48', '203.0.113.0/24'] }, { scope: 'remote' })
  sweep(...['2001:db8:aaaa::5', '203.0.113.77', '10.0.0.1', 'fd00::1', '2001:db8:aaab::5'].map(remote => fakeSocket({ remote, sent: 1 })))
  t.strictSame((await told()).map(({ flow }) => flow.connection.remote.address), ['2001:db8:aaab::5'])
  t.strictSame(skips.filter(reason => reason !== 'label-unsupported'), ['scope', 'scope'], 'what is internal is nobody\'s loss')
  t.ok(swept.every(({ kind }) => kind === 'swept'))
})

void t.test('the first rule that fits says what a connection is', async t => {
  const { host, sweep, told } = setUp(t, {
    experiment: 'cms',
    activity: 'Analysis Input',
    rules: [
      { ports: [1095], experiment: 'atlas', activity: 'Production Output' },
      { networks: ['198.51.100.0/24'], experiment: 'cms' },
      { users: ['belle'], experiment: 900, activity: 5 },
      { users: [501, '502'], experiment: 'atlas' },
      { processes: ['xrootd'], ports: [2000], activity: 'Production Input' }
    ]
  }, { userIdOf: name => name === 'belle' ? 700 : undefined })
  const cases = [
    [fakeSocket({ port: 1095, remote: '198.51.100.1', userId: 700 }), 2, 16],
    [fakeSocket({ remote: '198.51.100.1', userId: 700 }), 3, 14],
    [fakeSocket({ userId: 700 }), 900, 5],
    [fakeSocket({ userId: 501 }), 2, 1],
    [fakeSocket({ userId: 502 }), 2, 1],
    [fakeSocket({ port: 2000, inode: 8 }), 3, 12],
    [fakeSocket({ port: 2000, inode: 9 }), 3, 14],
    [fakeSocket(), 3, 14]
  ] as const
  for (const [{ inode }] of cases) host.owned.set(inode, { processId: 1, name: inode === 8 ? 'xrootd' : 'other' })
  sweep(...cases.map(([socket]) => later(socket, { sent: 1 })))
  t.strictSame((await told()).map(({ flow: { tag, connection } }) => [connection.remote.port, tag.experiment, tag.activity]), cases.map(([{ connection }, ...tag]) => [connection.remote.port, ...tag]))
  t.match((await told()).map(({ flow }) => flow.because), [{ rule: 'sampled', detail: /rule 1 of the sampler says atlas\/Production/ }, {}, {}, {}, {}, {}, {}, { rule: 'default' }])
})

void t.test('what no rule fits is not marked where no experiment is given', async t => {
  const { sweep, sampler, skips } = setUp(t, { experiment: undefined, activity: undefined, rules: [{ ports: [1], experiment: 'cms' }] }, { scope: 'remote' })
  const decisions: string[] = []
  t.teardown(subscribe(channels.decision, ({ decision }) => decisions.push(decision.because.rule)))
  const other = fakeSocket({ port: 2, sent: 1, remote: 'fd00::7' })
  sweep(fakeSocket({ port: 1, sent: 1 }), other)
  sweep(other)
  t.strictSame(decisions, ['sampled', 'no-rule'], 'and decided upon once')
  t.strictSame(skips, ['label-unsupported'], 'the scope does not matter to it')
  t.equal(sampler.openFlows, 0)
})

void t.test('the direction is that of more bytes, and of a server that has moved little, sending', async t => {
  for (const [port, sent, received, direction] of [
    [1094, 1, 0, 'send'], [1094, 0, 900, 'send'], [1094, 100, 16_283, 'send'], [1094, 100, 16_284, 'receive'], [1094, 20_000, 1000, 'send'],
    [40_000, 0, 900, 'receive'], [40_000, 900, 0, 'send'], [40_000, 200, 90_000, 'receive'], [50_000, 0, 900, 'send']
  ] as const) {
    const { sweep, told } = setUp(t, { rules: [{ ports: [50_000], experiment: 'cms' }] })
    const socket = fakeSocket({ port, sent, received })
    sweep(socket)
    sweep(later(socket, { sent: 1, received: 1_000_000_000 }))
    t.strictSame((await told()).map(({ flow }) => flow.direction), [direction], `${port} ${sent}/${received}`)
  }
})

void t.test('the application is the name of the process, where it has to be known', async t => {
  for (const [options, application] of [[{ select: { processes: ['xrootd'] } }, 'xrootd'], [{}, 'sampled']] as const) {
    const { host, sweep, told } = setUp(t, options)
    host.owned.set(5, { processId: 1, name: 'xrootd' })
    sweep(fakeSocket({ inode: 5, sent: 1 }))
    t.equal((await told())[0]?.flow.application, application)
    t.strictSame(host.asked, application === 'sampled' ? [[ownProcess]] : [undefined], 'processes are looked through only then')
  }
})

void t.test('connections of this process, or those that somebody else says are his, are left out', async t => {
  const [own, other] = [fakeSocket({ inode: 5, sent: 1, port: 1 }), fakeSocket({ inode: 6, sent: 1, port: 2 })]
  for (const [options, changes, port] of [
    [{}, {}, 2],
    [{ select: { processes: ['node'] } }, {}, 2],
    [{}, { ownedBy: ({ connection }: HostSocket) => connection.local.port === 2 }, 1],
    [{ select: { processes: ['node'] } }, { ownedBy: ({ connection }: HostSocket) => connection.local.port === 2 }, 1]
  ] as const) {
    const { host, sweep, told } = setUp(t, options, changes)
    host.owned.set(5, { processId: ownProcess, name: 'node' })
    host.owned.set(6, { processId: 6, name: 'node' })
    sweep(own, other)
    sweep(own, other)
    t.strictSame((await told()).map(({ flow }) => flow.connection.local.port), [port])
  }
})

void t.test('whose connection cannot be seen is asked twice, and then left out, if it matters whose it is', async t => {
  const { host, sweep, sampler, skips } = setUp(t, { rules: [{ processes: ['xrootd'], experiment: 'atlas' }] })
  const [late, never] = [fakeSocket({ inode: 5, sent: 1 }), fakeSocket({ inode: 6, sent: 1 })]
  sweep(late, never)
  t.equal(sampler.openFlows, 0)
  host.owned.set(5, { processId: 1, name: 'xrootd' })
  for (let round = 0; round < 3; round++) sweep(late, never)
  t.equal(sampler.openFlows, 1)
  t.strictSame(skips, ['label-unsupported', 'no-owner'])
  t.equal(host.asked.length, 2)
})

void t.test('a connection that nobody has accepted waits; one that was closed unseen never begins', async t => {
  const { sweep, sampler } = setUp(t, {})
  const socket = fakeSocket({ inode: 0 })
  sweep(later(socket, { received: 100 }))
  t.equal(sampler.openFlows, 0)
  sweep(later(socket, { received: 100, inode: 99 }))
  t.equal(sampler.openFlows, 1)
  sweep(later(socket, { sent: 9, received: 100, inode: 0 }))
  t.equal(sampler.openFlows, 1, 'and one that is closed goes on while it has something to send')
})

void t.test('a connection that the list leaves out once goes on', async t => {
  const { host, sweep, story } = setUp(t, {}, { before: [fakeSocket({ cookie: 5n, sent: 3 })] })
  const [marked, old] = [fakeSocket({ sent: 1 }), fakeSocket({ cookie: 5n, sent: 3 })]
  sweep(marked, old)
  host.overlooked = [later(marked, { sent: 2 })]
  sweep()
  host.overlooked = []
  sweep(later(marked, { sent: 3 }), old)
  sweep()
  t.strictSame(await story(), ['start 3/14 send sampled 2001:db8::7 1/0', 'end 3/14 send sampled 2001:db8::7 3/0 closed'], 'also as one that is left out')
})

void t.test('ends that are used again are another flow, and the old one ends first', async t => {
  const { sweep, story } = setUp(t, {})
  sweep(fakeSocket({ cookie: 1n, remotePort: 5, sent: 1 }))
  sweep(fakeSocket({ cookie: 2n, remotePort: 5, sent: 2 }))
  t.strictSame(await story(), ['start 3/14 send sampled 2001:db8::7 1/0', 'end 3/14 send sampled 2001:db8::7 1/0 closed', 'start 3/14 send sampled 2001:db8::7 2/0'])
})

void t.test('a sweep that fails is told, ends nothing, and the next one tries again', async t => {
  const { host, clock, sweep, sampler, swept } = setUp(t, {})
  const socket = fakeSocket({ sent: 1 })
  sweep(socket)
  host.sockets = undefined
  clock.advance(4000)
  t.equal(sampler.openFlows, 1)
  sweep(socket, fakeSocket({ sent: 1 }))
  t.match(swept, [{ kind: 'swept', sockets: 0 }, { kind: 'swept', sockets: 1, flows: 1 }, { kind: 'failed', cause: { message: 'the kernel says no' } }, { kind: 'failed' }, { kind: 'swept', sockets: 2, flows: 2 }])
})

void t.test('where the first sweep fails, the first that works is the first', async t => {
  const clock = fakeClock()
  const host = fakeHost()
  host.sockets = undefined
  const sampler = createSampler({ options: { experiment: 'cms' }, flows: { connection: () => { throw new Error('nothing is marked') }, labelFor: () => undefined }, sockets: host, registry: registryOf(snapshot), clock })
  host.sockets = [fakeSocket({ sent: 1 })]
  clock.advance(6000)
  t.equal(sampler.openFlows, 0)
  await sampler.close()
})

void t.test('one connection that is trouble does not keep the others from being marked, and is trouble once', async t => {
  const [bad, good] = [fakeSocket({ port: 666, sent: 1 }), fakeSocket({ sent: 1 })]
  const { sweep, sampler, swept } = setUp(t, {}, { ownedBy: ({ connection }) => { if (connection.local.port === 666) throw new Error('trouble'); return false } })
  for (let round = 0; round < 3; round++) sweep(bad, good)
  t.equal(sampler.openFlows, 1)
  t.equal(swept.filter(({ kind }) => kind === 'failed').length, 1)
})

void t.test('packets of IPv6 get the label of their flow by the cookie, once, and it goes when the socket has gone', async t => {
  const labels: unknown[] = []
  const marking = (outcome: LabelOutcome): PacketMarker => ({ ...noPacketMarker, labelByCookie: (cookie, label) => { labels.push([cookie, label]); return outcome } })
  const { sweep, skips, sampler, told } = setUp(t, {}, { packetMarker: marking('set') })
  const [six, four] = [fakeSocket({ cookie: 6n, sent: 1 }), fakeSocket({ cookie: 4n, remote: '198.51.100.7', sent: 1 })]
  for (let round = 0; round < 3; round++) sweep(six, four)
  t.strictSame(labels, [[6n, 0x30038]])
  t.equal((await told())[0]?.usage.label, 0x30038)
  sweep(four)
  t.strictSame(labels, [[6n, 0x30038], [6n, undefined]])
  sweep(fakeSocket({ cookie: 7n, sent: 1 }))
  await sampler.close()
  t.strictSame(labels.slice(2), [[7n, 0x30038], [7n, undefined]], 'its flow has ended, and so has its label')
  t.strictSame(skips, ['ipv4'])

  for (const [packetMarker, reason] of [[marking('failed'), 'label-failed'], [marking('unsupported'), 'label-unsupported'], [noPacketMarker, 'label-unsupported']] as const) {
    const other = setUp(t, {}, { packetMarker })
    other.sweep(fakeSocket({ sent: 1 }))
    t.strictSame(other.skips, [reason])
    t.equal(other.sampler.openFlows, 1, 'it is a flow all the same')
  }
})

void t.test('closing ends the flows and looks no more', async t => {
  const { clock, host, sweep, sampler, story, flows } = setUp(t, {})
  sweep(fakeSocket({ sent: 1 }))
  await sampler.close()
  await sampler.close()
  t.equal(flows.openFlows, 0)
  host.sockets = [fakeSocket({ sent: 1 })]
  clock.advance(60_000)
  t.equal(clock.pending, 0)
  t.strictSame(await story(), ['start 3/14 send sampled 2001:db8::7 1/0', 'end 3/14 send sampled 2001:db8::7 1/0 closed'])
})

void t.test('options that are not right stop it, and name the place', async t => {
  const start = (options: SamplerOptions, sockets: SamplerInit['sockets'] = fakeHost()) => () =>
    createSampler({ options, flows: { connection: () => { throw new Error('nothing is marked') }, labelFor: () => undefined }, sockets, registry: registryOf(snapshot), userIdOf: () => undefined, clock: fakeClock() })
  t.throws(start({ experiment: 'cmss' }), { code: 'RULES_INVALID', path: ['experiment'], message: /did you mean 'cms'/ })
  t.throws(start({ interval: 5 } as never), { code: 'OPTIONS_INVALID', message: /did you mean 'intervalMs'/ })
  const { owners: _owners, ...blind } = fakeHost()
  t.throws(start({ select: { processes: ['xrootd'] } }, blind), { code: 'OPTIONS_INVALID', message: /processes/ })
})

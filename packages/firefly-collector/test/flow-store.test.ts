import t from 'tap'

import { createFlowStore } from '../src/flow-store.ts'
import type { FlowStore, FlowStoreOptions } from '../src/flow-store.ts'
import { maxKeptBytes } from '../src/kept-text.ts'
import type { FlowReport, Observation } from '../src/types.ts'
import { endOf, observation, second, t0 } from './sample.ts'

const options: FlowStoreOptions = { maxFlows: 1000, openForMs: 3_600_000, rememberForMs: 60_000, startWindowMs: 2000 }

function storeWith (some: Partial<FlowStoreOptions> = {}): { store: FlowStore, reports: FlowReport[], told: (...observations: Observation[]) => string[] } {
  const reports: FlowReport[] = []
  const store = createFlowStore({ ...options, ...some }, report => reports.push(report))
  const told = (...observations: Observation[]): string[] => {
    for (const one of observations) store.observe(one)
    return reports.map(({ state, flow }) => `${state} ${flow.id}`)
  }
  return { store, reports, told }
}

t.test('a start and its end are one flow', async t => {
  const { store, reports, told } = storeWith()
  const start = observation()
  t.same(told(start, endOf(start)), ['start 1', 'end 1'])
  t.match(reports[1], { at: t0 + second, flow: { startTime: t0, endTime: t0 + second, usage: { sent: 1_000_000, received: 500 } } })
  t.equal(store.openFlows, 0)
})

t.test('an end without start-time, as flowd sends it, belongs to the newest start of the same ends', async t => {
  const { reports, told } = storeWith()
  const first = observation()
  const second = observation({ startTime: t0 + 5_000_000 })
  t.same(told(first, endOf(first), second, endOf(second, { startTime: undefined })), ['start 1', 'end 1', 'start 2', 'end 2'])
  t.equal(reports[3]?.flow.startTime, t0 + 5_000_000, 'the start-time is that of the start')
})

t.test('an end whose start-time is a little off still belongs to the open start', async t => {
  const { told } = storeWith()
  const start = observation()
  t.same(told(start, endOf(start, { startTime: t0 + 1_900_000 })), ['start 1', 'end 1'])
})

t.test('an end whose start-time is far off is another flow', async t => {
  const { store, told } = storeWith()
  const start = observation()
  t.same(told(start, endOf(start, { startTime: t0 - 60 * second })), ['start 1', 'end 2'])
  t.equal(store.counters.endsWithoutStart, 1)
  t.equal(store.openFlows, 1)
})

t.test('runs on one connection are told apart by their start-times, in whatever order their datagrams come', async t => {
  const { told } = storeWith()
  const first = observation()
  const second = observation({ startTime: t0 + 10 })
  t.same(told(first, second, endOf(first), endOf(second)), ['start 1', 'start 2', 'end 1', 'end 2'])
})

t.test('two reporters do not end each other\'s flows', async t => {
  const { told } = storeWith()
  const here = observation()
  const there = observation({ reporter: 'client.example xrootd', startTime: t0 + 100 })
  t.same(told(here, there, endOf(there), endOf(here)), ['start 1', 'start 2', 'end 2', 'end 1'])
})

t.test('a second copy of each message is counted, not reported', async t => {
  const { store, told } = storeWith()
  const start = observation()
  const ongoing = observation({ state: 'ongoing', usage: { sent: 10, received: 1 } })
  const end = endOf(start)
  t.same(told(start, start, ongoing, ongoing, end, end), ['start 1', 'ongoing 1', 'end 1'])
  t.equal(store.counters.duplicates, 3)
})

t.test('a second copy of an end without start-time is known as one', async t => {
  const { told } = storeWith()
  const start = observation()
  const end = endOf(start, { startTime: undefined })
  t.same(told(start, end, end), ['start 1', 'end 1'])
})

t.test('a start that comes after its end is counted as late, and leaves no flow open', async t => {
  const { store, told } = storeWith()
  const start = observation()
  t.same(told(endOf(start), start), ['end 1'])
  t.match(store.counters, { endsWithoutStart: 1, lateStarts: 1, duplicates: 0 })
  told(start)
  t.match(store.counters, { lateStarts: 1, duplicates: 1 }, 'its second copy is a copy')
  t.equal(store.openFlows, 0)
})

t.test('a start that comes after an end without start-time is late too', async t => {
  const { store, told } = storeWith()
  const start = observation()
  t.same(told(endOf(start, { startTime: undefined }), start, start), ['end 1'])
  t.match(store.counters, { endsWithoutStart: 1, lateStarts: 1, duplicates: 1 })
  t.equal(store.openFlows, 0)
})

t.test('a flow that starts after an end without start-time is a flow of its own', async t => {
  const { store, told } = storeWith()
  const start = observation({ startTime: t0 + 2 * second })
  t.same(told(endOf(start, { startTime: undefined, endTime: t0 + second }), start), ['end 1', 'start 2'])
  t.equal(store.counters.lateStarts, 0)
})

t.test('a start that comes after an ongoing is late, and the flow stays open', async t => {
  const { store, reports, told } = storeWith()
  const ongoing = observation({ state: 'ongoing', usage: { sent: 7, received: 0 } })
  const start = observation({ usage: { sent: 0, received: 0 } })
  t.same(told(ongoing, start, endOf(start, { usage: undefined })), ['ongoing 1', 'end 1'])
  t.match(store.counters, { lateStarts: 1, duplicates: 0 })
  t.same(reports[1]?.flow.usage, { sent: 7, received: 0 }, 'with the counters that were told last')
})

t.test('an ongoing without a start opens a flow', async t => {
  const { store, told } = storeWith()
  t.same(told(observation({ state: 'ongoing', usage: { sent: 7, received: 0 } })), ['ongoing 1'])
  t.equal(store.openFlows, 1)
})

t.test('the same connection told by another host is a twin, whichever end that host calls the source', async t => {
  const { store, reports } = storeWith()
  const here = observation()
  store.observe(here)
  store.observe(observation({ reporter: 'pool.example dCache', startTime: t0 + 300_000, source: here.firefly.destination, destination: here.firefly.source }))
  t.same(reports.map(({ flow }) => flow.twinOf), [undefined, 1])
  t.equal(store.counters.twins, 1)
})

t.test('the same connection much later is no twin', async t => {
  const { store, reports } = storeWith()
  store.observe(observation())
  store.observe(observation({ reporter: 'pool.example dCache', startTime: t0 + 3 * second }))
  t.equal(reports[1]?.flow.twinOf, undefined)
})

t.test('two programs of one host that report both ends of a copy are twins', async t => {
  const { store, reports } = storeWith()
  store.observe(observation())
  store.observe(observation({ startTime: t0 + 34 }))
  t.same(reports.map(({ flow }) => flow.twinOf), [undefined, 1])
})

t.test('the next run of a reused connection is no twin of the one before', async t => {
  const { store, reports } = storeWith()
  const first = observation()
  store.observe(first)
  store.observe(endOf(first, { endTime: t0 + 20 }))
  store.observe(observation({ startTime: t0 + 34 }))
  t.equal(reports[2]?.flow.twinOf, undefined)
})

t.test('of an application that is too long the beginning is kept', async t => {
  const { store, reports } = storeWith()
  const start = observation({ application: 'a'.repeat(7800) })
  store.observe(start)
  store.observe(endOf(start, { application: 'b'.repeat(7800) }))
  t.same(reports.map(({ flow }) => flow.application), ['a'.repeat(maxKeptBytes), 'b'.repeat(maxKeptBytes)])
})

t.test('a start without end expires', async t => {
  const { store, told } = storeWith({ openForMs: 10_000 })
  told(observation())
  store.expire(t0 + 9 * second)
  t.same(told(), ['start 1'])
  store.expire(t0 + 10 * second)
  t.same(told(), ['start 1', 'expired 1'])
  t.equal(store.counters.expired, 1)
  t.equal(store.openFlows, 0)
})

t.test('an ongoing keeps a flow open, even one that moves nothing', async t => {
  const { store, told } = storeWith({ openForMs: 10_000 })
  const ongoing = observation({ state: 'ongoing', usage: { sent: 0, received: 0 } })
  told(observation({ usage: { sent: 0, received: 0 } }), { ...ongoing, receivedAt: t0 + 8 * second })
  store.expire(t0 + 11 * second)
  t.same(told(), ['start 1'])
})

t.test('above its bound the store forgets the flows that it has heard of least recently', async t => {
  const { store, told } = storeWith({ maxFlows: 2 })
  const flows = [1, 2, 3].map(port => observation({ destination: { address: '198.51.100.2', port } }))
  t.same(told(...flows), ['start 1', 'start 2', 'expired 1', 'start 3'])
  t.equal(store.openFlows, 2)
})

t.test('a long flow on a busy connection stays open while short ones come and go', async t => {
  const { store, told } = storeWith()
  const long = observation()
  told(long)
  for (let run = 1; run <= 200; run++) {
    const short = observation({ startTime: t0 + run * 5 * second })
    told(short, endOf(short))
  }
  t.equal(told(endOf(long)).at(-1), 'end 1')
  t.match(store.counters, { expired: 0, endsWithoutStart: 0 })
})

t.test('a connection that only ever starts flows gives up the oldest of them', async t => {
  const { store, told } = storeWith()
  for (let run = 0; run < 65; run++) told(observation({ startTime: t0 + run * 5 * second }))
  t.same(told().slice(-2), ['expired 1', 'start 65'])
  t.equal(store.openFlows, 64)
})

t.test('above its bound the store forgets ended flows first, whichever connection they are of', async t => {
  const { store, told } = storeWith({ maxFlows: 3 })
  const [a, b, c, d] = [1, 2, 3, 4].map(port => observation({ destination: { address: '198.51.100.2', port } })) as [Observation, Observation, Observation, Observation]
  t.same(told(a, b, endOf(b), c, d), ['start 1', 'start 2', 'end 2', 'start 3', 'start 4'])
  t.match(store.counters, { expired: 0 })
  t.equal(store.openFlows, 3)
})

t.test('a flow that is heard of again is not the first to make room', async t => {
  const { told } = storeWith({ maxFlows: 2 })
  const [a, b, c] = [1, 2, 3].map(port => observation({ destination: { address: '198.51.100.2', port } })) as [Observation, Observation, Observation]
  t.same(told(a, b, a, c), ['start 1', 'start 2', 'expired 2', 'start 3'])
})

import t from 'tap'
import fc from 'fast-check'

import { createFlowStore } from '../src/flow-store.ts'
import type { FlowReport, Observation } from '../src/types.ts'
import { endOf, observation, second, t0 } from './sample.ts'

const options = { maxFlows: 10_000, openForMs: 3_600_000, rememberForMs: 600_000, startWindowMs: 2000 }

interface Run {
  readonly port: number
  readonly reporter: string
  readonly isStartTold: boolean
  readonly copies: number
}

const runs = fc.array(fc.record<Run>({
  port: fc.integer({ min: 1, max: 3 }),
  reporter: fc.constantFrom('a scitags', 'b xrootd'),
  isStartTold: fc.boolean(),
  copies: fc.integer({ min: 1, max: 3 })
}), { minLength: 1, maxLength: 30 })

function starts (these: readonly Run[]): Observation[] {
  return these.map(({ port, reporter }, index) => observation({ destination: { address: '198.51.100.2', port }, reporter, startTime: t0 + index * 5 * second }))
}

t.test('whatever the order and however often each message comes, every flow has one start at most, one end, and its own bytes', async () => {
  fc.assert(fc.property(runs.chain(these => {
    const messages = starts(these).flatMap((start, index) => Array.from({ length: these[index]?.copies ?? 1 }, () => [start, endOf(start, { usage: { sent: index, received: 0 } })]).flat())
    return fc.tuple(fc.constant(these), fc.shuffledSubarray(messages, { minLength: messages.length, maxLength: messages.length }))
  }), ([these, messages]) => {
    const reports: FlowReport[] = []
    const store = createFlowStore(options, report => reports.push(report))
    for (const message of messages) store.observe(message)
    const ends = reports.filter(({ state }) => state === 'end')
    const startIds = reports.filter(({ state }) => state === 'start').map(({ flow }) => flow.id)
    return store.openFlows === 0 &&
      ends.length === these.length &&
      new Set(startIds).size === startIds.length &&
        ends.every(({ flow }) => flow.startTime === t0 + (flow.usage?.sent ?? -1) * 5 * second)
  }))
})

t.test('in order, ends without start-time find their start', async () => {
  fc.assert(fc.property(runs, these => {
    const reports: FlowReport[] = []
    const store = createFlowStore(options, report => reports.push(report))
    for (const [index, start] of starts(these).entries()) {
      const end = endOf(start, { startTime: undefined, endTime: t0 + (index * 5 + 1) * second })
      if (these[index]?.isStartTold) store.observe(start)
      store.observe(end)
    }
    const ends = reports.filter(({ state }) => state === 'end')
    return ends.length === these.length && ends.every(({ flow }, index) => flow.startTime === (these[index]?.isStartTold ? t0 + index * 5 * second : undefined))
  }))
})

t.test('a start, its end without start-time and copies of both leave no flow open, whatever their order', async () => {
  const start = observation()
  const end = endOf(start, { startTime: undefined })
  const copies = [start, start, start, end, end]
  fc.assert(fc.property(fc.shuffledSubarray(copies, { minLength: copies.length }), messages => {
    const reports: FlowReport[] = []
    const store = createFlowStore(options, report => reports.push(report))
    for (const message of messages) store.observe(message)
    const { lateStarts, endsWithoutStart, duplicates } = store.counters
    return store.openFlows === 0 && reports.filter(({ state }) => state === 'end').length === 1 &&
      lateStarts === endsWithoutStart && duplicates === 3
  }))
})

t.test('whatever comes, memory stays within its bound and open flows are never negative', async () => {
  const anything = fc.record({
    state: fc.constantFrom('start' as const, 'ongoing' as const, 'end' as const),
    port: fc.integer({ min: 1, max: 30 }),
    startTime: fc.option(fc.integer({ min: t0, max: t0 + 20 }), { nil: undefined }),
    usage: fc.option(fc.record({ sent: fc.nat(), received: fc.nat() }), { nil: undefined })
  })
  fc.assert(fc.property(fc.array(anything, { maxLength: 200 }), messages => {
    const open = new Set<number>()
    const store = createFlowStore({ ...options, maxFlows: 8 }, ({ state, flow }) => {
      if (state === 'start' || state === 'ongoing') open.add(flow.id)
      else open.delete(flow.id)
    })
    return messages.every(({ port, ...rest }) => {
      store.observe(observation({ destination: { address: '198.51.100.2', port }, ...rest }))
      return store.openFlows === open.size && open.size <= 8
    })
  }))
})

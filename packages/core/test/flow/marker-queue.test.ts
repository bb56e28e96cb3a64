/** Whatever a marker does, the queue stays bounded and what is lost is counted. */
import t from 'tap'

import { MarkerQueue } from '../../src/flow/marker-queue.ts'
import { channels } from '../../src/diagnostics.ts'
import { fakeClock } from '../../src/testing/index.ts'
import type { MarkerMessage } from '../../src/diagnostics.ts'
import type { FlowEvent } from '../../src/types.ts'

const eventOf = (state: FlowEvent['state'], id = 1): FlowEvent => ({ state, flow: { id } }) as FlowEvent
const event = eventOf('start')
const turn = async (): Promise<void> => { await new Promise(resolve => { setImmediate(resolve) }) }

function listen (t: { teardown (end: () => void): void }): MarkerMessage[] {
  const heard: MarkerMessage[] = []
  const onMessage = (message: unknown): void => { heard.push(message as MarkerMessage) }
  channels.marker.subscribe(onMessage)
  t.teardown(() => { channels.marker.unsubscribe(onMessage) })
  return heard
}

void t.test('events of one turn come in one batch, in order', async t => {
  const batches: number[] = []
  const queue = new MarkerQueue({ name: 'm', mark: events => { batches.push(events.length) } }, 10, fakeClock())
  queue.push(event)
  queue.push(event)
  await turn()
  queue.push(event)
  await turn()
  t.strictSame(batches, [2, 1])
})

void t.test('a full queue drops and counts', async t => {
  const heard = listen(t)
  const queue = new MarkerQueue({ name: 'slow', mark: async () => { await new Promise(() => {}) } }, 3, fakeClock())
  queue.push(event)
  await turn()
  for (let i = 0; i < 5; i++) queue.push(event)
  t.match(heard, [{ marker: 'slow', kind: 'dropped', events: 1 }, { kind: 'dropped' }])
})

void t.test('a marker that throws or rejects loses its batch and gets the next', async t => {
  const heard = listen(t)
  let calls = 0
  const queue = new MarkerQueue({ name: 'bad', mark: () => { if (++calls === 1) throw new Error('thrown'); return calls === 2 ? Promise.reject(new Error('rejected')) : undefined } }, 3, fakeClock())
  for (let i = 0; i < 3; i++) {
    queue.push(event)
    await turn()
  }
  t.equal(calls, 3)
  t.match(heard, [{ kind: 'failed', events: 1, cause: { message: 'thrown' } }, { kind: 'failed', events: 1, cause: { message: 'rejected' } }])
})

void t.test('a marker that is slow is reported, and not called again before it is done', async t => {
  const heard = listen(t)
  const clock = fakeClock()
  const done: (() => void)[] = []
  const queue = new MarkerQueue({ name: 'hung', mark: async () => { await new Promise<void>(resolve => done.push(resolve)) } }, 3, clock)
  queue.push(event)
  await turn()
  queue.push(event)
  clock.advance(10_001)
  await turn()
  t.match(heard, [{ kind: 'slow', events: 0, cause: { message: /has not answered for 10 s/ } }])
  t.equal(done.length, 1, 'one call at a time')
  done[0]?.()
  await turn()
  await turn()
  t.equal(done.length, 2, 'the next batch comes when it is done')
  t.equal(heard.length, 1, 'and nothing was lost')
})

void t.test('a full queue loses starts with all that follows, and reports, but never the end of a flow whose start was told', async t => {
  const heard = listen(t)
  const told: string[] = []
  let release = (): void => {}
  const queue = new MarkerQueue({
    name: 'm',
    mark: async events => {
      told.push(...events.map(({ state, flow }) => `${state} ${flow.id}`))
      await new Promise<void>(resolve => { release = resolve })
    }
  }, 2, fakeClock())
  queue.push(eventOf('start', 1))
  await turn()
  for (const id of [2, 3, 4]) queue.push(eventOf('start', id))
  for (const id of [1, 2, 3, 4]) queue.push(eventOf('ongoing', id))
  for (const id of [1, 2, 3, 4]) queue.push(eventOf('end', id))
  release()
  await turn()
  await turn()
  queue.push(eventOf('start', 5))
  release()
  await turn()
  await turn()
  release()
  t.strictSame(told, ['start 1', 'start 2', 'start 3', 'end 1', 'end 2', 'end 3', 'start 5'])
  t.equal(heard.length, 6)
})

void t.test('thousands of events are handed over in portions, and others have their turn between them', async t => {
  const batches: number[] = []
  const queue = new MarkerQueue({ name: 'm', mark: events => { batches.push(events.length) } }, 10_000, fakeClock())
  for (let i = 0; i < 1000; i++) queue.push(event)
  await turn()
  t.strictSame(batches, [256])
  await queue.close(1000)
  t.strictSame(batches, [256, 256, 256, 232])
})

void t.test('events that a hanging marker holds at shutdown are counted with those that wait', async t => {
  const heard = listen(t)
  const clock = fakeClock()
  const queue = new MarkerQueue({ name: 'hung', mark: async () => { await new Promise(() => {}) } }, 9, clock)
  queue.push(event)
  queue.push(event)
  await turn()
  queue.push(event)
  const closing = queue.close(1000)
  clock.advance(1001)
  await closing
  t.match(heard, [{ kind: 'failed', events: 3 }])
})

void t.test('a marker in plain JavaScript may give back anything', async t => {
  const heard = listen(t)
  let calls = 0
  const queue = new MarkerQueue({ name: 'odd', mark: () => ++calls as never }, 3, fakeClock())
  for (let i = 0; i < 2; i++) {
    queue.push(event)
    await turn()
    await turn()
  }
  t.equal(calls, 2)
  t.strictSame(heard, [])
})

void t.test('closing waits for what is queued, then for the marker, and no longer than allowed', async t => {
  const order: string[] = []
  const queue = new MarkerQueue({ name: 'm', mark: () => { order.push('mark') }, close: async () => { order.push('close') } }, 3, fakeClock())
  queue.push(event)
  await queue.close(1000)
  t.strictSame(order, ['mark', 'close'])

  const heard = listen(t)
  const clock = fakeClock()
  const hung = new MarkerQueue({ name: 'hung', mark: () => {}, close: async () => { await new Promise(() => {}) } }, 3, clock)
  const closing = hung.close(1000)
  await turn()
  clock.advance(1001)
  await closing
  t.match(heard, [{ marker: 'hung', kind: 'failed' }])
})

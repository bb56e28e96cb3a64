import { fakeClock } from '@scitags/core/testing'
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import { test } from 'tap'

import { copyBackend } from '../../src/orchestrator/copy/copy-backend.ts'
import { collectTransferMetrics } from '../../src/orchestrator/metrics.ts'
import { createOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { copied, failure, scriptedBackend } from '../support/scripted-backend.ts'
import { reaches, statesTold, transfer } from '../support/transfers.ts'
import type { CarryContext, TransferBackend, TransferEvent, TransferOutcome, TransferRequest } from '../../src/orchestrator/types.ts'

test('what is urgent goes first, and of equals what came first', async t => {
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], maxActive: 1 })
  const told = statesTold(orchestrator)
  await orchestrator.add([transfer('a'), transfer('b'), transfer('c', { priority: 5 }), transfer('d', { priority: 1 }), transfer('e', { priority: 5 })])
  for (const id of ['c', 'e', 'a', 'b', 'd']) {
    await backend.carriesAtOnce(1)
    backend.end(id)
    await reaches(orchestrator, id, 'finished')
  }
  await orchestrator.idle()
  t.same(backend.begun, ['c', 'e', 'a', 'b', 'd'])
  t.same(told.filter(line => line.startsWith('c')), ['c queued', 'c running', 'c finished'])
  t.match(orchestrator.get('a'), { state: 'finished', attempts: 1, bytes: 10, mode: 'pull', backend: 'scripted', failure: undefined })
  t.match({ counts: orchestrator.counts, bytes: orchestrator.bytes }, { counts: { finished: 5, queued: 0, running: 0 }, bytes: 50 })
  t.same([...orchestrator.transfers()].map(({ id }) => id), ['a', 'b', 'c', 'd', 'e'])
  await orchestrator.close()
  t.equal(backend.isClosed, true)
})

test('a backend has no more at once than its storage may', async t => {
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], maxActive: 10, maxActivePerLink: 2, maxActivePerStorage: 3 })
  const to = (id: string, host: string): TransferRequest => transfer(id, { destination: `https://${host}.example.org/${id}` })
  await orchestrator.add([to('a', 'x'), to('b', 'x'), to('c', 'x'), to('d', 'y'), to('e', 'z')])
  await backend.carriesAtOnce(3)
  t.same(backend.begun, ['a', 'b', 'd'])
  backend.end('d')
  await reaches(orchestrator, 'd', 'finished')
  await backend.carriesAtOnce(3)
  t.same(backend.begun, ['a', 'b', 'd', 'e'])
  await orchestrator.close()
})

test('the same transfer added again is that one, and another with its id is refused, with all that came with it', async t => {
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend] })
  const told = statesTold(orchestrator)
  await orchestrator.add([transfer('a')])
  await backend.carriesAtOnce(1)
  backend.end('a')
  await orchestrator.idle()
  t.match(await orchestrator.add([transfer('a', { checksum: undefined as unknown as string })]), [{ id: 'a', state: 'finished' }])
  await t.rejects(orchestrator.add([transfer('b'), transfer('a', { size: 5 })]), { code: 'TRANSFER_CONFLICT', path: ['1', 'id'] })
  await t.rejects(orchestrator.add([transfer('b'), transfer('b')]), { code: 'TRANSFER_INVALID', path: ['1', 'id'] })
  await t.rejects(orchestrator.add([transfer('b'), transfer('c', { source: 'davs://se1.example.org/c' })]), { code: 'TRANSFER_INVALID', message: /no backend carries/ })
  t.equal(orchestrator.get('b'), undefined)
  t.same(backend.begun, ['a'])
  t.same(told, ['a queued', 'a running', 'a finished'])
  t.match(await orchestrator.add([{ source: 'https://se1.example.org/x', destination: 'https://se2.example.org/x' }]), [{ id: /^[0-9a-f-]{36}$/ }])
  await orchestrator.close()
})

test('a checksum that nothing can compare is refused at once, not when its turn comes', async t => {
  const orchestrator = await createOrchestrator({ backends: [copyBackend()] })
  for (const checksum of ['crc32:01234567', `sha1:${'0'.repeat(40)}`, 'newest:00']) {
    await t.rejects(orchestrator.add([transfer('a', { checksum })]), { code: 'TRANSFER_INVALID', message: new RegExp(`no backend carries that, or none compares ${checksum.replace(/:.*/, '')}$`) })
  }
  await orchestrator.close()
})

test('two are never on their way to one destination, however it is written', async t => {
  const backend = scriptedBackend({ heedsSignal: false })
  const clock = fakeClock()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, maxAttempts: 1 })
  const to = (id: string, destination: string): TransferRequest => transfer(id, { destination })
  await orchestrator.add([to('a', 'root://SE2.example.org//store/x?authz=secret')])
  const taken = { code: 'TRANSFER_CONFLICT', message: 'another transfer has that id or destination: 1.destination, roots://se2.example.org:1094///store//x, is that of a, which has not ended: wait for it, or cancel it', path: ['1', 'destination'] }
  await t.rejects(orchestrator.add([transfer('b'), to('c', 'roots://se2.example.org:1094///store//x?authz=other')]), taken)
  await t.rejects(orchestrator.add([transfer('b'), to('c', `${transfer('b').destination}?x=1`)]), { code: 'TRANSFER_CONFLICT', message: /is that of b/ })
  t.equal(orchestrator.get('b'), undefined)
  await backend.carriesAtOnce(1)
  backend.end('a', failure('permanent'))
  await orchestrator.idle()
  await orchestrator.add([to('c', 'root://se2.example.org//store/x')])
  await t.rejects(orchestrator.retry(['a']), { code: 'TRANSFER_CONFLICT', message: /the destination of a, root:\/\/SE2\.example\.org\/\/store\/x, is that of c/ })
  t.equal(await orchestrator.retry(), 0, 'of all, it is left as it is')
  await backend.carriesAtOnce(1)
  const cancelling = orchestrator.cancel(['c'])
  clock.advance(30_000)
  await cancelling
  await t.rejects(orchestrator.retry(['a']), { code: 'TRANSFER_CONFLICT' }, 'a backend that does not stop may still write there')
  backend.end('c')
  await new Promise(resolve => { setImmediate(resolve) })
  t.equal(await orchestrator.retry(), 1, 'of the two, the older one')
  await reaches(orchestrator, 'a', 'running')
  backend.end('a')
  await orchestrator.idle()
  t.match([orchestrator.get('a')?.state, orchestrator.get('c')?.state], ['finished', 'cancelled'])
  await orchestrator.close()
})

test('a note is that of an unbroken series of attempts', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 0.5, maxAttempts: 2, retryDelayMs: 1000 })
  await orchestrator.add([transfer('a')])
  await backend.carriesAtOnce(1)
  await backend.carrying[0]?.context.remember('ours')
  const isWaiting = reaches(orchestrator, 'a', 'waiting')
  backend.end('a', failure('transient'))
  await isWaiting
  clock.advance(1000)
  await backend.carriesAtOnce(1)
  t.equal(backend.carrying[0]?.context.remembered, 'ours')
  backend.end('a', failure('transient'))
  await orchestrator.idle()
  await orchestrator.retry(['a'])
  await backend.carriesAtOnce(1)
  t.equal(backend.carrying[0]?.context.remembered, undefined, 'what is there by now may be somebody else\'s')
  backend.end('a')
  await orchestrator.idle()
  await orchestrator.close()
})

test('a transfer is tried again after a while, and has failed after as many attempts as it may have', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 0.5, maxAttempts: 3, retryDelayMs: 1000 })
  await orchestrator.add([transfer('a')])
  for (const delayMs of [1000, 2000]) {
    await backend.carriesAtOnce(1)
    backend.end('a', failure('transient'))
    await reaches(orchestrator, 'a', 'waiting')
    const { notBeforeMs = 0, failure: latest } = orchestrator.get('a') ?? {}
    t.equal(notBeforeMs - Math.floor(clock.nowMicros() / 1000), delayMs)
    t.match(latest, { class: 'transient', code: 'TEST' })
    clock.advance(delayMs - 1)
    t.equal(orchestrator.get('a')?.state, 'waiting')
    clock.advance(1)
  }
  await backend.carriesAtOnce(1)
  t.equal(backend.carrying[0]?.context.attempt, 3)
  backend.end('a', failure('transient'))
  await orchestrator.idle()
  t.match(orchestrator.get('a'), { state: 'failed', attempts: 3 })
  t.equal(await orchestrator.retry(), 1)
  await backend.carriesAtOnce(1)
  t.equal(backend.carrying[0]?.context.attempt, 4, 'an attempt has its number once')
  backend.end('a', failure('transient'))
  await reaches(orchestrator, 'a', 'waiting')
  t.equal(clock.pending, 1)
  await orchestrator.close()
  t.equal(clock.pending, 0)
})

test('cancelled transfers stop, whatever they are at, and can be queued again or forgotten', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, maxActive: 2 })
  await orchestrator.add([transfer('runs'), transfer('waits'), transfer('rests')])
  await backend.carriesAtOnce(2)
  const isWaiting = reaches(orchestrator, 'waits', 'waiting')
  backend.end('waits', failure('transient'))
  await isWaiting
  await backend.carriesAtOnce(2)
  await orchestrator.add([transfer('late')])
  t.equal(await orchestrator.cancel(['runs', 'waits', 'late']), 3)
  t.match(['runs', 'waits', 'late', 'rests'].map(id => orchestrator.get(id)?.state), ['cancelled', 'cancelled', 'cancelled', 'running'])
  t.equal(await orchestrator.cancel(['runs']), 0)
  await t.rejects(orchestrator.cancel(['nobody']), { code: 'TRANSFER_UNKNOWN', message: /nobody/ })
  t.equal(await orchestrator.forget(), 3)
  t.equal(orchestrator.get('runs'), undefined)
  t.match(await orchestrator.add([transfer('runs', { size: 7 })]), [{ addedAtMs: Number, attempts: 1 }])
  t.equal(await orchestrator.cancel(), 2)
  t.equal(await orchestrator.retry(['rests']), 1)
  await backend.carriesAtOnce(1)
  backend.end('rests')
  await orchestrator.idle()
  await orchestrator.close()
})

test('whoever hears that a transfer is queued may cancel it at once', async t => {
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend] })
  orchestrator.onEvent(event => { if (event.kind === 'state' && event.transfer.state === 'queued') void orchestrator.cancel([event.transfer.id]) })
  await orchestrator.add([transfer('a')])
  await orchestrator.idle()
  t.same([orchestrator.get('a')?.state, backend.begun], ['cancelled', []])
  await orchestrator.close()
})

test('a copy that was done before its cancel came has finished', async t => {
  const backend = scriptedBackend({ heedsSignal: false })
  const orchestrator = await createOrchestrator({ backends: [backend] })
  await orchestrator.add([transfer('a')])
  await backend.carriesAtOnce(1)
  const cancelling = orchestrator.cancel()
  backend.end('a')
  t.equal(await cancelling, 0)
  t.equal(orchestrator.get('a')?.state, 'finished')
  await orchestrator.close()
})

test('a backend that misbehaves harms nobody but its transfer', async t => {
  const clock = fakeClock()
  const last: { context?: CarryContext } = {}
  const ways: Record<string, (context: CarryContext) => Promise<TransferOutcome>> = {
    throws: () => { throw Object.assign(new Error('refused https://se1.example.org/a?authz=secret now'), { code: 'ECONNREFUSED' }) },
    rejects: async () => await Promise.reject(new Error('no')),
    nothing: async () => undefined as unknown as TransferOutcome,
    speechless: async () => { throw undefined as unknown as Error },
    nonsense: async () => ({ kind: 'failed', failure: { class: 'cosmic', code: 7, message: 'x'.repeat(100_000), retryAfterMs: -5 } }) as unknown as TransferOutcome,
    boundless: async context => {
      context.onBytes(Number.NaN)
      return { kind: 'copied', mode: 'pull', bytes: Number.NaN, checksum: 'x'.repeat(2_000_000) }
    },
    late: async context => {
      last.context = context
      return copied
    }
  }
  const backend: TransferBackend = {
    name: 'bad',
    carries: ({ id }) => {
      if (id === 'unasked') throw new Error('carries throws')
      return true
    },
    carry: (transfer, context) => ways[transfer.id]?.(context) ?? Promise.resolve(copied)
  }
  const orchestrator = await createOrchestrator({ journal: t.testdir(), backends: [backend], clock, maxAttempts: 1 })
  orchestrator.onEvent(() => { throw new Error('a bad listener') })
  await t.rejects(orchestrator.add([transfer('unasked')]), { code: 'TRANSFER_INVALID' })
  await orchestrator.add(Object.keys(ways).map(id => transfer(id)))
  await orchestrator.idle()
  t.match(orchestrator.get('throws')?.failure, { class: 'transient', code: 'ECONNREFUSED', message: 'refused https://se1.example.org/a now' })
  t.match(['rejects', 'nothing', 'speechless', 'nonsense'].map(id => orchestrator.get(id)?.failure), [{ message: 'no' }, { class: 'transient', code: 'BACKEND_FAILED' }, { class: 'transient', code: 'BACKEND_FAILED' }, { class: 'transient', code: '7', retryAfterMs: undefined }])
  t.equal(orchestrator.get('nonsense')?.failure?.message.length, 4096)
  t.match(orchestrator.get('boundless'), { state: 'finished', bytes: 0, checksum: undefined })
  last.context?.onBytes(99)
  await t.rejects(Promise.resolve(last.context?.remember(1)), { code: 'CANCELLED' })
  t.match(orchestrator.get('late'), { state: 'finished', bytes: 10 })
  await orchestrator.close()
})

test('a backend that does not stop is waited for half a minute, and its transfer not begun beside it', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend({ heedsSignal: false })
  const orchestrator = await createOrchestrator({ backends: [backend], clock, maxActive: 1 })
  await orchestrator.add([transfer('a'), transfer('b')])
  await backend.carriesAtOnce(1)
  const cancelling = orchestrator.cancel(['a'])
  clock.advance(29_999)
  t.equal(orchestrator.get('a')?.state, 'running')
  clock.advance(1)
  t.equal(await cancelling, 1)
  t.same(backend.begun, ['a'], 'its room is taken while it may be at work')
  t.same([await orchestrator.retry(['a']), await orchestrator.forget(['a'])], [0, 0])
  backend.end('a')
  await backend.carriesAtOnce(1)
  t.same(backend.begun, ['a', 'b'])
  t.equal(orchestrator.get('a')?.state, 'cancelled')
  t.equal(await orchestrator.retry(['a']), 1)
  backend.end('b')
  await reaches(orchestrator, 'a', 'running')
  await backend.carriesAtOnce(1)
  backend.end('a')
  await orchestrator.idle()
  await orchestrator.close()
})

test('progress is told once a second', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock })
  const told: TransferEvent[] = []
  orchestrator.onEvent(event => { if (event.kind !== 'state') told.push(event) })
  await orchestrator.add([transfer('a')])
  await backend.carriesAtOnce(1)
  const { context } = backend.carrying[0] ?? {}
  context?.onStep('copy')
  for (let bytes = 1; bytes <= 250; bytes++) {
    clock.advance(10)
    context?.onBytes(bytes)
  }
  t.match(told.map(event => [event.kind, event.kind === 'trouble' ? undefined : event.transfer.bytes]), [['step', 0], ['progress', 100], ['progress', 200]])
  t.equal(orchestrator.get('a')?.bytes, 250)
  await orchestrator.close()
})

test('what an orchestrator does is counted, whoever it is for', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 0.5, maxAttempts: 2, retryDelayMs: 1000 })
  const register = new Registry()
  const metrics = collectTransferMetrics({ client: { Counter, Gauge, Histogram }, register, orchestrator })
  await orchestrator.add([transfer('a'), transfer('b'), transfer('c')])
  await backend.carriesAtOnce(3)
  clock.advance(2000)
  const isWaiting = reaches(orchestrator, 'b', 'waiting')
  backend.end('a')
  backend.end('b', failure('busy'))
  await isWaiting
  clock.advance(1000)
  await backend.carriesAtOnce(2)
  backend.end('b', failure('permanent'))
  await reaches(orchestrator, 'b', 'failed')
  const lines = (await register.metrics()).split('\n').filter(line => line !== '' && !line.startsWith('#') && !line.includes('_bucket'))
  t.same(lines.sort(), [
    'scitags_transfer_bytes_total{backend="scripted",mode="pull"} 10',
    'scitags_transfer_failures_total{backend="scripted",class="busy",next="retry"} 1',
    'scitags_transfer_failures_total{backend="scripted",class="permanent",next="end"} 1',
    'scitags_transfer_journal_troubles_total 0',
    'scitags_transfer_seconds_count{backend="scripted",mode="pull"} 1',
    'scitags_transfer_seconds_sum{backend="scripted",mode="pull"} 2',
    'scitags_transfers_ended_total{state="failed",backend="scripted",mode="none"} 1',
    'scitags_transfers_ended_total{state="finished",backend="scripted",mode="pull"} 1',
    'scitags_transfers{state="cancelled"} 0', 'scitags_transfers{state="failed"} 1', 'scitags_transfers{state="finished"} 1',
    'scitags_transfers{state="queued"} 0', 'scitags_transfers{state="running"} 1', 'scitags_transfers{state="waiting"} 0'
  ])
  await orchestrator.close()
  metrics.close()
  t.equal(await register.metrics(), '\n')
})

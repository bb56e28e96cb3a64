import { fakeClock } from '@scitags/core/testing'
import fc from 'fast-check'
import { test } from 'tap'

import { Brake } from '../../src/orchestrator/brake.ts'
import { copyBackend } from '../../src/orchestrator/copy/copy-backend.ts'
import { createOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { scriptedBackend } from '../support/scripted-backend.ts'
import { smallSource } from '../support/small-source.ts'
import { reaches, transfer } from '../support/transfers.ts'
import { faultySite } from '../faulty-site.ts'
import type { BrakedLink, BrakedPart, Hold } from '../../src/orchestrator/brake.ts'
import type { Orchestrator } from '../../src/orchestrator/orchestrator.ts'
import type { ScriptedBackend } from '../support/scripted-backend.ts'
import type { TransferBackend, TransferFailure, TransferOutcome, TransferRequest, TransferStep } from '../../src/orchestrator/types.ts'

const rules = { retryDelayMs: 1000, maxRetryDelayMs: 60_000, maxOutageMs: 600_000 }
const failure = (code: string, more: Partial<TransferFailure> = {}): TransferFailure => ({ class: 'transient', code, message: '', ...more })
const linkOf = (from: string, to: string): BrakedLink => ({ name: `${from} ${to}`, source: { name: from }, destination: { name: to } })

test('a link is held after five failures in a row, then longer for each probe that fails, and no more when it has been away for long', t => {
  const away = failure('UNREACHABLE')
  const brake = new Brake({ ...rules, maxOutageMs: 100_000 })
  const link = linkOf('a', 'b')
  const end = (of: TransferFailure | undefined, isCut = false): number | undefined => brake.ended(link, { failure: of, isCut, probes: brake.begun(link) })?.delayMs
  t.same([away, away, away, away, undefined, away, away, away, failure('REMOTE_REFUSED'), away, away].map(one => end(one)), Array.from({ length: 11 }), 'what comes between begins the row anew')
  t.same([end(failure('REFUSED', { class: 'busy' })), end(away), end(failure('NOT_FOUND', { class: 'permanent' })), end(failure('REFUSED', { class: 'permanent' }))], Array.from({ length: 4 }))
  t.same([away, failure('X', { class: 'busy', retryAfterMs: 90_000 }), away, away, away].map(one => end(one)), [undefined, undefined, undefined, undefined, 90_000], 'a storage knows better')
  t.same([brake.mayBegin(link), brake.mayBegin(linkOf('a', 'c')), end(away)], [false, true, undefined], 'what ran already says nothing new')
  brake.release('a b')
  t.equal(end(away, true), undefined)
  t.equal(brake.mayBegin(link), true, 'a probe that was cut off has shown nothing')
  const probes = brake.begun(link)
  t.same(probes.map(({ name }) => name), ['a b'])
  t.same([brake.mayBegin(link), brake.begun(link)], [false, []], 'one at a time')
  t.same(brake.ended(link, { failure: away, isCut: false, probes }), { name: 'a b', delayMs: 2000 })
  brake.release('a b')
  t.equal(end(away), 4000)
  brake.release('a b')
  t.equal(end(away), 4000, 'all that is left of a hundred seconds')
  brake.release('a b')
  t.equal(end(away), undefined)
  t.equal(brake.mayBegin(link), true, 'a queue has to come to an end')
  t.same([1, 2, 3, 4, 5, 6].map(() => end(away)), Array.from({ length: 6 }))
  end(undefined)
  t.same([1, 2, 3, 4, 5].map(() => end(away)).at(-1), 1000)
  t.end()
})

test('of a failure at one side, nothing is known of the other one', t => {
  const brake = new Brake(rules)
  const [link, other] = [linkOf('a', 'b'), linkOf('c', 'b')]
  const end = (on: BrakedLink, of: TransferFailure | undefined): readonly Hold[] => [brake.ended(on, { failure: of, isCut: false, probes: brake.begun(on) }) ?? []].flat()
  const [noSource, noDestination, broken] = [failure('UNREACHABLE', { side: 'source' }), failure('REMOTE_TIMEOUT', { side: 'destination' }), failure('UNREACHABLE')]
  t.same([noDestination, noDestination, noSource, noDestination, noDestination].flatMap(one => end(link, one)), [])
  t.same(end(other, noDestination), [{ name: 'b', delayMs: 1000 }], 'whichever source it was')
  t.same([link, linkOf('b', 'd'), linkOf('a', 'c')].map(one => brake.mayBegin(one)), [false, false, true], 'nothing from there either')
  brake.release('b')
  t.same(end(linkOf('a', 'b'), noSource), [])
  t.equal(brake.mayBegin(link), true, 'a probe that did not get there has shown nothing')
  t.same([...end(link, failure('REFUSED', { class: 'permanent', side: 'destination' })), ...[1, 2, 3, 4].flatMap(() => end(link, noDestination))], [], 'who refuses answers')
  t.same([1, 2, 3, 4, 5].flatMap(() => end(link, broken)), [{ name: 'a b', delayMs: 1000 }], 'of the copy, it is the link')
  t.same([link, other, linkOf('a', 'c')].map(one => brake.mayBegin(one)), [false, true, true])
  t.same([1, 2, 3, 4, 5, 6].flatMap(() => end(linkOf('s', 's'), noSource)), [{ name: 's', delayMs: 1000 }], 'within one storage')
  t.end()
})

test('whoever has been asked before a step has answered when it begins, and is held no more', t => {
  const link = linkOf('a', 'b')
  const freeAfter = (side: 'source' | 'destination' | undefined, signs: ReadonlyArray<TransferStep | 'bytes'>): ReadonlyArray<TransferStep | 'bytes'> => {
    const brake = new Brake(rules)
    for (let at = 0; at < 5; at++) brake.ended(link, { failure: failure('UNREACHABLE', side && { side }), isCut: false, probes: [] })
    brake.release(side === undefined ? link.name : link[side].name)
    brake.begun(link)
    return signs.filter(sign => brake.heard(link, sign) && brake.mayBegin(link))
  }
  const steps: readonly TransferStep[] = ['source-stat', 'source-checksum', 'destination-stat', 'copy', 'result-stat', 'result-checksum']
  t.same(freeAfter('source', steps), ['source-checksum'])
  t.same(freeAfter('destination', steps), ['copy'])
  t.same([freeAfter('destination', ['removal']), freeAfter('destination', ['directories'])], [['removal'], ['directories']])
  t.same([freeAfter(undefined, steps), freeAfter(undefined, ['copy', 'bytes'])], [['result-stat'], ['bytes']])
  const brake = new Brake(rules)
  const signs = Array.from({ length: 10 }, (_, at) => {
    if (at === 4) brake.heard(link, 'source-checksum')
    return brake.ended(link, { failure: failure('UNREACHABLE', { side: 'source' }), isCut: false, probes: [] })?.delayMs
  })
  t.same([signs.indexOf(1000), brake.isHeld('a')], [8, true], 'and the row begins anew')
  t.end()
})

test('what went wrong on this side, or who knows where, neither frees a storage nor holds it', t => {
  for (const code of ['CREDENTIAL_EXPIRED', 'CREDENTIAL_INVALID', 'BACKEND_FAILED', 'FAILED', 'OPTIONS_INVALID', 'CONNECTION_LOST']) {
    const brake = new Brake(rules)
    const link = linkOf('a', 'b')
    const end = (of: string): number | undefined => brake.ended(link, { failure: failure(of, { class: of === 'UNREACHABLE' ? 'transient' : 'credential', side: 'source' }), isCut: false, probes: brake.begun(link) })?.delayMs
    t.same(['UNREACHABLE', 'UNREACHABLE', 'UNREACHABLE', 'UNREACHABLE', code, 'UNREACHABLE'].map(end).at(-1), 1000, code)
    brake.release('a')
    t.same([end(code), brake.mayBegin(link), end('UNREACHABLE')], [undefined, true, 2000], `${code} of a probe`)
  }
  const brake = new Brake(rules)
  const noService = { failure: failure('SERVICE_UNREACHABLE'), isCut: false, probes: [] }
  for (let at = 0; at < 4; at++) brake.ended(linkOf('a', 'b'), { failure: failure('UNREACHABLE', { side: 'source' }), isCut: false, probes: [] })
  brake.ended(linkOf('a', 'b'), noService)
  t.match(brake.ended(linkOf('a', 'c'), { failure: failure('UNREACHABLE', { side: 'source' }), isCut: false, probes: [] }), { name: 'a' }, 'a service that is away says nothing of the storages')
  t.end()
})

test('of many storages that are away, the one that failed last is remembered longest', t => {
  const brake = new Brake(rules)
  const fail = (name: string): number | undefined => brake.ended(linkOf(name, 'b'), { failure: failure('UNREACHABLE', { side: 'source' }), isCut: false, probes: [] })?.delayMs
  for (let at = 0; at < 4; at++) fail('first')
  for (let at = 0; at < 999; at++) fail(`s${at}`)
  t.equal(fail('first'), 1000)
  fail('one more')
  t.equal(brake.isHeld('first'), true)
  t.end()
})

test('whatever comes and goes, storages that answer are never held, one transfer at a time probes the others, and nobody is held for ever', t => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const step = fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names), at: fc.nat(), how: fc.constantFrom('cut', 'busy', 'credential', 'silent'), does: fc.constantFrom('begin', 'step', 'end', 'release', 'toggle') })
  const orders: readonly TransferStep[] = ['source-stat', 'destination-stat', 'copy']
  fc.assert(fc.property(fc.subarray(names), fc.array(step, { maxLength: 300 }), (first, steps) => {
    const away = new Set(first)
    /** Those that did not answer at some time, and have not been heard since. */
    const doubted = new Set(first)
    const brake = new Brake(rules)
    const running: Array<{ readonly link: BrakedLink, readonly probes: readonly BrakedPart[], step: number }> = []
    const held = new Set<string>()
    const end = (at: number, how: typeof steps[number]['how']): void => {
      for (const { link, probes } of running.splice(at, 1)) {
        const side = away.has(link.source.name) ? 'source' as const : away.has(link.destination.name) ? 'destination' as const : undefined
        const one = how === 'busy' ? failure('REMOTE_REFUSED', { class: 'busy', retryAfterMs: 5 }) : how === 'credential' ? failure('CREDENTIAL_EXPIRED', { class: 'credential' }) : failure('UNREACHABLE')
        const hold = brake.ended(link, { failure: side && { ...one, side }, isCut: how === 'cut', probes })
        if (side === undefined) for (const { name } of [link.source, link.destination]) doubted.delete(name)
        if (hold !== undefined) held.add(hold.name)
      }
    }
    const goOn = (one: typeof running[number]): boolean => {
      const asked = one.step === 0 ? one.link.source.name : one.link.destination.name
      const sign = orders[one.step + 1]
      if (away.has(asked) || sign === undefined) return true
      one.step++
      brake.heard(one.link, sign)
      doubted.delete(asked)
      // It need not end for the others to begin.
      return brake.mayBegin({ name: 'new', source: { name: asked }, destination: { name: asked } })
    }
    for (const { from, to, at, how, does } of steps) {
      const link = linkOf(from, to)
      const mayBegin = brake.mayBegin(link)
      if (!mayBegin && !doubted.has(from) && !doubted.has(to)) return false
      if (does === 'begin' && mayBegin) running.push({ link, probes: brake.begun(link), step: 0 })
      const probed = running.flatMap(({ probes }) => probes.filter(({ phase }) => phase === 'probed'))
      if (new Set(probed).size < probed.length) return false
      const one = running[at % Math.max(1, running.length)]
      if (does === 'step' && one !== undefined && !goOn(one)) return false
      if (does === 'end' && one !== undefined) end(at % running.length, how)
      if (does === 'release') for (const name of [...held].splice(at % (held.size + 1), 1)) if (held.delete(name)) brake.release(name)
      if (does === 'toggle' && !away.delete(from)) {
        away.add(from)
        doubted.add(from)
      }
    }
    while (running.length > 0) end(0, 'cut')
    for (const name of held) brake.release(name)
    return names.every(from => names.every(to => brake.mayBegin(linkOf(from, to))))
  }), { numRuns: 300 })
  t.end()
})

test('a link whose storages do not answer is held, and one transfer shows when they do: the others keep their attempts', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 0.5, maxActive: 1, retryDelayMs: 1000 })
  const away: TransferOutcome = { kind: 'failed', failure: { class: 'transient', code: 'REMOTE_UNREACHABLE', message: 'source-stat: nobody there' } }
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const warnings = warningsOf(orchestrator)
  await orchestrator.add([...ids.map(id => transfer(id)), transfer('elsewhere', { source: 'https://se3.example.org/x', priority: 1 })])
  for (const id of ids.slice(0, 5)) {
    await backend.carriesAtOnce(1)
    backend.end(id, away)
    await reaches(orchestrator, id, 'waiting')
  }
  await backend.carriesAtOnce(1)
  backend.end('elsewhere')
  await reaches(orchestrator, 'elsewhere', 'finished')
  t.equal(backend.carrying.length, 0)
  clock.advance(1000)
  await backend.carriesAtOnce(1)
  backend.end('f', away)
  await reaches(orchestrator, 'f', 'waiting')
  clock.advance(1999)
  t.equal(backend.carrying.length, 0)
  clock.advance(1)
  await backend.carriesAtOnce(1)
  t.same(backend.begun.slice(5), ['elsewhere', 'f', 'g'])
  for (const id of ['g', 'h', 'a', 'b', 'c', 'd', 'e', 'f']) {
    await backend.carriesAtOnce(1)
    backend.end(id)
    await reaches(orchestrator, id, 'finished')
  }
  t.same(warnings, [
    'nothing begins from se1.example.org:443 to se2.example.org:443 for 1 s, then one of 3 queued: REMOTE_UNREACHABLE again and again',
    'nothing begins from se1.example.org:443 to se2.example.org:443 for 2 s, then one of 7 queued: REMOTE_UNREACHABLE again and again'
  ])
  t.same(ids.map(id => orchestrator.get(id)?.attempts), [2, 2, 2, 2, 2, 2, 1, 1])
  t.equal(clock.pending, 0)
  await orchestrator.close()
})

test('forty links to one storage that is away cost no more attempts and no more time than one, and what goes elsewhere goes', async t => {
  const [one, forty] = [await carriedFrom(1), await carriedFrom(40)]
  for (const { early } of [one, forty]) t.ok(early >= 5 && early <= 8, `of 80, ${early} are spent before it is held`)
  t.equal(forty.seconds, one.seconds)
  t.same(forty.warnings[0]?.replace(/\d+ queued/, 'some queued'), 'nothing begins from or to 127.0.0.1:1 for 1 s, then one of some queued: REMOTE_UNREACHABLE again and again')

  async function carriedFrom (links: number): Promise<{ readonly early: number, readonly seconds: number, readonly warnings: readonly string[] }> {
    const clock = fakeClock()
    const there = await faultySite(t)
    const sources = await Promise.all(Array.from({ length: links }, async () => await smallSource(t)))
    const orchestrator = await createOrchestrator({ backends: [copyBackend()], clock, random: () => 0.5, maxActive: 4, maxAttempts: 2, retryDelayMs: 1000 })
    const warnings = warningsOf(orchestrator)
    await orchestrator.add(Array.from({ length: 80 }, (_, at) => ({ source: `${sources[at % links] ?? ''}/${at}`, destination: `http://127.0.0.1:1/${at}` })))
    await orchestrator.add(Array.from({ length: 8 }, (_, at) => ({ source: `${sources[at % links] ?? ''}/x${at}`, destination: `${there.url}/${at}`, priority: 1 })))
    await isSettled(orchestrator)
    const early = orchestrator.counts.waiting
    t.equal(orchestrator.counts.finished, 8)
    let seconds = 0
    for (; orchestrator.counts.failed < 80 && seconds < 60; seconds++) {
      clock.advance(1000)
      await isSettled(orchestrator)
    }
    await orchestrator.close()
    return { early, seconds, warnings }
  }
})

test('as soon as one has shown that a storage is back, the others begin beside it', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 1, maxActive: 5, retryDelayMs: 1000 })
  const warnings = warningsOf(orchestrator)
  await orchestrator.add(Array.from({ length: 12 }, (_, at) => transfer(`t${at}`)))
  await failAll(backend, failure('UNREACHABLE', { side: 'source' }))
  t.match(orchestrator.counts, { waiting: 9, queued: 3 })
  clock.advance(1000)
  await backend.carriesAtOnce(1)
  const { context } = backend.carrying[0] ?? {}
  context?.onStep('source-stat')
  t.equal(backend.carrying.length, 1)
  context?.onStep('source-checksum')
  await backend.carriesAtOnce(3)
  clock.advance(500)
  await backend.carriesAtOnce(5)
  t.same(backend.begun.slice(9), ['t9', 't10', 't11', 't0', 't1'])
  t.same(warnings, ['nothing begins from or to se1.example.org:443 for 1 s, then one of 3 queued: UNREACHABLE again and again'])
  await orchestrator.close()
})

test('the first bytes of a copy show that the link is back', async t => {
  const clock = fakeClock()
  const backend = scriptedBackend()
  const orchestrator = await createOrchestrator({ backends: [backend], clock, random: () => 1, maxActive: 5, retryDelayMs: 1000 })
  await orchestrator.add(Array.from({ length: 12 }, (_, at) => transfer(`t${at}`)))
  await failAll(backend, failure('REMOTE_TIMEOUT'))
  clock.advance(1000)
  await backend.carriesAtOnce(1)
  const { context } = backend.carrying[0] ?? {}
  for (const bytes of [0, 1]) {
    t.equal(backend.carrying.length, 1)
    context?.onBytes(bytes)
  }
  await backend.carriesAtOnce(3)
  await orchestrator.close()
})

test('that nothing begins is told when there is something that does not, though that was not so when the hold began', async t => {
  const clock = fakeClock()
  const orchestrator = await createOrchestrator({ backends: [awayBackend()], clock, random: () => 0, retryDelayMs: 4000 })
  const warnings = warningsOf(orchestrator)
  await orchestrator.add(['a', 'b', 'c', 'd', 'e'].map(id => transfer(id)))
  await isSettled(orchestrator)
  t.same([orchestrator.counts.waiting, warnings], [5, []], 'nobody is held back yet')
  clock.advance(2000)
  t.equal(orchestrator.counts.queued, 5)
  t.same(warnings, ['nothing begins from or to se1.example.org:443 for 2 s, then one of 1 queued: UNREACHABLE again and again'])
  await orchestrator.close()
})

test('a storage that does not come to an end with the checksums of large files is not held for the others', async t => {
  const [source, destination] = [await faultySite(t), await faultySite(t)]
  source.fault = ({ url, headers }) => url?.startsWith('/large') === true && 'want-digest' in headers
  const orchestrator = await createOrchestrator({ backends: [copyBackend({ checksumTimeoutMs: 500 })], clock: fakeClock() })
  const between = (name: string): TransferRequest => ({ source: `${source.url}/${name}`, destination: `${destination.url}/${name}` })
  const large = Array.from({ length: 6 }, (_, at) => `large${at}`)
  await Promise.all([...large, 'small'].map(async name => { await source.write(name, 'hello') }))
  await orchestrator.add(large.map(between))
  await isSettled(orchestrator)
  t.same([...orchestrator.transfers()].map(({ state, failure }) => [state, failure?.code]), large.map(() => ['waiting', 'CHECKSUM_TIMEOUT']))
  const [small] = await orchestrator.add([between('small')])
  await isSettled(orchestrator)
  t.match(orchestrator.get(small?.id ?? ''), { state: 'finished', failure: undefined })
  await orchestrator.close()
})

test('what is queued for a storage that is away keeps its attempts for ten minutes, or as long as is said', async t => {
  for (const [maxOutageMs, minutes] of [[undefined, 10], [1_200_000, 20]] as const) {
    const clock = fakeClock()
    const orchestrator = await createOrchestrator({ backends: [awayBackend()], clock, random: () => 0.5, maxActive: 10, ...maxOutageMs !== undefined && { maxOutageMs } })
    await orchestrator.add(Array.from({ length: 200 }, (_, at) => transfer(`t${at}`)))
    await isSettled(orchestrator)
    let spent = 0
    for (let seconds = 0; seconds < minutes * 60; seconds++) {
      spent = attemptsOf(orchestrator)
      clock.advance(1000)
      await isSettled(orchestrator)
    }
    t.ok(spent < 30, `${spent} attempts in ${minutes} minutes`)
    t.ok(attemptsOf(orchestrator) >= 200, 'then it comes to an end')
    await orchestrator.close()
  }
})

function awayBackend (): TransferBackend {
  return { name: 'away', carries: () => true, carry: async () => ({ kind: 'failed', failure: failure('UNREACHABLE', { side: 'source' }) }) }
}

/** Until nothing more begins. */
async function failAll ({ carriesAtOnce, carrying }: ScriptedBackend, of: TransferFailure): Promise<void> {
  await carriesAtOnce(5)
  for (let one = carrying[0]; one !== undefined; one = carrying[0]) {
    one.end({ kind: 'failed', failure: of })
    await new Promise(resolve => { setImmediate(resolve) })
  }
}

function attemptsOf (orchestrator: Orchestrator): number {
  return [...orchestrator.transfers()].reduce((sum, { attempts }) => sum + attempts, 0)
}

function warningsOf (orchestrator: Orchestrator): readonly string[] {
  const warnings: string[] = []
  orchestrator.onEvent(event => { if (event.kind === 'warning') warnings.push(event.message) })
  return warnings
}

async function isSettled (orchestrator: Orchestrator): Promise<void> {
  // What has just been queued begins in the same turn.
  do await new Promise(resolve => { setImmediate(resolve) })
  while (orchestrator.counts.running > 0)
}

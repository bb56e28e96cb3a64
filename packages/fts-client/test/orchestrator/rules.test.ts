import fc from 'fast-check'
import { test } from 'tap'
import type { Registry } from '@scitags/core'

import { checkTransfer, isSameTransfer } from '../../src/orchestrator/check-transfer.ts'
import { failureOfReason } from '../../src/orchestrator/fts/fts-failure.ts'
import { createOrchestrator } from '../../src/orchestrator/orchestrator.ts'
import { retryAfter } from '../../src/orchestrator/retry.ts'
import { storageOf } from '../../src/orchestrator/storage-of.ts'
import { TransferQueue } from '../../src/orchestrator/transfer-queue.ts'
import type { FtsError } from '../../src/errors.ts'
import type { Ticket } from '../../src/orchestrator/transfer-queue.ts'
import type { FailureClass, TransferRequest } from '../../src/orchestrator/types.ts'

const rules = { maxAttempts: 5, retryDelayMs: 1000, maxRetryDelayMs: 60_000 }
const registry = {} as Registry
const source = 'https://se1.example.org/store/a'
const destination = 'root://se2.example.org//store/a'

test('a storage is its host and port, whatever the scheme and the case', t => {
  t.same([
    'https://SE1.example.org/a', 'davs://se1.example.org:443/a', 'http://se1.example.org/a', 'dav://se1.example.org/a', 'root://SE1.example.org//a', 'xroots://se1.example.org:1095/a', 'https://[2001:DB8::1]/a'
  ].map(storageOf), ['se1.example.org:443', 'se1.example.org:443', 'se1.example.org:80', 'se1.example.org:80', 'se1.example.org:1094', 'se1.example.org:1095', '[2001:db8::1]:443'])
  t.end()
})

test('a failed transfer waits longer each time, up to a bound, and by chance', t => {
  const delay = (attempt: number, random: number, kind: FailureClass = 'transient', retryAfterMs = 0): number | undefined => {
    const decision = retryAfter({ class: kind, code: 'X', message: 'x', retryAfterMs }, attempt, { ...rules, maxAttempts: 99 }, random)
    return decision.kind === 'wait' ? decision.delayMs : undefined
  }
  t.same([1, 2, 3, 4].map(attempt => delay(attempt, 0.5)), [1000, 2000, 4000, 8000])
  t.same([delay(1, 0), delay(1, 1)], [500, 1500])
  t.same([0, 0.5, 1].map(random => delay(50, random)), [30_000, 45_000, 60_000], 'also at the bound by chance')
  t.equal(delay(1, 0.5, 'busy', 90_000), 90_000, 'the other side knows better')
  t.equal(delay(1, 0.5, 'busy', 1e12), 86_400_000, 'within reason')
  t.equal(delay(1, 0.5, 'credential'), 6000, 'a new token takes longer than a network')
  t.end()
})

test('how often a transfer is tried depends on why it failed', t => {
  const attempts = (kind: FailureClass): number => {
    let attempt = 1
    while (retryAfter({ class: kind, code: 'X', message: 'x' }, attempt, rules, 0.5).kind === 'wait') attempt++
    return attempt
  }
  t.same({ transient: attempts('transient'), busy: attempts('busy'), credential: attempts('credential'), mismatch: attempts('mismatch'), permanent: attempts('permanent') }, { transient: 5, busy: 5, credential: 5, mismatch: 2, permanent: 1 })
  t.end()
})

test('the words of FTS tell whether another try may help', t => {
  const classes: ReadonlyArray<readonly [string, FailureClass]> = [
    ['SOURCE [2] No such file or directory', 'permanent'], ['DESTINATION OVERWRITE [17] Destination file exists and overwrite is not enabled', 'permanent'],
    ['TRANSFER [13] HTTP 403 : Permission refused', 'permanent'], ['TRANSFER [5] TPC copy failed with 404', 'permanent'],
    ['TRANSFER [5] Source and destination checksums do not match', 'mismatch'], ['TRANSFER [70] certificate has expired', 'credential'], ['TRANSFER [5] HTTP 401', 'credential'],
    ['SOURCE [16] Device or resource busy', 'busy'], ['TRANSFER [5] HTTP 503', 'busy'], ['TRANSFER [110] TRANSFER Operation timed out', 'transient'],
    ['TRANSFER [70] connection to https://se.example.org/404/exists?token=expired broke off', 'transient'], ['', 'transient']
  ]
  for (const [reason, expected] of classes) t.equal(failureOfReason(reason).class, expected, reason)
  t.end()
})

test('no order of coming and going exceeds a limit, and nothing that may begin is held back', t => {
  const limits = fc.record({ maxActive: fc.integer({ min: 1, max: 8 }), maxActivePerLink: fc.integer({ min: 1, max: 4 }), maxActivePerStorage: fc.integer({ min: 1, max: 5 }) })
  const storage = fc.constantFrom('a', 'b', 'c')
  const step = fc.oneof(
    fc.record({ kind: fc.constant('add' as const), source: storage, destination: storage, priority: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constant('begin' as const) }),
    fc.record({ kind: fc.constantFrom('end' as const, 'cancel' as const), which: fc.nat() })
  )
  fc.assert(fc.property(limits, fc.array(step, { maxLength: 120 }), (limit, steps) => {
    interface Item { readonly source: string, readonly destination: string, readonly priority: number }
    const queue = new TransferQueue<Item>(limit)
    const queued: Array<Ticket<Item>> = []
    const active: Array<Ticket<Item>> = []
    const uses = (name: string): number => active.filter(({ item }) => item.source === name || item.destination === name).length
    const mayBegin = ({ source, destination }: Item): boolean =>
      active.length < limit.maxActive && uses(source) < limit.maxActivePerStorage && uses(destination) < limit.maxActivePerStorage &&
      active.filter(({ item }) => item.source === source && item.destination === destination).length < limit.maxActivePerLink
    for (const one of steps) {
      if (one.kind === 'add') queued.push(queue.add(one, one))
      if (one.kind === 'begin') {
        const expected = queued.filter(({ item }) => mayBegin(item)).sort((a, b) => b.item.priority - a.item.priority || a.number - b.number)[0]
        if (queue.next() !== expected) return false
        if (expected !== undefined) active.push(...queued.splice(queued.indexOf(expected), 1))
      }
      const leaving = one.kind === 'end' ? active : queued
      if ((one.kind === 'end' || one.kind === 'cancel') && leaving.length > 0) for (const ticket of leaving.splice(one.which % leaving.length, 1)) queue.remove(ticket)
      if (queue.active !== active.length) return false
      if (['a', 'b', 'c'].some(name => queue.queuedAt(name) !== queued.filter(({ item }) => item.source === name || item.destination === name).length)) return false
    }
    return true
  }), { numRuns: 500 })
  t.end()
})

test('what has left the queue leaves it once', t => {
  const queue = new TransferQueue<string>({ maxActive: 9, maxActivePerLink: 9, maxActivePerStorage: 9 })
  const one = queue.add('one', { source: 'a', destination: 'b', priority: 3 })
  queue.remove(one)
  queue.add('two', { source: 'a', destination: 'b', priority: 3 })
  queue.remove(one)
  t.equal(queue.next()?.item, 'two')
  t.end()
})

test('ten thousand queued on one busy link keep nobody waiting', t => {
  const queue = new TransferQueue<number>({ maxActive: 100_000, maxActivePerLink: 20_000, maxActivePerStorage: 100_000 })
  for (let at = 0; at < 10_000; at++) queue.add(at, { source: 'a', destination: 'b', priority: 3 })
  for (let at = 0; at < 10_000; at++) {
    const ticket = queue.next()
    if (ticket?.item !== at) t.fail(`${at}: ${String(ticket?.item)}`)
    if (ticket !== undefined) queue.remove(ticket)
  }
  t.equal(queue.next(), undefined)
  t.end()
})

test('a transfer that is not right is refused, and the message says where', t => {
  const fault = (request: object): string => {
    try {
      checkTransfer({ source, destination, ...request }, registry, ['3'])
      return 'right'
    } catch (error) {
      const { code, message, path } = error as FtsError
      t.match({ code, path: path?.[0] }, { code: 'TRANSFER_INVALID', path: '3' })
      return message.replace(/^the transfer is not right: /, '')
    }
  }
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  const wrong: ReadonlyArray<readonly [object, RegExp]> = [
    [{ source: 'se1:/a' }, /^3\.source has a scheme/], [{ source: 'gsiftp://se1.example.org/a' }, /scheme that nothing here carries: use one of http, dav/],
    [{ source: '/a' }, /no whole URL/], [{ source: 7 }, /has to be a URL/], [{ source: 'https:///a' }, /^3\.destination|source/], [{ source: `https://se1.example.org/${'a'.repeat(9000)}` }, /at most 8192/],
    [{ source: 'https://se1.example.org/a b' }, /no whole URL/], [{ source: 'https://u:secret@se1.example.org/a' }, /password/], [{ source: 'https://se1.example.org/' }, /names no file/], [{ source: 'root://se1.example.org//' }, /names no file/],
    [{ destination: 'davs://SE1.example.org:443/store/a?x=1' }, /is the source/], [{ id: 'a b' }, /^3\.id/], [{ id: 5 }, /^3\.id/], [{ id: 'x'.repeat(256) }, /^3\.id/],
    [{ checksum: 'adler32' }, /as adler32:/], [{ checksum: 'adler32:012345678' }, /8 digits/], [{ checksum: 'md5:xyz' }, /as adler32:/], [{ size: -1 }, /bytes/], [{ size: 1.5 }, /bytes/], [{ overwrite: 'yes' }, /true or false/],
    [{ priority: 6 }, /1, 2, 3/], [{ metadata: cycle }, /JSON/], [{ metadata: 'x'.repeat(70_000) }, /at most 65536/], [{ metadata: 10n }, /JSON/], [{ sourec: 'x' }, /^3\.sourec is not known/]
  ]
  for (const [request, expected] of wrong) t.match(fault(request), expected, String(expected))
  t.throws(() => checkTransfer(null as unknown as TransferRequest, registry, ['0']), { code: 'TRANSFER_INVALID' })
  t.notMatch(fault({ source: 'https://u:secret@se1.example.org/a?authz=token' }), /secret|token/)
  for (const right of [{}, { id: undefined, checksum: 'ADLER32:0123ABCD', size: 0, priority: 5, metadata: null }, { destination: 'https://se1.example.org/store/b' }, { checksum: 'newest:00' }]) t.equal(fault(right), 'right')
  t.end()
})

test('of a tag nothing is kept that says nothing', t => {
  const names = { experiments: [{ id: 3, name: 'cms', activities: [{ id: 14, name: 'Analysis Input' }] }] } as unknown as Registry
  const scitag = { experiment: 3, activity: 14, why: 'x'.repeat(2_000_000) }
  t.throws(() => checkTransfer({ source, destination, scitag: 1 }, names, ['7']), { code: 'TAG_INVALID', path: ['7', 'scitag'] })
  t.match(checkTransfer({ source, destination, scitag }, names, []), { request: { scitag: { experiment: 3, activity: 14, why: undefined } }, scitag: 206 })
  t.end()
})

test('the same content is the same, in whatever order and case it is written', t => {
  const of = (more: object): ReturnType<typeof checkTransfer> => checkTransfer({ source, destination, ...more }, registry, [])
  t.equal(isSameTransfer(of({ id: 'x', checksum: 'MD5:00112233445566778899AABBCCDDEEFF', metadata: { a: 1, b: 2 } }), of({ metadata: { b: 2, a: 1 }, checksum: 'md5:00112233445566778899aabbccddeeff', size: undefined })), true)
  t.equal(of({ checksum: 'ADLER32:ABCD' }).request.checksum, 'adler32:0000abcd')
  t.equal(isSameTransfer(of({}), of({ overwrite: true })), false)
  t.end()
})

test('backends that are none are refused when the orchestrator is made', async t => {
  const backend = { name: 'one', carries: () => true, carry: async () => await Promise.reject(new Error('unused')) }
  for (const [backends, fault] of [[undefined, /at least one/], [[], /at least one/], [[{}], /backends: 0 lacks/], [[null], /backends: 0 lacks/], [[backend, backend], /1 has the name of another one: one/]] as const) {
    await t.rejects(createOrchestrator({ backends: backends as never }), { code: 'OPTIONS_INVALID', path: ['backends'], message: fault })
  }
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fakeClock } from '@scitags/core/testing'
import fc from 'fast-check'
import { test } from 'tap'

import { journalLine } from '../../src/orchestrator/journal/journal-line.ts'
import { openJournal } from '../../src/orchestrator/journal/journal.ts'
import { readJournal } from '../../src/orchestrator/journal/read-journal.ts'
import { failingDisk } from '../support/failing-files.ts'
import type { FtsError } from '../../src/errors.ts'
import type { Journal, JournalFiles } from '../../src/orchestrator/journal/journal.ts'
import type { JournalRecord } from '../../src/orchestrator/journal/journal-line.ts'

/** Holds what an orchestrator would: the latest value of each key. */
class Values {
  readonly map = new Map<string, unknown>()
  readonly troubles: Error[] = []
  recoveries = 0
  readonly clock = fakeClock()

  async open (directory: string, files?: JournalFiles, rewriteAfterBytes = 400): Promise<Journal> {
    const { map } = this
    return await openJournal({
      directory,
      clock: this.clock,
      onRecord: ({ t, key, value }) => { if (t === 'set') map.set(key as string, value) },
      * snapshot () { for (const [key, value] of map) yield { t: 'set', key, value } },
      onTrouble: error => { this.troubles.push(error) },
      onRecovered: () => { this.recoveries++ },
      rewriteAfterBytes,
      ...files !== undefined && { files }
    })
  }

  set (key: string, value: unknown): JournalRecord {
    this.map.set(key, value)
    return { t: 'set', key, value }
  }
}

async function valuesIn (path: string): Promise<Map<string, unknown>> {
  const map = new Map<string, unknown>()
  await readJournal(path, ({ t, key, value }) => { if (t === 'set') map.set(key as string, value) })
  return map
}

async function invalidByte (path: string): Promise<number | undefined> {
  return await valuesIn(path).then(() => undefined, (error: FtsError) => error.code === 'JOURNAL_INVALID' ? Number(/at byte ([0-9]+)/.exec(error.message)?.[1]) : Promise.reject(error))
}

/** Two records of a snapshot, then three calls: one record, two at once, one. */
async function crashed (directory: string): Promise<{ readonly bytes: Buffer, readonly states: ReadonlyArray<{ readonly at: number, readonly keys: string }>, readonly lastBatch: number }> {
  const values = new Values()
  values.set('a', 0)
  values.set('b', 0)
  const journal = await values.open(directory, undefined, 1_000_000)
  const path = join(directory, 'transfers.journal')
  const states = [{ at: (await readFile(path)).length, keys: 'ab' }]
  for (const [keys, records] of [['abc', [values.set('c', 1)]], ['abcde', [values.set('d', 2), values.set('e', 2)]], ['abcdef', [values.set('f', 'é')]]] as const) {
    await journal.append(records)
    states.push({ at: (await readFile(path)).length, keys })
  }
  const bytes = await readFile(path)
  await journal.close()
  return { bytes, states, lastBatch: states.at(-2)?.at ?? 0 }
}

test('a journal that was cut at any byte says all that was whole, or that its snapshot is damaged', async t => {
  const { bytes, states } = await crashed(t.testdir())
  const path = join(t.testdir({ cut: {} }), 'cut', 'transfers.journal')
  for (let length = bytes.length; length >= 0; length--) {
    if (length === bytes.length) await writeFile(path, bytes)
    else await truncate(path, length)
    const expected = states.findLast(({ at }) => at <= length)
    const said = await valuesIn(path).then(map => [...map.keys()].join(''), (error: FtsError) => error.code)
    if (said !== (expected?.keys ?? 'JOURNAL_INVALID')) t.fail(`cut at ${length}: ${said}`)
  }
})

test('a damaged byte is named where what it spoils had reached the disk, and else ends the journal', async t => {
  const { bytes, states, lastBatch } = await crashed(t.testdir())
  const path = join(t.testdir({ damaged: {} }), 'damaged', 'transfers.journal')
  await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
    const damaged = Buffer.from(bytes)
    damaged[at] = (damaged[at] ?? 0) ^ change
    await writeFile(path, damaged)
    const lineAt = bytes.lastIndexOf(0x0a, at - 1) + 1
    if (at < lastBatch) return await invalidByte(path) === (at === 0 ? 0 : lineAt)
    return [...(await valuesIn(path)).keys()].join('') === states.at(-2)?.keys
  }), { numRuns: 400 })
})

test('a crash at any step loses nothing that was said to be on disk', async t => {
  const root = t.testdir()
  const calls: ReadonlyArray<ReadonlyArray<readonly [string, number]>> = Array.from({ length: 12 }, (_, call) => [[`k${call % 4}`, call], [`m${call % 3}`, call]])
  for (let crashAt = 0; ; crashAt++) {
    const directory = join(root, String(crashAt))
    const disk = failingDisk()
    disk.failFrom(crashAt)
    const before = new Values()
    let acknowledged = 0
    const journal = await before.open(directory, disk).catch(() => undefined)
    for (const call of calls) {
      if (journal === undefined) break
      const isThere = await journal.append(call.map(([key, value]) => before.set(key, value))).then(() => true, () => false)
      if (!isThere) break
      acknowledged++
    }
    await journal?.close()
    const after = new Values()
    const next = await after.open(directory)
    await next.close()
    const possible = [acknowledged, acknowledged + 1].map(count => JSON.stringify(calls.slice(0, count).flat().reduce<Record<string, number>>((said, [key, value]) => ({ ...said, [key]: value }), {})))
    const said = JSON.stringify(Object.fromEntries(after.map))
    if (!possible.includes(said)) t.fail(`crash at step ${crashAt}: ${said} after ${acknowledged} calls`)
    if (crashAt > disk.steps) {
      t.equal(acknowledged, calls.length)
      t.ok(disk.steps > 2 * calls.length + 6, 'it was written anew on the way')
      break
    }
  }
})

test('while the disk is full nothing is said to be there; when there is room, everything is', async t => {
  const directory = t.testdir()
  const values = new Values()
  const disk = failingDisk()
  const journal = await values.open(directory, disk)
  await journal.append([values.set('a', 1)])
  disk.failFrom(disk.steps)
  await t.rejects(journal.append([values.set('b', 2)]), { code: 'JOURNAL_FAILED', message: /no space left/ })
  t.equal(journal.isBroken, true)
  await t.rejects(journal.append([values.set('c', 3)]), { code: 'JOURNAL_FAILED' })
  t.equal(values.troubles.length, 1)
  values.clock.advance(500)
  disk.repair()
  while (values.recoveries === 0) {
    await new Promise(resolve => { setImmediate(resolve) })
    values.clock.advance(1000)
  }
  t.equal(journal.isBroken, false)
  t.same(await valuesIn(join(directory, 'transfers.journal')), new Map<string, unknown>([['a', 1], ['b', 2], ['c', 3]]))
  await journal.append([values.set('d', 4)])
  await journal.close()
  t.equal((await valuesIn(join(directory, 'transfers.journal'))).get('d'), 4)
})

test('a journal whose disk recovers only with its end has everything', async t => {
  const directory = t.testdir()
  const values = new Values()
  const disk = failingDisk()
  const journal = await values.open(directory, disk)
  disk.failFrom(disk.steps)
  await t.rejects(journal.append([values.set('b', 2)]), { code: 'JOURNAL_FAILED' })
  disk.repair()
  await journal.close()
  t.equal((await valuesIn(join(directory, 'transfers.journal'))).get('b'), 2)
  await t.rejects(journal.append([]), { code: 'CLOSED' })
})

test('what came while the disk was busy reaches it with one sync', async t => {
  const values = new Values()
  const disk = failingDisk()
  const journal = await values.open(t.testdir(), disk, 1_000_000)
  const before = disk.steps
  await Promise.all(Array.from({ length: 1000 }, async (_, at) => { await journal.append([values.set(String(at), at)]) }))
  t.equal(disk.steps - before, 2)
  await journal.close()
})

test('a journal of a newer release is left alone', async t => {
  const directory = t.testdir()
  await writeFile(join(directory, 'transfers.journal'), journalLine({ t: 'journal', version: 2 }, true) + journalLine({ t: 'snapshot-end' }, true))
  await t.rejects(new Values().open(directory), { code: 'JOURNAL_INVALID', message: /version 2/ })
  await writeFile(join(directory, 'transfers.journal'), '')
  await t.rejects(new Values().open(directory), { code: 'JOURNAL_INVALID', message: /at byte 0/ })
})

test('a line too long to be ours is damage, whatever its length', async t => {
  const { bytes } = await crashed(t.testdir())
  const path = join(t.testdir({ long: {} }), 'long', 'transfers.journal')
  await writeFile(path, Buffer.concat([bytes, Buffer.alloc(5_000_000, 'x')]))
  t.equal((await valuesIn(path)).size, 6)
  await writeFile(path, Buffer.concat([Buffer.alloc(5_000_000, 'x'), bytes]))
  t.equal(await invalidByte(path), 0)
})

test('a second one is told who uses the journal, and one that a crash left locked is opened', async t => {
  const directory = t.testdir()
  const first = await new Values().open(directory)
  await t.rejects(new Values().open(directory), { code: 'JOURNAL_IN_USE', message: new RegExp(`process ${process.pid} on `) })
  const lock = JSON.parse(await readFile(join(directory, 'lock'), 'utf8')) as Record<string, unknown>
  await first.close()
  const leftBy = async (holder: string, ageSeconds = 0): Promise<void> => {
    await writeFile(join(directory, 'lock'), holder)
    const then = new Date(Date.now() - ageSeconds * 1000)
    await utimes(join(directory, 'lock'), then, then)
  }
  await t.test('of a process that is no more', async t => {
    await leftBy(JSON.stringify({ ...lock, pid: 4_194_999 }))
    await (await new Values().open(directory)).close()
    t.pass()
  })
  await t.test('of one that is dead and that nobody has buried', { skip: process.platform !== 'linux' && 'needs /proc' }, async t => {
    const parent = spawn('sh', ['-c', 'sleep 20 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'inherit'] })
    t.teardown(() => { parent.kill() })
    const [line] = await once(parent.stdout, 'data') as [Buffer]
    const pid = Number(line.toString())
    // As a shell it would bury its child.
    while (!(await readFile(`/proc/${parent.pid}/comm`, 'utf8')).startsWith('sleep'));
    process.kill(pid, 'SIGKILL')
    let fields: string[] = []
    while (fields[0] !== 'Z') fields = (await readFile(`/proc/${pid}/stat`, 'latin1')).split(') ')[1]?.split(' ') ?? []
    await leftBy(JSON.stringify({ ...lock, pid, startedAt: fields[19] }))
    await (await new Values().open(directory)).close()
  })
  await t.test('of one whose number another process has now', async t => {
    await leftBy(JSON.stringify({ ...lock, startedAt: '1' }))
    await (await new Values().open(directory)).close()
    t.pass()
  })
  await t.test('of a crash before a word was written', async t => {
    await leftBy('')
    await t.rejects(new Values().open(directory), { code: 'JOURNAL_IN_USE' })
    await leftBy('', 60)
    await (await new Values().open(directory)).close()
  })
  await t.test('of another host or container: by when it last stirred', async t => {
    const elsewhere = JSON.stringify({ ...lock, scope: 'another boot', host: 'se9.example.org', pid: 7 })
    await leftBy(elsewhere)
    await t.rejects(new Values().open(directory), { code: 'JOURNAL_IN_USE', message: /process 7 on se9/ })
    await leftBy(elsewhere, 60)
    await (await new Values().open(directory)).close()
  })
  await t.test('of a takeover that crashed', async t => {
    // It was begun after the last sign of life of the one before.
    await leftBy(JSON.stringify({ ...lock, startedAt: '1' }), 3600)
    await writeFile(join(directory, 'lock.takeover'), 'x')
    await t.rejects(new Values().open(directory), { code: 'JOURNAL_IN_USE', message: /taking over/ })
    const then = new Date(Date.now() - 120_000)
    await utimes(join(directory, 'lock.takeover'), then, then)
    await (await new Values().open(directory)).close()
  })
})

test('one that slept until another took its journal writes nothing over it', async t => {
  const directory = t.testdir()
  const values = new Values()
  const journal = await values.open(directory, undefined, 0)
  await writeFile(join(directory, 'lock'), JSON.stringify({ token: 'of another' }))
  // The first is appended, and then the file would be written anew.
  await t.rejects(journal.append([values.set('a', 'x'.repeat(1000))]), { code: 'JOURNAL_FAILED', message: /another process has taken it/ })
  await journal.close()
  t.match(await readFile(join(directory, 'lock'), 'utf8'), /of another/)
  t.equal((await valuesIn(join(directory, 'transfers.journal'))).size, 1)
})

test('a lock or a file that somebody has removed is made again', async t => {
  const directory = t.testdir()
  const values = new Values()
  const journal = await values.open(directory, undefined, 0)
  await rm(join(directory, 'lock'))
  await journal.append([values.set('a', 'x'.repeat(1000))])
  await t.rejects(new Values().open(directory), { code: 'JOURNAL_IN_USE' })
  await rm(join(directory, 'transfers.journal'))
  await t.rejects(journal.append([values.set('b', '1')]), { code: 'JOURNAL_FAILED', message: /somebody has removed it; it is tried again/ })
  while (values.recoveries === 0) {
    await new Promise(resolve => { setImmediate(resolve) })
    values.clock.advance(1000)
  }
  t.equal((await valuesIn(join(directory, 'transfers.journal'))).size, 2)
  await journal.close()
})

test('one that slept while another had its journal and went again writes nothing either', async t => {
  const directory = t.testdir()
  const values = new Values()
  const journal = await values.open(directory)
  await rm(join(directory, 'lock'))
  const other = new Values()
  const since = await other.open(directory)
  await since.append([other.set('b', '1')])
  await since.close()
  await t.rejects(journal.append([values.set('a', '1')]), { code: 'JOURNAL_FAILED', message: /another process has taken it/ })
  await journal.close()
  t.same([...(await valuesIn(join(directory, 'transfers.journal'))).keys()], ['b'])
})

test('of many that open a journal at once after a crash, one gets it', async t => {
  const directory = t.testdir()
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, 'lock'), JSON.stringify({ pid: 4_194_999, startedAt: '1', scope: 'x', host: 'y' }))
  const then = new Date(Date.now() - 60_000)
  await utimes(join(directory, 'lock'), then, then)
  const opened = await Promise.allSettled(Array.from({ length: 8 }, async () => await new Values().open(directory)))
  const won = opened.flatMap(one => one.status === 'fulfilled' ? [one.value] : [])
  t.equal(won.length, 1)
  t.ok(opened.every(one => one.status === 'fulfilled' || (one.reason as FtsError).code === 'JOURNAL_IN_USE'))
  for (const journal of won) await journal.close()
})

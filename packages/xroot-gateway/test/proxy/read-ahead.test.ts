import t from 'tap'

import { fakeClock } from '@scitags/core/testing'
import type { FakeClock } from '@scitags/core/testing'
import { ReadAhead } from '../../src/proxy/read-ahead.ts'
import { giveBackChunk, takeChunk } from '../../src/proxy/read-ahead-memory.ts'

const MiB = 1024 * 1024
const bytes = Buffer.from(Array.from({ length: 4 * MiB }, (_none, index) => (index * 2_654_435_761 >>> 16) & 0xff))
const whole = Buffer.concat(Array.from({ length: 10 }, () => bytes))

interface Reads {
  readonly readAhead: ReadAhead
  readonly clock: FakeClock
  readonly ranges: [from: number, to: number][]
  /** Reads as the gateway does: it says what is asked for, and takes it in frames. */
  ask (position: number, length: number): Promise<Buffer>
  /** The same without copies, as far as something is lent. */
  borrow (position: number, length: number): Promise<Buffer>
}

function reads (file: Buffer, size = file.length): Reads {
  const ranges: [number, number][] = []
  const clock = fakeClock()
  const readAhead = new ReadAhead({
    clock,
    async read (into, position) {
      ranges.push([position, position + into.length])
      await new Promise(resolve => { setImmediate(resolve) })
      return position < file.length ? file.copy(into, 0, position, position + into.length) : 0
    },
    size: () => size
  })
  return {
    readAhead,
    clock,
    ranges,
    async borrow (position, length) {
      const isOver = readAhead.expect(position, length)
      const parts: Buffer[] = []
      for (let at = position, isEnd = false; at < position + length && !isEnd;) {
        const lent = await readAhead.lend(at, position + length - at)
        if (lent === undefined) break
        parts.push(Buffer.from(lent.bytes))
        at += lent.bytes.length
        isEnd = lent.isEnd
        lent.giveBack()
      }
      isOver()
      return Buffer.concat(parts)
    },
    async ask (position, length) {
      const isOver = readAhead.expect(position, length)
      const parts: Buffer[] = []
      for (let at = position; at < position + length;) {
        const part = Buffer.alloc(Math.min(512 * 1024, position + length - at))
        const count = await readAhead.read(part, at)
        parts.push(part.subarray(0, count))
        at += count
        if (count < part.length) break
      }
      isOver()
      return Buffer.concat(parts)
    }
  }
}

/** How many there are to take. */
function freeChunks (): number {
  const taken: Buffer[] = []
  for (let chunk = takeChunk(); chunk !== undefined; chunk = takeChunk()) taken.push(chunk)
  taken.forEach(giveBackChunk)
  return taken.length
}

void t.test('requests that follow each other are fetched once, ahead, and no further than the file', async t => {
  const { ask, ranges, readAhead } = reads(whole)
  for (let at = 0; at < whole.length; at += 8 * MiB) t.ok((await ask(at, Math.min(8 * MiB, whole.length - at))).equals(whole.subarray(at, at + 8 * MiB)))
  readAhead.end()
  const sorted = ranges.sort(([one], [other]) => one - other)
  t.ok(sorted.every(([from, to], index) => from === (sorted[index - 1]?.[1] ?? 0) && to <= whole.length), 'without gaps and repetitions')
})

void t.test('small requests in order have more and more of what follows fetched for them', async t => {
  const { ask, ranges } = reads(whole)
  for (let at = 0; at < 2 * MiB; at += 65_000) t.ok((await ask(at, 65_000)).equals(whole.subarray(at, at + 65_000)))
  const byThemselves = ranges.filter(([from, to]) => to - from <= 65_000).length
  t.ok(byThemselves < 8, `${byThemselves} of 33 were read by themselves`)
  t.ok(Math.max(...ranges.map(([, to]) => to)) <= 20 * MiB)
})

void t.test('for who jumps nothing is fetched that was not asked for', async t => {
  const { ask, ranges } = reads(whole)
  for (const at of [30 * MiB, 3 * MiB, 17 * MiB + 5, 100]) t.ok((await ask(at, 100_000)).equals(whole.subarray(at, at + 100_000)))
  t.equal(ranges.reduce((sum, [from, to]) => sum + to - from, 0), 400_000)
})

void t.test('behind the end there is nothing, and a file that has grown is read on', async t => {
  const { ask } = reads(whole.subarray(0, 3 * MiB + 10), 2 * MiB)
  t.ok((await ask(0, 8 * MiB)).equals(whole.subarray(0, 3 * MiB + 10)))
  t.equal((await ask(8 * MiB, 100)).length, 0)
})

void t.test('several at once, here and there, get what they ask for', async t => {
  const { ask, borrow, readAhead } = reads(whole)
  const borrowOrAsk = async (at: number, length: number): Promise<Buffer> => {
    const borrowed = await borrow(at, length)
    return Buffer.concat([borrowed, await ask(at + borrowed.length, Math.min(length, whole.length - at) - borrowed.length)])
  }
  let seed = 7
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below
  const one = async (ask: typeof borrow): Promise<void> => {
    for (let turn = 0; turn < 30; turn++) {
      const [at, length] = [random(whole.length), 1 + random(turn % 5 === 0 ? 9 * MiB : 700_000)]
      const got = await ask(at, length)
      if (!got.equals(whole.subarray(at, at + length))) throw new Error(`wrong bytes at ${at}, ${length}`)
    }
  }
  await Promise.all([one(ask), one(borrowOrAsk), one(ask)])
  readAhead.end()
  t.pass()
})

void t.test('what is lent is what lies in the file, to its end', async t => {
  const { borrow, ask } = reads(whole.subarray(0, 20 * MiB + 10))
  t.ok((await borrow(0, 8 * MiB)).equals(whole.subarray(0, 8 * MiB)))
  t.ok((await borrow(8 * MiB, 5_000_001)).equals(whole.subarray(8 * MiB, 8 * MiB + 5_000_001)))
  t.ok((await ask(8 * MiB + 5_000_001, 3 * MiB)).equals(whole.subarray(8 * MiB + 5_000_001, 11 * MiB + 5_000_001)))
  t.ok((await borrow(19 * MiB + 7, 8 * MiB)).equals(whole.subarray(19 * MiB + 7, 20 * MiB + 10)))
  t.equal((await borrow(19 * MiB, 1000)).length, 0, 'little is not lent')
})

void t.test('what is lost is not used again, and can be borrowed no more', async t => {
  const all = freeChunks()
  const { readAhead } = reads(whole)
  const lent = await readAhead.lend(0, MiB)
  const copy = Buffer.from(lent?.bytes ?? '')
  lent?.lose()
  t.equal(freeChunks(), all)
  const taken: Buffer[] = []
  for (let chunk = takeChunk(); chunk !== undefined; chunk = takeChunk()) taken.push(chunk.fill(1))
  t.ok(lent?.bytes.equals(copy))
  taken.forEach(giveBackChunk)
})

void t.test('all memory is given back, also what was on its way when the file was closed', async t => {
  const all = freeChunks()
  const { ask, readAhead } = reads(whole)
  await ask(0, 3 * MiB)
  const asked = ask(3 * MiB, 3 * MiB)
  readAhead.end()
  await asked
  readAhead.end()
  await new Promise(resolve => { setImmediate(resolve) })
  await new Promise(resolve => { setImmediate(resolve) })
  t.equal(freeChunks(), all)
})

void t.test('files that are left open after some reads keep no memory', async t => {
  const all = freeChunks()
  const { ask, readAhead, clock } = reads(whole)
  for (let at = 0; at < 4 * MiB; at += MiB) await ask(at, MiB)
  const isOver = readAhead.expect(4 * MiB, 100)
  clock.advance(60_000)
  t.ok(freeChunks() < all, 'a slow client finds what was read for it')
  isOver()
  clock.advance(2000)
  t.ok(freeChunks() < all)
  // What is on its way needs its memory until it is there.
  for (let turns = 0; turns < 3; turns++) await new Promise(resolve => { setImmediate(resolve) })
  clock.advance(2000)
  t.equal(freeChunks(), all)
  t.ok((await ask(4 * MiB, MiB)).equals(whole.subarray(4 * MiB, 5 * MiB)), 'and it is read on')
  readAhead.end()
  t.equal(clock.pending, 0)
})

void t.test('a read that fails is told to who asked, and forgotten', async t => {
  let fails = false
  const readAhead = new ReadAhead({
    clock: fakeClock(),
    async read (into, position) {
      if (fails && position > MiB) throw new Error('broken')
      return whole.copy(into, 0, position, position + into.length)
    },
    size: () => whole.length
  })
  const isOver = readAhead.expect(0, 8 * MiB)
  await readAhead.read(Buffer.alloc(1000), 0)
  fails = true
  await t.rejects(readAhead.read(Buffer.alloc(10_000_000), 1000), { message: 'broken' })
  fails = false
  const into = Buffer.alloc(MiB)
  t.equal(await readAhead.read(into, 5 * MiB), MiB)
  t.ok(into.equals(whole.subarray(5 * MiB, 6 * MiB)))
  isOver()
  readAhead.end()
})

/** Two buffers, a slow reader, and a file that may change. */
import fc from 'fast-check'
import t from 'tap'

import type { EntryStat, StorageFile } from '@scitags/storage'
import { giveBack, largeBytes, loseBuffer, smallBytes, takeBuffer } from '../../src/data/buffers.ts'
import { sendRange } from '../../src/data/read.ts'
import type { ByteSink } from '../../src/data/read.ts'
import { pattern } from '../storage-site.ts'

/** Only reading is of interest here; `etag` is asked for before the last piece goes out. */
function fileOf (content: Uint8Array, etag = (): string => 'same'): StorageFile {
  const stat = (): EntryStat => ({ kind: 'file', size: content.length, modifiedMs: 0, createdMs: 0, etag: etag() })
  const read = async (into: Uint8Array, position: number): Promise<number> => {
    const bytes = content.subarray(position, position + into.length)
    into.set(bytes)
    return bytes.length
  }
  return { path: '/f', opened: stat(), read, stat: async () => stat() } as Partial<StorageFile> as StorageFile
}

/** Looks at each chunk only when it calls back, as a kernel does. */
class LateSink implements ByteSink {
  readonly chunks: Buffer[] = []
  waiting: (() => void)[] = []
  most = 0

  write (chunk: Uint8Array, done: (error?: Error | null) => void): boolean {
    this.waiting.push(() => {
      this.chunks.push(Buffer.from(chunk))
      done()
    })
    this.most = Math.max(this.most, this.waiting.length)
    setImmediate(() => { this.waiting.shift()?.() })
    return false
  }
}

const never = new AbortController().signal

void t.test('every byte arrives in order, and never more than two buffers are under way', async t => {
  const content = pattern(largeBytes * 5 + 12_345)
  await fc.assert(fc.asyncProperty(fc.nat(content.length), fc.nat(content.length), async (a, b) => {
    const [from, to] = [Math.min(a, b), Math.max(a, b)]
    const sink = new LateSink()
    let counted = 0
    await sendRange(sink, { file: fileOf(content), from, length: to - from, onBytes: count => { counted += count }, signal: never })
    t.ok(Buffer.concat(sink.chunks).equals(content.subarray(from, to)))
    t.equal(counted, to - from)
    t.ok(sink.most <= 2)
  }), { numRuns: 25 })
})

void t.test('a file that became shorter is an error, not an endless wait', async t => {
  await t.rejects(sendRange(new LateSink(), { file: fileOf(pattern(100)), from: 0, length: 200, signal: never }), { code: 'SIZE_MISMATCH' })
})

void t.test('a file that changes while it is read is never sent to its end', async t => {
  const content = pattern(largeBytes * 3)
  const etags = ['before', 'after']
  const sink = new LateSink()
  await t.rejects(sendRange(sink, { file: fileOf(content, () => etags.shift() ?? ''), from: 0, length: content.length, signal: never }), { code: 'FILE_CHANGED' })
  t.ok(Buffer.concat(sink.chunks).length < content.length)
})

void t.test('a sink that never calls back is left when the signal fires', async t => {
  const stop = new AbortController()
  const reason = new Error('gone')
  const sent = sendRange({ write: () => false }, { file: fileOf(pattern(largeBytes * 4)), from: 0, length: largeBytes * 4, signal: stop.signal })
  setImmediate(() => { stop.abort(reason) })
  await t.rejects(sent, reason)
})

void t.test('what the sink fails with is what is told', async t => {
  const sink: ByteSink = { write: (_chunk, done) => { setImmediate(done, new Error('broken')); return true } }
  await t.rejects(sendRange(sink, { file: fileOf(pattern(largeBytes * 4)), from: 0, length: largeBytes * 4, signal: never }), { message: 'broken' })
})

void t.test('who reads nothing holds two small buffers, and all who stall together hold a bounded sum of large ones', async t => {
  const stop = new AbortController()
  const held: number[] = []
  const stalled = sendRange({ write: chunk => { held.push(chunk.buffer.byteLength); return false } }, { file: fileOf(pattern(largeBytes * 4)), from: 0, length: largeBytes * 4, signal: stop.signal })
  await new Promise(resolve => { setImmediate(resolve) })
  t.strictSame(held, [smallBytes, smallBytes])
  stop.abort(new Error('gone'))
  await t.rejects(stalled, { message: 'gone' })

  const taken = Array.from({ length: 1000 }, () => takeBuffer(largeBytes))
  const large = taken.filter(({ length }) => length === largeBytes)
  t.equal(large.length, 128)
  t.ok(taken.every(({ length }) => length === largeBytes || length === smallBytes))
  for (const [index, buffer] of large.entries()) (index % 2 === 0 ? giveBack : loseBuffer)(buffer)
  t.equal(Array.from({ length: 1000 }, () => takeBuffer(largeBytes)).filter(({ length }) => length === largeBytes).length, 128, 'what was lost counts no more')
})

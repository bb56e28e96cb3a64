/** What a stream brings, in a file that may be slow or broken. */
import t from 'tap'

import type { StorageFile } from '@scitags/storage'
import { receiveInto } from '../../src/data/receive.ts'

/** Only writing is of interest here; each write takes a turn of the event loop. */
class SlowFile implements Pick<StorageFile, 'write'> {
  readonly bytes = Buffer.alloc(100, '.')
  running = 0
  most = 0
  brokenAt = Infinity

  async write (from: Uint8Array, position: number): Promise<void> {
    this.most = Math.max(this.most, ++this.running)
    await new Promise<void>(resolve => { setImmediate(resolve) })
    this.running--
    if (position >= this.brokenAt) throw new Error('disk full')
    this.bytes.set(from, position)
  }
}

async function * pieces (...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}

const into = (file: SlowFile): StorageFile => file as Partial<StorageFile> as StorageFile

void t.test('pieces are written one after another, in their place, and counted when they are there', async t => {
  const file = new SlowFile()
  const counts: number[] = []
  t.equal(await receiveInto(pieces('abc', 'de', 'f'), { file: into(file), at: 10, atMost: 6, onBytes: count => { counts.push(count) } }), 6)
  t.equal(file.bytes.toString('latin1', 9, 17), '.abcdef.')
  t.strictSame(counts, [3, 2, 1])
  t.equal(file.most, 1)
  t.equal(file.running, 0)
})

void t.test('more than was announced is not written', async t => {
  const file = new SlowFile()
  await t.rejects(receiveInto(pieces('abc', 'de'), { file: into(file), at: 0, atMost: 4 }), { code: 'SIZE_MISMATCH' })
  t.equal(file.bytes.toString('latin1', 3, 5), '..')
})

void t.test('a file that cannot be written stops the stream, wherever it breaks', async t => {
  for (const brokenAt of [0, 3, 5]) {
    const file = new SlowFile()
    file.brokenAt = brokenAt
    await t.rejects(receiveInto(pieces('abc', 'de', 'f'), { file: into(file), at: 0, atMost: 100 }), { message: 'disk full' }, `at ${brokenAt}`)
  }
})

void t.test('a stream that breaks is what is told, even when the last write fails too', async t => {
  const file = new SlowFile()
  file.brokenAt = 0
  async function * breaking (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('abc')
    throw new Error('reset')
  }
  await t.rejects(receiveInto(breaking(), { file: into(file), at: 0, atMost: 100 }), { message: 'reset' })
})

/** What a network brings, in a file that may be slow or broken. */
import fc from 'fast-check'
import t from 'tap'

import type { StorageFile } from '@scitags/storage'
import { largeBytes } from '../../src/data/buffers.ts'
import { Intake } from '../../src/data/intake.ts'
import { pattern } from '../storage-site.ts'

/** Only writing is of interest here; each write takes a turn of the event loop, and looks at the buffer only then, as a kernel does. */
class SlowFile implements Pick<StorageFile, 'write'> {
  readonly bytes: Buffer
  running = 0
  most = 0
  writes = 0
  brokenAt = Infinity

  constructor (size: number) {
    this.bytes = Buffer.alloc(size, '.')
  }

  async write (from: Uint8Array, position: number): Promise<void> {
    this.writes++
    this.most = Math.max(this.most, ++this.running)
    await new Promise<void>(resolve => { setImmediate(resolve) })
    this.running--
    if (position + from.length > this.brokenAt) throw new Error('disk full')
    this.bytes.set(from, position)
  }
}

const into = (file: SlowFile): StorageFile => file as Partial<StorageFile> as StorageFile

interface Fed { readonly intake: Intake, readonly failures: unknown[] }

/** Puts the bytes in, copied or in place, in pieces of these sizes, and waits whenever it is told to. */
async function feed (file: SlowFile, content: Buffer, sizes: readonly number[], at = 0): Promise<Fed> {
  let wake = (): void => {}
  const failures: unknown[] = []
  const intake = new Intake({ file: into(file), at, onRoom: () => { wake() }, onFailure: error => { if (failures.push(error) > 0) wake() } })
  for (let from = 0, turn = 0; from < content.length && failures.length === 0; turn++) {
    const room = new Promise<void>(resolve => { wake = resolve })
    const size = sizes[turn % sizes.length] ?? 1
    let hasRoom: boolean
    if (turn % 2 === 0) {
      const piece = content.subarray(from, from + size)
      hasRoom = intake.put(piece)
      from += piece.length
    } else {
      const count = content.copy(intake.space(), 0, from, from + size)
      hasRoom = intake.advance(count)
      from += count
    }
    if (!hasRoom) await room
  }
  return { intake, failures }
}

void t.test('every byte arrives in its place, whatever sizes the pieces have, one write at a time', async t => {
  const content = pattern(largeBytes * 4 + 4321)
  await fc.assert(fc.asyncProperty(fc.array(fc.integer({ min: 1, max: largeBytes + 10_000 }), { minLength: 1, maxLength: 4 }).map(sizes => [...sizes, 65_536]), async sizes => {
    const file = new SlowFile(content.length + 10)
    const { intake } = await feed(file, content, sizes, 10)
    t.equal(await intake.finish(), content.length)
    t.ok(file.bytes.subarray(10).equals(content))
    t.equal(file.bytes.toString('latin1', 0, 10), '..........')
    t.equal(file.most, 1)
  }), { numRuns: 20 })
})

void t.test('small pieces are collected: a write is a call', async t => {
  const content = pattern(largeBytes * 4)
  const file = new SlowFile(content.length)
  const { intake } = await feed(file, content, [16_384])
  await intake.finish()
  t.ok(file.writes <= 9, `${file.writes} writes`)
})

void t.test('a file that cannot be written stops the source, wherever it breaks, and is what is told', async t => {
  const content = pattern(largeBytes * 4)
  for (const brokenAt of [0, largeBytes, largeBytes * 4 - 1]) {
    const file = new SlowFile(content.length)
    file.brokenAt = brokenAt
    const { intake, failures } = await feed(file, content, [65_536])
    await t.rejects(intake.finish(), { message: 'disk full' }, `at ${brokenAt}`)
    t.equal(failures.length, 1)
    t.equal(file.running, 0)
  }
})

void t.test('what is not wanted is thrown away when nothing is being written any more', async t => {
  const file = new SlowFile(largeBytes * 2)
  const { intake } = await feed(file, pattern(largeBytes), [65_536])
  const abandoned = intake.abandon()
  intake.put(Buffer.alloc(largeBytes * 3))
  await abandoned
  t.equal(file.running, 0)
})

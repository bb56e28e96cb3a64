/** A listing is read as it is asked for, and holds one descriptor, not longer than it must. */
import { mkdir, readdir, rename, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import t from 'tap'

import { list, setUp } from '../set-up.ts'

const needsLinux = { skip: process.platform === 'linux' ? false : 'needs Linux: descriptors cannot be counted elsewhere' }

const descriptors = async (): Promise<number> => (await readdir('/proc/self/fd')).length

void t.test('entries are read from the disk while they are asked for', async t => {
  const { root, storage } = await setUp(t)
  const entries = storage.list('/')[Symbol.asyncIterator]()
  for (let i = 0; i < 5000; i++) await writeFile(join(root, String(i)), '')
  await entries.next()
  for (let i = 0; i < 5000; i++) await rename(join(root, String(i)), join(root, `renamed ${i}`))
  let late = 0
  for (let entry; (entry = await entries.next()).done !== true;) if (entry.value.name.startsWith('renamed')) late++
  t.ok(late > 0, 'names that were not there when the listing began')
  t.equal((await list(storage, '/')).length, 5000)
})

void t.test('one descriptor is held while the caller rests, and none after it has left', needsLinux, async t => {
  const { root, storage } = await setUp(t)
  await mkdir(join(root, 'dir'))
  for (let i = 0; i < 600; i++) await writeFile(join(root, 'dir', String(i)), '')
  const before = await descriptors()
  for await (const { kind } of storage.list('/dir')) {
    t.equal(kind, 'file')
    t.equal(await descriptors() - before, 1)
    break
  }
  t.equal(await descriptors(), before)
})

void t.test('a listing that nobody reads on does not keep the storage open', needsLinux, async t => {
  const { root, storage } = await setUp(t)
  for (let i = 0; i < 600; i++) await writeFile(join(root, String(i)), '')
  const before = await descriptors()
  const entries = storage.list('/')[Symbol.asyncIterator]()
  await entries.next()
  t.equal(await descriptors() - before, 1)
  await storage.close()
  t.ok(await descriptors() < before, 'that of the listing and those of the storage')
  await t.rejects(async () => { while ((await entries.next()).done !== true); }, { code: 'CLOSED' })
})

void t.test('a listing that is being read when the storage closes ends as closed', async t => {
  for (const readBefore of [0, 1, 256]) {
    const { root, storage } = await setUp(t)
    for (let i = 0; i < 600; i++) await writeFile(join(root, String(i)), '')
    const entries = storage.list('/')[Symbol.asyncIterator]()
    for (let i = 0; i < readBefore; i++) await entries.next()
    const reading = t.rejects(async () => { while ((await entries.next()).done !== true); }, { code: 'CLOSED' })
    await Promise.all([reading, storage.close()])
  }
})

void t.test('a link that takes the directory\'s place while it is listed is refused', async t => {
  const { root, outside, storage } = await setUp(t)
  await mkdir(join(root, 'dir'))
  for (let i = 0; i < 600; i++) await Promise.all([writeFile(join(root, 'dir', String(i)), ''), writeFile(join(outside, String(i)), '')])
  const entries = storage.list('/dir')[Symbol.asyncIterator]()
  await entries.next()
  await rename(join(root, 'dir'), join(root, 'aside'))
  await symlink(outside, join(root, 'dir'))
  await t.rejects(async () => { while ((await entries.next()).done !== true); }, { code: 'OUTSIDE' })
})

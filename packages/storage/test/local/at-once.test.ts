/** Files that a kernel has in memory, opened and read with no promise between; whatever does not fit goes the patient way. */
import { readdirSync } from 'node:fs'
import { appendFile, mkdir, rename, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { storageCompliance } from '../../src/testing/index.ts'
import { filesOf, get, put, setUp } from '../set-up.ts'

const isLinux = process.platform === 'linux'

for (const { name, run } of storageCompliance) {
  t.test(name, { skip: isLinux ? false : 'needs descriptors of directories' }, async t => {
    const { storage } = await setUp(t, {}, { kernel: filesOf() })
    await run(storage)
  })
}

t.test('a file at once: whole, in parts, and not when it has become another', { skip: isLinux ? false : 'needs descriptors of directories' }, async t => {
  const { root, storage } = await setUp(t, {}, { kernel: filesOf() })
  await put(storage, '/a', 'hello world')
  const file = storage.openAtOnce?.('/a')
  if (file === undefined) throw new Error('it is in memory')
  t.strictSame(file.opened, await storage.stat('/a'))
  const into = Buffer.alloc(5)
  t.equal(file.readAtOnce?.(into, 6), true)
  t.equal(into.toString(), 'world')
  t.equal(file.readAtOnce?.(into, 7), false, 'that would be shorter')
  t.equal(file.readAtOnce?.(into, -1), false)
  await rename(join(root, 'a'), join(root, 'b'))
  t.equal(file.readAtOnce?.(into, 0), true, 'under another name it is the same file')
  await appendFile(join(root, 'b'), '!')
  t.equal(file.readAtOnce?.(into, 0), false, 'longer')
  await truncate(join(root, 'b'), 11)
  await utimes(join(root, 'b'), 1, 1)
  t.equal(file.readAtOnce?.(into, 0), false, 'changed at another time')
  t.equal(await file.read(into, 6), 5, 'the patient way says what is there now')
  await file.close()
  t.equal(file.readAtOnce?.(into, 0), false, 'closed')
  await file.close()
})

t.test('what cannot be opened at once is undefined, whatever the reason, and costs no descriptor', { skip: isLinux ? false : 'needs descriptors of directories' }, async t => {
  let unknown = ''
  const { root, outside, storage } = await setUp(t, {}, { kernel: filesOf({ knows: what => what !== unknown }) })
  await put(storage, '/a', 'content')
  await mkdir(join(root, 'directory'))
  await writeFile(join(outside, 'file'), '')
  await symlink(join(outside, 'file'), join(root, 'link'))
  const before = descriptors()
  for (const path of ['/none', '/directory', '/', '/link', '/a/b', '/../outside/file', '/.scitags/uploads', 'a', '/a\0', `/${'x'.repeat(5000)}`]) t.equal(storage.openAtOnce?.(path), undefined, path.slice(0, 20))
  for (unknown of ['open', 'look']) t.equal(storage.openAtOnce?.('/a'), undefined, unknown)
  t.equal(descriptors(), before)

  unknown = 'read'
  t.equal(await get(storage, '/a'), 'content', 'a thread waits for what is not there')
  const file = storage.openAtOnce?.('/a')
  if (file === undefined) throw new Error('it can be opened')
  t.equal(file.readAtOnce?.(Buffer.alloc(7), 0), false)
  await storage.close()
  t.equal(storage.openAtOnce?.('/a'), undefined, 'the storage is closed')
  await t.rejects(file.read(Buffer.alloc(7), 0), { code: 'CLOSED' }, 'and with it what was open')
})

t.test('what is known of an entry at once is what `stat` says of it, and nothing where `stat` refuses', { skip: isLinux ? false : 'needs descriptors of directories' }, async t => {
  let isKnown = true
  const { root, outside, storage } = await setUp(t, {}, { kernel: filesOf({ knows: () => isKnown }) })
  await put(storage, '/directory/file', 'content')
  await symlink(join(outside, 'secret'), join(root, 'link'))
  const before = descriptors()
  for (const path of ['/directory/file', '/directory', '/', '//directory/./file']) {
    const found = storage.statAtOnce?.(path)
    t.ok(found, path)
    t.strictSame(found, await storage.stat(path), path)
  }
  for (const path of ['/none', '/link', '/directory/file/below', '/../outside/secret', '/.scitags/uploads', 'a', '/a\0', `/${'x'.repeat(5000)}`]) {
    t.equal(storage.statAtOnce?.(path), undefined, path.slice(0, 20))
    await t.rejects(storage.stat(path), { name: 'StorageError' }, path.slice(0, 20))
  }
  t.equal(descriptors(), before)
  isKnown = false
  t.equal(storage.statAtOnce?.('/directory/file'), undefined, 'a disk would have to be asked')
  t.equal((await storage.stat('/directory/file')).size, 7, 'which `stat` does')
  isKnown = true
  await storage.close()
  t.equal(storage.statAtOnce?.('/directory/file'), undefined, 'the storage is closed')
})

t.test('without such a kernel there is nothing at once', async t => {
  const { storage } = await setUp(t)
  await put(storage, '/a', 'content')
  t.equal(storage.statAtOnce?.('/a'), undefined)
  t.equal(storage.openAtOnce?.('/a'), undefined)
  const file = await storage.open('/a', 'read')
  t.equal(file.readAtOnce?.(Buffer.alloc(7), 0), false)
  await file.close()
})

function descriptors (): number {
  const open = readdirSync('/proc/self/fd')
  return open.length
}

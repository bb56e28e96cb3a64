/** Nothing leaves the root, whatever is asked and whatever is done to it meanwhile. */
import { once } from 'node:events'
import { lstat, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

import t from 'tap'

import { Confinement } from '../src/confine.ts'
import { storageCompliance } from '../src/testing/index.ts'
import type { Storage } from '../src/index.ts'
import { filesOf, get, list, put, setUp } from './set-up.ts'
import type { Swap } from './swap-links.ts'

const ways = process.platform === 'linux'
  ? [{ way: 'by-descriptor' }, { way: 'by-descriptor', kernel: filesOf() }, { way: 'by-name' }] as const
  : [{ way: 'by-name' }] as const

for (const through of ways) {
  const way = 'kernel' in through ? 'at once' : through.way
  void t.test(`${way}: a symbolic link is never followed: not as the last name, not on the way`, async t => {
    const { root, outside, storage } = await setUp(t, {}, through)
    await symlink(outside, join(root, 'way'))
    await symlink(join(outside, 'secret'), join(root, 'link'))
    await put(storage, '/file', 'x')
    const { mode } = await lstat(join(outside, 'secret'))
    for (const refused of [
      async () => { await storage.open('/link', 'read') },
      async () => { await storage.open('/link', 'update') },
      async () => { await storage.open('/link', 'create') },
      async () => { await storage.open('/link', 'replace') },
      async () => { await storage.stat('/link') },
      async () => { await storage.checksum('/link', 'md5') },
      async () => { await storage.attributes('/link') },
      async () => { await storage.setAttribute('/link', 'n', Buffer.from('v')) },
      async () => { await storage.setMode?.('/link', 0o777) },
      async () => { await storage.setMode?.('/way/secret', 0o777) },
      async () => { await storage.move('/link', '/elsewhere') },
      async () => { await storage.move('/file', '/link', { overwrite: true }) },
      async () => { await storage.open('/way/secret', 'read') },
      async () => { await storage.open('/way/new', 'create', { createParents: true }) },
      async () => { await storage.makeDirectory('/way/a/b', { createParents: true }) },
      async () => { await storage.move('/file', '/way/file') },
      async () => { await storage.move('/way/secret', '/stolen') },
      async () => { await storage.remove('/way/secret') },
      async () => { await list(storage, '/way') }
    ]) await t.rejects(refused(), { name: 'StorageError', code: 'OUTSIDE' })
    t.strictSame(await list(storage, '/'), ['file'], 'links are not listed')
    t.equal((await lstat(join(outside, 'secret'))).mode, mode)

    await storage.remove('/way', { recursive: true })
    await storage.remove('/link')
    t.equal(await readFile(join(outside, 'secret'), 'utf8'), 'secret', 'a link can be removed, and what it leads to stays')
    t.strictSame(await readdir(outside), ['secret'])
  })

  void t.test(`${way}: a link that stays inside is refused too`, async t => {
    const { root, storage } = await setUp(t, {}, through)
    await put(storage, '/dir/file', 'x')
    await symlink('dir', join(root, 'link'))
    await t.rejects(get(storage, '/link/file'), { code: 'OUTSIDE' })
  })

  void t.test(`${way}: a tree with links is removed without what they lead to`, async t => {
    const { root, outside, storage } = await setUp(t, {}, through)
    await put(storage, '/a/b/file', 'x')
    await symlink(outside, join(root, 'a', 'b', 'link'))
    await storage.remove('/a', { recursive: true })
    t.strictSame(await list(storage, '/'), [])
    t.strictSame(await readdir(outside), ['secret'])
  })

  void t.test(`${way}: names that are not UTF-8 are not listed, and go with their directory`, async t => {
    const { root, outside, storage } = await setUp(t, {}, through)
    const named = (directory: string, byte: number): Buffer => Buffer.concat([Buffer.from(`${directory}/`), Buffer.from([0x63, byte])])
    const dir = join(root, 'dir')
    await mkdir(dir)
    if (!await writeFile(named(dir, 0xe9), 'x').then(() => true, () => false)) return t.plan(0, 'needs a file system that takes any bytes for a name')
    await mkdir(named(dir, 0xff))
    await writeFile(Buffer.concat([named(dir, 0xff), named('', 0xe9)]), 'x')
    await symlink(outside, named(dir, 0xfe))
    t.strictSame(await list(storage, '/dir'), [])
    await storage.remove('/dir', { recursive: true })
    t.strictSame(await list(storage, '/'), [])
    t.strictSame(await readdir(outside), ['secret'], 'a link of such a name is not followed')
  })

  void t.test(`${way}: our own directory is no part of the storage, by any name that a file system may take for it`, async t => {
    const { storage } = await setUp(t, {}, through)
    for (const path of ['/.scitags', '/.scitags/uploads', '/./.scitags/x', '//.SciTags', '/.scita\u200Cgs']) {
      await t.rejects(storage.stat(path), { code: 'FORBIDDEN' })
      await t.rejects(storage.remove(path, { recursive: true }), { code: 'FORBIDDEN' })
      await t.rejects(storage.move(path, '/x'), { code: 'FORBIDDEN' })
    }
    await put(storage, '/below/.scitags', 'x')
    t.equal(await get(storage, '/below/.scitags'), 'x', 'below the root the name is free')
  })

  for (const { name, run } of storageCompliance) {
    void t.test(`${way}: ${name}`, async t => {
      const { storage } = await setUp(t, {}, through)
      await run(storage)
    })
  }
}

for (const kernel of [undefined, filesOf()]) {
  void t.test(`a link that is swapped in during the call leads nowhere${kernel === undefined ? '' : ', and what is opened at once neither'}`, { skip: process.platform === 'linux' ? false : 'needs Linux: descriptors have no paths elsewhere' }, async t => {
    const { root, outside, storage } = await setUp(t, {}, kernel && { kernel })
    await mkdir(join(outside, 'below'))
    await writeFile(join(outside, 'only outside'), '')
    await mkdir(join(root, 'dir', 'below'), { recursive: true })
    await writeFile(join(root, 'dir', 'secret'), 'inside')
    await symlink(outside, join(root, 'link'))
    const stop = new Int32Array(new SharedArrayBuffer(4))
    const swap: Swap = { directory: join(root, 'dir'), link: join(root, 'link'), aside: join(root, 'aside'), stop }
    const worker = new Worker(new URL('./swap-links.js', import.meta.url), { workerData: swap })
    const ended = once(worker, 'exit')
    await once(worker, 'message')

    const seen = await attack(storage, 400)
    Atomics.store(stop, 0, 1)
    await ended

    t.strictSame([...seen].sort(), ['inside', 'refused'], 'what was inside was read at times, and what was outside never')
    t.strictSame((await readdir(outside)).sort(), ['below', 'only outside', 'secret'], 'nothing was made, moved or removed outside')
    t.equal(await readFile(join(outside, 'secret'), 'utf8'), 'secret', 'nothing was written outside')
    t.strictSame(await readdir(join(outside, 'below')), [])
  })
}

/** Everything at once, on a path that is inside at one moment and outside at the next. Resolves to all that was seen. */
async function attack (storage: Storage, rounds: number): Promise<Set<string>> {
  const seen = new Set<string>()
  const attempt = async (work: () => Promise<unknown>): Promise<void> => { await work().catch(() => { seen.add('refused') }) }
  for (let round = 0; round < rounds; round++) {
    await attempt(async () => { seen.add(await get(storage, '/dir/secret')) })
    await attempt(async () => { if ((await list(storage, '/dir')).includes('only outside')) seen.add('listed') })
    await attempt(async () => { await put(storage, '/dir/below/new', 'x') })
    await attempt(async () => { await storage.makeDirectory('/dir/below/deep/er', { createParents: true }) })
    await attempt(async () => { await storage.move('/dir/below/new', '/dir/moved', { overwrite: true }) })
    await attempt(async () => { await storage.setAttribute('/dir/secret', 'n', Buffer.from('v')) })
    await attempt(async () => { await storage.remove('/dir/below', { recursive: true }) })
    await attempt(async () => {
      const file = await storage.open('/dir/secret', 'update')
      await file.write(Buffer.from('inside'), 0)
      await file.close()
    })
  }
  return seen
}

void t.test('a directory that is asked for takes one descriptor, however deep it lies', { skip: process.platform === 'linux' ? false : 'needs Linux: elsewhere none is held' }, async t => {
  const { root } = await setUp(t)
  const confinement = await Confinement.open(root)
  t.teardown(async () => { await confinement.close() })
  const deep = '/d'.repeat(100)
  const before = (await readdir('/proc/self/fd')).length
  const during = await confinement.at(`${deep}/file`, 'make', async () => (await readdir('/proc/self/fd')).length)
  t.equal(during - before, 1)
  t.equal((await readdir('/proc/self/fd')).length, before)
})

void t.test('the root may be a link, and must be a directory', async t => {
  const { root, outside } = await setUp(t)
  await symlink(outside, join(root, 'link'))
  const confinement = await Confinement.open(join(root, 'link'))
  t.equal(await confinement.at('/secret', 'seek', async ({ at }) => await readFile(at, 'utf8')), 'secret')
  await confinement.close()
  await t.rejects(Confinement.open(join(outside, 'secret')), { code: 'ENOTDIR' })
})

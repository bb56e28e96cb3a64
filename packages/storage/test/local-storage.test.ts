/** The local storage complies, stays inside its root whatever is done to it, and leaves nothing behind. */
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import t from 'tap'

import { localStorage } from '../src/index.ts'
import { storageCompliance } from '../src/testing/index.ts'
import type { LocalStorageOptions, Storage } from '../src/index.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

async function setUp (t: Teardown, options: Partial<LocalStorageOptions> = {}): Promise<{ root: string, outside: string, storage: Storage }> {
  const home = await mkdtemp(join(tmpdir(), 'scitags-storage-'))
  const [root, outside] = [join(home, 'root'), join(home, 'outside')]
  await mkdir(root)
  await mkdir(outside)
  await writeFile(join(outside, 'secret'), 'secret')
  const storage = await localStorage({ root, ...options })
  t.teardown(async () => {
    await storage.close()
    await rm(home, { recursive: true, force: true })
  })
  return { root, outside, storage }
}

async function write (storage: Storage, path: string, bytes: Uint8Array): Promise<void> {
  const file = await storage.open(path, 'replace')
  await file.write(bytes, 0)
  await file.commit()
}

for (const { name, run } of storageCompliance) {
  void t.test(name, async t => {
    const { storage } = await setUp(t)
    await run(storage)
  })
}

void t.test('a symbolic link is never followed: not as the last name, not on the way', async t => {
  const { root, outside, storage } = await setUp(t)
  await symlink(outside, join(root, 'way'))
  await symlink(join(outside, 'secret'), join(root, 'link'))
  await t.rejects(storage.open('/link', 'read'), { code: 'OUTSIDE' })
  await t.rejects(storage.open('/way/secret', 'read'), { code: 'OUTSIDE' })
  await t.rejects(storage.stat('/link'), { code: 'OUTSIDE' })
  await t.rejects(storage.open('/link', 'update'), { code: 'OUTSIDE' })
  await t.rejects(storage.open('/way/new', 'create', { createParents: true }), { code: 'OUTSIDE' })
  await t.rejects(storage.remove('/way', { recursive: true }).then(async () => { await readFile(join(outside, 'secret')); throw Object.assign(new Error(), { code: 'ONLY_THE_LINK' }) }), { code: 'ONLY_THE_LINK' }, 'the link goes, what it leads to stays')
  const names = []
  for await (const entry of storage.list('/')) names.push(entry.name)
  t.strictSame(names, [], 'and links are not listed')
})

void t.test('a link that is swapped in during the call leads nowhere', { skip: process.platform === 'linux' ? false : 'needs Linux: descriptors have no paths elsewhere' }, async t => {
  const { root, outside, storage } = await setUp(t)
  await mkdir(join(root, 'dir'))
  await writeFile(join(root, 'dir', 'secret'), 'inside')
  await symlink(outside, join(root, 'link'))
  const swapping = { isOn: true }
  const swap = (async () => {
    while (swapping.isOn) {
      await rename(join(root, 'dir'), join(root, 'aside'))
      await rename(join(root, 'link'), join(root, 'dir'))
      await rename(join(root, 'dir'), join(root, 'link'))
      await rename(join(root, 'aside'), join(root, 'dir'))
    }
  })()
  let seen = 0
  for (let i = 0; i < 500; i++) {
    try {
      const file = await storage.open('/dir/secret', 'read')
      const content = Buffer.alloc(6)
      await file.read(content, 0)
      await file.close()
      if (content.toString() !== 'inside') t.fail(`read ${content.toString()}`)
      seen++
    } catch { /* refused: it stood aside at that moment */ }
    const upload = await storage.open('/dir/new', 'replace').catch(() => undefined)
    await upload?.commit().catch(() => {})
  }
  swapping.isOn = false
  await swap
  t.strictSame(await readdir(outside), ['secret'], 'nothing was written outside')
  t.ok(seen > 0, 'and what is inside was read now and then')
})

void t.test('our own directory is no part of the storage', async t => {
  const { storage } = await setUp(t)
  for (const path of ['/.scitags', '/.scitags/uploads', '/./.scitags/x']) await t.rejects(storage.stat(path), { code: 'FORBIDDEN' })
})

void t.test('closing the storage removes uploads that are under way; old leftovers go at the next start', async t => {
  const { root, storage } = await setUp(t)
  const uploads = join(root, '.scitags/uploads')
  await storage.open('/a', 'create')
  t.equal((await readdir(uploads)).length, 1)
  await storage.close()
  t.strictSame(await readdir(uploads), [])
  await writeFile(join(uploads, 'crashed'), 'x')
  await writeFile(join(uploads, 'recent'), 'x')
  await utimes(join(uploads, 'crashed'), 1, 1)
  const again = await localStorage({ root })
  t.strictSame(await readdir(uploads), ['recent'])
  await again.close()
})

void t.test('checksums and attributes survive a restart, and checksums not a change behind our back', async t => {
  const { root, storage } = await setUp(t)
  await write(storage, '/a', Buffer.from('123456789'))
  await storage.setAttribute('/a', 'n', Buffer.from('v'))
  await storage.close()
  const again = await localStorage({ root })
  t.equal((await again.attributes('/a')).get('n')?.toString(), 'v')
  t.equal((await again.checksum('/a', 'adler32')).hex, '091e01de')
  await writeFile(join(root, 'a'), '12345678!')
  t.not((await again.checksum('/a', 'adler32')).hex, '091e01de')
  await again.close()
})

void t.test('a read-only storage changes nothing and needs no directory of its own', async t => {
  const { root, storage } = await setUp(t)
  await write(storage, '/a', Buffer.from('x'))
  await storage.close()
  await rm(join(root, '.scitags'), { recursive: true })
  const readOnly = await localStorage({ root, readOnly: true })
  t.equal((await readOnly.stat('/a')).size, 1)
  t.match(await readOnly.checksum('/a', 'md5'), { hex: /^[0-9a-f]{32}$/ })
  for (const change of [
    async () => { await readOnly.open('/b', 'create') }, async () => { await readOnly.remove('/a') }, async () => { await readOnly.makeDirectory('/d') },
    async () => { await readOnly.move('/a', '/b') }, async () => { await readOnly.setAttribute('/a', 'n', Buffer.from('v')) }
  ]) {
    await t.rejects(change(), { code: 'READ_ONLY' })
  }
  t.strictSame(await readdir(root), ['a'])
  await readOnly.close()
})

void t.test('a root that is no directory is one clear error; so is an unknown option', async t => {
  await t.rejects(localStorage({ root: '/nonexistent/x' }), { code: 'NOT_FOUND', message: /the root \/nonexistent\/x/ })
  await t.rejects(localStorage({ root: '/', readonly: true } as never), { code: 'OPTIONS_INVALID', message: /readOnly/ })
})

void t.test('a full disk says so, keeps nothing, and goes on', async t => {
  const at = await mkdtemp(join(tmpdir(), 'scitags-full-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' })
  } catch {
    await rm(at, { recursive: true })
    if (process.env['SCITAGS_REQUIRE_PEERS'] === '1') t.fail('needs the right to mount a tmpfs')
    else t.plan(0, 'needs the right to mount a tmpfs')
    return
  }
  t.teardown(async () => {
    execFileSync('umount', [at])
    await rm(at, { recursive: true })
  })
  const storage = await localStorage({ root: at })
  const file = await storage.open('/big', 'create')
  await t.rejects((async () => { for (let i = 0; i < 40; i++) await file.write(Buffer.alloc(65_536), i * 65_536) })(), { code: 'NO_SPACE' })
  await file.abort()
  await write(storage, '/small', Buffer.alloc(1000))
  t.equal((await storage.stat('/small')).size, 1000)
  await storage.close()
})

/** Copies within a directory of this machine: whole or not at all, cancelled between two pieces, holes and all. */
import { execFileSync } from 'node:child_process'
import { link, lstat, mkdir, mkdtemp, open, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import t from 'tap'

import { localStorage } from '../../src/index.ts'
import { get, list, put, setUp } from '../set-up.ts'
import type { Site } from '../set-up.ts'

const left = async ({ root }: Pick<Site, 'root'>): Promise<string[]> => await readdir(join(root, '.scitags/uploads'))

/** Content is on its way. */
async function begun ({ root }: Site): Promise<void> {
  for (let looks = 0; looks < 10_000; looks++) {
    if ((await readdir(join(root, '.scitags/uploads'), { recursive: true })).some(name => name.includes('/copy'))) return
  }
}

async function outcomeOf (copying: Promise<void>): Promise<string | undefined> {
  return await copying.then(() => 'done', (error: unknown) => (error as { code?: string }).code)
}

void t.test('bytes are the same across pieces, and holes stay holes', async t => {
  const { root, storage } = await setUp(t)
  const content = Buffer.alloc(3_500_000, 'abcdefg')
  await writeFile(join(root, 'a'), content)
  await storage.copy('/a', '/b')
  t.ok(content.equals(await readFile(join(root, 'b'))))

  await writeFile(join(root, 'sparse'), 'begin')
  await truncate(join(root, 'sparse'), 200_000_000)
  const handle = await open(join(root, 'sparse'), 'r+')
  await handle.write('middle', 100_000_000)
  await handle.close()
  await storage.copy('/sparse', '/thin')
  const [source, copy] = [await readFile(join(root, 'sparse')), await readFile(join(root, 'thin'))]
  t.ok(source.equals(copy))
  t.ok((await lstat(join(root, 'thin'))).blocks * 512 < 10_000_000, 'on the disk')
})

void t.test('what other names and other kinds stand for', async t => {
  const { root, outside, storage } = await setUp(t)
  await put(storage, '/d/file', 'x')
  await symlink(join(outside, 'secret'), join(root, 'd/link'))
  await symlink(outside, join(root, 'd/linked'))
  execFileSync('mkfifo', [join(root, 'd/fifo')])
  await storage.copy('/d', '/e', { recursive: true })
  t.strictSame(await readdir(join(root, 'e')), ['file'], 'links and devices are no part of the storage')
  await t.rejects(storage.copy('/d/link', '/x'), { code: 'OUTSIDE' })
  await t.rejects(storage.copy('/d/linked/secret', '/x'), { code: 'OUTSIDE' })
  await t.rejects(storage.copy('/d/fifo', '/x'), { code: 'UNSUPPORTED' })
  await link(join(root, 'd/file'), join(root, 'second'))
  await storage.copy('/d/file', '/second', { overwrite: true })
  await put(storage, '/d/file', 'y')
  t.equal(await get(storage, '/second'), 'x', 'a second name becomes a file of its own')
  t.strictSame(await left({ root }), [])
})

void t.test('a copy that is cancelled, or ended with the storage, leaves nothing', async t => {
  const site = await setUp(t)
  const { root, storage } = site
  await mkdir(join(root, 'd'))
  for (let i = 0; i < 300; i++) await writeFile(join(root, 'd', String(i)), 'x')
  const stop = new AbortController()
  const copying = storage.copy('/d', '/copy', { recursive: true, signal: stop.signal })
  await begun(site)
  stop.abort()
  await t.rejects(copying, { code: 'CANCELLED' })
  t.strictSame(await left(site), [])
  t.strictSame(await list(storage, '/'), ['d'])
  const ended = storage.copy('/d', '/copy', { recursive: true })
  ended.catch(() => { /* looked at below */ })
  await storage.close()
  await t.rejects(ended, { code: 'CANCELLED' })
  t.strictSame(await left(site), [])
  t.strictSame((await readdir(root)).sort(), ['.scitags', 'd'])
})

void t.test('within a file too it can be cancelled, and what is written to meanwhile is not half old and half new', async t => {
  const site = await setUp(t)
  const { root, storage } = site
  await writeFile(join(root, 'big'), Buffer.alloc(100_000_000, 'x'))
  const stop = new AbortController()
  const cancelled = storage.copy('/big', '/cancelled', { signal: stop.signal })
  await begun(site)
  stop.abort()
  const first = await outcomeOf(cancelled)
  const writer = await storage.open('/big', 'update')
  const disturbed = storage.copy('/big', '/disturbed')
  await begun(site)
  await writer.write(Buffer.from('y'), 99_000_000)
  await writer.commit()
  const second = await outcomeOf(disturbed)
  // A file system that shares blocks is done before anybody can act.
  t.match([first, second], first === 'done' ? ['done', /^(BUSY|done)$/] : ['CANCELLED', 'BUSY'])
  t.strictSame(await left(site), [])
  t.strictSame(await list(storage, '/'), ['big', ...first === 'done' ? ['cancelled'] : [], ...second === 'done' ? ['disturbed'] : []])
})

void t.test('nothing is copied to where it could not be named', async t => {
  const { storage } = await setUp(t)
  await storage.makeDirectory('/a'.repeat(150), { createParents: true })
  await storage.makeDirectory('/b'.repeat(150), { createParents: true })
  await t.rejects(storage.copy('/a', `${'/b'.repeat(150)}/c`, { recursive: true }), { code: 'NAME_TOO_LONG' })
  t.strictSame(await list(storage, '/b'.repeat(150)), [])
})

void t.test('a full disk refuses a copy, and keeps what it had', { skip: process.getuid?.() === 0 ? false : 'needs root: mounts a small file system' }, async t => {
  const root = await mkdtemp(join(tmpdir(), 'scitags-full-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', root])
  const storage = await localStorage({ root, maxFileBytes: 7_000_000 })
  t.teardown(async () => {
    await storage.close()
    execFileSync('umount', [root])
    await rm(root, { recursive: true })
  })
  await put(storage, '/d/a', 'x'.repeat(5_000_000))
  await put(storage, '/kept', 'kept')
  await t.rejects(storage.copy('/d/a', '/kept', { overwrite: true }), { code: 'NO_SPACE' })
  await t.rejects(storage.copy('/d', '/e', { recursive: true }), { code: 'NO_SPACE' })
  t.equal(await get(storage, '/kept'), 'kept')
  await truncate(join(root, 'd/a'), 7_500_000)
  await t.rejects(storage.copy('/d/a', '/b'), { code: 'TOO_LARGE' })
  t.strictSame(await left({ root }), [])
})

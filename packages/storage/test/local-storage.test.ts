/** What a directory of this machine adds to the interface: restarts, leftovers, links, full disks, changes behind our back. */
import { execFileSync } from 'node:child_process'
import { link, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import t from 'tap'

import { adler32 } from '../src/checksums/adler32.ts'
import { crc32c } from '../src/checksums/crc32c.ts'
import { hexOf } from '../src/checksums/running-sums.ts'
import { localStorage } from '../src/index.ts'
import { get, list, put, setUp } from './set-up.ts'
import type { Teardown } from './set-up.ts'

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
  await put(storage, '/a', '123456789')
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
  await put(storage, '/a', 'x')
  await storage.close()
  await rm(join(root, '.scitags'), { recursive: true })
  const readOnly = await localStorage({ root, readOnly: true })
  t.equal((await readOnly.stat('/a')).size, 1)
  t.match(await readOnly.checksum('/a', 'md5'), { hex: /^[0-9a-f]{32}$/ })
  for (const change of [
    async () => { await readOnly.open('/b', 'create') }, async () => { await readOnly.remove('/a') }, async () => { await readOnly.makeDirectory('/d') },
    async () => { await readOnly.move('/a', '/b') }, async () => { await readOnly.copy('/a', '/b') }, async () => { await readOnly.setAttribute('/a', 'n', Buffer.from('v')) },
    async () => { await readOnly.setMode?.('/a', 0o600) }
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

void t.test('a root that is missing is made when told', async t => {
  const { root } = await setUp(t)
  const storage = await localStorage({ root: join(root, 'new/root'), createRoot: true })
  await put(storage, '/a', 'x')
  await storage.close()
  t.strictSame((await readdir(join(root, 'new/root'))).sort(), ['.scitags', 'a'])
})

void t.test('checksums that are remembered are not computed again; spoilt ones are', async t => {
  const { root, storage } = await setUp(t, { checksums: ['adler32', 'crc32c'] })
  await put(storage, '/a', '123456789')
  await storage.close()
  const home = join(root, '.scitags/notes/checksums')
  const [file = ''] = (await readdir(home, { recursive: true })).filter(name => name.includes('/'))
  const stored = await readFile(join(home, file), 'utf8')
  t.match(stored, /"adler32":"091e01de","crc32c":"e3069283"/, 'those that were asked for are written down at commit')

  for (const [text, expected] of [[stored.replace('091e01de', 'ffffffff'), 'ffffffff'], [stored.slice(0, 20), '091e01de'], ['null', '091e01de'], ['{"version":1}', '091e01de']] as const) {
    await writeFile(join(home, file), text)
    const again = await localStorage({ root })
    t.equal((await again.checksum('/a', 'adler32')).hex, expected)
    await again.close()
  }
})

void t.test('writes that end in any order leave checksums that nobody read the file for', async t => {
  const { root, storage } = await setUp(t, { checksums: ['adler32', 'crc32c'] })
  // As a client sends them: some at a time, of which any may be done first; the last one is short.
  const size = 65_536
  const content = Buffer.from(Array.from({ length: 10 * size + 17 }, (_none, at) => at * 2_654_435_761 >>> 24))
  const file = await storage.open('/a', 'create')
  for (const window of [[1, 0, 3, 2], [6, 4, 7, 5], [10, 9, 8]]) {
    await Promise.all(window.map(async piece => { await file.write(content.subarray(piece * size, (piece + 1) * size), piece * size) }))
  }
  await file.commit()
  const home = join(root, '.scitags/notes/checksums')
  const [note = ''] = (await readdir(home, { recursive: true })).filter(name => name.includes('/'))
  t.match(await readFile(join(home, note), 'utf8'), `"adler32":"${hexOf(adler32(content))}","crc32c":"${hexOf(crc32c(content))}"`, 'a commit reads nothing')
})

void t.test('a change in place ends what was known, even when size and time stay', async t => {
  const { root, storage } = await setUp(t)
  await put(storage, '/a', '123456789')
  // `touch` knows nanoseconds, which a Date does not.
  execFileSync('touch', ['-r', join(root, 'a'), join(root, 'time')])
  const file = await storage.open('/a', 'update')
  await file.write(Buffer.from('!'), 8)
  execFileSync('touch', ['-r', join(root, 'time'), join(root, 'a')])
  t.not((await file.checksum('adler32')).hex, '091e01de')
  await file.commit()
  t.not((await storage.checksum('/a', 'adler32')).hex, '091e01de')
})

void t.test('what was changed a moment ago is not remembered: it may be changed again within one tick', async t => {
  const { root, storage } = await setUp(t)
  const remembered = async (): Promise<number> => (await readdir(join(root, '.scitags/notes/checksums'), { recursive: true })).filter(name => name.includes('/')).length
  await writeFile(join(root, 'a'), 'x')
  await utimes(join(root, 'a'), new Date(), new Date(Date.now() + 60_000))
  await storage.checksum('/a', 'md5')
  t.equal(await remembered(), 0)
  await utimes(join(root, 'a'), 1, 1)
  await storage.checksum('/a', 'md5')
  t.equal(await remembered(), 1)
})

void t.test('two names of one file share what is known, which goes with the last', async t => {
  const { root, storage } = await setUp(t)
  await put(storage, '/a', '123456789')
  await storage.setAttribute('/a', 'n', Buffer.from('v'))
  await link(join(root, 'a'), join(root, 'b'))
  t.equal(await storage.isSame('/a', '/b'), true)
  await storage.remove('/a')
  t.equal((await storage.attributes('/b')).size, 1)
  await link(join(root, 'b'), join(root, 'c'))
  await storage.move('/b', '/c', { overwrite: true })
  t.strictSame(await list(storage, '/'), ['c'], 'a rename between two names of one file would leave both')
  await storage.remove('/c')
  t.strictSame((await readdir(join(root, '.scitags/notes'), { recursive: true })).filter(name => name.split('/').length > 2), [])
})

void t.test('two storages in one root, as in two workers, see each other\'s attributes and uploads', async t => {
  const { root, storage } = await setUp(t)
  const other = await localStorage({ root })
  t.teardown(async () => { await other.close() })
  await put(storage, '/a', 'x')
  t.equal((await other.attributes('/a')).size, 0)
  await Promise.all(['1', '2', '3', '4'].flatMap(n => [storage.setAttribute('/a', `one ${n}`, Buffer.from(n)), other.setAttribute('/a', `other ${n}`, Buffer.from(n))]))
  t.equal((await other.attributes('/a')).size, 8)
  t.equal((await storage.attributes('/a')).size, 8)
  const [first, second] = [await storage.open('/b', 'create'), await other.open('/b', 'create')]
  const outcomes = await Promise.allSettled([first.commit(), second.commit()])
  t.strictSame(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

void t.test('what one worker changes in place at once, another that received it does not take for what it was', async t => {
  const { root, storage } = await setUp(t)
  const other = await localStorage({ root })
  t.teardown(async () => { await other.close() })
  await put(storage, '/a', '123456789')
  execFileSync('touch', ['-r', join(root, 'a'), join(root, 'time')])
  const file = await other.open('/a', 'update')
  await file.write(Buffer.from('!'), 8)
  await file.commit()
  execFileSync('touch', ['-r', join(root, 'time'), join(root, 'a')])
  t.not((await storage.checksum('/a', 'adler32')).hex, '091e01de')
})

void t.test('what is no file is not opened, and not listed', { skip: process.platform === 'win32' ? 'needs named pipes' : false }, async t => {
  const { root, storage } = await setUp(t)
  execFileSync('mkfifo', [join(root, 'pipe')])
  await t.rejects(storage.open('/pipe', 'read'), { code: 'UNSUPPORTED' })
  await t.rejects(storage.stat('/pipe'), { code: 'UNSUPPORTED' })
  await t.rejects(storage.open('/pipe', 'replace'), { code: 'UNSUPPORTED' })
  t.strictSame(await list(storage, '/'), [])
})

void t.test('a file never becomes larger than allowed', async t => {
  const { storage } = await setUp(t, { maxFileBytes: 4 })
  await t.rejects(storage.open('/a', 'create', { expectedSize: 5 }), { code: 'TOO_LARGE' })
  await put(storage, '/a', '1234')
  const file = await storage.open('/a', 'update')
  await t.rejects(file.write(Buffer.from('5'), 4), { code: 'TOO_LARGE' })
  await t.rejects(file.truncate(5), { code: 'TOO_LARGE' })
  await file.close()
  t.equal(await get(storage, '/a'), '1234')
})

void t.test('an upload that waits for the disk is the same file', async t => {
  const { storage } = await setUp(t, { syncOnCommit: true })
  await put(storage, '/a/b', 'x')
  t.equal(await get(storage, '/a/b'), 'x')
})

void t.test('the status of a commit is that of the file', async t => {
  const { storage } = await setUp(t)
  const file = await storage.open('/a', 'create')
  await file.write(Buffer.from('x'), 0)
  t.strictSame(await file.commit(), await storage.stat('/a'))
})

void t.test('no message names a place of the machine', async t => {
  const { root, storage } = await setUp(t)
  await put(storage, '/a', 'x')
  for (const refused of [
    async () => await storage.stat('/none'), async () => { await storage.remove('/a/b') }, async () => { await storage.makeDirectory('/a') },
    async () => await storage.open('/a', 'create'), async () => { await storage.move('/none', '/b') }
  ]) {
    const { message } = await refused().then(() => new Error('was not refused'), (error: unknown) => error as Error)
    t.match(message, /^\/(none|a)/)
    t.notMatch(message, root)
    t.notMatch(message, '/proc')
  }
})

void t.test('something else that is mounted inside takes no upload, and says so before the first byte', async t => {
  const { root, storage } = await setUp(t)
  await storage.makeDirectory('/mounted')
  if (!mountTmpfs(t, join(root, 'mounted'))) return
  await t.rejects(storage.open('/mounted/a', 'create'), { code: 'UNSUPPORTED' })
  await writeFile(join(root, 'mounted/b'), 'x')
  t.equal(await get(storage, '/mounted/b'), 'x', 'it can be read')
})

void t.test('a full disk says so, keeps nothing, and goes on', async t => {
  const at = await mkdtemp(join(tmpdir(), 'scitags-full-'))
  t.teardown(async () => { await rm(at, { recursive: true }) })
  if (!mountTmpfs(t, at)) return
  const storage = await localStorage({ root: at })
  await t.rejects(storage.open('/big', 'create', { expectedSize: 2 ** 21 }), { code: 'NO_SPACE' })
  const file = await storage.open('/big', 'create')
  await t.rejects((async () => { for (let i = 0; i < 40; i++) await file.write(Buffer.alloc(65_536), i * 65_536) })(), { code: 'NO_SPACE' })
  await file.abort()
  await put(storage, '/small', 'x'.repeat(1000))
  t.equal((await storage.stat('/small')).size, 1000)
  await storage.close()
})

/** One MiB of memory as a disk; false, and said so, where that is not allowed. */
function mountTmpfs (t: Teardown & { fail (message: string): unknown, plan (asserts: number, why: string): void }, at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at], { stdio: 'ignore' })
  } catch {
    if (process.env['SCITAGS_REQUIRE_PEERS'] === '1') t.fail('needs the right to mount a tmpfs')
    else t.plan(0, 'needs the right to mount a tmpfs')
    return false
  }
  t.teardown(() => execFileSync('umount', ['--lazy', at]))
  return true
}

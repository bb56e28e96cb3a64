/** Requests that name a path, with the numbers of errors that real servers give. */
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openOptions, statOf } from '@scitags/xrootd-protocol'
import type { Asked } from '../wire-client.ts'
import { servedFiles } from '../served-files.ts'

const { new: fresh, open_read: reading, open_updt: update, posc } = openOptions

const stating = (path: string, options = 0): Asked => ({ name: 'stat', options, wants: 0, handle: 0, path })
const making = (path: string, options = 0, mode = 0o755): Asked => ({ name: 'mkdir', options, mode, path })
const removing = (path: string): Asked => ({ name: 'rm', path })
const removingDirectory = (path: string): Asked => ({ name: 'rmdir', path })
const moving = (from: string, to: string): Asked => ({ name: 'mv', fromLength: from.length, from, to })
const cutting = (path: string, size: bigint): Asked => ({ name: 'truncate', handle: 0, size, path })

void t.test('a stat tells files from directories, and says the same twice', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), 'content')
  await mkdir(join(root, 'd'))
  const text = await one.text(stating('//a?x=y'))
  t.equal(await one.text(stating('/a')), text)
  t.match(statOf(text), { size: 7n, flags: 48, more: { mode: 0o644, owner: 'scitags', group: 'scitags' } })
  t.equal(statOf(await one.text(stating('/d'))).flags, 51)
  t.equal(statOf(await one.text(stating('/'))).flags & 2, 2)
  t.equal(await one.refusal(stating('/none')), '3011 Unable to stat /none; there is no such file or directory')
  t.match(await one.refusal(stating('/../etc')), /^3010 /)
  t.match(await one.text(stating('/', 1)), /^1 \d+ \d+ 0 0 0$/, 'room of the file system')
})

void t.test('statx says of each path whether it is a directory', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '')
  await mkdir(join(root, 'd'))
  t.same([...await one.body({ name: 'statx', options: 0, paths: '/a\n/d\n/a' })], [0, 2, 0])
  t.match(await one.refusal({ name: 'statx', options: 0, paths: '/a\n/none' }), /^3011 /)
})

void t.test('directories are made with their parents, and those that are there are fine', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  t.match(await one.refusal(making('/a/b')), /^3011 /)
  await one.body(making('/a/b', 1, 0o050))
  t.equal((await stat(join(root, 'a/b'))).mode & 0o777, 0o750, 'the owner can always work in it')
  await one.body(making('/a/b'))
  await one.body(making('/'))
  await writeFile(join(root, 'f'), '')
  t.match(await one.refusal(making('/f')), /^3018 /)
})

void t.test('names go: files, empty directories, and nothing else', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await mkdir(join(root, 'd/e'), { recursive: true })
  await mkdir(join(root, 'g'))
  await writeFile(join(root, 'd/f'), '')
  t.match(await one.refusal(removingDirectory('/d')), /^3005 Unable to rmdir \/d; /)
  t.match(await one.refusal(removing('/d')), /^3005 /)
  t.match(await one.refusal(removingDirectory('/d/f')), /^3005 /)
  t.match(await one.refusal(removing('/none')), /^3011 /)
  t.match(await one.refusal(removingDirectory('/none')), /^3011 /)
  await one.body(removing('/d/f'))
  await one.body(removing('/g'))
  await one.body(removingDirectory('/d/e'))
  await one.body(removingDirectory('/d'))
  t.same((await readdir(root)).filter(name => !name.startsWith('.')), [])
})

void t.test('what is removed while it comes leaves nothing behind', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  const handle = await one.open('/a', fresh | update)
  await one.write(handle, 0, 'lost')
  await one.body(removing('/a'))
  await one.close(handle)
  await t.rejects(stat(join(root, 'a')), { code: 'ENOENT' })
  const held = await client()
  await held.open('/b', fresh | update)
  await held.leave()
  await one.body(removing('/b'))
  t.match(await one.refusal(stating('/b')), /^3011 /)
  t.match(await one.refusal(removing('/b')), /^3011 /)
})

void t.test('a move takes no name that is taken, and none that is on its way', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a b'), 'content')
  await writeFile(join(root, 'taken'), '')
  t.match(await one.refusal(moving('/a b', '/taken')), /^3018 /)
  t.match(await one.refusal(moving('/none', '/x')), /^3011 /)
  const handle = await one.open('/coming', fresh | update)
  t.match(await one.refusal(moving('/a b', '/coming')), /^3003 /)
  t.match(await one.refusal(moving('/coming', '/x')), /^3003 /)
  await one.close(handle)
  await one.body(moving('/a b?x=1', '/c d?y=2'))
  t.equal(await readFile(join(root, 'c d'), 'utf8'), 'content')
})

void t.test('permission bits are changed, also of what is still coming', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '')
  await one.body({ name: 'chmod', mode: 0o640, path: '/a?x=y' })
  t.equal((await stat(join(root, 'a'))).mode & 0o777, 0o640)
  t.match(await one.refusal({ name: 'chmod', mode: 0o640, path: '/none' }), /^3011 /)
  const handle = await one.open('/b', fresh | update)
  await one.body({ name: 'chmod', mode: 0o600, path: '/b' })
  await one.close(handle)
  t.equal((await stat(join(root, 'b'))).mode & 0o777, 0o600)
})

void t.test('a path is truncated where nobody has it open, and where it is still coming', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), 'content')
  const reader = await one.open('/a', reading)
  t.match(await one.refusal(cutting('/a', 3n)), /^3003 /)
  await one.close(reader)
  await one.body(cutting('/a', 3n))
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'con')
  t.match(await one.refusal(cutting('/a', -1n)), /^3000 /)
  t.match(await one.refusal(cutting('/none', 1n)), /^3011 /)
  await one.close(await one.open('/a', update))
  const handle = await one.open('/b', fresh | update | posc)
  await one.body(cutting('/b', 5n))
  t.equal(statOf(await one.text(stating('/b'))).size, 5n)
  await one.close(handle)
  t.equal((await stat(join(root, 'b'))).size, 5)
})

void t.test('locate answers with the address that the client has reached', async t => {
  const { root, port, client } = await servedFiles(t)
  const one = await client()
  await writeFile(join(root, 'a'), '')
  const locating = (path: string): Asked => ({ name: 'locate', options: 0x0501, path })
  const here = `Sw[::127.0.0.1]:${port}`
  t.equal(await one.text(locating('/a')), here)
  t.equal(await one.text(locating('*')), here)
  t.equal(await one.text(locating('*/none')), here)
  t.match(await one.refusal(locating('/none')), /^3011 /)
})

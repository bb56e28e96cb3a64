/** Whatever a path is made of: it names something inside, or it is refused. */
import { lstat, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

import fc from 'fast-check'
import t from 'tap'

import { StorageError } from '../src/errors.ts'
import { isPrivate, namesOf } from '../src/local/paths.ts'
import { get, put, setUp } from './set-up.ts'

const name = fc.oneof(
  fc.constantFrom('..', '.', '', 'a', 'b', '.scitags', '.SCITAGS', '%2e%2e', '%2f', '..\\', '\\', 'a\0b', '...', '~', 'C:', 'con', ' ', '\n', '\uD800', '\u202E..'),
  fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ minLength: 250, maxLength: 260 })
)
const path = fc.tuple(fc.constantFrom('/', '//', '', './', '../'), fc.array(name, { maxLength: 8 }), fc.constantFrom('', '/')).map(([start, names, end]) => start + names.join('/') + end)

void t.test('names hold nothing that leads anywhere', t => {
  fc.assert(fc.property(fc.oneof(path, fc.string({ unit: 'binary' })), path => {
    let names: string[]
    try {
      names = namesOf(path)
    } catch (error) {
      return error instanceof StorageError
    }
    const joined = resolve('/root', ...names)
    return names.every(name => name !== '' && name !== '.' && name !== '..' && !/[/\0]/.test(name) && Buffer.from(name).toString() === name && Buffer.byteLength(name) <= 255) &&
      (names.length === 0 ? joined === '/root' : joined === `/root/${names.join('/')}`) &&
      !isPrivate(names[0] ?? '')
  }), { numRuns: 5000 })
  t.end()
})

void t.test('no path touches what is outside, whatever is done with it', async t => {
  const { root, outside, storage } = await setUp(t)
  await writeFile(join(dirname(root), 'beside'), 'beside')
  await fc.assert(fc.asyncProperty(path, path, fc.constantFrom('put', 'make', 'move', 'remove', 'get', 'mark'), async (path, other, what) => {
    const work = {
      put: async () => { await put(storage, path, 'x') },
      make: async () => { await storage.makeDirectory(path, { createParents: true }) },
      move: async () => { await storage.move(path, other, { overwrite: true }) },
      remove: async () => { await storage.remove(path, { recursive: true }) },
      get: async () => { if (['secret', 'beside'].includes(await get(storage, path))) throw new Error('read what is outside') },
      mark: async () => { await storage.setAttribute(path, 'n', Buffer.from('v')) }
    }[what]
    await work().catch((error: unknown) => { if (!(error instanceof StorageError)) throw error })
  }), { numRuns: 600 })
  t.equal(await readFile(join(outside, 'secret'), 'utf8'), 'secret')
  t.strictSame(await readdir(outside), ['secret'])
  t.strictSame((await readdir(dirname(root))).sort(), ['beside', 'outside', 'root'])
  t.ok((await lstat(join(root, '.scitags', 'uploads'))).isDirectory(), 'and our own directory is still there')
  t.strictSame(await readdir(join(root, '.scitags', 'uploads')), [], 'with nothing left in it')
})

void t.test('a path beyond its bounds is refused before it costs anything', t => {
  const refused = { name: 'StorageError', code: 'NAME_TOO_LONG' }
  t.throws(() => namesOf(`/${'n'.repeat(256)}`), refused)
  t.throws(() => namesOf(`/${'ü'.repeat(128)}`), refused, 'bytes count, not characters')
  t.throws(() => namesOf('/n'.repeat(257)), refused)
  t.throws(() => namesOf(`/${'n/'.repeat(2048)}`), refused)
  t.equal(namesOf('/n'.repeat(256)).length, 256)
  t.end()
})

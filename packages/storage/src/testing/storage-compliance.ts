/** What every Storage must do, as named checks that any test runner can run. */
import assert from 'node:assert/strict'

import { handleChecks } from './handle-checks.ts'
import { check, get, names, put, refuses, text } from './storage-check.ts'
import type { StorageCheck } from './storage-check.ts'

export const storageCompliance: readonly StorageCheck[] = [
  ...handleChecks,
  check('directories are made one at a time, or with their parents', async storage => {
    await refuses(storage.makeDirectory('/a/b'), 'PARENT_MISSING')
    await storage.makeDirectory('/a/b', { createParents: true })
    await refuses(storage.makeDirectory('/a'), 'EXISTS')
    await refuses(storage.open('/x/y', 'create'), 'PARENT_MISSING')
    await (await storage.open('/x/y/z', 'create', { createParents: true })).commit()
    assert.equal((await storage.stat('/x/y/z')).size, 0)
    assert.deepEqual(await names(storage, '/'), ['a', 'x'])
    assert.equal((await storage.stat('/')).kind, 'directory')
  }),
  check('a file is no directory, and the other way round', async storage => {
    await put(storage, '/file', 'x')
    await storage.makeDirectory('/dir')
    await refuses(storage.open('/dir', 'read'), 'IS_DIRECTORY')
    await refuses(storage.open('/', 'read'), 'IS_DIRECTORY')
    await refuses(storage.open('/', 'update'), 'IS_DIRECTORY')
    await refuses(storage.open('/', 'replace'), 'IS_DIRECTORY')
    await refuses(storage.open('/dir', 'replace'), 'IS_DIRECTORY')
    await refuses(storage.stat('/file/below'), 'NOT_FOUND')
    await refuses(storage.makeDirectory('/file/below'), 'NOT_DIRECTORY')
    await refuses(names(storage, '/file'), 'NOT_DIRECTORY')
    await refuses(storage.checksum('/dir', 'adler32'), 'IS_DIRECTORY')
  }),
  check('move keeps content, attributes and checksums, and overwrites only when told', async storage => {
    await put(storage, '/a', 'content')
    await storage.setAttribute('/a', 'n', text('v'))
    await storage.move('/a', '/b')
    await refuses(storage.stat('/a'), 'NOT_FOUND')
    assert.equal(await get(storage, '/b'), 'content')
    assert.equal((await storage.attributes('/b')).size, 1)
    await put(storage, '/c', 'other')
    await refuses(storage.move('/b', '/c'), 'EXISTS')
    await storage.move('/b', '/c', { overwrite: true })
    assert.equal(await get(storage, '/c'), 'content')
    await storage.makeDirectory('/d/e', { createParents: true })
    await refuses(storage.move('/d', '/d/e/f'), 'FORBIDDEN')
    await storage.move('/d', '/f')
    assert.deepEqual(await names(storage, '/'), ['c', 'f'])
    await refuses(storage.move('/none', '/c', { overwrite: true }), 'NOT_FOUND')
    await refuses(storage.move('/c', '/none/c'), 'PARENT_MISSING')
    await refuses(storage.move('/', '/x'), 'FORBIDDEN')
  }),
  check('nothing is moved onto what it is in, and a directory is overwritten as a whole', async storage => {
    await storage.makeDirectory('/a/b', { createParents: true })
    await put(storage, '/a/b/file', 'precious')
    await refuses(storage.move('/a/b/file', '/a', { overwrite: true }), 'FORBIDDEN')
    await refuses(storage.move('/a/b', '/', { overwrite: true }), 'FORBIDDEN')
    assert.equal(await get(storage, '/a/b/file'), 'precious')
    await put(storage, '/file', 'new')
    await storage.move('/file', '/a', { overwrite: true })
    assert.equal(await get(storage, '/a'), 'new')
  }),
  check('copy keeps content, attributes and checksums, leaves the source alone, and overwrites only when told', async storage => {
    await put(storage, '/a', 'content')
    await storage.setAttribute('/a', 'n', text('v'))
    await storage.copy('/a', '/b')
    for (const path of ['/a', '/b']) {
      assert.equal(await get(storage, path), 'content')
      assert.deepEqual([...await storage.attributes(path)].map(([name, value]) => [name, new TextDecoder().decode(value)]), [['n', 'v']])
    }
    assert.equal(await storage.isSame('/a', '/b'), false)
    assert.deepEqual(await storage.checksum('/b', 'adler32'), await storage.checksum('/a', 'adler32'))
    await put(storage, '/c', 'other')
    await storage.setAttribute('/c', 'old', text('v'))
    await refuses(storage.copy('/a', '/c'), 'EXISTS')
    await storage.copy('/a', '/c', { overwrite: true })
    assert.equal(await get(storage, '/c'), 'content')
    assert.deepEqual([...(await storage.attributes('/c')).keys()], ['n'])
    const file = await storage.open('/a', 'update')
    await file.write(text('C'), 0)
    await file.commit()
    assert.equal(await get(storage, '/b'), 'content')
    assert.deepEqual(await names(storage, '/'), ['a', 'b', 'c'])
    await refuses(storage.copy('/none', '/c', { overwrite: true }), 'NOT_FOUND')
    await refuses(storage.copy('/a', '/none/a'), 'PARENT_MISSING')
    await refuses(storage.copy('/a', '/b/a'), 'NOT_DIRECTORY')
    await refuses(storage.copy('/a', '/a', { overwrite: true }), 'FORBIDDEN')
    await refuses(storage.copy('/', '/x', { recursive: true }), 'FORBIDDEN')
    await refuses(storage.copy('/a', '/x', { signal: AbortSignal.abort() }), 'CANCELLED')
  }),
  check('a directory is copied alone, or with all that is in it, and never into itself', async storage => {
    await storage.makeDirectory('/d/e', { createParents: true })
    await put(storage, '/d/e/file', 'deep')
    await put(storage, '/d/empty', '')
    await storage.setAttribute('/d', 'n', text('v'))
    await storage.setAttribute('/d/e/file', 'm', text('w'))
    await storage.copy('/d', '/alone')
    assert.deepEqual(await names(storage, '/alone'), [])
    assert.deepEqual([...(await storage.attributes('/alone')).keys()], ['n'])
    await storage.copy('/d', '/all', { recursive: true })
    assert.deepEqual(await names(storage, '/all'), ['e', 'empty'])
    assert.equal(await get(storage, '/all/e/file'), 'deep')
    assert.deepEqual([...(await storage.attributes('/all/e/file')).keys()], ['m'])
    await refuses(storage.copy('/d', '/d/e/f', { recursive: true }), 'FORBIDDEN')
    await refuses(storage.copy('/d/e', '/d', { recursive: true, overwrite: true }), 'FORBIDDEN')
    await refuses(storage.copy('/d', '/all', { recursive: true }), 'EXISTS')
    await put(storage, '/file', 'x')
    await storage.copy('/file', '/all', { overwrite: true })
    assert.equal(await get(storage, '/all'), 'x')
    await storage.copy('/d', '/all', { overwrite: true, recursive: true })
    assert.equal(await get(storage, '/all/e/file'), 'deep')
    assert.equal(await get(storage, '/d/e/file'), 'deep')
  }),
  check('a list brings an attribute along when asked', async storage => {
    await put(storage, '/with', 'x')
    await put(storage, '/without', 'x')
    await storage.setAttribute('/with', 'n', text('v'))
    await storage.setAttribute('/without', 'other', text('v'))
    const found = new Map<string, string | undefined>()
    for await (const { name, attribute } of storage.list('/', { attribute: 'n' })) found.set(name, attribute && new TextDecoder().decode(attribute))
    assert.deepEqual(found, new Map([['with', 'v'], ['without', undefined]]))
    for await (const entry of storage.list('/')) assert.equal(entry.attribute, undefined)
  }),
  check('remove takes full directories only when told', async storage => {
    await storage.makeDirectory('/d/e', { createParents: true })
    await put(storage, '/d/e/file', 'x')
    await refuses(storage.remove('/d'), 'NOT_EMPTY')
    await storage.remove('/d', { recursive: true })
    await refuses(storage.remove('/d'), 'NOT_FOUND')
    await refuses(storage.remove('/'), 'FORBIDDEN')
  }),
  check('checksums are known after an upload and of the right width', async storage => {
    await put(storage, '/a', '123456789')
    for (const [algorithm, hex] of [['adler32', '091e01de'], ['crc32c', 'e3069283'], ['md5', '25f9e794323b453885f5181f1b624d0b'],
      ['sha-256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225']] as const) {
      assert.equal((await storage.checksum('/a', algorithm)).hex, hex)
    }
    await put(storage, '/empty', '')
    assert.equal((await storage.checksum('/empty', 'adler32')).hex, '00000001')
  }),
  check('attributes are set, listed and removed, and go with the file', async storage => {
    await put(storage, '/a', 'x')
    await storage.setAttribute('/a', 'n', text('v'))
    await storage.removeAttribute('/a', 'n')
    await refuses(storage.removeAttribute('/a', 'n'), 'NOT_FOUND')
    await storage.setAttribute('/a', 'n', text('v'))
    await storage.remove('/a')
    await put(storage, '/a', 'x')
    assert.equal((await storage.attributes('/a')).size, 0)
  }),
  check('attributes have bounds, and names that mean nothing to a file system', async storage => {
    await put(storage, '/a', 'x')
    await refuses(storage.setAttribute('/a', '', text('v')), 'BAD_PATH')
    await refuses(storage.setAttribute('/a', 'n'.repeat(10_000), text('v')), 'NAME_TOO_LONG')
    await refuses(storage.setAttribute('/a', 'n', new Uint8Array(10_000_000)), 'TOO_LARGE')
    await refuses(storage.setAttribute('/none', 'n', text('v')), 'NOT_FOUND')
    for (const name of ['../../x', 'user.a/b', '__proto__', 'N']) await storage.setAttribute('/a', name, text(name))
    const attributes = await storage.attributes('/a')
    assert.deepEqual([...attributes.keys()].sort(), ['../../x', 'N', '__proto__', 'user.a/b'])
    assert.equal(new TextDecoder().decode(attributes.get('__proto__')), '__proto__')
  }),
  check('the same file is known under every spelling', async storage => {
    await put(storage, '/a', 'x')
    await put(storage, '/b', 'x')
    assert.equal(await storage.isSame('/a', '//a/.'), true)
    assert.equal(await storage.isSame('/a', '/b'), false)
    assert.equal(await storage.isSame('/none', '/a'), false)
  }),
  check('what is told at once is what `stat` tells, and nothing is told of what it refuses', async storage => {
    await storage.makeDirectory('/d')
    await put(storage, '/d/a', 'hello')
    for (const path of ['/', '/d', '/d/a', '/d//./a']) {
      // Whether it can be told at once is for the storage to say.
      const told = storage.statAtOnce?.(path)
      if (told !== undefined) assert.deepEqual(told, await storage.stat(path))
    }
    for (const path of ['/none', '/d/a/below', '/../etc', 'relative', '/nul\0', `/${'n'.repeat(256)}`]) assert.equal(storage.statAtOnce?.(path), undefined)
    const upload = await storage.open('/d/b', 'create')
    assert.equal(storage.statAtOnce?.('/d/b'), undefined)
    await upload.abort()
    await storage.close()
    assert.equal(storage.statAtOnce?.('/d/a'), undefined)
  }),
  check('permission bits are changed where there are some, and nothing else is', async storage => {
    await put(storage, '/a', 'x')
    await storage.makeDirectory('/d')
    const before = await storage.stat('/a')
    if (storage.setMode === undefined) return
    for (const [path, asked, kept] of [['/a', 0o640, 0o640], ['/a', 0o4751, 0o751], ['/a', 0, 0o400], ['/d', 0o7055, 0o755]] as const) {
      await storage.setMode(path, asked)
      assert.equal((await storage.stat(path)).mode, kept, `${path} ${asked.toString(8)}`)
    }
    assert.deepEqual(await storage.stat('/a'), { ...before, mode: 0o400 })
    for await (const { name, mode } of storage.list('/')) assert.equal(mode, name === 'a' ? 0o400 : 0o755)
    assert.equal(await get(storage, '/a'), 'x')
    await refuses(storage.setMode('/none', 0o644), 'NOT_FOUND')
    await refuses(storage.setMode('/a/below', 0o644), 'NOT_FOUND')
    await refuses(storage.setMode('/', 0o755), 'FORBIDDEN')
    await refuses(storage.setMode('/a', 0o644, { signal: AbortSignal.abort() }), 'CANCELLED')
  }),
  check('permission bits stay with a name that is replaced, and come along with a copy', async storage => {
    await put(storage, '/a', 'old')
    await storage.makeDirectory('/d')
    if (storage.setMode === undefined) return
    await storage.setMode('/a', 0o600)
    await storage.setMode('/d', 0o700)
    const file = await storage.open('/a', 'replace')
    await file.write(text('new'), 0)
    assert.deepEqual(await file.commit(), await storage.stat('/a'))
    await storage.copy('/a', '/b')
    await storage.copy('/d', '/e')
    assert.deepEqual(await Promise.all(['/a', '/b', '/e'].map(async path => (await storage.stat(path)).mode)), [0o600, 0o600, 0o700])
    assert.equal(await get(storage, '/b'), 'new')
  }),
  check('paths that mean something to a file system are refused', async storage => {
    await refuses(storage.stat('/../etc'), 'OUTSIDE')
    await refuses(storage.stat('/a/../../etc'), 'OUTSIDE')
    await refuses(storage.stat('relative'), 'BAD_PATH')
    await refuses(storage.stat('/nul\0'), 'BAD_PATH')
    await refuses(storage.stat(`/${'n'.repeat(256)}`), 'NAME_TOO_LONG')
    await refuses(storage.stat('/n'.repeat(5000)), 'NAME_TOO_LONG')
  }),
  check('a cancelled call does nothing', async storage => {
    await refuses(storage.makeDirectory('/a', { signal: AbortSignal.abort() }), 'CANCELLED')
    await refuses(storage.open('/a', 'create', { signal: AbortSignal.abort() }), 'CANCELLED')
    await refuses(storage.space({ signal: AbortSignal.abort() }), 'CANCELLED')
    assert.deepEqual(await names(storage, '/'), [])
  }),
  check('a list is cancelled while it is read', async storage => {
    for (let i = 0; i < 600; i++) await storage.makeDirectory(`/${i}`)
    const stop = new AbortController()
    await refuses((async () => { for await (const entry of storage.list('/', { signal: stop.signal })) stop.abort(entry) })(), 'CANCELLED')
    assert.equal((await names(storage, '/')).length, 600)
  }),
  check('after the end every call is refused, and what was open is closed', async storage => {
    await put(storage, '/a', 'x')
    const reader = await storage.open('/a', 'read')
    const upload = await storage.open('/b', 'create')
    await Promise.all([storage.close(), storage.close()])
    await refuses(storage.stat('/a'), 'CLOSED')
    await refuses(names(storage, '/'), 'CLOSED')
    await refuses(storage.open('/c', 'create'), 'CLOSED')
    await refuses(reader.read(new Uint8Array(1), 0), 'CLOSED')
    await refuses(upload.commit(), 'CLOSED')
  }),
  check('more than there is room for is refused before the first byte', async storage => {
    const { freeBytes, totalBytes } = await storage.space()
    assert.ok(freeBytes > 0 && freeBytes <= totalBytes)
    await refuses(storage.open('/a', 'create', { expectedSize: totalBytes * 2 }), 'NO_SPACE')
  })
]

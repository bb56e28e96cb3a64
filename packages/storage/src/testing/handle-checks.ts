/** What every open file of a Storage must do. */
import assert from 'node:assert/strict'

import { check, get, names, put, refuses, text } from './storage-check.ts'
import type { StorageCheck } from './storage-check.ts'

export const handleChecks: readonly StorageCheck[] = [
  check('a file that is written can be read, whole and in parts', async storage => {
    await put(storage, '/a', 'hello world')
    assert.equal(await get(storage, '/a'), 'hello world')
    const file = await storage.open('/a', 'read')
    const part = new Uint8Array(5)
    assert.equal(await file.read(part, 6), 5)
    assert.equal(new TextDecoder().decode(part), 'world')
    assert.equal(await file.read(part, 11), 0)
    await file.close()
  }),
  check('writes may come in any order', async storage => {
    const file = await storage.open('/a', 'create')
    await file.write(text('world'), 6)
    await file.write(text('hello '), 0)
    await file.commit()
    assert.equal(await get(storage, '/a'), 'hello world')
    assert.deepEqual(await storage.checksum('/a', 'adler32'), { algorithm: 'adler32', hex: '1a0b045d' })
  }),
  check('an upload is invisible until it is committed, and gone when it is aborted', async storage => {
    const file = await storage.open('/a', 'create')
    await file.write(text('x'), 0)
    await refuses(storage.stat('/a'), 'NOT_FOUND')
    assert.deepEqual(await names(storage, '/'), [])
    await file.abort()
    await refuses(storage.stat('/a'), 'NOT_FOUND')
    await refuses(file.write(text('x'), 0), 'CLOSED')
    await file.abort()
  }),
  check('of two uploads that create one name, the second commit is refused', async storage => {
    const first = await storage.open('/a', 'create')
    const second = await storage.open('/a', 'create')
    await first.write(text('1'), 0)
    await second.write(text('2'), 0)
    await first.commit()
    await refuses(second.commit(), 'EXISTS')
    assert.equal(await get(storage, '/a'), '1')
    await refuses(storage.open('/a', 'create'), 'EXISTS')
  }),
  check('what is written can be checked before it is seen, also where writes overlapped', async storage => {
    const file = await storage.open('/a', 'create')
    await file.write(text('1234'), 0)
    await file.write(text('xx56789'), 2)
    assert.equal((await file.checksum('crc32c')).hex, 'b36e6971')
    await file.write(text('34'), 2)
    assert.equal((await file.checksum('crc32c')).hex, 'e3069283')
    assert.equal((await file.checksum('md5')).hex, '25f9e794323b453885f5181f1b624d0b')
    await file.commit()
    assert.equal((await storage.checksum('/a', 'adler32')).hex, '091e01de')
  }),
  check('an upload ends once: what comes after is refused, and abort is harmless', async storage => {
    const file = await storage.open('/a', 'create')
    await file.write(text('x'), 0)
    const [committed, again] = await Promise.allSettled([file.commit(), file.commit(), file.abort()])
    assert.equal(committed.status, 'fulfilled')
    assert.equal(again.status, 'rejected')
    await refuses(file.write(text('x'), 0), 'CLOSED')
    await file.close()
    assert.equal(file.fd, undefined)
    assert.equal(await get(storage, '/a'), 'x')
  }),
  ...(['create', 'replace', 'update'] as const).map(mode => check(`${mode}: what a handle wrote it reads, cuts, syncs and checks before anybody sees it whole`, async storage => {
    if (mode !== 'create') await put(storage, '/a', 'what was there before')
    const file = await storage.open('/a', mode)
    const read = async (): Promise<string> => {
      const { size } = await file.stat()
      const content = new Uint8Array(size + 1)
      assert.equal(await file.read(content, 0), size)
      return new TextDecoder().decode(content.subarray(0, size))
    }
    await file.truncate(0)
    await file.write(text('hello world'), 0)
    assert.equal(await read(), 'hello world')
    await file.sync()
    await file.truncate(5)
    assert.equal(await read(), 'hello')
    assert.equal((await file.checksum('adler32')).hex, '062c0215', 'of what was cut')
    await file.truncate(7)
    await file.write(text('!'), 8)
    assert.equal(await read(), 'hello\0\0\0!', 'nobody wrote the zeros')
    await file.write(text('J'), 0)
    await file.sync()
    assert.equal(await read(), 'Jello\0\0\0!')
    const { hex } = await file.checksum('crc32c')
    assert.deepEqual(await file.commit(), await storage.stat('/a'))
    assert.equal(await get(storage, '/a'), 'Jello\0\0\0!')
    assert.equal((await storage.checksum('/a', 'crc32c')).hex, hex)
    for (const late of [read(), file.truncate(0), file.sync(), file.stat(), file.checksum('adler32')]) await refuses(late, 'CLOSED')
  })),
  check('what was written is read while more is being written', async storage => {
    const file = await storage.open('/a', 'create')
    await file.write(text('first'), 0)
    const later = file.write(new Uint8Array(1_000_000).fill(120), 5)
    const part = new Uint8Array(5)
    assert.equal(await file.read(part, 0), 5)
    assert.equal(new TextDecoder().decode(part), 'first')
    await later
    assert.equal(await file.read(part, 1_000_000), 5)
    assert.equal(new TextDecoder().decode(part), 'xxxxx')
    await file.abort()
  }),
  check('a position is a whole number of bytes', async storage => {
    const file = await storage.open('/a', 'create')
    for (const position of [-1, 0.5, NaN, 2 ** 60]) {
      await refuses(file.write(text('x'), position), 'BAD_RANGE')
      await refuses(file.read(new Uint8Array(1), position), 'BAD_RANGE')
      await refuses(file.truncate(position), 'BAD_RANGE')
    }
    assert.equal((await file.stat()).size, 0)
    await file.abort()
  }),
  check('a handle for reading does not write', async storage => {
    await put(storage, '/a', 'x')
    const file = await storage.open('/a', 'read')
    await refuses(file.write(text('y'), 0), 'READ_ONLY')
    await refuses(file.truncate(0), 'READ_ONLY')
    await refuses(file.commit(), 'READ_ONLY')
    await file.close()
    await refuses(file.read(new Uint8Array(1), 0), 'CLOSED')
    assert.equal(await get(storage, '/a'), 'x')
  }),
  check('replace takes the place at once; readers of the old file keep it; attributes stay', async storage => {
    await put(storage, '/a', 'old')
    await storage.setAttribute('/a', 'colour', text('red'))
    const reader = await storage.open('/a', 'read')
    const writer = await storage.open('/a', 'replace')
    await writer.write(text('new!'), 0)
    assert.equal(await get(storage, '/a'), 'old')
    await writer.commit()
    assert.equal(await get(storage, '/a'), 'new!')
    const kept = new Uint8Array(10)
    assert.equal(await reader.read(kept, 0), 3)
    await reader.close()
    assert.equal(new TextDecoder().decode((await storage.attributes('/a')).get('colour')), 'red')
  }),
  check('update changes a file in place, and its checksums with it', async storage => {
    await put(storage, '/a', 'hello')
    const before = await storage.checksum('/a', 'crc32c')
    const file = await storage.open('/a', 'update')
    await file.write(text('J'), 0)
    await file.truncate(3)
    await file.commit()
    assert.equal(await get(storage, '/a'), 'Jel')
    assert.notEqual((await storage.checksum('/a', 'crc32c')).hex, before.hex)
  })
]

/** Lists of directories: their forms, and that a long one comes in pieces. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { DirectoryReader, dirlistOptions, openOptions, statOf } from '@scitags/xrootd-protocol'
import type { Storage } from '@scitags/storage'
import type { Asked } from '../wire-client.ts'
import { servedFiles } from '../served-files.ts'
import { standsStill, until } from '../until.ts'

const { dcksm, dstat } = dirlistOptions
const listing = (path: string, options = 0): Asked => ({ name: 'dirlist', options, path })
const sorted = (text: string): string[] => text.split('\n').toSorted()

void t.test('names, and nothing of what is still coming', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  t.equal((await one.body(listing('/'))).length, 0, 'an empty directory has an empty answer')
  await mkdir(join(root, 'd'))
  await writeFile(join(root, 'a'), '')
  await one.open('/coming', openOptions.new | openOptions.open_updt)
  const body = await one.body(listing('/?x=y'))
  t.equal(body.at(-1), 0)
  t.same(sorted(body.toString().slice(0, -1)), ['a', 'd'])
  t.match(await one.refusal(listing('/none')), /^3011 /)
  t.match(await one.refusal(listing('/a')), /^3005 /)
})

void t.test('with stats, and with checksums', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  t.equal((await one.body(listing('/', dstat))).toString(), '.\n0 0 0 0\0')
  await mkdir(join(root, 'd'))
  await writeFile(join(root, 'd/abc'), 'abc')
  const [entry] = new DirectoryReader().end(await one.body(listing('/d', dstat)))
  t.equal(entry?.name, 'abc')
  t.match(statOf(entry?.stat ?? ''), { size: 3n, flags: 48 })
  const [withChecksum] = new DirectoryReader().end(await one.body(listing('/d', dstat | dcksm)))
  t.equal(withChecksum?.checksum, 'adler32:024d0127')
  const [other] = new DirectoryReader().end(await one.body(listing('/d?cks.type=md5', dstat | dcksm)))
  t.equal(other?.checksum, 'md5:900150983cd24fb0d6963f7d28e17f72')
  const [directory] = new DirectoryReader().end(await one.body(listing('/', dstat | dcksm)))
  t.equal(directory?.checksum, 'adler32:none')
  t.equal(await one.refusal(listing('/d?cks.type=foo', dstat | dcksm)), '3012 foo checksum not supported.')
})

void t.test('a long list comes in pieces that are cut between entries', async t => {
  const { client } = await servedFiles(t, { wrap: storage => withEntries(storage, 3000) })
  const one = await client()
  const frames = await one.ask(listing('/', dstat))
  t.ok(frames.length > 3)
  const reader = new DirectoryReader()
  const names = frames.flatMap(({ response }, index) => {
    if (!('body' in response)) return []
    t.ok(response.body.length <= 64 * 1024)
    return response.status === 'oksofar' ? reader.push(response.body) : index === frames.length - 1 ? reader.end(response.body) : []
  }).map(({ name }) => name)
  t.equal(new Set(names).size, 3000)
})

void t.test('a list that is read slowly is not collected', async t => {
  let told = 0
  const { client } = await servedFiles(t, { wrap: storage => withEntries(storage, Infinity, () => { told++ }) })
  const one = await client()
  one.socket.pause()
  one.ask(listing('/', dstat)).catch(() => { /* it never ends */ })
  await until(() => told > 0)
  await standsStill(() => told)
  t.ok(told < 1_000_000, 'it waits for the client')
  await one.leave()
})

void t.test('a list that takes long is announced, and comes later', async t => {
  let go: () => void = () => {}
  const waiting = new Promise<void>(resolve => { go = resolve })
  const { client } = await servedFiles(t, { slowAnswerSeconds: 0.01, wrap: storage => withEntries(storage, 3000, undefined, waiting) })
  const one = await client()
  const asked = one.ask(listing('/'))
  one.socket.once('data', () => { go() })
  const frames = await asked
  t.equal(frames[0]?.response.status, 'waitresp')
  t.ok(frames.slice(1).every(({ isLate }) => isLate))
  t.ok(frames.length > 2)
})

/** So many files in every directory. */
function withEntries (storage: Storage, count: number, onEntry: () => void = () => {}, first?: Promise<void>): Storage {
  return Object.assign(Object.create(storage) as Storage, {
    async * list () {
      await first
      for (let index = 0; index < count; index++) {
        onEntry()
        yield { name: `a-file-with-a-rather-long-name-${index}`, kind: 'file', size: index, modifiedMs: 0, createdMs: 0, etag: String(index) }
      }
    }
  })
}

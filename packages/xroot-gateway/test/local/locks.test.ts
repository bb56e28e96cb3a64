/** Who has a path open, be that known at once or only after asking somebody else. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

import { systemClock } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import { openOptions } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { resolveXrootOptions } from '../../src/generated/options.ts'
import { localBackend } from '../../src/local/local-backend.ts'
import { locksOfProcess } from '../../src/local/locks.ts'
import type { Locks, Release } from '../../src/local/locks.ts'
import type { Caller } from '../../src/server/caller.ts'

const { new: fresh, open_read: reading, open_updt: update } = openOptions

void t.test('readers share, and a writer is alone', async t => {
  const locks = locksOfProcess()
  const first = locks.acquire('/a', 'read', false) as Release
  const second = locks.acquire('/a', 'read', false) as Release
  t.equal(locks.acquire('/a', 'write', false), undefined)
  t.type(locks.acquire('/b', 'write', false), 'function', 'another path')
  first()
  t.equal(locks.acquire('/a', 'write', false), undefined)
  second()
  const writer = locks.acquire('/a', 'write', false) as Release
  t.equal(locks.acquire('/a', 'write', false), undefined)
  t.equal(locks.acquire('/a', 'read', false), undefined)
  const forced = locks.acquire('/a', 'read', true) as Release
  writer()
  t.equal(locks.acquire('/a', 'write', false), undefined, 'who forced it has it all the same')
  forced()
  t.type(locks.acquire('/a', 'write', false), 'function')
})

void t.test('locks that answer later', async t => {
  const root = await mkdtemp(join(tmpdir(), 'scitags-xroot-'))
  const storage = await localStorage({ root })
  const inner = locksOfProcess()
  const held = new Set<string>()
  const locks: Locks = {
    async acquire (path, access, force) {
      const release = await inner.acquire(path, access, force)
      if (release === undefined) return undefined
      held.add(path)
      return () => { held.delete(path); release() }
    }
  }
  const backend = localBackend({ storage, options: resolveXrootOptions({}), clock: systemClock, locks })
  t.teardown(async () => {
    await backend.close()
    await storage.close()
    await rm(root, { recursive: true })
  })
  const caller = { signal: new AbortController().signal, identity: { subject: {}, allows: (): boolean => true } } as unknown as Caller
  const opening = (path: string, options: number): RequestOf<'open'> => ({ name: 'open', streamId: 1, mode: 0o644, options, optionT: 0, template: 0, path })
  await writeFile(join(root, 'a'), 'content')
  const opened = await backend.open(opening('/a', reading), caller)
  t.equal(opened.kind, 'file')
  await t.rejects(async () => await backend.open(opening('/a', update), caller), { code: 'FILE_LOCKED' })
  if (opened.kind === 'file') await opened.file.close()
  t.same([...held], [])
  const writer = await backend.open(opening('/b', fresh | update), caller)
  await t.rejects(async () => await backend.open(opening('/b', reading), caller), { code: 'FILE_LOCKED' })
  if (writer.kind === 'file') await writer.file.close()
  await t.rejects(async () => await backend.open(opening('/none', reading), caller), { code: 'NOT_FOUND' })
  await t.rejects(async () => await backend.open(opening('/none', update), caller), { code: 'NOT_FOUND' })
  t.same([...held], [], 'nothing that failed is held')
})

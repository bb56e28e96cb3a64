/** Who holds a socket, in a /proc that the test makes up. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'

import { mkdtemp, rm } from './fixture-files.ts'
import { processSockets } from '../src/process-sockets.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

/** Each process has its name and what its descriptors lead to. */
async function procWith (t: Teardown, processes: Readonly<Record<number, readonly [name: string, ...links: readonly string[]]>>): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'scitags-proc-'))
  t.teardown(async () => { await rm(directory) })
  mkdirSync(join(directory, 'sys'))
  for (const [processId, [name, ...links]] of Object.entries(processes)) {
    mkdirSync(join(directory, processId, 'fd'), { recursive: true })
    if (name !== '') writeFileSync(join(directory, processId, 'comm'), `${name}\n`)
    for (const [descriptor, link] of links.entries()) symlinkSync(link, join(directory, processId, 'fd', String(descriptor)))
  }
  return directory
}

void t.test('only what is asked for, with process and name', async t => {
  const directory = await procWith(t, { 7: ['xrootd', '/dev/null', 'socket:[100]', 'socket:[101]', 'pipe:[102]'], 8: ['nginx: worker', 'socket:[103]'] })
  const owners = processSockets({ directory })
  t.strictSame(Object.fromEntries(owners(new Set([100, 102, 103, 999]))), { 100: { processId: 7, name: 'xrootd' }, 103: { processId: 8, name: 'nginx: worker' } })
  t.strictSame(Object.fromEntries(owners(new Set([100, 103]), [8])), { 103: { processId: 8, name: 'nginx: worker' } })
  t.equal(owners(new Set([100]), [4711]).size, 0)
})

void t.test('a process whose name is gone is gone', async t => {
  const directory = await procWith(t, { 7: ['', 'socket:[100]'] })
  t.equal(processSockets({ directory })(new Set([100])).size, 0)
  t.equal(processSockets({ directory: join(directory, 'none') })(new Set([100])).size, 0)
})

void t.test('the looking has a bound, and whoever answered before is asked first', async t => {
  const directory = await procWith(t, { 1: ['a', 'x', 'x', 'x', 'x'], 2: ['b', 'x', 'x', 'x', 'x'], 3: ['c', 'socket:[5]'] })
  t.equal(processSockets({ directory, mostLinks: 8 })(new Set([5])).size, 0)
  t.equal(processSockets({ directory, mostLinks: 9 })(new Set([5])).size, 1)
  const grown = await procWith(t, { 1: ['a', 'x', 'x'], 2: ['b', 'socket:[2]'] })
  const owners = processSockets({ directory: grown, mostLinks: 3 })
  t.equal(owners(new Set([2])).size, 1)
  for (let descriptor = 2; descriptor < 9; descriptor++) symlinkSync('x', join(grown, '1', 'fd', String(descriptor)))
  t.equal(owners(new Set([2])).size, 1)
  t.equal(processSockets({ directory: grown, mostLinks: 3 })(new Set([2])).size, 0)
})

/** What the options of an open mean, and what becomes of a file when it is closed, or when its client is lost. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { openOptions, statOf } from '@scitags/xrootd-protocol'
import type { Asked } from '../wire-client.ts'
import { servedFiles } from '../served-files.ts'
import { until } from '../until.ts'

const { async: asynchronous, delete: replacing, force, mkpath, new: fresh, open_apnd: append, open_read: reading, open_updt: update, posc, retstat } = openOptions

const opening = (path: string, options: number): Asked => ({ name: 'open', mode: 0o644, options, optionT: 0, template: 0, path })
const stating = (path: string): Asked => ({ name: 'stat', options: 0, wants: 0, handle: 0, path })

void t.test('a new file is told of while it comes, and is there when it is closed', async t => {
  const { root, client } = await servedFiles(t)
  const writer = await client()
  const other = await client()
  const handle = await writer.open('/a.txt?oss.asize=5', fresh | update | posc)
  await writer.write(handle, 0, 'hello')
  const told = statOf(await other.text(stating('/a.txt')))
  t.equal(told.size, 5n)
  t.equal(told.flags & 64, 64, 'it is not persisted yet')
  t.equal(statOf(await writer.text({ name: 'stat', options: 0, wants: 0, handle, path: '' })).size, 5n)
  await t.rejects(stat(join(root, 'a.txt')), { code: 'ENOENT' })
  t.equal(await writer.read(handle, 1, 3), 'ell', 'who writes it may read it')
  await writer.close(handle)
  t.equal(await readFile(join(root, 'a.txt'), 'utf8'), 'hello')
  t.equal(statOf(await other.text(stating('/a.txt'))).flags, 48)
  t.match(await writer.refusal(opening('/a.txt', fresh | update)), /^3018 /)
})

void t.test('parents are made where that is asked for, and where a client announces that it creates', async t => {
  const { root, client } = await servedFiles(t)
  const writer = await client()
  t.match(await writer.refusal(opening('/d/e/f', fresh | update)), /^3011 /)
  await writer.close(await writer.open('/d/e/f', fresh | update | mkpath))
  await writer.close(await writer.open('/g/h', fresh | update | asynchronous))
  t.match(await writer.refusal(opening('/i/j', replacing | update)), /^3011 /)
  await writer.close(await writer.open('/i/j', replacing | update | asynchronous))
  t.equal((await stat(join(root, 'd/e/f'))).size, 0)
  t.equal((await stat(join(root, 'i/j'))).size, 0)
  t.equal((await stat(join(root, 'g/h'))).size, 0)
})

void t.test('a file is replaced as a whole, changed in place, and appended to', async t => {
  const { root, client } = await servedFiles(t)
  const writer = await client()
  await writeFile(join(root, 'a'), 'old content')
  const replaced = await writer.open('/a', replacing | update)
  await writer.write(replaced, 0, 'new')
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'old content', 'until it is closed')
  await writer.close(replaced)
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'new')
  const updated = await writer.open('/a', update)
  await writer.write(updated, 1, 'XY')
  await writer.body({ name: 'truncate', handle: updated, size: 2n, path: '' })
  await writer.close(updated)
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'nX')
  const appended = await writer.open('/a', append)
  await writer.write(appended, 0, 'more')
  await writer.close(appended)
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'nXmore')
  t.match(await writer.refusal(opening('/none', update)), /^3011 /)
})

void t.test('permission bits of a new file are those of the request', async t => {
  const { root, client } = await servedFiles(t)
  const writer = await client()
  await writer.close(await writer.open('/x', fresh | update, 0o744))
  t.equal((await stat(join(root, 'x'))).mode & 0o777, 0o744)
  t.equal(statOf(await writer.text(stating('/x'))).flags, 49)
})

void t.test('readers share, a writer is alone, and force asks nobody', async t => {
  const { root, client } = await servedFiles(t)
  const [one, two] = [await client(), await client()]
  await writeFile(join(root, 'a'), 'content')
  const readers = [await one.open('/a', reading | retstat), await two.open('/a', reading)]
  t.match(await two.refusal(opening('/a', update)), /^3003 /)
  t.match(await two.refusal(opening('/a', replacing | update)), /^3003 /)
  const forced = await two.open('/a', update | force)
  t.match(await one.refusal(opening('/a', reading)), /^3003 /)
  await two.close(forced)
  await one.close(readers[0] as number)
  await two.close(readers[1] as number)
  const writer = await one.open('/a', update)
  t.match(await two.refusal(opening('/a', update)), /^3003 /)
  t.match(await two.refusal(opening('/a', reading)), /^3003 /)
  await one.close(writer)
  t.equal(await two.read(await two.open('/a', reading), 0, 100), 'content')
  t.match(await two.refusal(opening('/none', reading)), /^3011 /)
  await one.close(await one.open('/none', fresh | update))
})

void t.test('a client that was cut off comes back and goes on', async t => {
  const { root, client, gateway } = await servedFiles(t)
  const lost = await client()
  const handle = await lost.open('/a', fresh | update | posc)
  await lost.write(handle, 0, 'first ')
  await lost.leave()
  await gone(gateway)
  const back = await client()
  t.equal(statOf(await back.text(stating('/a'))).size, 6n, 'it waits')
  t.match(await back.refusal(opening('/a', reading)), /^3003 /)
  const again = await back.open('/a', update | posc)
  await back.write(again, 6, 'second')
  await back.close(again)
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'first second')
})

void t.test('a client that was cut off inside a write comes back as soon as it says that the old session is over', async t => {
  const { root, client } = await servedFiles(t)
  for (const isNew of [true, false]) {
    const lost = await client()
    const handle = await lost.open('/a', isNew ? fresh | update : update)
    lost.ask({ name: 'write', handle, offset: 0n, pathId: 0, dataLength: 1_000_000 }, Buffer.alloc(600_000, 'x')).catch(() => { /* it is cut off */ })
    await new Promise<void>(resolve => { lost.socket.write('', () => { resolve() }) })
    const back = await client()
    await back.body({ name: 'endsess', sessionId: lost.sessionId })
    const again = await back.open('/a', update)
    await back.write(again, 0, Buffer.alloc(1_000_000, 'y'))
    await back.close(again)
    t.equal(await readFile(join(root, 'a'), 'utf8'), 'y'.repeat(1_000_000))
  }
})

void t.test('whoever begins anew does not wait for the one who is lost', async t => {
  const { root, client, gateway } = await servedFiles(t)
  const lost = await client()
  await lost.write(await lost.open('/posc', fresh | update | posc), 0, 'lost')
  await lost.write(await lost.open('/plain', fresh | update), 0, 'lost')
  await lost.write(await lost.open('/again', fresh | update), 0, 'lost')
  await lost.leave()
  await gone(gateway)
  const back = await client()
  const again = await back.open('/again', replacing | update)
  await back.write(again, 0, 'new')
  await back.close(again)
  t.equal(await readFile(join(root, 'again'), 'utf8'), 'new')
  await back.close(await back.open('/posc', fresh | update))
  t.equal(await readFile(join(root, 'posc'), 'utf8'), '')
  t.match(await back.refusal(opening('/plain', fresh | update)), /^3018 /)
  t.equal(await readFile(join(root, 'plain'), 'utf8'), 'lost')
})

void t.test('after its time a lost upload is kept as far as it came, unless it was to stay on a successful close only', async t => {
  const { root, client, storage } = await servedFiles(t, { holdSeconds: 0.05 })
  const lost = await client()
  await lost.write(await lost.open('/posc', fresh | update | posc), 0, 'lost')
  await lost.write(await lost.open('/plain', fresh | update), 0, 'some')
  await lost.leave()
  const back = await client()
  await until(async () => (await back.ask(stating('/posc'))).at(-1)?.response.status !== 'ok' && await storage.stat('/plain').then(() => true, () => false))
  t.equal(await readFile(join(root, 'plain'), 'utf8'), 'some')
  await t.rejects(stat(join(root, 'posc')), { code: 'ENOENT' })
})

void t.test('two writers that were forced', async t => {
  const { root, client } = await servedFiles(t)
  const one = await client()
  const first = await one.open('/a', fresh | update)
  const second = await one.open('/a', replacing | update | force)
  await one.write(first, 0, 'first')
  await one.write(second, 0, 'second')
  t.equal(statOf(await one.text(stating('/a'))).size, 6n, 'that of the last one')
  await one.close(first)
  await one.close(second)
  t.equal(await readFile(join(root, 'a'), 'utf8'), 'second')
  await one.close(await one.open('/a', update))
})

void t.test('what does not fit is refused before it comes', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  t.match(await one.refusal(opening('/a?oss.asize=999999999999999', fresh | update)), /^3009 /)
  await one.close(await one.open('/a?oss.asize=nonsense', fresh | update))
})

void t.test('a gateway that closes does the same at once', async t => {
  const { root, client, gateway } = await servedFiles(t)
  const writer = await client()
  await writer.write(await writer.open('/posc', fresh | update | posc), 0, 'lost')
  await writer.write(await writer.open('/plain', fresh | update), 0, 'some')
  await gateway.close()
  t.equal(await readFile(join(root, 'plain'), 'utf8'), 'some')
  await t.rejects(stat(join(root, 'posc')), { code: 'ENOENT' })
})

/** The gateway has seen that its clients are gone. */
async function gone (gateway: { readonly connections: number }): Promise<void> {
  await until(() => gateway.connections === 0)
}

/** Pages that came damaged and did not come again: the file is not kept as if it were whole. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { rawSite } from '../raw-site.ts'
import { bytesOf, closeBytes, long, openBytes, statBytes, words, writeBytes } from '../wire-bytes.ts'

const [newFile, update] = [0x28, 0x20]
const [ok, notFound, checksumError] = [0, 3011, 3019]

/** A page behind a checksum that is not its own. */
function badPage (handle: Buffer): Buffer {
  return bytesOf(3026, { parameters: Buffer.concat([handle, long(0), Buffer.alloc(4)]), payload: Buffer.concat([words(0x12345678), Buffer.alloc(4096, 9)]) })
}

void t.test('a new file that its client closes like this is gone, and its name is free at once', async t => {
  const site = await rawSite(t)
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/new', newFile))
  await connection.ask(badPage(handle))
  t.equal((await connection.ask(closeBytes(handle))).errorNumber, checksumError)
  t.equal((await connection.ask(statBytes('/new'))).errorNumber, notFound)
  const again = await connection.ask(openBytes('/new', newFile))
  t.equal(again.status, ok)
  await connection.ask(writeBytes(again.body, 0, 'good'))
  t.equal((await connection.ask(closeBytes(again.body))).status, ok)
  t.equal(await readFile(join(site.root, 'new'), 'utf8'), 'good')
})

void t.test('a new file that its client leaves like this is not kept for it', async t => {
  const site = await rawSite(t)
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/new', newFile))
  await connection.ask(badPage(handle))
  connection.destroy()
  const { connection: other } = await site.enter()
  const again = await other.ask(openBytes('/new', newFile))
  t.equal(again.status, ok)
  t.notOk(existsSync(join(site.root, 'new')))
})

void t.test('of a file that is changed in place the client is told, and others may go on with it', async t => {
  const site = await rawSite(t)
  await site.put('old', 'content')
  const { connection } = await site.enter()
  const { body: handle } = await connection.ask(openBytes('/old', update))
  await connection.ask(badPage(handle))
  t.equal((await connection.ask(closeBytes(handle))).errorNumber, checksumError)
  const again = await connection.ask(openBytes('/old', update))
  t.equal(again.status, ok)
  t.equal((await connection.ask(closeBytes(again.body))).status, ok)
})

/** What happens to bytes while one side is slower than the other: nothing is lost, nothing grows, and nobody is blamed for somebody else's slowness. */
import { readSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import t from 'tap'

import { fakeClock } from '@scitags/core/testing'
import type { Storage, StorageFile } from '@scitags/storage'
import { rawSite } from './raw-site.ts'
import type { RawAnswer, RawConnection } from './raw-connection.ts'
import { standsStill, until } from './until.ts'
import { closeBytes, openBytes, readBytes, writeBytes } from './wire-bytes.ts'

const [reading, creating] = [0x10, 0x28]

/** Files as a test wants them, of a storage that is real otherwise. */
function filesOf (storage: Storage, change: (file: StorageFile, mode: string) => Partial<StorageFile>): Storage {
  return overlaid(storage, {
    openAtOnce: () => undefined,
    open: async (path, mode, options) => {
      const file = await storage.open(path, mode, options)
      return overlaid(file, change(file, mode))
    }
  })
}

function overlaid<T extends object> (below: T, over: Partial<T>): T {
  return new Proxy(below, {
    get (target, key) {
      if (key in over) return over[key as keyof T]
      const value: unknown = Reflect.get(target, key, target)
      return typeof value === 'function' ? value.bind(target) as unknown : value
    }
  })
}

t.test('data of a write that was kept while the client did not read its answers comes first', async t => {
  const writes: (() => void)[] = []
  let read = (): void => { /* set below */ }
  const readable = new Promise<void>(resolve => { read = resolve })
  const site = await rawSite(t, {
    wrap: storage => filesOf(storage, (file, mode) => ({
      fd: undefined,
      readAtOnce: () => false,
      async read (into, position) {
        if (mode === 'read') await readable
        return await file.read(into, position)
      },
      async write (from, position) {
        await new Promise<void>(resolve => { writes.push(resolve) })
        await file.write(from, position)
      }
    }))
  })
  await site.put('big', Buffer.alloc(64 * 1024 * 1024, 1))
  const { connection } = await site.enter()
  const source = handleOf(await connection.ask(openBytes('/big', reading)))
  const target = handleOf(await connection.ask(openBytes('/new', creating)))
  const data = Buffer.alloc(8 * 1024 * 1024)
  for (let at = 0; at < data.length; at += 4) data.writeUInt32LE(at, at)
  const all = writeBytes(target, 0, data)
  const release = (): void => { for (const go of writes.splice(0)) go() }
  const moved = (): number => site.written() + site.received(connection) + writes.length

  // Two buffers are being written, so that there is no room; then one is done, and the client stops reading what it has asked for.
  connection.send(readBytes(source, 0, 64 * 1024 * 1024))
  let sent = 24 + 1024 * 1024
  connection.send(all.subarray(0, sent))
  await until(() => writes.length === 2)
  connection.socket.pause()
  writes.shift()?.()
  await standsStill(moved)
  read()
  await standsStill(moved)
  connection.send(all.subarray(sent, sent += 50_000))
  await standsStill(moved)
  release()
  await standsStill(moved)
  connection.socket.resume()
  for (; sent < all.length; sent += 100_000) {
    connection.send(all.subarray(sent, sent + 100_000))
    release()
    await turn()
  }
  const answer = answerTo(connection, 6)
  let isAnswered = false
  void answer.then(() => { isAnswered = true })
  await until(() => {
    release()
    return isAnswered
  })
  t.equal((await answer)?.status, 0)
  connection.send(closeBytes(target))
  t.equal((await answerTo(connection, 7))?.status, 0)
  t.ok(data.equals(await readFile(join(site.root, 'new'))), 'byte for byte')
})

t.test('requests whose answers nobody reads are not worked on without end', async t => {
  const site = await rawSite(t, {
    wrap: storage => filesOf(storage, file => ({
      readAtOnce: (into, position) => readSync(file.fd ?? -1, into, 0, into.length, position) === into.length
    }))
  })
  await site.put('f', Buffer.alloc(64 * 1024, 1))
  const { connection } = await site.enter()
  const handle = handleOf(await connection.ask(openBytes('/f', reading)))
  const count = 2000
  const before = process.memoryUsage().arrayBuffers
  connection.socket.pause()
  connection.send(...Array.from({ length: count }, () => readBytes(handle, 0, 64 * 1024)))
  await standsStill(site.written)
  t.ok(process.memoryUsage().arrayBuffers - before < 32 * 1024 * 1024, 'a few of 128 MiB are in memory')
  connection.socket.resume()
  for (let answered = 0; answered < count; answered++) {
    const { body } = await connection.next() ?? {}
    if (body?.length !== 64 * 1024) t.fail('an answer is not whole')
  }
  t.pass('and all come in the end')
})

t.test('a client whose file is slow is not taken for one that does not read', async t => {
  const clock = fakeClock()
  let read = (): void => { /* set below */ }
  const readable = new Promise<void>(resolve => { read = resolve })
  let isAsked = (): void => { /* set below */ }
  const asked = new Promise<void>(resolve => { isAsked = resolve })
  const site = await rawSite(t, {
    clock,
    stallSeconds: 1,
    wrap: storage => filesOf(storage, file => ({
      fd: undefined,
      readAtOnce: () => false,
      async read (into, position) {
        isAsked()
        await readable
        return await file.read(into, position)
      }
    }))
  })
  await site.put('f', 'content')
  const { connection } = await site.enter()
  const handle = handleOf(await connection.ask(openBytes('/f', reading)))
  const answer = connection.ask(readBytes(handle, 0, 7))
  await asked
  for (let second = 0; second < 10; second++) clock.advance(1000)
  read()
  t.equal((await answer).body.toString(), 'content')
})

function handleOf ({ body }: RawAnswer): Buffer {
  return Buffer.from(body.subarray(0, 4))
}

/** The first of that stream; those of others before it are passed over. */
async function answerTo (connection: RawConnection, streamId: number): Promise<RawAnswer | undefined> {
  for (;;) {
    const answer = await connection.next()
    if (answer === undefined || answer.streamId === streamId) return answer
  }
}

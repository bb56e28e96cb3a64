/** Our client reads and writes files of a real XRootD. */
import { randomInt } from 'node:crypto'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'

import { ConnectionPool, openFile } from '@scitags/xrootd-protocol/client'
import type { OpenFileOptions, RemoteFile } from '@scitags/xrootd-protocol/client'
import { pattern } from '../../support/content.ts'
import { needs } from '../../support/peers.ts'
import type { Teardown } from '../../support/temporary.ts'
import { until } from '../../support/until.ts'
import { startXrootPeer } from '../../support/xroot-peer.ts'

const content = pattern(20_000_001)

if (needs(t, 'xrootd')) {
  const peer = await startXrootPeer(t)
  await peer.write('/big', content)
  await peer.makeDirectory('/in')

  await t.test('a file is read in order, with several reads in flight', async t => {
    const file = await opened(t, peer.url('/big'))
    t.equal(file.size, content.length)
    t.equal(file.opened.text, (await file.stat()).text)
    t.ok(content.equals(await whole(file, { chunkBytes: 3_000_000 })))
    t.ok(content.subarray(5_000_001, 5_300_000).equals(await whole(file, { from: 5_000_001, to: 5_300_000, chunkBytes: 100_000 })))
  })

  await t.test('what is read lands in the memory of the caller, and at the end of the file there is less of it', async t => {
    const file = await opened(t, peer.url('/big'))
    const into = new Uint8Array(4_000_000).fill(1)
    t.equal(await file.read(into.subarray(100, 3_000_100), 7), 3_000_000)
    t.ok(content.subarray(7, 3_000_007).equals(into.subarray(100, 3_000_100)))
    t.ok(into.subarray(0, 100).every(byte => byte === 1) && into.subarray(3_000_100).every(byte => byte === 1), 'nothing beside it is touched')
    t.equal(await file.read(into, content.length - 10), 10)
    t.equal(await file.read(into, content.length), 0)
    t.equal(await file.read(into, content.length + 100_000), 0)
    t.equal(await file.read(new Uint8Array(0), 0), 0)
  })

  for (const options of [{}, { pages: true }, { streams: 3 }, { streams: 2, pages: true }]) {
    await t.test(`forty reads at once from anywhere, ${JSON.stringify(options)}`, async t => {
      const file = await opened(t, peer.url('/big'), options)
      t.equal(file.usesPages, options.pages === true)
      await Promise.all(Array.from({ length: 40 }, async () => {
        const [position, length] = [randomInt(content.length), randomInt(1, 3_000_000)]
        const into = Buffer.alloc(length)
        const bytes = await file.read(into, position)
        if (!content.subarray(position, position + length).equals(into.subarray(0, bytes))) t.fail(`${bytes} bytes from ${position} are wrong`)
      }))
      t.ok(content.equals(await whole(file, { chunkBytes: 1_000_003 })))
    })
  }

  await t.test('with further streams the data comes on those, and each is told to the caller before anything is sent on it', async t => {
    const seen: [number, number][] = []
    const file = await opened(t, peer.url('/big'), { streams: 3, onSocket: (socket, number) => seen.push([number, socket.bytesWritten]) })
    t.strictSame(seen.map(([number]) => number).sort(), [0, 1, 2, 3])
    t.ok(seen.every(([, bytes]) => bytes === 0))
    await whole(file, { chunkBytes: 1_000_000 })
    const [main = 0, ...further] = file.connection.streams.map(({ bytesReceived }) => bytesReceived)
    t.ok(main < 10_000 && further.length === 3 && further.every(bytes => bytes > 1_000_000), `${main}, ${further.join(', ')}`)
    t.ok(main + further.reduce((sum, bytes) => sum + bytes) > content.length)
  })

  for (const pages of [false, true]) {
    await t.test(`what is written is there, ${pages ? 'with' : 'without'} checksums of pages`, async t => {
      const path = `/in/written-${pages}`
      const file = await opened(t, peer.url(path), { access: 'update', create: 'exclusively', mode: 0o640, pages })
      await Promise.all([[0, 9_000_001], [9_000_001, 10_000_000], [10_000_000, content.length]].map(async ([from, to]) => {
        await file.write(content.subarray(from, to), from ?? 0)
      }))
      await file.sync()
      t.equal(Number((await file.stat()).stat.size), content.length)
      t.ok(content.equals(await whole(file, { to: content.length })), 'it reads back through the same handle')
      await file.close()
      t.ok(content.equals(await peer.read(path)))
    })
  }

  await t.test('an open file gets another size', async t => {
    const file = await opened(t, peer.url('/in/size'), { access: 'update', create: 'or-replace' })
    await file.write(content.subarray(0, 1000), 0)
    await file.truncate(10)
    await file.close()
    t.ok(content.subarray(0, 10).equals(await peer.read('/in/size')))
  })

  await t.test('parents are made where that is wished, and a file that is there is not made again', async t => {
    const file = await openFile(peer.url('/in/a/b/c'), { access: 'write', create: 'exclusively', makeParents: true })
    await file.close()
    await t.rejects(openFile(peer.url('/in/a/b/c'), { access: 'write', create: 'exclusively' }), { code: 'REFUSED', errorNumber: 3018 })
    await t.rejects(openFile(peer.url('/in/nothing?authz=secret')), { code: 'REFUSED', errorNumber: 3011, message: /^(?!.*secret)/ })
  })

  await t.test('a file that is to persist on close does so, and vanishes without', async t => {
    const there = async (name: string): Promise<boolean> => await access(join(peer.root, 'in', name)).then(() => true, () => false)
    const open = async (name: string, pool: ConnectionPool): Promise<RemoteFile> => await openFile(peer.url(`/in/${name}`), { access: 'write', create: 'or-replace', persistOnClose: true, pool })
    const pool = new ConnectionPool()
    const [kept, lost] = [await open('kept', pool), await open('lost', pool)]
    await Promise.all([kept.write(content.subarray(0, 9), 0), lost.write(content.subarray(0, 9), 0)])
    await kept.close()
    t.ok(await there('lost'))
    pool.close()
    await until('the file is gone', async () => !await there('lost'))
    t.ok(await there('kept'))
  })

  await t.test('pieces from here and there come in one answer', async t => {
    const file = await opened(t, peer.url('/big'))
    const pieces = Array.from({ length: 1500 }, (_none, index) => ({ position: index * 13_000, into: Buffer.alloc(index % 7 === 0 ? 1 : 5000) }))
    pieces.push({ position: 3, into: Buffer.alloc(5_000_000) })
    await file.readVector(pieces)
    t.ok(pieces.every(({ position, into }) => content.subarray(position, position + into.length).equals(into)))
    await t.rejects(file.readVector([{ position: content.length - 5, into: Buffer.alloc(10) }]), { code: 'REFUSED' })
  })

  await t.test('reads are cancelled, and others go on', async t => {
    const file = await opened(t, peer.url('/big'))
    const cancel = new AbortController()
    const reads = Array.from({ length: 6 }, async (_none, index) => await file.read(Buffer.alloc(8_000_000), index * 1000, { signal: cancel.signal }))
    const other = Buffer.alloc(5_000_000)
    const going = file.read(other, 0)
    cancel.abort()
    for (const read of reads) await t.rejects(read, { code: 'CANCELLED' })
    t.equal(await going, other.length)
    t.ok(content.subarray(0, other.length).equals(other))
  })

  await t.test('a loop over chunks can be left', async t => {
    const file = await opened(t, peer.url('/big'))
    for await (const chunk of file.chunks({ chunkBytes: 1_000_000 })) {
      t.equal(chunk.length, 1_000_000)
      break
    }
    t.ok(content.equals(await whole(file, {})))
  })

  await t.test('a file that is closed is closed', async t => {
    const file = await openFile(peer.url('/big'))
    await file.close()
    await file.close()
    await t.rejects(file.read(Buffer.alloc(1), 0), { code: 'CLOSED' })
  })
}

async function opened (t: Teardown, url: string, options: OpenFileOptions = {}): Promise<RemoteFile> {
  const file = await openFile(url, options)
  t.teardown(async () => { await file[Symbol.asyncDispose]() })
  return file
}

async function whole (file: RemoteFile, options: Parameters<RemoteFile['chunks']>[0]): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of file.chunks(options)) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}

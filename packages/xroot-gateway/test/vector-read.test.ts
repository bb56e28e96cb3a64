/** Vector reads: the elements that were asked for, from memory that does not grow with them. */
import t from 'tap'

import type { Storage, StorageFile } from '@scitags/storage'
import { openOptions } from '@scitags/xrootd-protocol'
import { servedFiles } from './served-files.ts'
import { standsStill, until } from './until.ts'
import { wireClient } from './wire-client.ts'
import type { Asked, WireClient } from './wire-client.ts'

const largest = 2_097_136
const content = Buffer.alloc(4_000_000, Buffer.from(Array.from({ length: 251 }, (_none, index) => index)))

interface Element {
  readonly handle: number
  readonly offset: bigint
  readonly length: number
}

function readv (elements: readonly Element[]): Asked {
  return { name: 'readv', pathId: 0, elements }
}

/** What has to come, with the header of each element. */
function expected (elements: readonly Element[]): Buffer {
  return Buffer.concat(elements.flatMap(({ handle, offset, length }) => {
    const header = Buffer.alloc(16)
    header.writeUInt32BE(handle, 0)
    header.writeInt32BE(length, 4)
    header.writeBigInt64BE(offset, 8)
    return [header, content.subarray(Number(offset), Number(offset) + length)]
  }))
}

async function withContent (client: WireClient, path: string): Promise<number> {
  const handle = await client.open(path, openOptions.new | openOptions.open_updt)
  await client.write(handle, 0, content)
  return handle
}

void t.test('elements of all sizes, of a file that is read and of one that is written', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  const written = await withContent(one, '/w')
  await one.close(await withContent(one, '/r'))
  const read = await one.open('/r', openOptions.open_read)
  const lengths = [0, 1, 100, 65_535, 65_536, 70_000, largest, 524_288, 530_000, 600_000, largest, 3]
  const elements = lengths.map((length, index) => ({ handle: index % 2 === 0 ? read : written, offset: BigInt(1000 * index + 7), length }))
  for (const list of [elements, elements.toReversed(), [elements[6], elements[9]].filter(element => element !== undefined)]) t.ok(expected(list).equals(await one.body(readv(list))))
})

void t.test('an element that lies behind the end, even in part, is an error and the connection stays', async t => {
  const { client } = await servedFiles(t)
  const one = await client()
  const written = await withContent(one, '/w')
  await one.close(await withContent(one, '/r'))
  const read = await one.open('/r', openOptions.open_read)
  for (const handle of [read, written]) {
    t.match(await one.refusal(readv([{ handle, offset: BigInt(content.length - 10), length: 11 }])), /^3005 /)
    t.match(await one.refusal(readv([{ handle, offset: BigInt(content.length - largest + 1), length: largest }])), /^3005 /)
    t.match(await one.refusal(readv([{ handle, offset: 0n, length: largest }, { handle, offset: BigInt(content.length - 600_000), length: 600_001 }])), /^3005 /)
    t.ok(expected([{ handle, offset: BigInt(content.length - largest), length: largest }]).equals(await one.body(readv([{ handle, offset: BigInt(content.length - largest), length: largest }]))))
  }
})

void t.test('clients that do not read what they have asked for hold little memory', async t => {
  let begun = 0
  const lengths: number[] = []
  const counting = (file: StorageFile): StorageFile => Object.create(file, {
    opened: { value: file.opened },
    path: { value: file.path },
    fd: { value: undefined },
    readAtOnce: { value: undefined },
    close: { value: async () => { await file.close() } },
    read: {
      value: async (into: Uint8Array, position: number) => {
        begun++
        lengths.push(into.buffer.byteLength)
        return await file.read(into, position)
      }
    }
  }) as StorageFile
  const wrap = (storage: Storage): Storage => Object.create(storage, {
    openAtOnce: { value: undefined },
    open: { value: async (...args: Parameters<Storage['open']>) => args[1] === 'read' ? counting(await storage.open(...args)) : await storage.open(...args) },
    close: { value: async () => { await storage.close() } }
  }) as Storage
  const { client, port } = await servedFiles(t, { wrap })
  const one = await client()
  await one.close(await withContent(one, '/r'))
  const before = process.memoryUsage().arrayBuffers
  const stalled: WireClient[] = []
  for (let count = 0; count < 60; count++) {
    const client = await wireClient(port)
    stalled.push(client)
    const handle = await client.open('/r', openOptions.open_read)
    client.socket.pause()
    client.ask(readv(Array.from({ length: 64 }, () => ({ handle, offset: 0n, length: largest })))).catch(() => { /* it leaves before the end */ })
  }
  await until(() => begun >= 60)
  await standsStill(() => begun)
  const grown = process.memoryUsage().arrayBuffers - before
  t.ok(Math.max(...lengths) < 600_000, `at most ${Math.max(...lengths)} bytes at once`)
  t.ok(grown < 60 * 1_000_000, `${grown} bytes for all`)
  for (const client of stalled) await client.leave()
})

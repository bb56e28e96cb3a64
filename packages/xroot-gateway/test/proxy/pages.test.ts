import t from 'tap'

import { bytesWithChecksums } from '@scitags/xrootd-protocol'
import { openFile } from '@scitags/xrootd-protocol/client'
import type { RemoteFile } from '@scitags/xrootd-protocol/client'
import { copyFromPages } from '../../src/proxy/pages-as-they-came.ts'
import { addChecksums, placeForData } from '../../src/server/pages.ts'
import { gatewaySite } from '../gateway-site.ts'
import type { GatewaySite } from '../gateway-site.ts'
import type { Test } from 'tap'

const content = Buffer.from(Array.from({ length: 5_000_123 }, (_none, index) => (index * 2_654_435_761 >>> 16) & 0xff))

async function proxied (t: Test): Promise<{ readonly site: GatewaySite, open (pages: boolean): Promise<RemoteFile> }> {
  const origin = await gatewaySite(t)
  await origin.write('f', content)
  const site = await gatewaySite(t, { proxy: { origins: [`root://127.0.0.1:${origin.port}`] } })
  return {
    site,
    async open (pages) {
      const file = await openFile(`${site.url}/f?scitag.flow=206`, { pages })
      t.teardown(async () => { await file.close() })
      return file
    }
  }
}

async function read (file: RemoteFile, position: number, length: number): Promise<Buffer> {
  const into = Buffer.alloc(length)
  return into.subarray(0, await file.read(into, position))
}

void t.test('pages go through with the checksums that the origin made', async t => {
  const { site, open } = await proxied(t)
  const file = await open(true)
  t.ok((await read(file, 0, content.length)).equals(content))
  await file.close()
  await site.gateway.close()
  const received = (await site.ended(2)).find(({ what }) => what.includes('receive'))?.received ?? 0
  t.ok(received >= bytesWithChecksums(0, content.length), `${received} bytes with checksums`)
})

void t.test('wherever they begin and end', async t => {
  const { open } = await proxied(t)
  const file = await open(true)
  const ranges = [[0, 1_000_000], [1_000_000, 1_500_000], [2_500_000, 4096], [2_502_656, 2_000_000], [17, 300_000], [4096, 100_000], [8192, 70_000], [4_900_000, 200_000], [4_997_120, 65_536]] as const
  for (const [from, length] of ranges) t.ok((await read(file, from, length)).equals(content.subarray(from, from + length)), `${length} from ${from}`)
})

void t.test('who reads with pages and without sees the same', async t => {
  const { open } = await proxied(t)
  const file = await open(true)
  const vector = Buffer.alloc(100_000)
  for (let at = 0; at < content.length; at += 700_000) {
    t.ok((await read(file, at, Math.min(700_000, content.length - at))).equals(content.subarray(at, at + 700_000)))
    const there = Math.min(at + 900_001, content.length - vector.length)
    await file.readVector([{ position: there, into: vector }])
    t.ok(vector.equals(content.subarray(there, there + vector.length)))
  }
})

void t.test('data is taken out of pages where their checksums are right', async t => {
  const from = 8192
  const pages = Buffer.alloc(bytesWithChecksums(from, 10_000))
  content.copy(pages, placeForData(0, from, 10_000), 0, 10_000)
  addChecksums(pages, 0, from, 10_000)
  for (const [position, length] of [[8192, 10_000], [8200, 100], [12_000, 6192], [12_288, 1]] as const) {
    const into = Buffer.alloc(length)
    t.ok(copyFromPages(pages, from, into, position))
    t.ok(into.equals(content.subarray(position - from, position - from + length)))
  }
  pages[5000] = (pages[5000] ?? 0) ^ 1
  t.ok(copyFromPages(pages, from, Buffer.alloc(100), 8200))
  t.notOk(copyFromPages(pages, from, Buffer.alloc(100), 12_250))
})

/** What packets really carry over root://: between two hosts with a cable, the data of a file has the label of its tag, on each stream. */
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'

import { encodeFlowLabel } from '@scitags/core/wire'
import type { SeenPacket } from '@scitags/native'
import { ConnectionPool, openFile } from '@scitags/xrootd-protocol/client'
import { markingHost } from '../support/marking-host.ts'
import { needs } from '../support/peers.ts'
import { run } from '../support/run.ts'
import { twoHosts } from '../support/two-hosts.ts'
import { meaningMask, watchWire } from '../support/wire.ts'

const hosts = await twoHosts(t)
if (hosts === undefined) process.exit()
const wire = watchWire(t, hosts.interfaceHere)
const { address, xrootPort: port } = await markingHost(t, { hosts, files: { 'plain/file': 'x'.repeat(1_000_000), 'plain/other': 'y'.repeat(1_000_000) } })
const url = (path: string, tag?: number): string => `root://[${address}]:${port}//${path}${tag === undefined ? '' : `?scitag.flow=${tag}`}`

function meaning (tag: number): number {
  return encodeFlowLabel({ experiment: tag >> 6, activity: tag & 63 }, 0)
}

/** Full segments that have come since the last call: answers that say little are no data of a file. */
function news (): () => readonly SeenPacket[] {
  let known = 0
  return () => {
    const all = wire.segments(({ source, payload }) => source.port === port && payload > 1000)
    const since = all.slice(known)
    known = all.length
    return since
  }
}

/** What has not been acknowledged would get the next label as well, which is why there would be none; a kernel keeps an acknowledgement back for 40 ms. */
const acknowledgedMs = 120

const since = news()

void t.test('files one after the other on one connection: each has its own label, an untagged one has none', async t => {
  const pool = new ConnectionPool({})
  for (const pages of [false, true]) {
    for (const tag of [206, 130, undefined, 206]) {
      const file = await openFile(url('file', tag), { pool, pages })
      await file.read(Buffer.alloc(1_000_000), 0)
      await file.close()
      await sleep(acknowledgedMs)
      const segments = since()
      t.ok(segments.length > 0)
      const meanings = new Set(segments.map(({ label }) => label & meaningMask))
      if (tag === undefined) t.notOk([206, 130].some(tag => meanings.has(meaning(tag))), 'none of ours')
      else t.strictSame([...meanings], [meaning(tag)], `${tag}, ${segments.length} segments`)
    }
  }
  pool.close()
})

void t.test('two files at once on one connection: equal tags have their label, different ones none', async t => {
  const pool = new ConnectionPool({})
  for (const [one, other] of [[206, 206], [206, 130]] as const) {
    const files = [await openFile(url('file', one), { pool }), await openFile(url('other', other), { pool })]
    // Each has moved something: from here on both take part.
    for (const file of files) await file.read(Buffer.alloc(10), 0)
    await sleep(acknowledgedMs)
    since()
    await Promise.all(files.map(async file => await file.read(Buffer.alloc(1_000_000), 0)))
    const meanings = new Set(since().map(({ label }) => label & meaningMask))
    if (one === other) t.strictSame([...meanings], [meaning(one)])
    else t.notOk(meanings.has(meaning(one)) || meanings.has(meaning(other)))
    for (const file of files) await file.close()
    await sleep(acknowledgedMs)
  }
  pool.close()
})

void t.test('xrdcp over three streams: every segment of data on each of them', async t => {
  if (!needs(t, 'xrdcp')) return
  since()
  // It takes further streams for what it asks for when they are ready, and may be done before.
  for (let connections = 0; connections < 2;) {
    const { status, said } = await run('env', ['XRD_CPCHUNKSIZE=100000', 'XRD_CONNECTIONRETRY=1', 'XRD_CONNECTIONWINDOW=5', 'xrdcp', '--silent', '--force', '-S', '2', url('file', 206), '/dev/null'])
    t.equal(status, 0, said)
    const segments = since()
    t.strictSame([...new Set(segments.map(({ label }) => label & meaningMask))], [meaning(206)])
    connections = new Set(segments.map(({ destination }) => destination.port)).size
  }
})

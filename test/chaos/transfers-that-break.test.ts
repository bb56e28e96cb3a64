/** Full disks, slow peers and resets: the client is told, nothing half-done is left behind, and every flow ends. */
import { execFileSync } from 'node:child_process'
import t from 'tap'

import { copy } from '@scitags/http-tpc/client'
import { pattern } from '../support/content.ts'
import { isRoot, needsThat } from '../support/peers.ts'
import { scriptedServer } from '../support/scripted-server.ts'
import { startSite } from '../support/site.ts'
import type { Site, SiteOptions } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import type { Teardown } from '../support/temporary.ts'
import { until } from '../support/until.ts'
import { WireClient } from '../support/wire-client.ts'

const content = pattern(4_000_000)

t.test('a disk without room for the file refuses PUT and pull with 507, before any data', async t => {
  const [full, source] = [await siteOnSmallDisk(t), await startSite(t)]
  if (full === undefined) return
  await source.write('f', content)
  const put = await (await WireClient.open(full.port)).exchange('PUT', '/f', [['Host', 'x'], ['SciTag', '206'], ['Expect', '100-continue'], ['Content-Length', String(content.length)]])
  t.match(put, { status: 507, wasContinued: false })
  t.match(await copy({ url: `${full.url}/f`, source: `${source.url}/f`, scitag: 206 }), { ok: false, status: 507 })
  t.strictSame(await full.files(), [])
  t.strictSame(await full.told(), [])
})

t.test('a disk that fills up on the way: 507 for the PUT, a failure for the copy, nothing left, and the server serves on', async t => {
  const full = await siteOnSmallDisk(t)
  if (full === undefined) return
  // Without a length nobody can know before.
  const chunk = pattern(500_000)
  const client = await WireClient.open(full.port)
  client.socket.write('PUT /f HTTP/1.1\r\nHost: x\r\nSciTag: 206\r\nTransfer-Encoding: chunked\r\n\r\n')
  for (let sent = 0; sent < 8; sent++) client.socket.write(Buffer.concat([Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n')]))
  const answer = await client.answer('PUT')
  t.equal(answer.status, 507)
  const endless = await scriptedServer(t, (request, response) => {
    response.writeHead(200)
    if (request.method === 'HEAD') response.end()
    else response.end(content)
  })
  const result = await copy({ url: `${full.url}/f`, source: `${endless.url}/f`, scitag: 206 })
  t.match(result, { ok: false, status: 202 })
  t.match(result.message, /space|full/i)
  t.strictSame(await full.files(), [])
  t.equal((await (await WireClient.open(full.port)).exchange('PUT', '/small', [['Host', 'x'], ['Content-Length', '3']], Buffer.from('abc'))).status, 201)
  t.equal((await full.told()).length, 2)
})

t.test('a source that stalls: the copy fails in words within its time', async t => {
  const active = await startSite(t, { copy: { stallTimeoutMs: 200, firstByteTimeoutMs: 200, markerIntervalMs: 50 } })
  const stalling = await scriptedServer(t, (request, response) => {
    response.writeHead(200, { 'Content-Length': 1_000_000 })
    if (request.method === 'HEAD') response.end()
    else response.write(Buffer.alloc(100_000))
  })
  const result = await copy({ url: `${active.url}/f`, source: `${stalling.url}/f`, scitag: 206 })
  t.match(result, { ok: false, status: 202 })
  t.match(result.message, /no bytes came through/)
  t.ok(result.markers.length >= 2, 'it was told of the progress meanwhile')
  await leavesNothing(t, active, 1)
})

t.test('a source that trickles: the copy is given up as too slow', async t => {
  const active = await startSite(t, { copy: { slowWindowMs: 400, minBytesPerSecond: 1_000_000, markerIntervalMs: 50 } })
  const slow = await scriptedServer(t, (request, response) => {
    response.writeHead(200, { 'Content-Length': 1_000_000 })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    const timer = setInterval(() => response.write('drip'), 20)
    response.on('close', () => { clearInterval(timer) })
  })
  const result = await copy({ url: `${active.url}/f`, source: `${slow.url}/f`, scitag: 206 })
  t.match(result, { ok: false })
  t.match(result.message, /too slow/)
  await leavesNothing(t, active, 1)
})

t.test('a target that stops reading: the push is given up', async t => {
  const active = await startSite(t, { copy: { stallTimeoutMs: 200, firstByteTimeoutMs: 300 } })
  await active.write('f', pattern(40_000_000))
  const deaf = await scriptedServer(t, (_request, response) => { response.writeContinue() })
  const result = await copy({ url: `${active.url}/f`, destination: `${deaf.url}/f`, scitag: 206 })
  t.match(result, { ok: false, status: 202 })
  t.match(result.message, /no bytes came through/)
  t.equal((await active.told()).length, 1)
})

t.test('a source that resets in the middle, on one stream and on one of several', async t => {
  for (const streams of [1, 4]) {
    const active = await startSite(t)
    const breaking = await scriptedServer(t, (request, response) => {
      const [, from = '0', to = '3999999'] = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '') ?? []
      const part = content.subarray(Number(from), Number(to) + 1)
      const ranges = request.headers.range === undefined ? {} : { 'Content-Range': `bytes ${from}-${to}/${content.length}` }
      response.writeHead(request.headers.range === undefined ? 200 : 206, { 'Content-Length': part.length, 'Accept-Ranges': 'bytes', ...ranges })
      if (request.method === 'HEAD') response.end()
      else if (Number(from) > 0 && Number(to) < content.length - 1) response.end(part)
      else response.write(part.subarray(0, 300_000), () => { request.socket.resetAndDestroy() })
    })
    const result = await copy({ url: `${active.url}/f`, source: `${breaking.url}/f`, scitag: 206, streams })
    t.match(result, { ok: false, status: 202 })
    t.match(result.message, /broke|ended early|CONNECTION|closed/i)
    t.strictSame(await active.files(), [])
    t.ok((await active.told()).length >= 1, 'every start has its end')
  }
})

t.test('a target that resets in the middle', async t => {
  const active = await startSite(t)
  await active.write('f', content)
  const breaking = await scriptedServer(t, (request, response) => {
    response.writeContinue()
    request.once('data', () => { request.socket.resetAndDestroy() })
  })
  const result = await copy({ url: `${active.url}/f`, destination: `${breaking.url}/f`, scitag: 206 })
  t.match(result, { ok: false, status: 202 })
  t.equal((await active.told()).length, 1)
})

t.test('a client that goes away cancels its copy, and the partial file goes', async t => {
  const active = await startSite(t, { copy: { markerIntervalMs: 20 } })
  const endless = await scriptedServer(t, (request, response) => {
    response.writeHead(200, { 'Content-Length': 1_000_000_000 })
    if (request.method === 'HEAD') response.end()
    else response.write(Buffer.alloc(500_000))
  })
  const cancel = new AbortController()
  const outcome = copy({ url: `${active.url}/f`, source: `${endless.url}/f`, scitag: 206, signal: cancel.signal, onMarker: ({ bytes }) => { if (bytes > 0) cancel.abort() } })
  await t.rejects(outcome, { code: 'CANCELLED' })
  await until('the partial file is gone', async () => (await active.files()).length === 0)
  await leavesNothing(t, active, 1)
})

/** Two MiB; the test is skipped where that cannot be had. */
async function siteOnSmallDisk (t: Teardown & Parameters<typeof needsThat>[0]): Promise<Site | undefined> {
  const root = await temporaryDirectory(t)
  if (!needsThat(t, isRoot && canMount(root), 'the right to mount a tmpfs')) return undefined
  t.teardown(() => { execFileSync('umount', ['--lazy', root]) })
  const options: SiteOptions = { root }
  return await startSite(t, options)
}

function canMount (at: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function leavesNothing (t: { strictSame (a: unknown, b: unknown): unknown, equal (a: unknown, b: unknown): unknown }, site: Site, flows: number): Promise<void> {
  t.strictSame(await site.files(), [])
  t.equal(site.scitags.flows.openFlows <= flows, true)
  t.equal((await site.told()).length, flows)
}

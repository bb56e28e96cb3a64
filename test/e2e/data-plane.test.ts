/** Every way that bytes take through a server: whatever the size and the way, they are the same at the other end, and counted as what they are. */
import { once } from 'node:events'
import { open, rm, truncate, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import t from 'tap'

import { copy } from '@scitags/http-tpc/client'
import { openKernel } from '@scitags/native'
import { makeCertificates } from '../support/certificates.ts'
import { pattern } from '../support/content.ts'
import { needsThat } from '../support/peers.ts'
import { startSite } from '../support/site.ts'
import { temporaryDirectory } from '../support/temporary.ts'
import { suppliedAll } from '../support/told-flow.ts'
import { until } from '../support/until.ts'
import { WireClient } from '../support/wire-client.ts'

t.setTimeout(180_000)

const megabyte = 1024 * 1024
/** Around the sizes of buffers, and of what is left to the last of them. */
const sizes = [0, 1, 65_535, 65_536, 65_537, 524_288, 524_289, 1_500_000, 9 * megabyte + 3]
const hasKernel = openKernel().io.fileSender !== undefined
const tls = await makeCertificates(join(await temporaryDirectory(t), 'tls'))

for (const way of ['kernel', 'portable', 'TLS'] as const) {
  t.test(`${way}: downloads, uploads and copies of every size`, async t => {
    if (way === 'kernel' && !needsThat(t, hasKernel, 'koffi on Linux')) return
    const options = way === 'TLS' ? { certificates: tls, host: 'localhost' } : { way }
    const [source, destination] = [await startSite(t, options), await startSite(t, options)]
    for (const size of sizes) {
      const content = pattern(size)
      await source.write('f', content)
      const client = { tls: { ca: tls.ca } }
      const pulled = await copy({ ...client, url: `${destination.url}/pulled`, source: `${source.url}/f`, scitag: 206 })
      t.ok(pulled.ok, pulled.message)
      t.ok(content.equals(await destination.read('pulled')), `pulled ${size}`)
      const streams = await copy({ ...client, url: `${destination.url}/streams`, source: `${source.url}/f`, streams: 5 })
      t.ok(streams.ok, streams.message)
      t.ok(content.equals(await destination.read('streams')), `pulled ${size} over five streams`)
      const pushed = await copy({ ...client, url: `${source.url}/f`, destination: `${destination.url}/pushed`, requireChecksumVerification: true })
      t.ok(pushed.ok, pushed.message)
      t.ok(content.equals(await destination.read('pushed')), `pushed ${size}`)
      if (size < 1000 || way === 'TLS') continue
      const part = await fetch(`${source.url}/f`, { headers: { Range: `bytes=7-${size - 5}` } })
      t.ok(content.subarray(7, size - 4).equals(Buffer.from(await part.arrayBuffer())), `a range of ${size}`)
    }
  })
}

t.test('what goes past Node is counted: fireflies tell the whole download, and each of two on one connection', async t => {
  const site = await startSite(t)
  const content = pattern(6 * megabyte)
  await site.write('f', content)
  const client = await WireClient.open(site.port)
  for (const tag of ['206', '144']) t.equal((await client.exchange('GET', '/f', [['Host', 'a'], ['SciTag', tag]])).body.length, content.length)
  await client.close()
  const flows = await site.told()
  t.equal(flows.length, 2)
  for (const flow of flows) t.ok(suppliedAll(flow, content.length), JSON.stringify(flow.end.usage))
})

t.test('a file with holes, of more than 4 GiB, whole and from behind', async t => {
  const size = 2 ** 32 + 12_345
  const site = await startSite(t, { root: await temporaryDirectory(t) })
  const file = join(site.root, 'sparse')
  await writeFile(file, 'begin')
  await truncate(file, size)
  const handle = await open(file, 'r+')
  await handle.write('beyond', 2 ** 32 + 5)
  await handle.close()
  t.teardown(async () => { await rm(file) })

  const tail = await fetch(`${site.url}/sparse`, { headers: { Range: `bytes=${2 ** 32}-${size - 1}` } })
  t.equal(tail.headers.get('content-range'), `bytes ${2 ** 32}-${size - 1}/${size}`)
  t.equal(Buffer.from(await tail.arrayBuffer()).indexOf('beyond'), 5)
  let bytes = 0
  let wrong = 0
  for await (const chunk of await answerTo(`${site.url}/sparse`)) {
    if (!(chunk as Buffer).equals(sparsePart(bytes, (chunk as Buffer).length))) wrong++
    bytes += (chunk as Buffer).length
  }
  t.equal(bytes, size)
  t.equal(wrong, 0)
})

t.test('sixty-four readers who have stopped stop nobody else', async t => {
  for (const way of ['kernel', 'portable'] as const) {
    const site = await startSite(t, { way })
    await site.write('large', pattern(20 * megabyte))
    await site.write('small', 'small')
    const stalled = await Promise.all(Array.from({ length: 64 }, async () => {
      const client = await WireClient.open(site.port)
      client.socket.pause()
      client.socket.write('GET /large HTTP/1.1\r\nHost: a\r\n\r\n')
      return client
    }))
    await until('everybody is being answered', () => site.scitags.flows.openFlows >= 0 && stalled.every(({ socket }) => !socket.destroyed))
    const content = pattern(3 * megabyte)
    for (let round = 0; round < 5; round++) {
      t.equal(await (await fetch(`${site.url}/small`)).text(), 'small')
      t.equal((await fetch(`${site.url}/new${round}`, { method: 'PUT', body: content })).status, 201)
      t.ok(content.equals(Buffer.from(await (await fetch(`${site.url}/new${round}`)).arrayBuffer())))
      const copied = await copy({ url: `${site.url}/copied${round}`, source: `${site.url}/new${round}` })
      t.ok(copied.ok, copied.message)
    }
    for (const { socket } of stalled) socket.destroy()
  }
})

t.test('a file that is changed while it is read ends the connection, and is never a whole answer', async t => {
  for (const way of ['kernel', 'portable'] as const) {
    const site = await startSite(t, { way })
    for (const change of ['shorter', 'rewritten'] as const) {
      await site.write('f', pattern(24 * megabyte))
      const answer = await answerTo(`${site.url}/f`)
      answer.pause()
      await once(answer, 'readable')
      if (change === 'shorter') await truncate(join(site.root, 'f'), megabyte)
      else await writeFile(join(site.root, 'f'), Buffer.alloc(24 * megabyte), { flag: 'r+' })
      let bytes = 0
      const ended = await new Promise(resolve => {
        answer.on('data', (chunk: Buffer) => { bytes += chunk.length })
        answer.on('end', () => { resolve('whole') }).on('error', () => { resolve('cut') })
      })
      t.equal(ended, 'cut', `${change}, ${way}`)
      t.ok(bytes < 24 * megabyte)
    }
  }
})

t.test('a slow writer is waited for, in pieces of any size', async t => {
  const site = await startSite(t)
  const content = pattern(2 * megabyte)
  const upload = request(`${site.url}/slow`, { method: 'PUT', headers: { 'Content-Length': content.length } })
  const answered = once(upload, 'response')
  for (let at = 0, piece = 1; at < content.length; at += piece, piece = Math.min(piece * 3, 700_000)) {
    upload.write(content.subarray(at, at + piece))
    await new Promise<void>(resolve => { setTimeout(resolve, 5) })
  }
  upload.end()
  const [answer] = await answered as [IncomingMessage]
  answer.resume()
  t.equal(answer.statusCode, 201)
  t.ok(content.equals(await site.read('slow')))
})

async function answerTo (url: string): Promise<IncomingMessage> {
  const asked = request(url, { agent: false })
  asked.end()
  const [answer] = await once(asked, 'response') as [IncomingMessage]
  return answer
}

const zeros = Buffer.alloc(megabyte)

/** What the file with holes has there. */
function sparsePart (at: number, length: number): Buffer {
  if (at >= 5 && at + length <= 2 ** 32) return zeros.subarray(0, length)
  const part = Buffer.alloc(length)
  for (const [text, position] of [['begin', 0], ['beyond', 2 ** 32 + 5]] as const) {
    for (const [index, byte] of Buffer.from(text).entries()) if (position + index >= at && position + index < at + length) part[position + index - at] = byte
  }
  return part
}

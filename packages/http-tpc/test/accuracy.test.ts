/** A random mixed workload on reused connections, attributed by the fireflies alone. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import t from 'tap'

import { parseFirefly } from '@scitags/core/wire'
import type { Firefly } from '@scitags/core/wire'
import { localStorage } from '@scitags/storage'
import { webdav } from '../src/index.ts'
import { markedSite } from './marking/site.ts'
import type { Answer, Teardown, WireClient } from './marking/site.ts'
import { until } from './until.ts'

const connections = 24
const requestsEach = 40
/** What the send buffer of a loopback socket and one write of the server may hold when a client goes away. */
const inFlightBytes = 16 * 1024 * 1024

/** A small generator, so that a failure can be run again. */
function randomFrom (seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor(state / 4_294_967_296 * below)
  }
}

const lastDatagram = Buffer.from('that was all')
const payload = Buffer.alloc(5 * 1024 * 1024, 'z')

/** The real storage, with one large file to read parts of. */
async function storageAnswer (t: Teardown): Promise<Answer> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-accuracy-'))
  const storage = await localStorage({ root })
  t.teardown(async () => {
    await storage.close()
    await rm(root, { recursive: true, force: true })
  })
  await writeFile(join(root, 'large'), payload)
  const files = webdav({ storage })
  return (request, response) => { files(request, response, () => { response.writeHead(404).end() }) }
}

interface Seen {
  bytes: number
  isAborted: boolean
}

/** By `port experiment/activity method`. */
type Ledger = Map<string, Seen>

void t.test('at least 99.99 % of the bytes that the clients saw are told of the right pair and direction', { timeout: 120_000 }, async t => {
  const collector = createSocket('udp4')
  collector.bind(0, '127.0.0.1')
  await once(collector, 'listening')
  try { collector.setRecvBufferSize(8 * 1024 * 1024) } catch { /* the system's default will do */ }
  t.teardown(() => { collector.close() })
  const fireflies: Firefly[] = []
  collector.on('message', datagram => {
    const parsed = parseFirefly(datagram)
    if (parsed.kind === 'firefly') fireflies.push(parsed.firefly)
  })
  const { port } = collector.address()
  const site = await markedSite(t, { answer: await storageAnswer(t), scitags: { fireflies: { collectors: [`127.0.0.1:${port}`] } } })

  const accepted: Socket[] = []
  site.server.on('connection', socket => { accepted.push(socket) })

  const seed = Number(process.env['SCITAGS_SEED'] ?? Date.now() % 1e9)
  t.comment(`seed ${seed}`)
  const ledger: Ledger = new Map()
  await Promise.all(Array.from({ length: connections }, async (_none, index) => {
    const client = await site.open()
    await workThrough(client, () => accepted.find(({ remotePort }) => remotePort === client.socket.localPort)?.bytesRead ?? 0, randomFrom(seed + index), ledger)
  }))
  await site.flows()
  // What goes over loopback to one socket stays in order.
  const isLast = new Promise<void>(resolve => { collector.on('message', datagram => { if (datagram.equals(lastDatagram)) resolve() }) })
  collector.send(lastDatagram, port, '127.0.0.1')
  await isLast

  const told = new Map<string, number>()
  for (const firefly of fireflies.filter(({ state }) => state === 'end')) {
    const isDownload = firefly.source.port === site.port
    const key = `${isDownload ? firefly.destination.port : firefly.source.port} ${firefly.tag.experiment}/${firefly.tag.activity} ${isDownload ? 'GET' : 'PUT'}`
    told.set(key, (told.get(key) ?? 0) + (firefly.usage?.sent ?? 0))
  }
  let seenBytes = 0
  let wrongBytes = 0
  for (const [key, { bytes, isAborted }] of ledger) {
    const said = told.get(key)
    if (said === undefined) t.equal(bytes, 0, `nothing was told of ${key}`)
    if (isAborted) {
      t.ok(said !== undefined && said >= bytes - inFlightBytes && said <= bytes + inFlightBytes, `aborted ${key}: told ${said}, seen ${bytes}`)
      continue
    }
    seenBytes += bytes
    wrongBytes += Math.abs(bytes - (said ?? 0))
  }
  for (const key of told.keys()) if (!ledger.has(key)) wrongBytes += t.fail(`told of ${key}, which nobody did`) ? 0 : told.get(key) ?? 0
  t.comment(`${wrongBytes} of ${seenBytes} bytes are told wrong, in ${told.size} sums of ${fireflies.length} fireflies`)
  t.ok(wrongBytes <= seenBytes / 10_000, `${wrongBytes} of ${seenBytes} bytes are told wrong`)
  t.equal(fireflies.filter(({ state }) => state === 'start').length, fireflies.filter(({ state }) => state === 'end').length, 'as many ends as starts')
})

/** `bytesRead` says how many bytes of this client the server has read. */
async function workThrough (client: WireClient, bytesRead: () => number, random: (below: number) => number, ledger: Ledger): Promise<void> {
  const { localPort } = client.socket
  const note = (tag: string | undefined, method: string, bytes: number, isAborted = false): void => {
    const pair = pairOf(tag)
    if (pair === undefined) return
    const key = `${localPort} ${pair} ${method}`
    const seen = ledger.get(key) ?? { bytes: 0, isAborted: false }
    ledger.set(key, { bytes: seen.bytes + bytes, isAborted: seen.isAborted || isAborted })
  }
  const someTag = (): string | undefined => ['206', '144', '129', '206', undefined, '64', 'nonsense'][random(7)]
  const willAbort = random(3) === 0

  for (let i = 0; i < requestsEach; i++) {
    const size = random(4) === 0 ? 4096 + random(payload.length - 4096) : 4096 + random(60_000)
    const tag = someTag()
    const headers = tag === undefined ? {} : { SciTag: tag }
    switch (random(5)) {
      case 0:
      case 1:
        note(tag, 'PUT', (await client.exchange('PUT', `/file-${localPort}`, headers, payload.subarray(0, size))).sent)
        break
      case 2: {
        const tags = [someTag(), someTag(), someTag()]
        client.send(tags.map((tag, index) => head('GET', { ...tag === undefined ? {} : { SciTag: tag }, Range: `bytes=0-${size + index}` })).join(''))
        for (const tag of tags) note(tag, 'GET', (await client.answer()).bytes)
        break
      }
      default:
        note(tag, 'GET', (await client.exchange('GET', '/large', { ...headers, Range: `bytes=0-${size - 1}` })).received)
    }
  }
  if (willAbort) await abort(client, bytesRead, random(2) === 0, someTag(), note)
  else await client.close()
}

function pairOf (tag: string | undefined): string | undefined {
  return tag === undefined ? undefined : { 206: '3/14', 144: '2/16', 129: '2/1' }[tag] ?? '0/0'
}

function head (method: string, headers: Record<string, string | number>): string {
  return `${method} /${method === 'PUT' ? 'aborted' : 'large'} HTTP/1.1\r\nHost: test\r\n${Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}

/** Goes away in the middle of a transfer. */
async function abort (client: WireClient, bytesRead: () => number, isPut: boolean, tag: string | undefined, note: (tag: string | undefined, method: string, bytes: number, isAborted: boolean) => void): Promise<void> {
  const tagged = tag === undefined ? {} : { SciTag: tag }
  const { sent, received } = client
  const before = bytesRead()
  if (isPut) {
    client.send(head('PUT', { ...tagged, 'Content-Length': payload.length }))
    client.send(payload.subarray(0, 1_000_000))
    await until(() => bytesRead() - before >= client.sent - sent)
  } else {
    client.send(head('GET', tagged))
    while (client.received - received < 1_000_000) await once(client.socket, 'data')
  }
  client.socket.resetAndDestroy()
  note(tag, isPut ? 'PUT' : 'GET', isPut ? client.sent - sent : client.received - received, true)
}

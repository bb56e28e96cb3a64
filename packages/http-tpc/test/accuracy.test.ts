/** A random mixed workload on reused connections, attributed by the fireflies alone. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

import t from 'tap'

import { parseFirefly } from '@scitags/core/wire'
import type { Firefly } from '@scitags/core/wire'
import { markedSite } from './marking/site.ts'
import type { Answer, WireClient } from './marking/site.ts'

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

const payload = Buffer.alloc(5 * 1024 * 1024, 'z')

/** Writes in pieces, and reads with pauses, as a storage server does. */
const storageLike: Answer = (request, response) => {
  if (request.method === 'PUT') {
    request.resume().on('end', () => { response.writeHead(201, { 'Content-Length': 0 }).end() })
    return
  }
  let left = Number(request.url?.slice(1))
  response.writeHead(200, { 'Content-Length': left })
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      const size = Math.min(left, 512 * 1024)
      left -= size
      if (!response.write(payload.subarray(0, size)) && left > 0) {
        response.once('drain', more)
        return
      }
    }
    response.end()
  }
  more()
}

interface Seen {
  bytes: number
  isAborted: boolean
}

/** Tag or port of one run, as a key: `port experiment/activity direction`. */
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
  const site = await markedSite(t, { answer: storageLike, scitags: { fireflies: { collectors: [`127.0.0.1:${port}`] } } })

  const seed = Number(process.env['SCITAGS_SEED'] ?? Date.now() % 1e9)
  t.comment(`seed ${seed}`)
  const ledger: Ledger = new Map()
  await Promise.all(Array.from({ length: connections }, async (_none, index) => { await workThrough(await site.open(), randomFrom(seed + index), ledger) }))
  await site.flows()
  await new Promise(resolve => { setTimeout(resolve, 200) })

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

async function workThrough (client: WireClient, random: (below: number) => number, ledger: Ledger): Promise<void> {
  const { localPort } = client.socket
  const willAbort = random(3) === 0
  for (let i = 0; i < requestsEach; i++) {
    const size = random(4) === 0 ? 4096 + random(payload.length - 4096) : 4096 + random(60_000)
    const tag = ['206', '144', '129', '206', undefined, '64', 'nonsense'][random(7)]
    const isPut = random(2) === 0
    const headers: Record<string, string> = tag === undefined ? {} : { SciTag: tag }
    const pair = tag === undefined ? undefined : { 206: '3/14', 144: '2/16', 129: '2/1' }[tag] ?? '0/0'
    const note = (bytes: number, isAborted: boolean): void => {
      if (pair === undefined) return
      const key = `${localPort} ${pair} ${isPut ? 'PUT' : 'GET'}`
      const seen = ledger.get(key) ?? { bytes: 0, isAborted: false }
      ledger.set(key, { bytes: seen.bytes + bytes, isAborted: seen.isAborted || isAborted })
    }
    if (willAbort && i === requestsEach - 1) {
      note(await abort(client, isPut, headers), true)
      return
    }
    const { sent, received } = isPut
      ? await client.exchange('PUT', '/file', headers, payload.subarray(0, size))
      : await client.exchange('GET', `/${size}`, headers)
    note(isPut ? sent : received, false)
  }
  await client.close()
}

/** Goes away in the middle of a transfer; says how many bytes it saw. */
async function abort (client: WireClient, isPut: boolean, headers: Record<string, string>): Promise<number> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const { sent, received } = client
  if (isPut) {
    client.send(`PUT /file HTTP/1.1\r\nHost: test\r\n${lines}Content-Length: ${payload.length}\r\n\r\n`)
    client.send(payload.subarray(0, 1_000_000))
    await new Promise(resolve => { setTimeout(resolve, 100) })
  } else {
    client.send(`GET /${payload.length} HTTP/1.1\r\nHost: test\r\n${lines}\r\n`)
    while (client.received - received < 1_000_000) await once(client.socket, 'data')
  }
  client.socket.resetAndDestroy()
  return isPut ? client.sent - sent : client.received - received
}

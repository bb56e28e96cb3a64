/** What marking costs a server: 4 KiB GETs over 32 keep-alive connections, the same server with and without it. */
import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { createScitags } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import { attach, markFlows, webdav } from '../src/index.ts'
import type { Handler } from '../src/index.ts'

const connections = 32
const secondsPerRun = 2
const rounds = 7
const bodyBytes = 4096

const body = Buffer.alloc(bodyBytes, 'x')
const constant: Handler = (_request, response) => { response.writeHead(200, { 'Content-Length': bodyBytes }).end(body) }

type Kind = 'constant' | 'storage'

async function measure (): Promise<void> {
  const sink = createSocket('udp4').bind(0, '127.0.0.1')
  await once(sink, 'listening')
  for (const [kind, what] of [['storage', 'the storage server, files from disk'], ['constant', 'node:http with a body in memory']] as const) {
    for (const [tags, load] of [[['206'], 'one tag'], [['206', '144'], 'another tag on every request']] as const) {
      const plain = await start(kind, 'plain', sink.address().port)
      const marked = await start(kind, 'marked', sink.address().port)
      await run(plain.port, tags, 0.5)
      await run(marked.port, tags, 0.5)
      const ratios: number[] = []
      const rates: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds; round++) {
        const order = round % 2 === 0 ? [plain, marked] : [marked, plain]
        const [first, second] = [await run(order[0]?.port ?? 0, tags, secondsPerRun), await run(order[1]?.port ?? 0, tags, secondsPerRun)]
        const [without, with_] = round % 2 === 0 ? [first, second] : [second, first]
        rates[0].push(without)
        rates[1].push(with_)
        ratios.push(with_ / without)
      }
      console.log(`${what}, ${load}: ${Math.round(median(rates[0]))} requests/s plain, ${Math.round(median(rates[1]))} marked, ratio ${median(ratios).toFixed(3)} (median of ${rounds} rounds)`)
      plain.child.disconnect()
      marked.child.disconnect()
    }
  }
  sink.close()
}

async function start (kind: Kind, mode: 'plain' | 'marked', collector: number): Promise<{ child: ChildProcess, port: number }> {
  const child = fork(fileURLToPath(import.meta.url), [kind, mode, String(collector)])
  const [port] = await once(child, 'message') as [number]
  return { child, port }
}

/** Requests per second that the server answers. */
async function run (port: number, tags: readonly string[], seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  const counts = await Promise.all(Array.from({ length: connections }, async () => await hammer(port, tags, until)))
  return counts.reduce((sum, count) => sum + count, 0) / seconds
}

/** One connection that asks again as soon as it is answered. */
async function hammer (port: number, tags: readonly string[], until: number): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const requests = tags.map(tag => Buffer.from(`GET /file HTTP/1.1\r\nHost: bench\r\nSciTag: ${tag}\r\n\r\n`))
  let answered = 0
  let answerBytes = 0
  let left = 0
  const ask = (): void => { socket.write(requests[answered % requests.length] ?? '') }
  socket.on('data', (chunk: Buffer) => {
    if (answerBytes === 0) answerBytes = left = chunk.indexOf('\r\n\r\n') + 4 + bodyBytes
    left -= chunk.length
    if (left > 0) return
    answered++
    left = answerBytes
    if (performance.now() < until) ask()
    else socket.end()
  })
  ask()
  await once(socket, 'close')
  return answered
}

async function serve (kind: Kind, isMarked: boolean, collector: number): Promise<void> {
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, fireflies: { collectors: [`127.0.0.1:${collector}`] } })
  const root = await mkdtemp(join(tmpdir(), 'scitags-bench-'))
  process.once('disconnect', () => { void rm(root, { recursive: true, force: true }).then(() => process.exit(0)) })
  await writeFile(join(root, 'file'), Buffer.alloc(bodyBytes, 'x'))
  const answer = kind === 'storage' ? webdav({ storage: await localStorage({ root }) }) : constant
  const mark = markFlows(scitags)
  const server = attach(createServer((request, response) => {
    const go = (): void => { answer(request, response, () => { response.writeHead(404).end() }) }
    if (isMarked) mark(request, response, go)
    else go()
  }))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
}

function median (values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN
}

if (process.send === undefined) await measure()
else await serve(process.argv[2] as Kind, process.argv[3] === 'marked', Number(process.argv[4]))

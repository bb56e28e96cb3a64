/** The end of a probe that is asked: tells what has arrived, and sends as much back under a label of its own. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

import { createCollector } from '@scitags/firefly-collector'
import type { Collector } from '@scitags/firefly-collector'
import { plainAddress } from '@scitags/core/wire'
import type { Scitags } from '@scitags/core'

import { markConnection, probeEngine } from './marked-connection.ts'
import { Reader, labelOfOneMore, patienceMs, readHello, send, sendOneMore } from './talk.ts'

export interface ProbeService {
  readonly port: number
  /** How packets are labelled here. */
  readonly packets: Scitags['packets']
  /** Why fireflies are not listened for, if so. */
  readonly fireflyFault: string | undefined
  close (): Promise<void>
}

export interface ServeProbesInit {
  readonly port: number
  readonly host?: string | undefined
  readonly fireflyPort: number
}

const mostConnections = 16
/** A firefly may come a little later than the data that it tells of. */
const fireflyMs = 1000
const mostHeard = 1000

export async function serveProbes ({ port, host, fireflyPort }: ServeProbesInit): Promise<ProbeService> {
  const scitags = await probeEngine([])
  const heard = new Set<string>()
  const [collector, fireflyFault] = await listenForFireflies(fireflyPort, heard)
  const server = createServer({ noDelay: true }, socket => {
    socket.on('error', () => { /* the answer does not arrive */ })
    const late = setTimeout(() => { socket.destroy() }, patienceMs)
    socket.once('close', () => { clearTimeout(late) })
    void answer(socket, scitags, collector === undefined ? undefined : heard).catch(() => undefined).finally(() => { socket.end() })
  })
  server.maxConnections = mostConnections
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    await Promise.all([scitags.close(), collector?.close()])
    throw error
  }
  return {
    port: portOf(server),
    packets: scitags.packets,
    fireflyFault,
    async close () {
      server.close()
      await Promise.all([scitags.close(), collector?.close()])
    }
  }
}

async function answer (socket: Socket, scitags: Scitags, heard: ReadonlySet<string> | undefined): Promise<void> {
  const reader = new Reader(socket)
  const hello = readHello(await reader.line())
  if (hello === undefined) return
  await reader.skip(hello.bytes)
  const arrived = await labelOfOneMore(socket, reader, scitags.peerLabels) ?? null
  const marked = markConnection(scitags, socket, hello.tag)
  try {
    const isHeard = heard === undefined ? null : await isToldOf(socket, heard)
    await send(socket, { arrived, label: marked.label ?? null, rung: scitags.packets.detail, isHeard }, hello.bytes)
    await sendOneMore(socket, reader)
  } finally {
    marked.end()
  }
}

async function listenForFireflies (port: number, heard: Set<string>): Promise<[Collector | undefined, string | undefined]> {
  try {
    const collector = await createCollector({ port })
    collector.onReport(({ flow: { source, destination } }) => {
      if (heard.size >= mostHeard) heard.clear()
      for (const end of [source, destination]) heard.add(keyOf(end.address, end.port))
    })
    return [collector, undefined]
  } catch (error) {
    return [undefined, error instanceof Error ? error.message : String(error)]
  }
}

async function isToldOf ({ remoteAddress = '', remotePort = 0 }: Socket, heard: ReadonlySet<string>): Promise<boolean> {
  const key = keyOf(plainAddress(remoteAddress) ?? '', remotePort)
  for (let waited = 0; waited < fireflyMs && !heard.has(key); waited += 20) await sleep(20)
  return heard.has(key)
}

function keyOf (address: string, port: number): string { return `${address} ${port}` }

function portOf (server: Server): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

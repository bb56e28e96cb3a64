/** What each call costs that labels bring with them, and connections a second through our dialer, against `net.connect`; in a network of its own. */
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

import type { Dialer, KernelIo, PacketMarking } from '@scitags/core'
import { encodeFlowLabel } from '@scitags/core/wire'
import { openKernel } from '@scitags/native'
import { hold, median } from './contest.ts'
import { canHaveNetworks, forkIn, openNetwork } from './networks.ts'
import { bench, running } from './teardown.ts'

const host = '::1'
const [red, green] = [encodeFlowLabel({ experiment: 3, activity: 14 }, 5), encodeFlowLabel({ experiment: 2, activity: 9 }, 9)]

const batches = 200
const callsPerBatch = 1000

const rounds = 15
const dialsPerTurn = 4000

const connections = { speed: { name: 'connections/s', perUnit: 1 }, cpu: { name: 'CPU µs/connection', perSecond: 1_000_000 } } as const

const inside = 'inside'
if (process.argv[2] === inside) await running(measure)
else {
  await running(async () => {
    if (!canHaveNetworks()) return
    const child = forkIn(await openNetwork(), fileURLToPath(import.meta.url), inside)
    const [status] = await once(child, 'exit') as [number | null]
    if (status !== 0) throw new Error('the measurement has failed')
  })
}

async function measure (): Promise<void> {
  const abandoned = (): void => { process.exit(1) }
  process.once('disconnect', abandoned)
  const { io } = openKernel()
  const marking = io.openPacketMarking?.({ interfaces: [], report: () => undefined })
  if (marking === undefined || marking.rung === 'none' || marking.rung === 'dialled-only') throw new Error(marking?.refused.join('; '))
  bench.teardown(() => { marking.close() })
  await measureCalls(io, marking)
  await measureDials(marking.dialer)
  process.off('disconnect', abandoned).disconnect()
}

/** Batches by turns, so that what disturbs one disturbs all. */
async function measureCalls ({ tcpInfo, peerLabels }: KernelIo, { marker }: PacketMarking): Promise<void> {
  const [socket, other] = await pair()
  peerLabels?.watch(socket)
  other.write('?')
  await once(socket, 'data')
  let isRed = false
  const calls: readonly (readonly [name: string, call: () => unknown])[] = [
    ['yardstick: setNoDelay of Node', () => socket.setNoDelay(isRed = !isRed)],
    ['label: another one than before', () => marker.label(socket, (isRed = !isRed) ? red : green)],
    ['label: set where none was, then cleared (both)', () => [marker.label(socket, red), marker.label(socket, undefined)]],
    ['label: cleared where none was', () => marker.label(socket, undefined)],
    ['tcpInfo', () => tcpInfo?.(socket)],
    ['peerLabels.of', () => peerLabels?.of(socket)]
  ]
  if (peerLabels?.of(socket) === undefined || tcpInfo?.(socket)?.congestionWindow === undefined) throw new Error('the kernel does not say')
  const times = new Map(calls.map(([name]) => [name, [] as number[]]))
  for (let batch = -20; batch < batches; batch++) {
    for (const [name, call] of calls) {
      // What was labelled by the one before is no business of the next.
      marker.label(socket, undefined)
      const begun = process.hrtime.bigint()
      for (let count = 0; count < callsPerBatch; count++) call()
      if (batch >= 0) times.get(name)?.push(Number(process.hrtime.bigint() - begun) / callsPerBatch)
    }
  }
  const yardstick = median([...times.values()][0] ?? [])
  console.log(`\nCalls (${batches} batches of ${callsPerBatch}, by turns; Node ${process.version})\n\n| call | ns, median | middle half | ratio to the yardstick |\n|---|---|---|---|`)
  for (const [name, all] of times) {
    const sorted = all.toSorted((a, b) => a - b)
    console.log(`| ${name} | ${Math.round(median(all))} | ${Math.round(sorted[batches >> 2] ?? NaN)}–${Math.round(sorted[batches * 3 >> 2] ?? NaN)} | ${(median(all) / yardstick).toFixed(2)} |`)
  }
  socket.destroy()
  other.destroy()
}

async function measureDials (dialer: Dialer): Promise<void> {
  // Whoever is not accepted yet waits in a queue; one that overflows costs him a second.
  await writeFile('/proc/sys/net/core/somaxconn', String(2 * dialsPerTurn))
  const listener = forkIn(undefined, fileURLToPath(new URL('listener.js', import.meta.url)))
  const [port] = await once(listener, 'message') as [number]
  const ways: readonly (readonly [name: string, dial: () => Promise<Socket>])[] = [
    ['net.connect', async () => {
      const socket = connect({ host, port })
      await once(socket, 'connect')
      return socket
    }],
    ['our dialer, with a label', async () => await dialer.connect({ host, port }, red)],
    ['our dialer, without', async () => await dialer.connect({ host, port }, undefined)]
  ]
  for (const atOnce of [1, 32]) {
    await hold({
      title: `connections to ${host}, ${atOnce} at once`,
      ...connections,
      against: 'net.connect',
      rounds,
      contenders: ways.map(([name, dial]) => ({
        name,
        pids: [process.pid],
        async run () {
          let left = dialsPerTurn
          await Promise.all(Array.from({ length: atOnce }, async () => {
            // A reset, which leaves no port waiting.
            while (left-- > 0) (await dial()).resetAndDestroy()
          }))
          return dialsPerTurn
        }
      }))
    })
  }
}

/** Two ends of a connection. */
async function pair (): Promise<readonly [Socket, Socket]> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const accepted = once(server, 'connection') as Promise<[Socket]>
  const other = connect({ host, port: (server.address() as AddressInfo).port })
  const [socket] = await accepted
  server.close()
  return [socket, other]
}

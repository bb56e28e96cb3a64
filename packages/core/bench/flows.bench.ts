/** What a flow costs: messages per second on one core, and bytes of memory for each open flow. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

import { createScitags } from '../src/index.ts'
import type { Scitags } from '../src/index.ts'

const rounds = 7
const flowsPerRound = 50_000

const receiver = createSocket('udp4')
receiver.bind(0, '127.0.0.1')
await once(receiver, 'listening')

await measureMessages()
await measureMemory()
receiver.close()

async function engine (collectors: string[]): Promise<Scitags> {
  return await createScitags({ scope: 'any', registry: { source: 'embedded' }, idleMs: 3_600_000, ongoingMs: 0, markerQueue: 1_000_000, fireflies: { collectors } })
}

async function measureMessages (): Promise<void> {
  const rates: number[] = []
  for (let round = 0; round < rounds; round++) {
    const scitags = await engine([`127.0.0.1:${receiver.address().port}`])
    const began = process.hrtime.bigint()
    const cpu = process.cpuUsage()
    for (let i = 0; i < flowsPerRound; i++) {
      openFlow(scitags, i).close()
      // A server does other things between its transfers: let the queue be drained now and then.
      if (i % 100 === 0) await new Promise(resolve => { setImmediate(resolve) })
    }
    await scitags.close()
    const { user, system } = process.cpuUsage(cpu)
    const seconds = Number(process.hrtime.bigint() - began) / 1e9
    rates.push(2 * flowsPerRound / seconds)
    console.log(`round ${round + 1}: ${Math.round(2 * flowsPerRound / seconds)} messages/s, ${((user + system) / (2 * flowsPerRound)).toFixed(2)} µs of CPU each`)
  }
  console.log(`start and end fireflies built and sent: median ${Math.round(median(rates))} messages/s`)
}

async function measureMemory (): Promise<void> {
  const count = 200_000
  const scitags = await engine([])
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const held = []
  for (let i = 0; i < count; i++) held.push(openFlow(scitags, i))
  await new Promise(resolve => { setTimeout(resolve, 100) })
  globalThis.gc?.()
  const bytes = (process.memoryUsage().heapUsed - before) / count
  console.log(`${scitags.flows.openFlows} open flows: ${Math.round(bytes)} bytes each`)
  held.length = 0
  await scitags.close()
}

function openFlow (scitags: Scitags, i: number): { close (): void } {
  const connection = scitags.flows.connection({
    protocol: 'tcp', local: { address: '192.0.2.1', port: 443 }, remote: { address: `198.51.${i >> 8 & 255}.${i & 255}`, port: 1024 + i % 60_000 }
  })
  const claim = scitags.claim('206', 'header')
  connection.begin({ decision: scitags.decide(claim, {}), direction: 'send', application: 'http-get', usage: () => ({ sent: 1_000_000, received: 200 }) })
  return connection
}

function median (values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? NaN
}

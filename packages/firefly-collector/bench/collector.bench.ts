/** How many fireflies a second the collector reads, pairs and reports on one core, and from where on some are lost. */
import { fork } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { buildFirefly } from '@scitags/core/wire'

import { createCollector } from '../src/index.ts'

const seconds = 4
const rates = [25_000, 50_000, 75_000, 100_000]
const self = fileURLToPath(import.meta.url)

if (process.send === undefined) for (const rate of rates) await measure(rate)
else await send(Number(process.argv[2]), Number(process.argv[3]))

/** The sender is a process of its own, so that only the collector's work is counted here. */
async function measure (rate: number): Promise<void> {
  const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'] })
  let reports = 0
  collector.onReport(() => { reports++ })
  const sender = fork(self, [String(collector.bound[0]?.port), String(rate)])
  await once(sender, 'message')
  const before = process.cpuUsage()
  const begun = performance.now()
  await once(sender, 'exit')
  const elapsed = (performance.now() - begun) / 1000
  await collector.close()
  const { user, system } = process.cpuUsage(before)
  const count = rate * seconds
  const lost = count - collector.counters.received + collector.counters.overflowed
  console.log(`  ${rate} fireflies/s: ${lost} of ${count} lost, ${reports} reported, ${((user + system) / 1e4 / elapsed).toFixed(0)} % of a core`)
}

/** Starts and ends of flows that are all different, as many each millisecond as are due by then. */
async function send (port: number, rate: number): Promise<void> {
  const datagrams = Array.from({ length: rate * seconds }, (_, index) => Buffer.from(datagram(index)))
  const socket = createSocket('udp4')
  socket.connect(port, '127.0.0.1')
  await once(socket, 'connect')
  process.send?.('ready')
  const begun = performance.now()
  let sent = 0
  let pending = 0
  while (sent < datagrams.length || pending > 0) {
    const due = Math.min((performance.now() - begun) / 1000 * rate, datagrams.length)
    for (; sent < due; sent++) {
      pending++
      socket.send(datagrams[sent] ?? '', () => { pending-- })
    }
    await sleep(1)
  }
  socket.close()
  process.disconnect()
}

function datagram (index: number): string {
  const flow = index >> 1
  const startTime = 1_767_323_045_000_000 + flow
  return buildFirefly({
    state: index % 2 === 0 ? 'start' : 'end',
    startTime,
    currentTime: startTime + (index % 2) * 1_000_000,
    source: { address: '192.0.2.1', port: 443 },
    destination: { address: '198.51.100.2', port: 1024 + flow % 60_000 },
    protocol: 'tcp',
    tag: { experiment: 3, activity: 14 },
    application: 'http-get',
    usage: { sent: index, received: 0 },
    host: 'storage.example'
  })
}

/** How many fireflies a second the collector takes on one core with none lost: `node packages/firefly-collector/bench/receive.mjs [rate …]`. */
import { fork } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { buildFirefly } from '@scitags/core/wire'

const seconds = 5
const self = fileURLToPath(import.meta.url)

if (process.argv[2] === 'send') await send(Number(process.argv[3]), Number(process.argv[4]))
else await measure(process.argv.slice(2).map(Number))

async function measure (rates) {
  const { createCollector } = await import('@scitags/firefly-collector')
  for (const rate of rates.length > 0 ? rates : [25_000, 50_000, 75_000, 100_000]) {
    const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'] })
    let reports = 0
    collector.onReport(() => { reports++ })
    const sender = fork(self, ['send', String(collector.bound[0].port), String(rate)])
    const before = process.cpuUsage()
    const sent = await new Promise(resolve => sender.once('message', resolve))
    await sleep(500)
    const { user, system } = process.cpuUsage(before)
    const { received, overflowed } = collector.counters
    console.log(`${rate}/s wanted, ${Math.round(sent.count / sent.seconds)}/s sent: ${received} of ${sent.count} received, ${sent.count - received + overflowed} lost, ${reports} reports, ${((user + system) / 1e6 / sent.seconds * 100).toFixed(0)} % of a core`)
    await collector.close()
  }
}

/** As many each millisecond as are due by then: starts and ends of flows that are all different. */
async function send (port, rate) {
  const socket = createSocket('udp4')
  await new Promise(resolve => socket.connect(port, '127.0.0.1', resolve))
  socket.setSendBufferSize(4 << 20)
  const datagrams = Array.from({ length: rate * seconds }, (_, index) => Buffer.from(datagram(index)))
  const begin = performance.now()
  let count = 0
  let pending = 0
  while (count < rate * seconds) {
    const due = Math.min((performance.now() - begin) / 1000 * rate, rate * seconds)
    for (; count < due; count++) {
      pending++
      socket.send(datagrams[count % datagrams.length], () => { pending-- })
    }
    await new Promise(resolve => setImmediate(resolve))
  }
  while (pending > 0) await new Promise(resolve => setImmediate(resolve))
  process.send({ count, seconds: (performance.now() - begin) / 1000 })
  socket.close()
  process.disconnect()
}

function datagram (index) {
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

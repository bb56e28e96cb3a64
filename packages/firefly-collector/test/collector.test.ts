import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { networkInterfaces } from 'node:os'
import t from 'tap'
import { buildFirefly } from '@scitags/core/wire'
import type { FireflyInput } from '@scitags/core/wire'

import { createCollector } from '../src/collector.ts'
import type { Collector, CollectorInit } from '../src/collector.ts'
import type { FlowReport } from '../src/types.ts'
import { second, t0 } from './sample.ts'

const hasIPv6 = Object.values(networkInterfaces()).flat().some(one => one?.address === '::1')

const input: FireflyInput = {
  state: 'start',
  startTime: t0,
  currentTime: t0,
  source: { address: '192.0.2.1', port: 443 },
  destination: { address: '198.51.100.2', port: 40_000 },
  protocol: 'tcp',
  tag: { experiment: 3, activity: 14 },
  application: 'http-get',
  usage: { sent: 0, received: 0 },
  host: 'storage.example'
}

async function collect (init: CollectorInit = {}): Promise<{ collector: Collector, reports: FlowReport[], until: (count: number) => Promise<void> }> {
  const collector = await createCollector({ port: 0, addresses: ['127.0.0.1'], ...init })
  const reports: FlowReport[] = []
  let wake = (): void => undefined
  collector.onReport(report => {
    reports.push(report)
    wake()
  })
  const until = async (count: number): Promise<void> => {
    while (reports.length < count) await new Promise<void>(resolve => { wake = resolve })
  }
  return { collector, reports, until }
}

async function send (collector: Collector, ...datagrams: string[]): Promise<void> {
  for (const { address, family, port } of collector.bound) {
    const socket = createSocket(family === 'IPv6' ? 'udp6' : 'udp4')
    for (const datagram of datagrams) await new Promise(resolve => socket.send(datagram, port, address, resolve))
    socket.close()
    await once(socket, 'close')
  }
}

t.test('a start and an end that come by UDP are one flow', async t => {
  const { collector, reports, until } = await collect()
  await send(collector, buildFirefly(input), buildFirefly({ ...input, state: 'end', currentTime: t0 + second, usage: { sent: 1000, received: 10 } }))
  await until(2)
  t.match(reports, [{ state: 'start', flow: { id: 1 } }, { state: 'end', flow: { id: 1, usage: { sent: 1000, received: 10 } } }])
  t.match(collector.counters, { received: 2, accepted: { start: 1, end: 1 }, openFlows: 0, senders: [{ address: '127.0.0.1', received: 2 }] })
  await collector.close()
})

t.test('it listens on IPv4 and IPv6 under one port', { skip: hasIPv6 ? false : 'needs IPv6 on loopback' }, async t => {
  const { collector, reports, until } = await collect({ addresses: ['::1', '127.0.0.1'] })
  t.equal(collector.bound[0]?.port, collector.bound[1]?.port)
  await send(collector, buildFirefly(input), buildFirefly({ ...input, state: 'end' }))
  await until(2)
  t.same(reports.map(({ state }) => state), ['start', 'end'])
  await collector.close()
  t.equal(collector.counters.duplicates, 2, 'the same messages on the other socket say nothing new')
})

t.test('an address that this host does not have is left out while another is there', async t => {
  const { collector } = await collect({ addresses: ['192.0.2.77', '127.0.0.1'] })
  t.same(collector.missing, ['192.0.2.77'])
  t.equal(collector.bound.length, 1)
  await collector.close()
  await t.rejects(createCollector({ port: 0, addresses: ['192.0.2.77'] }), { code: 'NO_ADDRESS' })
})

t.test('a busy port is refused with what to do', async t => {
  const { collector } = await collect()
  const port = collector.bound[0]?.port ?? 0
  await t.rejects(createCollector({ port, addresses: ['127.0.0.1'] }), { code: 'PORT_BUSY', message: `UDP 127.0.0.1 port ${port}: another program is listening there already; stop it, or choose another port` })
  await collector.close()
})

t.test('a datagram above the bound is counted and left unread', async t => {
  const { collector, until } = await collect({ maxDatagramBytes: 512 })
  await send(collector, 'x'.repeat(513), buildFirefly(input))
  await until(1)
  t.match(collector.counters, { received: 2, oversized: 1, bad: {}, accepted: { start: 1 } })
  await collector.close()
})

t.test('options are checked', async t => {
  await t.rejects(createCollector({ maxFlow: 3 } as CollectorInit), { code: 'OPTIONS_INVALID', message: /maxFlows/ })
})

t.test('who stops listening hears nothing more', async t => {
  const { collector, until } = await collect()
  const heard: FlowReport[] = []
  const stop = collector.onReport(report => heard.push(report))
  await send(collector, buildFirefly(input))
  await until(1)
  stop()
  await send(collector, buildFirefly({ ...input, state: 'end' }))
  await until(2)
  t.equal(heard.length, 1)
  await collector.close()
})

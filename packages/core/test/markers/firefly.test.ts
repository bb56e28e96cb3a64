/** Fireflies reach whoever listens, and whoever does not costs a counter. */
import t from 'tap'

import { channels } from '../../src/diagnostics.ts'
import { fireflyMarker } from '../../src/markers/firefly.ts'
import { endOf, exampleFlow, fakeClock, fakeHostName, markerCompliance, ongoingOf, startOf } from '../../src/testing/index.ts'
import { receive } from './fixture-udp.ts'
import type { DeliveryMessage } from '../../src/diagnostics.ts'
import type { FireflyMarkerInit } from '../../src/markers/firefly.ts'
import type { Flow } from '../../src/types.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

function start (t: Teardown, init: Partial<FireflyMarkerInit>) {
  const clock = fakeClock()
  const marker = fireflyMarker({ collectors: [], hostName: fakeHostName, clock, ...init })
  t.teardown(async () => { await marker.close?.() })
  return { clock, marker, counts: () => marker.deliveries.map(({ target, sent, failed }) => `${target} ${sent}/${failed}`) }
}

function bodyOf (message: string | undefined): Record<string, Record<string, unknown>> {
  return JSON.parse(message?.slice(message.indexOf('{')) ?? '{}') as Record<string, Record<string, unknown>>
}

/** Lets callbacks of sockets run. */
async function turn (): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise(resolve => { setImmediate(resolve) })
}

for (const address of ['127.0.0.1', '::1']) {
  void t.test(`a flow is told to the collector at ${address}`, async t => {
    const collector = await receive(t, address)
    const target = address === '::1' ? `[::1]:${collector.port}` : `${address}:${collector.port}`
    const { marker, counts } = start(t, { collectors: [target] })
    const flow = exampleFlow()
    await marker.mark([startOf(flow), ongoingOf(flow, { sent: 10, received: 1 }), endOf(flow, { sent: 20, received: 2, rttMs: 1.5 })])
    const [first, , last] = await collector.received(3)
    t.equal(first?.slice(0, first.indexOf('{')), '<134>1 2026-01-02T03:04:05.678901+00:00 se1.example.org scitags - firefly-json - ')
    t.match(bodyOf(last), {
      version: 1,
      'flow-lifecycle': { state: 'end', 'start-time': '2026-01-02T03:04:05.678901+00:00', 'end-time': '2026-01-02T03:04:07.678901+00:00' },
      usage: { sent: 20, received: 2 },
      netlink: { rtt: 1.5 },
      context: { 'experiment-id': 3, 'activity-id': 14, application: 'http-get' },
      'flow-id': { afi: 'ipv6', 'src-ip': '::1', 'src-port': 443, 'dst-ip': '::1', 'dst-port': 45_000, protocol: 'tcp' }
    })
    t.strictSame(counts(), [`${target} 3/0`])
    t.equal(marker.deliveries[0]?.bytes, collector.messages.join('').length)
  })
}

void t.test('a flow that we receive has its source at the far end, and its usage from there', async t => {
  const collector = await receive(t)
  const connection = { protocol: 'tcp', local: { address: '2001:db8::1', port: 443 }, remote: { address: '2001:db8::2', port: 45_000 } } as const
  const { marker } = start(t, { collectors: [`127.0.0.1:${collector.port}`] })
  await marker.mark([endOf(exampleFlow({ direction: 'receive', connection }), { sent: 7, received: 4096 })])
  const [message] = await collector.received(1)
  t.match(bodyOf(message), { usage: { sent: 4096, received: 7 }, 'flow-id': { 'src-ip': '2001:db8::2', 'dst-ip': '2001:db8::1', 'src-port': 45_000, 'dst-port': 443 } })
})

void t.test('every collector gets every firefly, in order', async t => {
  const collectors = await Promise.all([receive(t), receive(t), receive(t, '::1')])
  const [a, b, c] = collectors.map(({ port }) => port)
  const { marker } = start(t, { collectors: [`127.0.0.1:${a}`, `127.0.0.1:${b}`, `[::1]:${c}`] })
  const flows = Array.from({ length: 100 }, () => exampleFlow())
  await marker.mark(flows.flatMap(flow => [startOf(flow), endOf(flow, { sent: flow.id, received: 0 })]))
  for (const collector of collectors) {
    const seen = (await collector.received(200)).map(message => bodyOf(message)).filter(({ usage }) => usage?.['sent'] !== 0)
    t.strictSame(seen.map(({ usage }) => usage?.['sent']), flows.map(({ id }) => id))
  }
})

void t.test('the far end gets its copy at the address of its flow', async t => {
  const ipv4 = await receive(t)
  const ipv6 = await receive(t, '::1', ipv4.port)
  const { marker, counts } = start(t, { toFarEnd: true, farEndPort: ipv4.port })
  const to = (address: string): Flow => exampleFlow({ connection: { protocol: 'tcp', local: { address, port: 443 }, remote: { address, port: 45_000 } } })
  await marker.mark([startOf(to('127.0.0.1')), startOf(to('::1')), startOf(to('::1'))])
  await Promise.all([ipv4.received(1), ipv6.received(2)])
  t.equal(bodyOf(ipv4.messages[0])['flow-id']?.['dst-ip'], '127.0.0.1')
  t.strictSame(counts(), ['far-end 3/0'])
})

void t.test('the far end is told nothing unless that is wanted', async t => {
  const listener = await receive(t)
  const collector = await receive(t)
  const { marker, counts } = start(t, { collectors: [`127.0.0.1:${collector.port}`], farEndPort: listener.port })
  await marker.mark([startOf(exampleFlow({ connection: { protocol: 'tcp', local: { address: '127.0.0.1', port: 1 }, remote: { address: '127.0.0.1', port: 2 } } }))])
  await collector.received(1)
  t.equal(listener.messages.length, 0)
  t.equal(counts().length, 1)
})

void t.test('a collector that refuses is counted, and the message after a refusal is not lost', async t => {
  const gone = await receive(t)
  await gone.close()
  const other = await receive(t)
  const heard: DeliveryMessage[] = []
  const onMessage = (message: unknown): void => { heard.push(message as DeliveryMessage) }
  channels.delivery.subscribe(onMessage)
  t.teardown(() => { channels.delivery.unsubscribe(onMessage) })
  const { marker } = start(t, { collectors: [`127.0.0.1:${gone.port}`, `127.0.0.1:${other.port}`] })

  await marker.mark([startOf(exampleFlow())])
  const back = await receive(t, '127.0.0.1', gone.port)
  await marker.mark([startOf(exampleFlow({ application: 'after' }))])
  t.equal(bodyOf((await back.received(1))[0])['context']?.['application'], 'after')
  await other.received(2)
  while (heard.length === 0) await turn()
  t.match(heard[0], { marker: 'firefly', target: `127.0.0.1:${gone.port}`, cause: { code: 'ECONNREFUSED' } })
  t.ok((marker.deliveries[0]?.failed ?? 0) > 0)
  t.equal(marker.deliveries[1]?.failed, 0)
})

void t.test('a batch into a refusing collector delays nobody and is counted', async t => {
  const gone = await receive(t)
  await gone.close()
  const { marker } = start(t, { collectors: [`127.0.0.1:${gone.port}`] })
  await marker.mark(Array.from({ length: 50 }, () => startOf(exampleFlow())))
  await marker.close?.()
  const { failed = 0, sent = 0 } = marker.deliveries[0] ?? {}
  t.ok(failed >= 25, `${failed} of 50 are known to be lost`)
  t.equal(sent + failed >= 50, true, 'each is accounted for')
})

void t.test('a name is looked up again, and a new address is used', async t => {
  const before = await receive(t, '127.0.0.1')
  const after = await receive(t, '127.0.0.2', before.port)
  let addresses = ['127.0.0.1']
  let lookups = 0
  const { marker, clock } = start(t, { collectors: [`collector.example.org:${before.port}`], resolve: async () => { lookups++; return addresses } })
  await marker.mark([startOf(exampleFlow())])
  await before.received(1)
  addresses = ['127.0.0.2']
  clock.advance(300_000)
  while (lookups < 2) await turn()
  await turn()
  await marker.mark([startOf(exampleFlow())])
  await after.received(1)
  t.equal(before.messages.length, 1)
})

void t.test('while a name cannot be looked up again, the last good address is kept', async t => {
  const collector = await receive(t)
  let lookups = 0
  const resolve = async (): Promise<string[]> => {
    if (++lookups > 1) throw new Error('the resolver is down')
    return ['127.0.0.1']
  }
  const { marker, clock } = start(t, { collectors: [`collector.example.org:${collector.port}`], resolve })
  await marker.mark([startOf(exampleFlow())])
  clock.advance(300_000)
  while (clock.pending === 0) await turn()
  await marker.mark([startOf(exampleFlow())])
  await collector.received(2)
  t.equal(lookups, 2)
})

void t.test('a name that has no address is counted, and tried again soon', async t => {
  const collector = await receive(t)
  let addresses: string[] = []
  const { marker, clock, counts } = start(t, { collectors: [`collector.example.org:${collector.port}`], resolve: async () => addresses })
  await marker.mark([startOf(exampleFlow()), startOf(exampleFlow())])
  t.strictSame(counts(), [`collector.example.org:${collector.port} 0/2`])
  addresses = ['127.0.0.1']
  clock.advance(15_000)
  while (clock.pending === 0) await turn()
  await marker.mark([startOf(exampleFlow())])
  await collector.received(1)
})

void t.test('an address that cannot be used gives way to the next one', async t => {
  const collector = await receive(t)
  const { marker } = start(t, { collectors: [`collector.example.org:${collector.port}`], resolve: async () => ['not an address', '127.0.0.1'] })
  await marker.mark([startOf(exampleFlow())])
  await collector.received(1)
})

void t.test('a resolver that hangs holds up the first fireflies for two seconds, and no more', async t => {
  const collector = await receive(t)
  const { marker, clock, counts } = start(t, {
    collectors: [`hangs.example.org:${collector.port}`, `127.0.0.1:${collector.port}`],
    resolve: async host => host === '127.0.0.1' ? [host] : await new Promise(() => {})
  })
  const marked = marker.mark([startOf(exampleFlow())])
  await turn()
  t.equal(collector.messages.length, 0)
  clock.advance(2000)
  await marked
  await collector.received(1)
  t.equal(marker.mark([startOf(exampleFlow())]), undefined, 'from now on nothing is waited for')
  await collector.received(2)
  t.strictSame(counts()[0], `hangs.example.org:${collector.port} 0/2`)
})

void t.test('a collector is written as host, host:port or [v6]:port', async t => {
  const { marker } = start(t, { collectors: ['a.example.org', 'a.example.org:99', '[2001:db8::1]', '[2001:db8::1]:99'], resolve: async () => [] })
  t.strictSame(marker.deliveries.map(({ target }) => target), ['a.example.org:10514', 'a.example.org:99', '[2001:db8::1]:10514', '[2001:db8::1]:99'])
  for (const wrong of ['a:0', 'a:65536', '', ':99', 'a:b', '2001:db8::1', '[::1', 'a:1:2']) {
    t.throws(() => fireflyMarker({ collectors: [wrong] }), { code: 'OPTIONS_INVALID' }, wrong)
  }
})

for (const { name, run } of markerCompliance) {
  void t.test(`somebody listens: ${name}`, async t => {
    const collector = await receive(t)
    await run(fireflyMarker({ collectors: [`127.0.0.1:${collector.port}`], toFarEnd: true }))
  })
  void t.test(`nobody listens: ${name}`, async t => {
    const gone = await receive(t)
    await gone.close()
    await run(fireflyMarker({ collectors: [`127.0.0.1:${gone.port}`, '[::1]:9'], toFarEnd: true, farEndPort: gone.port }))
  })
}

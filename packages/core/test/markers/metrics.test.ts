/** What the engine publishes comes out as metrics, few of them whatever strangers send. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import t from 'tap'

import { channels } from '../../src/diagnostics.ts'
import { collectMetrics } from '../../src/markers/metrics.ts'
import { noPacketMarking } from '../../src/portable.ts'
import { openRegistry } from '../../src/registry/registry-client.ts'
import { endOf, exampleFlow, fakeClock, ongoingOf, startOf } from '../../src/testing/index.ts'
import type { DeliveryCounts } from '../../src/markers/delivery-counts.ts'
import type { PacketMarking } from '../../src/types.ts'

interface Teardown {
  teardown (end: () => unknown): void
}

async function start (t: Teardown, deliveries: readonly DeliveryCounts[] = [], packets: Partial<PacketMarking> = {}) {
  const clock = fakeClock()
  const registryClient = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1, clock })
  const register = new Registry()
  const metrics = collectMetrics({ client: { Counter, Gauge, Histogram }, register, sources: [{ registryClient, deliveries, packets: { ...noPacketMarking(), ...packets } }], clock })
  t.teardown(() => { metrics.close() })
  const lines = async (name: string): Promise<string[]> => (await register.metrics()).split('\n').filter(line => line.startsWith(name)).map(line => line.slice(name.length))
  return { clock, register, registryClient, metrics, lines }
}

void t.test('flows by experiment, activity, direction and reason', async t => {
  const { lines } = await start(t)
  const flow = exampleFlow()
  const received = exampleFlow({ direction: 'receive', tag: { experiment: 2, activity: 16 } })
  for (const event of [startOf(flow), startOf(received), endOf(received, { sent: 5, received: 700 })]) channels.flow.publish(event)
  t.strictSame(await lines('scitags_flows_started_total'), ['{experiment="cms",activity="Analysis Input",direction="send"} 1', '{experiment="atlas",activity="Production Output",direction="receive"} 1'])
  t.strictSame(await lines('scitags_flows_ended_total'), ['{experiment="atlas",activity="Production Output",direction="receive",reason="closed"} 1'])
  t.strictSame(await lines('scitags_open_flows'), [' 1'])
  t.match(await lines('scitags_flow_bytes_total'), ['{experiment="cms",activity="Analysis Input",direction="send"} 0', /receive"\} 700$/])
})

void t.test('labels that were asked for, taken and seen are three counters, and packets are counted by interface', async t => {
  const counts = { asked: 5, taken: 4, seen: 3, interfaces: [{ name: 'eth0', stamped: 100, notWritable: 1 }] }
  const { lines } = await start(t, [], { rung: 'pinned', counts: () => counts })
  t.strictSame(await lines('scitags_labels_'), ['asked_total 5', 'taken_total 4', 'seen_total 3'])
  t.strictSame(await lines('scitags_packets_'), ['stamped_total{interface="eth0"} 100', 'not_writable_total{interface="eth0"} 1'])
  t.strictSame(await lines('scitags_packet_marking_info'), ['{rung="pinned"} 1'])
  counts.asked++
  t.strictSame(await lines('scitags_labels_asked'), ['_total 6'])
})

void t.test('what was sent again is counted once, and not what was before the flow', async t => {
  const { lines } = await start(t)
  const flow = exampleFlow()
  for (const [event, retransmits] of [[startOf(flow), 7], [ongoingOf(flow, { sent: 1, received: 0 }), 9], [endOf(flow, { sent: 2, received: 0 }), 12]] as const) {
    channels.flow.publish({ ...event, usage: { ...event.usage, retransmits, rttMs: 30 } })
  }
  t.match(await lines('scitags_flow_retransmits_total'), [/ 5$/])
  t.match(await lines('scitags_flow_rtt_seconds_count'), [/ 1$/])
  t.match((await lines('scitags_flow_rtt_seconds_bucket')).filter(line => line.includes('0.05')), [/ 1$/])
})

void t.test('bytes are counted while a flow runs, and each only once', async t => {
  const { lines } = await start(t)
  const flow = exampleFlow()
  const bytes = async (): Promise<number> => Number((await lines('scitags_flow_bytes_total'))[0]?.split(' ').at(-1))
  channels.flow.publish(startOf(flow))
  channels.flow.publish(ongoingOf(flow, { sent: 100, received: 9 }))
  t.equal(await bytes(), 100)
  channels.flow.publish(ongoingOf(flow, { sent: 150, received: 9 }))
  channels.flow.publish(endOf(flow, { sent: 175, received: 9 }))
  t.equal(await bytes(), 175)
})

void t.test('every tag that a stranger can send makes no more than one series', async t => {
  const { lines } = await start(t)
  for (let experiment = 15; experiment < 1024; experiment += 7) channels.flow.publish(startOf(exampleFlow({ tag: { experiment, activity: experiment & 63 } })))
  channels.flow.publish(startOf(exampleFlow({ tag: { experiment: 3, activity: 0 } })))
  channels.flow.publish(startOf(exampleFlow({ tag: { experiment: 0, activity: 0 } })))
  t.match(await lines('scitags_flows_started_total'), [/^\{experiment="unregistered",activity="unregistered",direction="send"\} 146$/, /^\{experiment="unidentified",activity="unidentified",direction="send"\} 1$/])
})

void t.test('looks at the connections of other processes', async t => {
  const { lines } = await start(t)
  channels.sampler.publish({ kind: 'swept', sockets: 9, flows: 1, tookMs: 2 })
  channels.sampler.publish({ kind: 'swept', sockets: 7, flows: 1, tookMs: 2 })
  channels.sampler.publish({ kind: 'failed', cause: new Error('test') })
  t.strictSame(await lines('scitags_sampler_sweeps_total'), ['{kind="swept"} 2', '{kind="failed"} 1'])
  t.strictSame(await lines('scitags_sampler_sockets'), [' 7'])
})

void t.test('decisions, skips, losses and what happened to the registry', async t => {
  const { lines } = await start(t)
  channels.decision.publish({ claim: { kind: 'absent' }, subject: {}, decision: { mark: false, because: { rule: 'no-rule', detail: 'test' } } })
  channels.skip.publish({ reason: 'scope', connection: undefined })
  channels.proxy.publish({ reason: 'header-missing', peer: undefined, detail: 'test' })
  channels.marker.publish({ marker: 'firefly', kind: 'dropped', events: 7 })
  channels.registry.publish({ kind: 'failed', detail: 'test' })
  t.strictSame(await lines('scitags_decisions_total'), ['{rule="no-rule"} 1'])
  t.strictSame(await lines('scitags_skips_total'), ['{reason="scope"} 1'])
  t.strictSame(await lines('scitags_proxy_connections_refused_total'), ['{reason="header-missing"} 1'])
  t.strictSame(await lines('scitags_marker_events_lost_total'), ['{marker="firefly",kind="dropped"} 7'])
  t.strictSame(await lines('scitags_registry_messages_total'), ['{kind="failed"} 1'])
})

void t.test('deliveries are read when somebody asks', async t => {
  const counts = { marker: 'firefly', target: 'collector:10514', sent: 1, failed: 0, bytes: 500 }
  const { lines } = await start(t, [counts, { ...counts, target: 'far-end' }])
  await lines('')
  Object.assign(counts, { sent: 10, failed: 2, bytes: 5000 })
  t.strictSame(await lines('scitags_messages_sent_total'), ['{marker="firefly",target="collector:10514"} 10', '{marker="firefly",target="far-end"} 1'])
  t.strictSame(await lines('scitags_messages_failed_total'), ['{marker="firefly",target="collector:10514"} 2', '{marker="firefly",target="far-end"} 0'])
  t.strictSame(await lines('scitags_message_bytes_total'), ['{marker="firefly",target="collector:10514"} 5000', '{marker="firefly",target="far-end"} 500'])
})

void t.test('age and origin of the registry', async t => {
  const { lines, clock, registryClient } = await start(t)
  const age = clock.nowMicros() / 1e6 - Date.parse(registryClient.current.document.modified) / 1000
  const [shown] = await lines('scitags_registry_age_seconds')
  t.equal(Math.round(Number(shown)), Math.round(age), 'nobody has confirmed the embedded one since it was made')
  t.match(await lines('scitags_registry_info'), [/^\{origin="embedded",modified="2025-09-04T[^"]+"\} 1$/])
  Object.assign(registryClient, { confirmedAt: clock.nowMicros() })
  clock.advance(1500)
  t.strictSame(await lines('scitags_registry_age_seconds'), [' 1.5'])
})

void t.test('close stops counting, and leaves what belongs to others', async t => {
  const { register, metrics } = await start(t)
  const other = new Counter({ name: 'other_total', help: 'of somebody else', registers: [register] })
  metrics.close()
  metrics.close()
  channels.flow.publish(startOf(exampleFlow()))
  t.strictSame(register.getMetricsAsArray().map(({ name }) => name), ['other_total'])
  other.inc()
  t.equal(channels.skip.hasSubscribers, false)
})

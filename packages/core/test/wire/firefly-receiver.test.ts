import t from 'tap'

import { validateFirefly } from '../../src/generated/wire.ts'
import { parseFirefly } from '../../src/wire/firefly-receiver.ts'
import type { Firefly } from '../../src/wire/firefly.ts'
import { parseDateTime } from '../../src/wire/microseconds.ts'
import { fireflyVectors } from './vectors.ts'

/** A message that lacks nothing; each test changes what it is about. */
function message (changes: Readonly<Record<string, object | number | undefined>> = {}): Record<string, unknown> {
  const lifecycle = { state: 'end', 'start-time': '2026-11-21T19:31:09.000000+00:00', 'end-time': '2026-11-21T19:31:10.000000+00:00' }
  const flowId = { afi: 'ipv4', 'src-ip': '192.0.2.1', 'dst-ip': '198.51.100.2', protocol: 'tcp', 'src-port': 1094, 'dst-port': 40_000 }
  const context = { 'experiment-id': 3, 'activity-id': 14, application: 'xrdcp' }
  const { lifecycle: l, flowId: f, context: c, ...rest } = changes
  return { version: 1, 'flow-lifecycle': { ...lifecycle, ...l as object }, 'flow-id': { ...flowId, ...f as object }, context: { ...context, ...c as object }, ...rest }
}

function read (value: unknown): Firefly {
  const reading = parseFirefly(typeof value === 'string' ? value : JSON.stringify(value))
  if (reading.kind === 'bad') throw new Error(`${reading.reason}: ${reading.detail}`)
  return reading.firefly
}

t.test('[FF-RECEIVE] every firefly ever captured is read, from bytes and from text', async t => {
  const live = fireflyVectors('fireflies-live.txt')
  const debian = fireflyVectors('fireflies-xrootd-5.5.3.txt')
  t.equal(live.length, 21)
  t.equal(debian.length, 28)
  for (const datagram of [...live, ...debian]) {
    const firefly = read(datagram)
    const json = JSON.parse(datagram.slice(datagram.indexOf('{'))) as Record<string, Record<string, unknown>>
    const lifecycle = json['flow-lifecycle'] ?? {}
    const flowId = json['flow-id'] ?? {}
    t.equal(firefly.state, lifecycle['state'])
    t.equal(firefly.startTime, typeof lifecycle['start-time'] === 'string' ? parseDateTime(lifecycle['start-time']) : undefined)
    t.same(firefly.source, { address: flowId['src-ip'], port: flowId['src-port'] })
    t.same(firefly.destination, { address: flowId['dst-ip'], port: flowId['dst-port'] })
    t.same(firefly.tag, { experiment: json['context']?.['experiment-id'], activity: json['context']?.['activity-id'] })
    t.same(firefly.usage, json['usage'])
    t.equal(firefly.rttMs, json['netlink']?.['rtt'])
    t.ok(firefly.header.app === 'flowd' || firefly.header.app === 'xrootd')
    t.same(parseFirefly(new TextEncoder().encode(datagram)), { kind: 'firefly', firefly })
  }
})

t.test('[FF-SCHEMA] every captured firefly but the end of flowd is valid by our schema', async t => {
  const invalid = [...fireflyVectors('fireflies-live.txt'), ...fireflyVectors('fireflies-xrootd-5.5.3.txt')]
    .filter(datagram => validateFirefly(JSON.parse(datagram.slice(datagram.indexOf('{')))) !== undefined)
  t.equal(invalid.length, 1)
  t.match(invalid[0], '"start-time": null')
})

t.test('[FF-RECEIVE] XRootD: an upload seen from its source', async t => {
  const put = fireflyVectors('fireflies-live.txt').find(line => line.includes('"http-put"') && line.includes('"end"'))
  t.match(read(put), {
    state: 'end',
    currentTime: parseDateTime('2026-11-21T19:32:01.916181+00:00'),
    endTime: parseDateTime('2026-11-21T19:32:01.916181+00:00'),
    afi: 'ipv4',
    protocol: 'tcp',
    application: 'http-put',
    usage: { received: 160, sent: 1_048_727 },
    rttMs: 0.021,
    header: { timestamp: undefined, host: '192.0.2.2', app: 'xrootd' }
  })
})

t.test('[FF-RECEIVE] dCache: Z, a fraction of any length, storage statistics, a port that is not known', async t => {
  const firefly = read(`<134>1 2026-11-21T19:31:10.5Z 192.0.2.1 dCache - firefly-json - ${JSON.stringify(message({
    lifecycle: { 'start-time': '2026-11-21T19:31:09Z', 'end-time': '2026-11-21T19:31:10.123456789Z' },
    flowId: { 'src-port': 0 },
    usage: { received: 5, sent: 7 },
    'storage-stats': { 'bytes-transferred': 7 }
  }))}`)
  t.equal(firefly.endTime, parseDateTime('2026-11-21T19:31:10.123456+00:00'))
  t.equal(firefly.source.port, 0, '[FF-PORT]')
  t.match(firefly.header, { app: 'dCache', host: '192.0.2.1' })
})

t.test('[FF-RECEIVE] flowd-go: an empty timestamp, an empty start-time, its own netlink', async t => {
  const firefly = read(`<134>1  vm flowd-go-v2.4.2 - firefly-json - ${JSON.stringify(message({
    lifecycle: { 'start-time': '' }, netlink: { cong: { algorithm: 'cubic' }, tcpInfo: { rtt: 1250, Retransmits: 0 } }, skOps: {}
  }))}`)
  t.equal(firefly.startTime, undefined)
  t.equal(firefly.rttMs, 1.25)
})

t.test('[FF-TIME-IN] times may be null, empty or missing', async t => {
  for (const nothing of [null, '', undefined]) {
    const { startTime, endTime, currentTime } = read(message({ lifecycle: { 'start-time': nothing, 'end-time': nothing, 'current-time': nothing } }))
    t.same([startTime, endTime, currentTime], [undefined, undefined, undefined], String(nothing))
  }
})

t.test('[FF-TIME-IN] a time that nobody needs costs itself, not the firefly', async t => {
  for (const broken of ['yesterday', '2026-11-21T19:31:10', 5, {}]) {
    const start = read(message({ lifecycle: { state: 'start', 'end-time': broken, 'current-time': broken } }))
    t.same([start.state, start.endTime, start.currentTime], ['start', undefined, undefined], JSON.stringify(broken))
    const end = read(message({ lifecycle: { 'current-time': broken } }))
    t.same([end.state, end.currentTime], ['end', undefined], JSON.stringify(broken))
  }
})

t.test('[FF-RECEIVE] words are read in any case', async t => {
  t.match(read(message({ lifecycle: { state: 'END' }, flowId: { afi: 'IPv4', protocol: 'TCP' } })), { state: 'end', afi: 'ipv4', protocol: 'tcp' })
})

t.test('[FF-RECEIVE] unknown keys are passed over, at the top and below', async t => {
  t.match(read(message({ lifecycle: { x: 1 }, flowId: { x: 1 }, context: { x: 1 }, usage: { sent: 1, x: 1 }, x: 1 })), { usage: { sent: 1, received: 0 } })
})

t.test('[FF-RECEIVE] no header, another header, a byte-order mark and what follows the JSON do not matter', async t => {
  const json = JSON.stringify(message())
  for (const text of [json, `hello ${json}`, `\uFEFF${json}`, `${json}\n`, `${json}\u0000`, `<13>Nov 21 19:31:09 vm x: ${json}\r\n`]) t.match(read(text), { state: 'end' }, JSON.stringify(text.slice(0, 20)))
})

t.test('[FF-USAGE] counters that are none cost the counters', async t => {
  for (const usage of [undefined, [], {}, { sent: -1 }, { sent: '5' }]) t.equal(read(message({ usage })).usage, undefined, JSON.stringify(usage))
})

t.test('[FF-APPLICATION] an application that is missing, empty or no text is none', async t => {
  for (const application of [undefined, '', 5]) t.equal(read(message({ context: { application } })).application, undefined, String(application))
})

t.test('[FF-ADDRESS] a mapped address is IPv4, whichever family was stated', async t => {
  for (const afi of ['ipv4', 'ipv6']) {
    t.match(read(message({ flowId: { afi, 'src-ip': '::ffff:192.0.2.1', 'dst-ip': '::ffff:192.0.2.2' } })), { afi: 'ipv4', source: { address: '192.0.2.1' } }, afi)
  }
})

t.test('what is no firefly is refused with a reason and a detail', async t => {
  const refused: readonly (readonly [datagram: unknown, reason: string, detail: string])[] = [
    [' '.repeat(65_508), 'too-long', '65508'],
    ['', 'no-json', 'no object'],
    ['} {', 'no-json', 'no object'],
    ['{"version":1,}', 'bad-json', ''],
    [{ ...message(), version: 2 }, 'version', 'version is 2'],
    [{ ...message(), version: undefined }, 'version', 'undefined'],
    [{ ...message(), 'flow-lifecycle': undefined }, 'flow-lifecycle', 'missing'],
    [message({ lifecycle: { state: 'begin' } }), 'flow-lifecycle', '"begin"'],
    [message({ lifecycle: { state: 1 } }), 'flow-lifecycle', 'state is 1'],
    [message({ lifecycle: { 'start-time': 'yesterday' } }), 'flow-lifecycle', 'start-time is "yesterday"'],
    [message({ lifecycle: { 'end-time': 5 } }), 'flow-lifecycle', 'end-time is 5'],
    [{ ...message(), 'flow-id': [] }, 'flow-id', 'missing'],
    [message({ flowId: { afi: 'ipx' } }), 'flow-id', 'afi'],
    [message({ flowId: { protocol: 'sctp' } }), 'flow-id', 'protocol'],
    [message({ flowId: { 'src-ip': 'host' } }), 'flow-id', 'src-ip'],
    [message({ flowId: { 'dst-ip': undefined } }), 'flow-id', 'dst-ip'],
    [message({ flowId: { 'dst-ip': '2001:db8::1' } }), 'flow-id', 'afi is ipv4'],
    [message({ flowId: { afi: 'ipv6', 'src-ip': '::ffff:192.0.2.1', 'dst-ip': '2001:db8::1' } }), 'flow-id', 'different families'],
    [message({ flowId: { 'src-port': '1094' } }), 'flow-id', 'src-port'],
    [message({ flowId: { 'dst-port': 65_536 } }), 'flow-id', 'dst-port'],
    [{ ...message(), context: null }, 'context', 'missing'],
    [message({ context: { 'experiment-id': 1024 } }), 'context', 'experiment 1024'],
    [message({ context: { 'activity-id': 64 } }), 'context', 'activity 64'],
    [message({ context: { 'experiment-id': -1 } }), 'context', 'experiment -1']
  ]
  for (const [datagram, reason, detail] of refused) {
    const reading = parseFirefly(typeof datagram === 'string' ? datagram : JSON.stringify(datagram))
    t.match(reading, { kind: 'bad', reason }, `${reason}: ${detail}`)
    t.ok(reading.kind === 'bad' && reading.detail.includes(detail), reading.kind === 'bad' ? reading.detail : 'was read')
  }
})

t.test('bytes that are no UTF-8 are read as far as they can be', async t => {
  const bytes = new TextEncoder().encode(JSON.stringify(message({ context: { application: 'a~b' } }))).map(byte => byte === 0x7E ? 0xFF : byte)
  const reading = parseFirefly(bytes)
  t.match(reading, { kind: 'firefly', firefly: { application: 'a\uFFFDb' } })
})

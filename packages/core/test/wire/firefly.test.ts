import t from 'tap'
import fc from 'fast-check'

import { validateFirefly } from '../../src/generated/wire.ts'
import { buildFirefly, maxFireflyBytes } from '../../src/wire/firefly.ts'
import type { FireflyInput } from '../../src/wire/firefly.ts'
import { parseFirefly } from '../../src/wire/firefly-receiver.ts'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length
const jsonOf = (datagram: string): unknown => JSON.parse(datagram.slice(datagram.indexOf('{')))

const input: FireflyInput = {
  state: 'end',
  startTime: Date.UTC(2026, 5, 1, 10, 0, 0) * 1000 + 50,
  currentTime: Date.UTC(2026, 5, 1, 10, 0, 9) * 1000 + 100,
  source: { address: '192.0.2.1', port: 1094 },
  destination: { address: '198.51.100.2', port: 40_000 },
  protocol: 'tcp',
  tag: { experiment: 3, activity: 14 },
  application: 'http-get',
  usage: { received: 0, sent: 1_048_576 },
  netlink: { rttMs: 12.345 },
  host: 'se1.example.org'
}

t.test('[FF-KEYS] an end is written in the order of keys that XRootD uses', async t => {
  t.equal(buildFirefly(input), '<134>1 2026-06-01T10:00:09.000100+00:00 se1.example.org scitags - firefly-json - ' +
  '{"version":1,"flow-lifecycle":{"state":"end","current-time":"2026-06-01T10:00:09.000100+00:00","start-time":"2026-06-01T10:00:00.000050+00:00","end-time":"2026-06-01T10:00:09.000100+00:00"},' +
  '"usage":{"received":0,"sent":1048576},"netlink":{"rtt":12.345},"context":{"experiment-id":3,"activity-id":14,"application":"http-get"},' +
  '"flow-id":{"afi":"ipv4","src-ip":"192.0.2.1","dst-ip":"198.51.100.2","protocol":"tcp","src-port":1094,"dst-port":40000}}')
})

t.test('[FF-STATE] only an end has an end-time', async t => {
  for (const state of ['start', 'ongoing'] as const) {
    t.notMatch(buildFirefly({ ...input, state, endTime: input.currentTime }), 'end-time', state)
  }
  t.match(buildFirefly({ ...input, endTime: input.startTime }), '"end-time":"2026-06-01T10:00:00.000050+00:00"')
})

t.test('[FF-RTT] rtt has three decimals, and is left out when it is unknown or absurd', async t => {
  t.match(buildFirefly({ ...input, netlink: { rttMs: 0.02 } }), '"netlink":{"rtt":0.020}')
  for (const rttMs of [NaN, -1, Infinity]) t.notMatch(buildFirefly({ ...input, netlink: { rttMs } }), 'netlink', String(rttMs))
  t.notMatch(buildFirefly({ ...input, netlink: undefined }), 'netlink')
})

t.test('[FF-USAGE] a counter that is none is told as 0', async t => {
  t.match(jsonOf(buildFirefly({ ...input, usage: { sent: NaN, received: -1 } })), { usage: { sent: 0, received: 0 } })
  t.match(jsonOf(buildFirefly({ ...input, usage: { sent: Infinity, received: 1.5 } })), { usage: { sent: 0, received: 1 } })
})

t.test('[FF-ADDRESS] mapped addresses are told as IPv4, zones are not told', async t => {
  const mapped = { ...input, source: { address: '::ffff:192.0.2.1', port: 1094 } }
  t.match(jsonOf(buildFirefly(mapped)), { 'flow-id': { afi: 'ipv4', 'src-ip': '192.0.2.1' } })
  const zoned = { ...input, source: { address: 'fe80::1%eth0', port: 1094 }, destination: { address: 'fe80::2', port: 1 } }
  t.match(jsonOf(buildFirefly(zoned)), { 'flow-id': { afi: 'ipv6', 'src-ip': 'fe80::1', 'dst-ip': 'fe80::2' } })
})

t.test('[FF-APPLICATION] an application without a visible character is left out', async t => {
  for (const application of ['', '\u0000\n']) t.notMatch(buildFirefly({ ...input, application }), 'application', JSON.stringify(application))
})

t.test('[FF-APPLICATION] an application cannot break out of its string', async t => {
  const application = '"},"context":{"experiment-id":9'
  t.match(jsonOf(buildFirefly({ ...input, application })), { context: { 'experiment-id': 3, application } })
})

t.test('[FF-PORT] a flow without ports or with ends of two families is refused', async t => {
  t.throws(() => buildFirefly({ ...input, source: { address: '192.0.2.1', port: 0 } }), { code: 'FLOW_INVALID' })
  t.throws(() => buildFirefly({ ...input, source: { address: '2001:db8::1', port: 1 } }), { code: 'FLOW_INVALID' })
})

t.test('a tag or a time that is none is refused', async t => {
  t.throws(() => buildFirefly({ ...input, tag: { experiment: 1024, activity: 1 } }), { code: 'TAG_INVALID' })
  for (const key of ['startTime', 'currentTime', 'endTime']) t.throws(() => buildFirefly({ ...input, [key]: NaN }), { code: 'FIREFLY_INVALID' }, key)
})

t.test('[FF-CONTEXT] 0/0 is told', async t => {
  t.match(jsonOf(buildFirefly({ ...input, tag: { experiment: 0, activity: 0 } })), { context: { 'experiment-id': 0, 'activity-id': 0 } })
})

t.test('[FF-NETLINK] what the kernel knows, in a fixed order', async t => {
  const netlink = {
    rttMs: 12.3456, label: 0x30038, peerLabel: 0, retransmits: 3, minRttMs: 11, deliveryRate: 1e9, congestionWindow: 10, bytesAcked: 1_048_576, bytesReceived: 200, congestionControl: 'bbr'
  }
  t.match(buildFirefly({ ...input, netlink }), '"netlink":{"rtt":12.346,"flow_label":196664,"peer_flow_label":0,"total_retrans":3,"min_rtt":11.000,"delivery_rate":1000000000,' +
  '"snd_cwnd":10,"bytes_acked":1048576,"bytes_received":200,"cong_algo":"bbr"},"context"')
  t.match(buildFirefly({ ...input, netlink: { retransmits: NaN, bytesAcked: -1, congestionControl: 'a"b', label: 0x30038 } }), '"netlink":{"flow_label":196664},"context"')
})

t.test('[FF-SIZE] where there is no room, the end of netlink gives way', async t => {
  const address = '2001:1db8:1111:1111:1111:1111:1111:1111'
  const largest = buildFirefly({
    state: 'end',
    startTime: Number.MIN_SAFE_INTEGER,
    currentTime: Number.MAX_SAFE_INTEGER,
    source: { address, port: 65_535 },
    destination: { address, port: 65_535 },
    protocol: 'tcp',
    tag: { experiment: 1023, activity: 63 },
    application: '"€😀'.repeat(50),
    usage: { sent: Number.MAX_SAFE_INTEGER, received: Number.MAX_SAFE_INTEGER },
    netlink: { rttMs: 999_999_999.999, label: 0xFFFFF, peerLabel: 0xFFFFF, retransmits: 0xFFFF_FFFF, congestionControl: 'cubic' },
    host: `${'a'.repeat(62)}.`.repeat(4) + 'abc'
  })
  t.match(largest, '"netlink":{"rtt":999999999.999')
  t.match(largest, '"flow_label":1048575')
  t.notMatch(largest, 'cong_algo')
  t.ok(bytesOf(largest) <= maxFireflyBytes && bytesOf(largest) > maxFireflyBytes - 40, `${bytesOf(largest)}`)
  t.equal(validateFirefly(jsonOf(largest)), undefined)
})

const time = fc.maxSafeInteger()
const port = fc.integer({ min: 1, max: 65_535 })
const ends = fc.constantFrom(fc.ipV4, fc.ipV6).chain(address => fc.record({
  source: fc.record({ address: address(), port }),
  destination: fc.record({ address: address(), port })
})).filter(({ source, destination }) => source.address.includes(':') === destination.address.includes(':') && ![source, destination].some(({ address }) => /^::ffff:/i.test(address)))
const count = fc.maxSafeNat()
const anyInput: fc.Arbitrary<FireflyInput> = fc.record({
  state: fc.constantFrom('start' as const, 'ongoing' as const, 'end' as const),
  startTime: time,
  currentTime: time,
  ends,
  protocol: fc.constantFrom('tcp' as const, 'udp' as const),
  tag: fc.record({ experiment: fc.integer({ min: 0, max: 1023 }), activity: fc.integer({ min: 0, max: 63 }) }),
  application: fc.string({ unit: 'binary' }),
  usage: fc.record({ sent: count, received: count }),
  netlink: fc.option(fc.record({ rttMs: fc.double({ min: 0, max: 1e6 }), label: fc.integer({ min: 0, max: 0xFFFFF }), peerLabel: count, retransmits: count, minRttMs: fc.double(), deliveryRate: count, congestionWindow: count, bytesAcked: count, bytesReceived: count, congestionControl: fc.string({ unit: 'binary' }) }, { requiredKeys: [] }), { nil: undefined }),
  host: fc.oneof(fc.domain(), fc.string({ unit: 'binary' }))
}).map(({ ends, ...rest }) => ({ ...ends, ...rest }))

t.test('[FF-SCHEMA] whatever we send is valid by our own schema and short enough', async () => {
  fc.assert(fc.property(anyInput, input => {
    const datagram = buildFirefly(input)
    return validateFirefly(jsonOf(datagram)) === undefined && bytesOf(datagram) <= maxFireflyBytes
  }))
})

t.test('whatever we send is read back', async () => {
  fc.assert(fc.property(anyInput, input => {
    const reading = parseFirefly(new TextEncoder().encode(buildFirefly(input)))
    if (reading.kind !== 'firefly') return false
    const { state, startTime, currentTime, endTime, source, destination, protocol, tag, usage, label, header } = reading.firefly
    return state === input.state && startTime === input.startTime && currentTime === input.currentTime &&
      endTime === (state === 'end' ? input.currentTime : undefined) &&
      source.port === input.source.port && destination.port === input.destination.port && protocol === input.protocol &&
      tag.experiment === input.tag.experiment && tag.activity === input.tag.activity &&
      (label === undefined || label === input.netlink?.label) && usage?.sent === input.usage.sent && usage.received === input.usage.received &&
      header.app === 'scitags' && header.timestamp === input.currentTime
  }))
})

import t from 'tap'
import fc from 'fast-check'

import { parseFirefly } from '../../src/wire/firefly-receiver.ts'
import type { FireflyReading } from '../../src/wire/firefly-receiver.ts'
import { fireflyVectors } from './vectors.ts'

const samples = [...fireflyVectors('fireflies-live.txt'), ...fireflyVectors('fireflies-xrootd-5.5.3.txt')]

/** Whatever comes in, what comes out keeps the promises of its types. */
function isSound (reading: FireflyReading): boolean {
  if (reading.kind === 'bad') return reading.detail.length <= 300
  const { tag, source, destination, startTime, usage, rttMs } = reading.firefly
  return tag.experiment >= 0 && tag.experiment <= 1023 && tag.activity >= 0 && tag.activity <= 63 &&
    [source, destination].every(({ address, port }) => !/[%[\]]/.test(address) && port >= 0 && port <= 65_535) &&
    (startTime === undefined || Number.isInteger(startTime)) &&
    (usage === undefined || (usage.sent >= 0 && usage.received >= 0)) &&
    (rttMs === undefined || rttMs >= 0)
}

t.test('any bytes are read without a throw', async () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), bytes => isSound(parseFirefly(bytes))))
})

t.test('any JSON is read without a throw', async () => {
  fc.assert(fc.property(fc.jsonValue(), value => isSound(parseFirefly(JSON.stringify(value)))))
})

t.test('a real firefly with damaged bytes is read without a throw', async () => {
  const damage = fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { minLength: 1, maxLength: 5 })
  fc.assert(fc.property(fc.constantFrom(...samples), damage, fc.nat(600), (sample, changes, length) => {
    const bytes = new TextEncoder().encode(sample).subarray(0, length < 100 ? length : undefined)
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
    return isSound(parseFirefly(bytes))
  }), { numRuns: 1000 })
})

t.test('a real firefly with any value in any place is read without a throw', async () => {
  const paths = ['flow-lifecycle', 'flow-id', 'context', 'usage', 'netlink'] as const
  const keys = ['state', 'start-time', 'afi', 'src-ip', 'dst-port', 'protocol', 'experiment-id', 'activity-id', 'application', 'sent', 'rtt', 'tcpInfo', 'tcp_info', '__proto__']
  fc.assert(fc.property(fc.constantFrom(...samples), fc.constantFrom(...paths), fc.constantFrom(...keys), fc.jsonValue(), (sample, path, key, value) => {
    const json = JSON.parse(sample.slice(sample.indexOf('{'))) as Record<string, Record<string, unknown>>
    json[path] = { ...json[path], [key]: value }
    return isSound(parseFirefly(JSON.stringify(json)))
  }), { numRuns: 1000 })
})

t.test('brackets without end are refused quickly', async t => {
  t.match(parseFirefly(`{"a":${'['.repeat(65_000)}}`), { kind: 'bad', reason: 'bad-json' })
})

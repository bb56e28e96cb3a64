/** The bytes that clients of COPY read. */
import t from 'tap'

import { oneLine } from '../../src/wire/one-line.ts'
import { failureLine, formatMarker, formatRemoteConnection, successLine } from '../../src/wire/performance-marker.ts'

void t.test('[TPC-Marker] a marker, byte for byte', async t => {
  t.equal(formatMarker({ timestamp: 1_795_290_355, bytes: 1_048_576, remoteConnections: ['tcp:192.0.2.1:1094', 'tcp:[2001:db8::1]:443'] }),
    'Perf Marker\n' +
    'Timestamp: 1795290355\n' +
    'Stripe Index: 0\n' +
    'Stripe Bytes Transferred: 1048576\n' +
    'Total Stripe Count: 1\n' +
    'RemoteConnections: tcp:192.0.2.1:1094,tcp:[2001:db8::1]:443\n' +
    'End\n')
})

void t.test('without a connection there is no line about it', async t => {
  t.equal(formatMarker({ timestamp: 1, bytes: 0, remoteConnections: [] }), 'Perf Marker\nTimestamp: 1\nStripe Index: 0\nStripe Bytes Transferred: 0\nTotal Stripe Count: 1\nEnd\n')
})

void t.test('a hundred connections do not make a line that davix would split', async t => {
  const many = Array.from({ length: 100 }, (_none, port) => formatRemoteConnection({ address: '2001:db8:1111:2222:3333:4444:5555:6666', port: 10_000 + port }))
  const lines = formatMarker({ timestamp: 1, bytes: 0, remoteConnections: many }).split('\n')
  t.ok(lines.every(line => line.length < 1024))
  t.match(lines[5], /^RemoteConnections: tcp:\[[0-9a-f:]+\]:10000(,tcp:\[[0-9a-f:]+\]:100\d\d)+$/, 'and holds whole addresses')
})

void t.test('[TPC-Result] the last line has no line feed, and a failure stays on it', async t => {
  t.equal(successLine, 'success: Created')
  t.equal(failureLine('a\r\nsuccess: b\u2028c\td\0'), 'failure: a success: b c d')
  t.ok(failureLine('x'.repeat(5000)).length < 512)
  t.equal(oneLine('  as it was ', 20), 'as it was')
})

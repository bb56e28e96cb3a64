/** What servers of different make send while they copy, and what no server should. */
import fc from 'fast-check'
import t from 'tap'

import { MarkerReader } from '../../src/client/markers.ts'
import type { MarkerEvent } from '../../src/client/markers.ts'
import { failureLine, formatMarker, successLine } from '../../src/wire/performance-marker.ts'

function read (...chunks: (string | Uint8Array)[]): readonly MarkerEvent[] {
  const reader = new MarkerReader()
  return [...chunks.flatMap(chunk => reader.push(Buffer.from(chunk))), ...reader.end()]
}

void t.test('what XRootD 5.8 sends', async t => {
  t.strictSame(read('Perf Marker\nTimestamp: 1795290355\nStripe Index: 0\nStripe Bytes Transferred: 0\nTotal Stripe Count: 1\nRemoteConnections: tcp:127.0.0.1:14080\nEnd\nsuccess: Created'), [
    { kind: 'marker', marker: { timestamp: 1_795_290_355, bytes: 0, remoteConnections: ['tcp:127.0.0.1:14080'] } },
    { kind: 'result', isSuccess: true, message: 'Created' }
  ])
})

void t.test('what dCache sends: indented, more lines, more stripes, carriage returns', async t => {
  const inner = ['Timestamp: 1795290355.25', 'State: 4', 'State description: transferring', 'Stripe Index: 1', 'Stripe Bytes Transferred: 20', 'Stripe Status: RUNNING', 'Total Stripe Count: 2', 'RemoteConnections: tcp:192.0.2.1:1,tcp:[2001:db8::1]:2']
  t.strictSame(read('Perf Marker\r\n    Stripe Index: 0\r\n    Stripe Bytes Transferred: 100\r\nEnd\r\n', `perf marker\n${inner.map(line => `    ${line}\n`).join('')}END\nSUCCESS: created\n`), [
    { kind: 'marker', marker: { timestamp: 0, bytes: 100, remoteConnections: [] } },
    { kind: 'marker', marker: { timestamp: 1_795_290_355, bytes: 120, remoteConnections: ['tcp:192.0.2.1:1', 'tcp:[2001:db8::1]:2'] } },
    { kind: 'result', isSuccess: true, message: 'created' }
  ])
})

void t.test('every way to fail is a failure', async t => {
  for (const line of ['failure: it broke', 'FAILURE it broke', 'failed: it broke', 'aborted: it broke']) t.strictSame(read(line), [{ kind: 'result', isSuccess: false, message: 'it broke' }], line)
})

void t.test('a body without a result line has none', async t => {
  for (const body of ['', '\n\n', 'Perf Marker\nTimestamp: 1\n', 'nothing of note', 'succes', 'End\n', 'successful']) t.strictSame(read(body), [], body)
})

void t.test('lines and markers may come in pieces of any size', async t => {
  const body = formatMarker({ timestamp: 7, bytes: 9, remoteConnections: ['tcp:192.0.2.1:1'] }) + 'Stripe Source: ä\n' + successLine
  const whole = read(body)
  t.equal(whole.length, 2)
  fc.assert(fc.property(fc.array(fc.nat(body.length)), cuts => {
    const bytes = Buffer.from(body)
    const at = [0, ...[...cuts].sort((a, b) => a - b), bytes.length]
    t.strictSame(read(...at.slice(1).map((end, index) => bytes.subarray(at[index], end))), whole)
  }), { numRuns: 50 })
})

void t.test('an endless line is cut, and the line after it counts', async t => {
  t.strictSame(read('x'.repeat(100_000), 'y'.repeat(100_000), '\nfailure: no\n'), [{ kind: 'result', isSuccess: false, message: 'no' }])
  const [event] = read(failureLine('a'), 'b'.repeat(5000))
  t.ok(event?.kind === 'result' && event.message.length < 1024)
})

void t.test('whatever comes, the count of bytes is a number and nothing is thrown', async t => {
  const text = fc.string({ unit: fc.constantFrom('Perf Marker\n', 'End\n', 'Stripe Index: ', 'Stripe Bytes Transferred: ', 'Timestamp: ', 'RemoteConnections:', ',', '\n', '9', '-', '.', ' ', 'é', 'success') })
  fc.assert(fc.property(fc.array(fc.oneof(text, fc.string({ unit: 'binary' }))), chunks =>
    read(...chunks).every(event => event.kind === 'result' || (Number.isFinite(event.marker.bytes) && Number.isSafeInteger(event.marker.timestamp)))), { numRuns: 1000 })
  t.pass()
})

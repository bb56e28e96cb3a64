import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import t from 'tap'
import fc from 'fast-check'

import { createFlowStore } from '../src/flow-store.ts'
import { createIngest } from '../src/ingest.ts'
import { keptText, maxKeptBytes } from '../src/kept-text.ts'
import { t0 } from './sample.ts'

t.test('a short text is kept as it is', async t => {
  for (const text of ['', 'xrdcp', 'é☂𝄞', 'a'.repeat(maxKeptBytes)]) t.equal(keptText(text), text)
})

t.test('a long text is cut between two characters', async t => {
  t.equal(keptText('𝄞'.repeat(1000)), '𝄞'.repeat(Math.floor(maxKeptBytes / 4)))
})

t.test('whatever the text, what is kept is its well-formed beginning and within the bound', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), text => {
    const kept = keptText(text)
    return Buffer.byteLength(kept) <= maxKeptBytes && text.startsWith(kept)
  }))
})

t.test('a flow does not hold on to the datagrams that told of it', async t => {
  const flows = 400
  const padding = 'x'.repeat(60_000)
  const store = createFlowStore({ maxFlows: flows, openForMs: 3_600_000, rememberForMs: 60_000, startWindowMs: 2000 }, () => undefined)
  const ingest = createIngest(observation => { store.observe(observation) })
  const before = usedHeap()
  for (let flow = 0; flow < flows; flow++) ingest.take(datagram(flow, padding), '203.0.113.9', t0)
  const bytesPerFlow = (usedHeap() - before) / flows
  t.equal(store.openFlows, flows)
  t.ok(bytesPerFlow < 6000, `${Math.round(bytesPerFlow)} bytes a flow`)
})

/** Every part that is kept is different in each flow, and stands in a datagram of 120 000 characters. */
function datagram (flow: number, padding: string): Buffer {
  return Buffer.from(`<134>1 - a-host-with-a-long-name-${flow}.example - - firefly-json - ${JSON.stringify({
    version: 1,
    'flow-lifecycle': { state: 'start', 'start-time': '2026-01-02T03:04:05.000000+00:00' },
    'flow-id': { afi: 'ipv6', 'src-ip': `2001:DB8::${flow.toString(16)}`, 'dst-ip': '2001:db8:1:2:3:4:5:6', protocol: 'tcp', 'src-port': 1094, 'dst-port': 40_000 },
    context: { 'experiment-id': 3, 'activity-id': 14, application: `an application with a long name ${flow}${padding.slice(0, 5000)}` },
    padding
  })}`)
}

function usedHeap (): number {
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  collectGarbage()
  return process.memoryUsage().heapUsed
}

/** Whatever begins and ends in whatever order: one start and one end per flow, and no byte lost or counted twice. */
import fc from 'fast-check'
import t from 'tap'

import { createFlowTable } from '../../src/flow/flow-table.ts'
import { noPacketMarker } from '../../src/portable.ts'
import { encodeFlowLabel } from '../../src/wire/flow-label.ts'
import { fakeClock, recorder } from '../../src/testing/index.ts'
import type { OpenFlow } from '../../src/types.ts'

const step = fc.oneof(
  fc.record({ do: fc.constant('begin' as const), experiment: fc.integer({ min: 0, max: 3 }), isReceived: fc.boolean(), bytes: fc.nat(1000) }),
  fc.record({ do: fc.constant('end' as const), which: fc.nat(5) }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.nat(20_000) })
)

void t.test('exactly one start and one end per flow, in order, and every marked byte in one of them', async t => {
  await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 40 }), async steps => {
    const clock = fakeClock()
    const marker = recorder()
    const table = createFlowTable({
      scope: 'any', idleMs: 5000, ongoingMs: 0, addresses: new Map(), markers: [marker], markerQueue: 1000, packetMarker: noPacketMarker, labelOf: tag => encodeFlowLabel(tag, 0), clock
    })
    const flows = table.connection({ protocol: 'tcp', local: { address: '::1', port: 1 }, remote: { address: '::1', port: 2 } })
    const open: OpenFlow[] = []
    const expected = new Map<string, number>()
    for (const now of steps) {
      if (now.do === 'wait') clock.advance(now.ms)
      else if (now.do === 'end') open.splice(now.which, 1)[0]?.end()
      else {
        const { experiment, isReceived, bytes } = now
        const decision = experiment === 0
          ? { mark: false, because: { rule: 'no-rule', detail: '' } } as const
          : { mark: true, tag: { experiment, activity: 1 }, because: { rule: 'tag', detail: '' } } as const
        const usage = isReceived ? { sent: 0, received: bytes } : { sent: bytes, received: 0 }
        open.push(flows.begin({ decision, direction: isReceived ? 'receive' : 'send', application: 'test', usage: () => usage }))
        if (experiment > 0) expected.set(`${experiment} ${String(isReceived)}`, (expected.get(`${experiment} ${String(isReceived)}`) ?? 0) + bytes)
      }
    }
    flows.close()
    await table.close()

    const states = new Map<number, string>()
    const counted = new Map<string, number>()
    for (const event of marker.events) {
      states.set(event.flow.id, `${states.get(event.flow.id) ?? ''}${event.state} `)
      if (event.state !== 'end') continue
      const key = `${event.flow.tag.experiment} ${String(event.flow.direction === 'receive')}`
      counted.set(key, (counted.get(key) ?? 0) + event.usage.sent + event.usage.received)
    }
    for (const told of states.values()) if (told !== 'start end ') throw new Error(told)
    for (const [key, bytes] of expected) if (counted.get(key) !== bytes) throw new Error(`${key}: ${String(counted.get(key))} of ${bytes}`)
  }))
  t.pass('held for all')
})

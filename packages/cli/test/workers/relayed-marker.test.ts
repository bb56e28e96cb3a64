import type { FlowEvent } from '@scitags/core'
import { endOf, exampleFlow, startOf } from '@scitags/core/testing'
import t from 'tap'

import { RelayedMarker, oneAfterTheOther } from '../../src/workers/relayed-marker.ts'

t.test('batches of several workers are told one after the other, and each worker waits for its own', async t => {
  const told: string[] = []
  const tell = oneAfterTheOther({
    name: 'slow',
    async mark (events) {
      told.push(`${events.length} begun`)
      await new Promise(resolve => { setImmediate(resolve) })
      told.push(`${events.length} done`)
      if (events.length === 2) throw new Error('the first fails')
    }
  })
  const relay = (): RelayedMarker => {
    const marker: RelayedMarker = new RelayedMarker('slow', async message => {
      // As the channel between processes does.
      const { events } = structuredClone(message) as { readonly events: readonly FlowEvent[] }
      tell(events, () => { marker.told() })
    })
    return marker
  }
  const flow = exampleFlow()
  await Promise.all([relay().mark([startOf(flow), endOf(flow, { sent: 5, received: 1 })]), relay().mark([startOf(flow)]).then(() => told.push('the second knows'))])
  t.strictSame(told, ['2 begun', '2 done', '1 begun', '1 done', 'the second knows'])
})

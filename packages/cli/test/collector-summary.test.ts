import t from 'tap'

import { collectorSummary } from '../src/collector-summary.ts'

const counters = {
  received: 2,
  oversized: 0,
  overflowed: 0,
  lostInKernel: undefined,
  accepted: { start: 1, ongoing: 0, end: 1 },
  duplicates: 0,
  lateStarts: 0,
  twins: 0,
  endsWithoutStart: 0,
  expired: 0,
  bad: {},
  openFlows: 0,
  senders: []
}

t.test('what is as it should be is not mentioned', async t => {
  t.equal(collectorSummary(counters), '2 datagrams: 1 starts, 1 ends')
})

t.test('what is not as it should be is', async t => {
  const last = { from: '192.0.2.1', detail: '', text: '' }
  t.equal(collectorSummary({ ...counters, openFlows: 1, duplicates: 2, oversized: 3, bad: { version: { count: 1, last }, context: { count: 1, last } }, overflowed: 4, lostInKernel: 5 }),
    '2 datagrams: 1 starts, 1 ends, 1 flows still open, 2 repeated, 5 unreadable, 4 dropped, 5 lost in the kernel (raise net.core.rmem_max)')
})

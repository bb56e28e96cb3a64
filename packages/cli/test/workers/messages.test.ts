import t from 'tap'

import { isFromWorker, isToWorker } from '../../src/workers/messages.ts'

t.test('what is none of ours is not heard', t => {
  for (const message of [undefined, null, 'open', 7, {}, { kind: 'open' }, { kind: 'ask', id: 1, name: 'toString' }, { kind: 'ask', id: '1', name: 'running' }, { type: 'prom-client:getMetricsReq' }]) t.equal(isToWorker(message), false, JSON.stringify(message))
  for (const message of [undefined, null, {}, { kind: 'opened' }, { kind: 'answer', answer: 1 }, { kind: 'failed', id: 1 }, { kind: 'tell', events: 'all' }, { type: 'prom-client:getMetricsRes' }]) t.equal(isFromWorker(message), false, JSON.stringify(message))
  t.equal(isToWorker({ kind: 'ask', id: 1, name: 'running', question: undefined }), true)
  t.equal(isFromWorker({ kind: 'answer', id: 1, answer: 0 }), true)
  t.end()
})

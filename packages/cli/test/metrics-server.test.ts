import t from 'tap'

import { openMetricsServer } from '../src/metrics-server.ts'

t.test('metrics that cannot be read are an answer, and the next question is taken', async t => {
  const register = { contentType: 'text/plain; version=0.0.4; charset=utf-8' as const, metrics: async () => await Promise.reject(new Error('a gauge is broken')) }
  const server = await openMetricsServer({ listen: '127.0.0.1:0', register, isReady: () => true })
  t.teardown(async () => { await server.close(0) })
  const answer = await fetch(`${server.urls[0] ?? ''}/metrics`)
  t.equal(answer.status, 500)
  t.match(await answer.text(), /a gauge is broken/)
  t.equal((await fetch(`${server.urls[0] ?? ''}/healthz`)).status, 200)
})

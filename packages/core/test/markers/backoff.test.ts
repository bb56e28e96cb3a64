import t from 'tap'

import { Backoff } from '../../src/markers/backoff.ts'
import { fakeClock } from '../../src/testing/index.ts'

void t.test('each failure waits longer than the last, up to half a minute', t => {
  const clock = fakeClock()
  const backoff = new Backoff(clock)
  t.equal(backoff.isWaiting, false)
  for (const ms of [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]) {
    backoff.failed()
    clock.advance(ms - 1)
    t.equal(backoff.isWaiting, true, `not before ${ms} ms`)
    clock.advance(1)
    t.equal(backoff.isWaiting, false)
  }
  t.end()
})

void t.test('failures of the same moment count once, and a success forgets them', t => {
  const clock = fakeClock()
  const backoff = new Backoff(clock)
  for (let i = 0; i < 8; i++) backoff.failed()
  clock.advance(500)
  t.equal(backoff.isWaiting, false)
  backoff.failed()
  backoff.succeeded()
  t.equal(backoff.isWaiting, false)
  backoff.failed()
  clock.advance(500)
  t.equal(backoff.isWaiting, false)
  t.end()
})

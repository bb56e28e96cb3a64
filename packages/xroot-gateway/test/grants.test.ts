import { fakeClock } from '@scitags/core/testing'
import t from 'tap'

import { grantsOfProcess } from '../src/grants.ts'

t.test('what is left is taken once', async t => {
  const grants = grantsOfProcess(fakeClock())
  await grants.put('key', 'value', 1000)
  t.equal(await grants.take('key', 0), 'value')
  t.equal(await grants.take('key', 0), undefined)
})

t.test('what nobody takes goes with its time, counted from the last put', async t => {
  const clock = fakeClock()
  const grants = grantsOfProcess(clock)
  await grants.put('key', 'first', 1000)
  clock.advance(900)
  await grants.put('key', 'second', 1000)
  clock.advance(900)
  t.equal(await grants.take('key', 0), 'second')
  await grants.put('key', 'third', 1000)
  clock.advance(1001)
  t.equal(await grants.take('key', 0), undefined)
})

t.test('who comes first waits, not for ever, and two who wait for one get nothing', async t => {
  const clock = fakeClock()
  const grants = grantsOfProcess(clock)
  const early = grants.take('key', 500)
  await grants.put('key', 'one', 1000)
  t.equal(await early, 'one')
  const both = [grants.take('key', 500), grants.take('key', 500)]
  t.strictSame(await Promise.all(both), [undefined, undefined])
  const late = grants.take('key', 500)
  clock.advance(501)
  t.equal(await late, undefined)
  await grants.put('key', 'two', 1000)
  t.equal(await grants.take('key', 0), 'two', 'who has given up takes nothing')
})

t.test('what is left takes a bounded number of bytes: the oldest goes', async t => {
  const grants = grantsOfProcess(fakeClock())
  const value = 'x'.repeat(1_000_000)
  for (let n = 0; n < 100; n++) await grants.put(`key ${n}`, value, 1000)
  t.equal(await grants.take('key 0', 0), undefined)
  t.equal(await grants.take('key 99', 0), value)
  let left = 0
  for (let n = 0; n < 100; n++) if (await grants.take(`key ${n}`, 0) !== undefined) left++
  t.ok(left > 10 && left < 64, String(left))
  for (let n = 0; n < 20; n++) await grants.put('one', value, 1000)
  for (let n = 0; n < 20; n++) await grants.put(`key ${n}`, value, 1000)
  t.equal(await grants.take('one', 0), value, 'what was taken or replaced counts no more')
})

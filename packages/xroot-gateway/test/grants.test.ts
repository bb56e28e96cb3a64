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

t.test('who comes first waits, each for one of its own, and not for ever', async t => {
  const clock = fakeClock()
  const grants = grantsOfProcess(clock)
  const takers = [grants.take('key', 500), grants.take('key', 500), grants.take('key', 500)]
  await grants.put('key', 'one', 1000)
  await grants.put('key', 'two', 1000)
  clock.advance(501)
  t.strictSame(await Promise.all(takers), ['one', 'two', undefined])
  await grants.put('key', 'three', 1000)
  t.equal(await grants.take('key', 0), 'three', 'who has given up takes nothing')
})

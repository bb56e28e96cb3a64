/** Fakes that lie would make liars of all other tests. */
import t from 'tap'

import { exampleFlow, fakeClock, fakeEntropy, recorder, startOf } from '../../src/testing/index.ts'

void t.test('a fake clock stands still, and calls back in order at the right time', t => {
  const clock = fakeClock(1_000_000)
  const log: string[] = []
  const note = (what: string) => () => { log.push(`${what} at ${clock.nowMicros()}`) }
  clock.after(20, note('late'))
  clock.after(10, () => {
    note('early')()
    clock.after(5, note('nested'))
  })
  clock.after(15, note('same time, first set'))
  clock.after(12, note('cancelled')).cancel()
  t.equal(clock.pending, 3)
  clock.advance(9)
  t.strictSame(log, [])
  clock.advance(16)
  t.strictSame(log, ['early at 1010000', 'same time, first set at 1015000', 'nested at 1015000', 'late at 1020000'])
  t.equal(clock.nowMicros(), 1_025_000)
  t.equal(clock.pending, 0)
  t.end()
})

void t.test('fake entropy repeats itself', t => {
  const entropy = fakeEntropy(1, 31)
  t.strictSame([entropy(), entropy(), entropy()], [1, 31, 1])
  t.end()
})

void t.test('a recorder remembers what it was told', async t => {
  const marker = recorder()
  const event = startOf(exampleFlow())
  await marker.mark([event])
  t.strictSame(marker.events, [event])
  t.equal(marker.isClosed, false)
  await marker.close?.()
  t.equal(marker.isClosed, true)
})

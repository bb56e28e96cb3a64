/** Time never runs backwards, whatever happens to the clock on the wall. */
import t from 'tap'

import { steadyTime, systemClock } from '../src/clock.ts'

function setUp () {
  const at = { monotonicMs: 0, wallMs: 1_000_000 }
  const now = steadyTime({ monotonicMs: () => at.monotonicMs, wallMs: () => at.wallMs })
  return {
    now,
    pass (ms: number): void {
      at.monotonicMs += ms
      at.wallMs += ms
    },
    turn (ms: number): void { at.wallMs += ms }
  }
}

void t.test('it starts at the time of day and has microseconds', t => {
  const { now, pass } = setUp()
  t.equal(now(), 1_000_000_000)
  pass(0.25)
  t.equal(now(), 1_000_000_250)
  t.end()
})

void t.test('a clock that is turned forward is followed', t => {
  const { now, pass, turn } = setUp()
  turn(3_600_000)
  pass(1000)
  t.equal(now(), 1_000_000_000 + 3_601_000_000)
  t.end()
})

void t.test('a clock that is turned back is approached at half speed', t => {
  const { now, pass, turn } = setUp()
  turn(-10_000)
  const seen = [now()]
  for (let second = 0; second < 20; second++) {
    pass(1000)
    seen.push(now())
  }
  t.equal(seen[1], 1_000_500_000)
  t.ok(seen.every((at, index) => index === 0 || at > (seen[index - 1] ?? 0)), 'it never stands still')
  t.equal(seen.at(-1), 1_010_000_000, 'and after twenty seconds it agrees again')
  t.end()
})

void t.test('the whole milliseconds of the time of day do not shake it', t => {
  const { now, pass, turn } = setUp()
  turn(-0.9)
  pass(5000)
  t.equal(now(), 1_005_000_000)
  t.end()
})

void t.test('the clock of the system tells the time of day in whole microseconds', t => {
  const now = systemClock.nowMicros()
  t.ok(Number.isSafeInteger(now))
  t.ok(Math.abs(now / 1000 - Date.now()) < 1000)
  t.end()
})

void t.test('a timer of the system fires once, and not when it was cancelled', async t => {
  const fired: string[] = []
  systemClock.after(1, () => fired.push('cancelled')).cancel()
  const timer = await new Promise<{ cancel (): void }>(resolve => {
    const timer = systemClock.after(5, () => { fired.push('kept'); resolve(timer) })
    const alive = setTimeout(() => {}, 5000)
    t.teardown(() => { clearTimeout(alive) })
  })
  timer.cancel()
  t.strictSame(fired, ['kept'])
})

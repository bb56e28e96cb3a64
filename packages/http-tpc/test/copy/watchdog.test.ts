/** When a copy is given up, on a clock that the test moves. */
import t from 'tap'

import { fakeClock } from '@scitags/core/testing'
import { Progress } from '../../src/copy/progress.ts'
import { watch } from '../../src/copy/watchdog.ts'
import type { SpeedLimits } from '../../src/copy/watchdog.ts'

const limits = { firstByteTimeoutMs: 120_000, stallTimeoutMs: 60_000, slowWindowMs: 120_000, minBytesPerSecond: 10_240 }

function watched (changes: Partial<SpeedLimits> = {}) {
  const clock = fakeClock()
  const progress = new Progress()
  const reasons: string[] = []
  const stop = watch(progress, { ...limits, ...changes }, clock, ({ code }) => { reasons.push(code) })
  return {
    clock, progress, reasons, stop,
    /** So many seconds at so many bytes each. */
    move (seconds: number, bytesPerSecond: number): void {
      for (let second = 0; second < seconds; second++) {
        progress.advance(bytesPerSecond)
        clock.advance(1000)
      }
    }
  }
}

void t.test('[TPC-Stall] two minutes without a first byte', async t => {
  const { clock, reasons } = watched()
  clock.advance(119_000)
  t.strictSame(reasons, [])
  clock.advance(2000)
  t.strictSame(reasons, ['TRANSFER_STALLED'])
  clock.advance(600_000)
  t.equal(reasons.length, 1, 'it is said once')
})

void t.test('one minute between two bytes', async t => {
  const { clock, reasons, move } = watched()
  move(100, 1_000_000)
  clock.advance(58_000)
  t.strictSame(reasons, [])
  clock.advance(3000)
  t.strictSame(reasons, ['TRANSFER_STALLED'])
})

void t.test('two minutes below the slowest speed allowed, though bytes trickle', async t => {
  const { reasons, move } = watched()
  move(10, 10_000_000)
  move(115, 100)
  t.strictSame(reasons, [])
  move(10, 100)
  t.strictSame(reasons, ['TRANSFER_SLOW'])
})

void t.test('just fast enough is fast enough, and 0 allows any speed', async t => {
  const steady = watched()
  steady.move(1000, 10_240)
  t.strictSame(steady.reasons, [])
  const patient = watched({ minBytesPerSecond: 0 })
  patient.move(1000, 1)
  t.strictSame(patient.reasons, [])
})

void t.test('after the last byte the other side has as long as for the first', async t => {
  const { clock, progress, reasons, move } = watched()
  move(10, 1_000_000)
  progress.enter('awaiting-remote')
  clock.advance(119_000)
  t.strictSame(reasons, [])
  clock.advance(3000)
  t.strictSame(reasons, ['TRANSFER_STALLED'])
})

void t.test('while this side verifies, the remote side is not to blame, however long it takes', async t => {
  const { clock, progress, reasons, move } = watched()
  move(10, 1_000_000)
  progress.enter('verifying')
  clock.advance(3_600_000)
  t.strictSame(reasons, [])
})

void t.test('a copy that begins again is not slow because of that', async t => {
  const { progress, reasons, move } = watched()
  move(119, 1_000_000)
  progress.restart()
  move(100, 20_000)
  t.strictSame(reasons, [])
})

void t.test('whoever is done is watched no more', async t => {
  const { clock, reasons, stop } = watched()
  stop()
  clock.advance(1_000_000)
  t.strictSame(reasons, [])
  t.equal(clock.pending, 0)
})

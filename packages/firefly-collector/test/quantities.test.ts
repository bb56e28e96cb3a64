import t from 'tap'
import fc from 'fast-check'

import { bytesText, clockText, durationText, rateText } from '../src/quantities.ts'

t.test('bytes have three digits and an SI unit', async t => {
  const texts: [number, string][] = [[0, '0 B'], [999, '999 B'], [1000, '1.00 kB'], [1_048_727, '1.05 MB'], [9_996_000, '10.0 MB'], [999_499, '999 kB'], [999_500, '1.00 MB'], [524_801_863, '525 MB'], [1.5e12, '1.50 TB']]
  for (const [bytes, text] of texts) t.equal(bytesText(bytes), text)
})

t.test('durations fit what they measure', async t => {
  const texts: [number, string][] = [[0.000_35, '0.35 ms'], [0.012, '12.0 ms'], [0.9994, '999 ms'], [0.9996, '1.00 s'], [12.34, '12.3 s'], [59.96, '1m 00s'], [125, '2m 05s'], [3599.7, '1h 00m'], [96_000, '26h 40m'], [1_047_600, '12d 03h']]
  for (const [seconds, text] of texts) t.equal(durationText(seconds), text)
})

t.test('no quantity is wider than its column', async () => {
  fc.assert(fc.property(fc.maxSafeNat(), bytes => bytesText(bytes).length <= 7 && rateText(bytes).length <= 9))
  fc.assert(fc.property(fc.double({ min: 0, max: 99 * 86_400, noNaN: true }), seconds => durationText(seconds).length <= 7))
})

t.test('a time of day is that of this place', async t => {
  t.equal(clockText(new Date(2026, 0, 2, 3, 4, 5, 999).getTime() * 1000 + 999), '03:04:05')
})

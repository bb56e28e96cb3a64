import t from 'tap'
import fc from 'fast-check'

import { formatMicroseconds, parseDateTime } from '../../src/wire/microseconds.ts'

/** Years 1684…2255, which is what safe integers of microseconds reach. */
const anyTime = fc.maxSafeInteger()

t.test('[FF-TIME] times are written with six digits and an offset, never with Z', async t => {
  t.equal(formatMicroseconds(1_795_289_469_447_459), '2026-11-21T19:31:09.447459+00:00')
  t.equal(formatMicroseconds(0), '1970-01-01T00:00:00.000000+00:00')
  t.equal(formatMicroseconds(-1), '1969-12-31T23:59:59.999999+00:00')
  t.equal(formatMicroseconds(1_709_164_800_000_001), '2024-02-29T00:00:00.000001+00:00')
})

t.test('[FF-TIME] what is written agrees with the calendar of the platform', async () => {
  fc.assert(fc.property(anyTime, at => {
    const millis = Math.floor(at / 1000)
    return formatMicroseconds(at) === `${new Date(millis).toISOString().slice(0, -1)}${String(at - millis * 1000).padStart(3, '0')}+00:00`
  }))
})

t.test('[FF-TIME] every time comes back from its text', async () => {
  fc.assert(fc.property(anyTime, at => parseDateTime(formatMicroseconds(at)) === at))
})

t.test('[FF-TIME-IN] Z, offsets, either case and up to nine digits are read', async t => {
  const at = Date.UTC(2026, 10, 21, 19, 31, 9) * 1000
  const read: readonly (readonly [text: string, micros: number])[] = [
    ['2026-11-21T19:31:09Z', at],
    ['2026-11-21t19:31:09z', at],
    ['2026-11-21 19:31:09+00:00', at],
    ['2026-11-21T19:31:09-00:00', at],
    ['2026-11-21T21:01:09+01:30', at],
    ['2026-11-21T14:31:09-05:00', at],
    ['2026-11-22T00:31:09+05:00', at],
    ['2026-11-21T19:31:09.5Z', at + 500_000],
    ['2026-11-21T19:31:09.447459Z', at + 447_459],
    ['2026-11-21T19:31:09.447459999+00:00', at + 447_459],
    ['2026-11-21T19:31:08.0+00:00', at - 1_000_000],
    ['2026-11-21T19:30:60Z', at - 9_000_000]
  ]
  for (const [text, micros] of read) t.equal(parseDateTime(text), micros, text)
})

t.test('[FF-TIME-IN] what is no date-time is not guessed at', async t => {
  for (const text of [
    '', 'now', '2026-11-21', '2026-11-21T19:31:09', '2026-11-21T19:31Z', '2026-11-21T19:31:09.Z', '2026-11-21T19:31:09.1234567890Z', '2026-11-21T19:31:09+0000',
    '2026-11-21T19:31:09+00:00 ', '2026-11-21T19:31:09Zulu', '2026-11-21T19:31:09+24:00', '2026-11-21T19:31:09+00:60', '2026-11-21X19:31:09Z', '2026/11/21T19:31:09Z', '2026-11-21T19.31.09Z',
    '2026-13-01T00:00:00Z', '2026-00-01T00:00:00Z', '2026-02-29T00:00:00Z', '2100-02-29T00:00:00Z', '2026-04-31T00:00:00Z', '2026-01-00T00:00:00Z',
    '2026-01-01T24:00:00Z', '2026-01-01T00:60:00Z', '2026-01-01T00:00:61Z', '+026-01-01T00:00:00Z'
  ]) t.equal(parseDateTime(text), undefined, JSON.stringify(text))
})

t.test('[FF-TIME-IN] leap days are days', async t => {
  t.equal(parseDateTime('2024-02-29T00:00:00Z'), Date.UTC(2024, 1, 29) * 1000)
  t.equal(parseDateTime('2000-02-29T00:00:00Z'), Date.UTC(2000, 1, 29) * 1000)
})

t.test('any text is read without a throw, and gives an integer or nothing', async () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d{0,12})?([Zz]|[+-]\d{2}:\d{2})$/)), text => {
    const at = parseDateTime(text)
    return at === undefined || Number.isInteger(at)
  }))
})

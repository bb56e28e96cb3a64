/** Ranges as clients ask for them and servers answer them. */
import t from 'tap'

import { formatContentRange, formatRange, parseContentRange, readRange, splitRanges } from '../../src/wire/range.ts'

void t.test('a range is cut to the file', async t => {
  for (const [header, first, last] of [['bytes=0-9', 0, 9], ['bytes=90-', 90, 99], ['bytes=-10', 90, 99], ['bytes=-1000', 0, 99], ['bytes=5-1000', 5, 99], ['BYTES = 7-7', 7, 7], ['bytes=99-99', 99, 99]] as const) {
    t.strictSame(readRange(header, 100), { kind: 'part', range: { first, last } }, header)
  }
})

void t.test('a range outside the file, and one that is none, cannot be satisfied', async t => {
  for (const header of ['bytes=100-', 'bytes=100-200', 'bytes=9-5', 'bytes=-0', 'bytes=-', 'bytes=', 'bytes=a-b', 'bytes=1-2-3', 'bytes=0x1-2', `bytes=${'9'.repeat(16)}-`]) {
    t.strictSame(readRange(header, 100), { kind: 'unsatisfiable' }, header)
  }
  t.strictSame(readRange('bytes=0-', 0), { kind: 'unsatisfiable' }, 'an empty file has no bytes')
  t.strictSame(readRange('bytes=-5', 0), { kind: 'unsatisfiable' })
})

void t.test('other units and several ranges are answered with the whole file', async t => {
  for (const header of [undefined, '', 'lines=1-2', 'bytes=0-99,0-99', `bytes=${'0-0,'.repeat(300)}`]) t.strictSame(readRange(header, 100), { kind: 'whole' }, String(header))
  t.strictSame(readRange('bytes=0-1, 5-6,, -2, 100-', 100), { kind: 'parts', ranges: [{ first: 0, last: 1 }, { first: 5, last: 6 }, { first: 98, last: 99 }] })
  t.strictSame(readRange('bytes=0-1,100-', 100), { kind: 'part', range: { first: 0, last: 1 } })
  t.strictSame(readRange('bytes=200-,100-', 100), { kind: 'unsatisfiable' })
})

void t.test('Content-Range is written and read', async t => {
  t.equal(formatRange({ first: 0, last: 9 }), 'bytes=0-9')
  t.equal(formatContentRange({ first: 0, last: 9 }, 100), 'bytes 0-9/100')
  t.equal(formatContentRange(undefined, 100), 'bytes */100')
  t.strictSame(parseContentRange('bytes 0-9/100'), { first: 0, last: 9, size: 100 })
  t.strictSame(parseContentRange('Bytes 0-9/*'), { first: 0, last: 9, size: undefined })
  for (const text of [undefined, '', 'bytes */100', 'bytes 9-0/100', 'bytes 0-100/100', 'lines 0-1/2']) t.equal(parseContentRange(text), undefined, String(text))
})

void t.test('a file is split into ranges that fit together', async t => {
  t.strictSame(splitRanges(10, 3), [{ first: 0, last: 2 }, { first: 3, last: 5 }, { first: 6, last: 9 }])
  t.strictSame(splitRanges(2, 5), [{ first: 0, last: 0 }, { first: 1, last: 1 }], 'never more ranges than bytes')
  t.strictSame(splitRanges(0, 5), [])
})

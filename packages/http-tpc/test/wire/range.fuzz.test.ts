/** Properties of ranges. */
import fc from 'fast-check'
import t from 'tap'

import { formatContentRange, formatRange, parseContentRange, readRange, splitRanges } from '../../src/wire/range.ts'

const size = fc.integer({ min: 1, max: 1e15 - 1 })
const inFile = size.chain(whole => fc.tuple(fc.constant(whole), fc.integer({ min: 0, max: whole - 1 }), fc.integer({ min: 0, max: whole - 1 })))
  .map(([whole, a, b]) => ({ whole, range: { first: Math.min(a, b), last: Math.max(a, b) } }))

void t.test('a range inside the file is read back as it was written', async t => {
  fc.assert(fc.property(inFile, ({ whole, range }) => {
    const wish = readRange(formatRange(range), whole)
    const answer = parseContentRange(formatContentRange(range, whole))
    return wish.kind === 'part' && wish.range.first === range.first && wish.range.last === range.last &&
      answer?.first === range.first && answer.last === range.last && answer.size === whole
  }))
  t.pass()
})

void t.test('whatever the header says, the range lies in the file', async t => {
  const header = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'bytes=-,0123456789 ') }), fc.stringMatching(/^bytes=\d{0,18}-\d{0,18}$/))
  fc.assert(fc.property(header, fc.nat(), (text, whole) => {
    const wish = readRange(text, whole)
    return wish.kind !== 'part' || (wish.range.first >= 0 && wish.range.first <= wish.range.last && wish.range.last < whole)
  }))
  t.pass()
})

void t.test('split ranges cover every byte once, in nearly equal pieces', async t => {
  fc.assert(fc.property(size, fc.integer({ min: 1, max: 100 }), (whole, count) => {
    const ranges = splitRanges(whole, count)
    const lengths = ranges.map(({ first, last }) => last - first + 1)
    const isWhole = ranges.every(({ first }, index) => first === (index === 0 ? 0 : (ranges[index - 1]?.last ?? 0) + 1)) && ranges.at(-1)?.last === whole - 1
    return isWhole && ranges.length === Math.min(whole, count) && Math.max(...lengths) - Math.min(...lengths) <= 1
  }))
  t.pass()
})

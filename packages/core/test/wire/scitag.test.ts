import t from 'tap'
import fc from 'fast-check'

import { isFlowTag, scitagFromNumber, scitagOf, tagOf, unidentified } from '../../src/wire/scitag.ts'
import { flowLabelVectors } from './vectors.ts'

t.test('[FL-TAG] every published number is read, or refused, as it should be', async t => {
  for (const { scitag: number, valid, experiment, activity } of flowLabelVectors().tags) {
    const scitag = scitagFromNumber(number)
    t.equal(scitag !== undefined, valid, `${number} is ${valid ? 'a' : 'no'} tag`)
    if (scitag !== undefined) t.same(tagOf(scitag), { experiment, activity }, `${number} is ${experiment}/${activity}`)
  }
})

t.test('[FL-TAG] what is no integer is no tag', async t => {
  for (const number of [206.5, NaN, Infinity, -206]) t.equal(scitagFromNumber(number), undefined, String(number))
})

t.test('[FL-TAG] 0/0 is the number 0', async t => {
  t.equal(scitagOf(unidentified), 0)
  t.same(tagOf(scitagOf(unidentified)), unidentified)
})

t.test('[FL-TAG] a pair without a number in 65…65535 is refused', async t => {
  for (const [experiment, activity] of [[1, 0], [0, 1], [1024, 1], [1, 64], [-1, 1], [1.5, 1], [NaN, 1]] as const) {
    t.throws(() => scitagOf({ experiment, activity }), { code: 'TAG_INVALID' }, `${experiment}/${activity}`)
  }
})

t.test('a pair is a tag when both ids fit their bits', async t => {
  t.ok(isFlowTag({ experiment: 1023, activity: 63 }))
  t.ok(isFlowTag(unidentified))
  t.notOk(isFlowTag({ experiment: 1024, activity: 0 }))
  t.notOk(isFlowTag({ experiment: 1, activity: -1 }))
})

t.test('every number in the range comes back from its pair', async () => {
  fc.assert(fc.property(fc.integer({ min: 65, max: 65_535 }), number => {
    const scitag = scitagFromNumber(number)
    return scitag !== undefined && scitagOf(tagOf(scitag)) === number
  }))
})

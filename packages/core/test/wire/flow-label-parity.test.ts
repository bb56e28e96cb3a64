import t from 'tap'
import fc from 'fast-check'

import { decodeFlowLabel, semanticMask } from '../../src/wire/flow-label.ts'
import { decodeParityLabel, encodeParityLabel } from '../../src/wire/flow-label-parity.ts'
import type { FlowLabel } from '../../src/types.ts'

const anyTag = fc.record({ experiment: fc.integer({ min: 1, max: 511 }), activity: fc.integer({ min: 0, max: 63 }) })
const anyBit = fc.integer({ min: 1, max: 20 })

function flip (label: number, bit: number): FlowLabel {
  return (label ^ 1 << (20 - bit)) as FlowLabel
}

t.test('[FL-PARITY] the data bits are those of an ordinary label, so that any receiver reads the tag', async t => {
  const label = encodeParityLabel({ experiment: 3, activity: 14 })
  t.equal(label & semanticMask, 196_664)
  t.match(decodeFlowLabel(label), { experiment: 3, activity: 14 })
})

t.test('[FL-PARITY] an untouched label comes back as it was', async () => {
  fc.assert(fc.property(anyTag, tag => {
    const reading = decodeParityLabel(encodeParityLabel(tag))
    return reading.kind === 'tag' && reading.corrected === undefined && reading.tag.experiment === tag.experiment && reading.tag.activity === tag.activity
  }))
})

t.test('[FL-PARITY] any single flipped bit of the twenty is put right and named', async () => {
  fc.assert(fc.property(anyTag, anyBit, (tag, bit) => {
    const reading = decodeParityLabel(flip(encodeParityLabel(tag), bit))
    return reading.kind === 'tag' && reading.corrected === bit && reading.tag.experiment === tag.experiment && reading.tag.activity === tag.activity
  }))
})

t.test('[FL-PARITY] two flipped bits are never taken for an untouched label', async () => {
  fc.assert(fc.property(anyTag, anyBit, anyBit, (tag, one, other) => {
    fc.pre(one !== other)
    const reading = decodeParityLabel(flip(flip(encodeParityLabel(tag), one), other))
    return reading.kind === 'uncorrectable' || reading.corrected !== undefined
  }))
})

t.test('[FL-PARITY] checks that point beyond the twentieth bit, or at no experiment, are uncorrectable', async t => {
  const label = encodeParityLabel({ experiment: 3, activity: 14 })
  t.equal(decodeParityLabel(flip(flip(label, 1), 6)).kind, 'uncorrectable', 'positions 16 and 7 point at 23')
  t.equal(decodeParityLabel(0 as FlowLabel).kind, 'uncorrectable', 'no experiment')
})

t.test('[FL-PARITY] what has no label has none here either', async t => {
  t.throws(() => encodeParityLabel({ experiment: 512, activity: 1 }), { code: 'NOT_LABELLABLE' })
})

t.test('any twenty bits are read without a throw', async () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 0xFFFFF }), label => ['tag', 'uncorrectable'].includes(decodeParityLabel(label as FlowLabel).kind)))
})

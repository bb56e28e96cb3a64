import t from 'tap'
import fc from 'fast-check'

import { activityMask, decodeFlowLabel, encodeFlowLabel, entropyMask, experimentMask, flowLabelFromNumber, flowLabelsOf, isLabellable, labelMask, semanticMask } from '../../src/wire/flow-label.ts'
import { scitagFromNumber, tagOf, unidentified } from '../../src/wire/scitag.ts'
import type { FlowLabel } from '../../src/types.ts'
import { flowLabelVectors } from './vectors.ts'

const { masks, labels, decodeOnly, tags } = flowLabelVectors()

t.test('[FL-LAYOUT] every known label is encoded and decoded bit for bit', async t => {
  for (const { experiment, activity, entropy, label, scitag } of labels) {
    const tag = { experiment, activity }
    t.equal(encodeFlowLabel(tag, entropy), label, `${experiment}/${activity} with entropy ${entropy}`)
    t.same(decodeFlowLabel(label as FlowLabel), { ...tag, entropy }, `label ${label}`)
    const number = scitagFromNumber(scitag)
    t.same(number && tagOf(number), tag, `tag ${scitag}`)
  }
})

t.test('[FL-LAYOUT] a label without a tag is decoded all the same', async t => {
  for (const { experiment, activity, entropy, label } of decodeOnly) t.same(decodeFlowLabel(label as FlowLabel), { experiment, activity, entropy })
})

t.test('[FL-LAYOUT] the masks are those of the draft, and do not overlap', async t => {
  t.same({ label: labelMask, semantic: semanticMask, community: experimentMask, activity: activityMask, entropy: entropyMask }, masks)
  t.equal(experimentMask | activityMask, semanticMask)
  t.equal(semanticMask ^ entropyMask, labelMask)
})

t.test('[FL-RANGE] experiments above 511 have no label', async t => {
  for (const { scitag, fitsFlowLabel } of tags) {
    const number = scitagFromNumber(scitag)
    if (number === undefined) continue
    t.equal(isLabellable(tagOf(number)), fitsFlowLabel, String(scitag))
    if (!fitsFlowLabel) t.throws(() => encodeFlowLabel(tagOf(number), 0), { code: 'NOT_LABELLABLE' }, String(scitag))
  }
})

t.test('[FL-RANGE] 0/0 has no label', async t => {
  t.notOk(isLabellable(unidentified))
  t.throws(() => encodeFlowLabel(unidentified, 0), { code: 'NOT_LABELLABLE' })
})

t.test('[FL-RANGE] where the encoders of others disagree, ours refuses', async t => {
  for (const [experiment, activity] of [[512, 1], [513, 64], [1023, 63], [3, 64], [-1, 1], [1.5, 1]] as const) {
    t.throws(() => encodeFlowLabel({ experiment, activity }, 0), { code: 'NOT_LABELLABLE' }, `${experiment}/${activity}`)
  }
})

t.test('[FL-ENTROPY] entropy is five bits', async t => {
  for (const entropy of [-1, 32, 0.5, NaN]) t.throws(() => encodeFlowLabel({ experiment: 3, activity: 14 }, entropy), RangeError, String(entropy))
})

t.test('[FL-ENTROPY] a tag has 32 labels that share all bits but the entropy', async t => {
  const all = flowLabelsOf({ experiment: 3, activity: 14 })
  t.equal(new Set(all).size, 32)
  t.same(new Set(all.map(label => label & semanticMask)), new Set([196_664]))
})

t.test('only integers of twenty bits are labels', async t => {
  t.equal(flowLabelFromNumber(0xFFFFF), 0xFFFFF)
  for (const number of [0x100000, -1, 1.5, NaN]) t.equal(flowLabelFromNumber(number), undefined, String(number))
})

t.test('every tag and entropy comes back from its label', async () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 511 }), fc.integer({ min: 0, max: 63 }), fc.integer({ min: 0, max: 31 }), (experiment, activity, entropy) => {
    const decoded = decodeFlowLabel(encodeFlowLabel({ experiment, activity }, entropy))
    return decoded.experiment === experiment && decoded.activity === activity && decoded.entropy === entropy
  }))
})

import t from 'tap'
import fc from 'fast-check'

import { explainNumber } from '../../src/wire/explain-number.ts'
import { registryOf } from '../../src/wire/registry.ts'
import { snapshot } from '../../src/registry/snapshot.ts'

const registry = registryOf(snapshot)

t.test('a registered tag is a tag, whatever else it could be', async t => {
  t.match(explainNumber(206, registry), { kind: 'tag', sentence: '206 is the tag of cms/Analysis Input', asTag: { tag: { experiment: 3, activity: 14 }, isRegistered: true } })
})

t.test('[FL-TRAP] a label is named with its tag and entropy', async t => {
  t.match(explainNumber(196_664, registry), { kind: 'label', sentence: '196664 is the flow label of cms/Analysis Input; its tag is 206', asTag: undefined, asLabel: { entropy: 0 } })
  t.match(explainNumber(983_355, registry), { kind: 'label', asLabel: { name: 'cms/Analysis Input', entropy: 31 } })
})

t.test('[FL-TRAP] a number in the range of tags that only makes sense as a label was probably sent as one', async t => {
  t.match(explainNumber(32_772, registry), {
    kind: 'label-as-tag',
    sentence: '32772 is the flow label of lhcb/default; its tag is 257. As a tag it would be 512/4, which is not in the registry',
    asTag: { tag: { experiment: 512, activity: 4 }, isRegistered: false },
    asLabel: { tag: { experiment: 4, activity: 1 }, isRegistered: true }
  })
})

t.test('a tag that is not registered is a tag nevertheless', async t => {
  t.match(explainNumber(65_535, registry), { kind: 'tag', sentence: '65535 is the tag of 1023/63, which is not in the registry' })
})

t.test('everything else is neither', async t => {
  t.match(explainNumber(0, registry), { kind: 'neither', sentence: '0 is what an unidentified transfer is marked with', asTag: undefined, asLabel: undefined })
  t.match(explainNumber(524_030, registry), { kind: 'neither', sentence: /511\/63, which is not in the registry/, asLabel: { tag: { experiment: 511, activity: 63 } } })
  for (const number of [64, -5, 1_048_576, 1.5, NaN, Infinity]) t.match(explainNumber(number, registry), { kind: 'neither', sentence: /neither a tag/ }, String(number))
})

t.test('any number is explained without a throw', async () => {
  fc.assert(fc.property(fc.oneof(fc.integer(), fc.double(), fc.nat(0xFFFFF)), number => explainNumber(number, registry).sentence.startsWith(String(number))))
})

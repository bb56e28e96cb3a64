import t from 'tap'
import fc from 'fast-check'

import { nearestName } from '../../src/wire/nearest-name.ts'

const experiments = ['default', 'atlas', 'cms', 'lhcb', 'alice', 'belleii', 'dune', 'nova']

t.test('a misspelt name leads to the one that was meant', async t => {
  t.equal(nearestName('atals', experiments), 'atlas')
  t.equal(nearestName('CMSS', experiments), 'cms')
  t.equal(nearestName('Analysis Inputs', ['Analysis Input', 'Analysis Output']), 'Analysis Input')
  t.equal(nearestName('belle2', experiments), 'belleii')
})

t.test('a name that is like none leads nowhere', async t => {
  t.equal(nearestName('something else', experiments), undefined)
  t.equal(nearestName('atlas', []), undefined)
})

t.test('a name that is there is found, in any case', async () => {
  fc.assert(fc.property(fc.constantFrom(...experiments), name => nearestName(name.toUpperCase(), experiments) === name))
})

t.test('any text has a nearest name or none, soon', async t => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => [undefined, ...experiments].includes(nearestName(text, experiments))))
  t.equal(nearestName('x'.repeat(1_000_000), ['y'.repeat(1_000_000)]), undefined)
})

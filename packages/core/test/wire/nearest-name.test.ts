import t from 'tap'
import fc from 'fast-check'

import { snapshot } from '../../src/registry/snapshot.ts'
import { activityIdOf, experimentIdOf, unknownActivity, unknownExperiment } from '../../src/wire/known-names.ts'
import { nearestName } from '../../src/wire/nearest-name.ts'
import { registryOf } from '../../src/wire/registry.ts'

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

t.test('a name or an id leads to an id, which need not be registered', async t => {
  const registry = registryOf(snapshot)
  t.strictSame(['CMS', '3', 3, 999, '1024', 'cmss', -1, 1.5].map(name => experimentIdOf(name, registry)), [3, 3, 3, 999, undefined, undefined, undefined, undefined])
  t.strictSame(['analysis input', '14', 63, '64', 'Analysis'].map(name => activityIdOf(3, name, registry)), [14, 14, 63, undefined, undefined])
  t.equal(unknownExperiment('cmss', registry), "the registry does not know the experiment 'cmss'; did you mean 'cms'?")
  t.equal(unknownExperiment(1024, registry), 'there is no experiment 1024: they are 0…1023')
  t.equal(unknownActivity(3, 'Analysis Inptu', registry), "the registry does not know the activity 'Analysis Inptu' of cms; did you mean 'Analysis Input'?")
  t.equal(unknownActivity(4, 'x', registry), "the registry does not know the activity 'x' of lhcb; known are default, perfSONAR, Cache, Data Challenge")
  t.equal(unknownActivity(999, 'x', registry), "the registry does not know the activity 'x' of 999; none of its names are known")
})

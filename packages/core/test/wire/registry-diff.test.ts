import t from 'tap'
import fc from 'fast-check'

import { diffRegistries, registryChanges } from '../../src/wire/registry-diff.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import type { RegistryDocument } from '../../src/types.ts'

type Names = Readonly<Record<string, readonly [id: number, activities?: Readonly<Record<string, number>>]>>

function documentOf (names: Names): RegistryDocument {
  return {
    version: 1,
    modified: '',
    experiments: Object.entries(names).map(([expName, [expId, activities = {}]]) =>
      ({ expId, expName, activities: Object.entries(activities).map(([activityName, activityId]) => ({ activityId, activityName })) }))
  }
}

const diff = (before: Names, after: Names): string[] => diffRegistries(documentOf(before), documentOf(after))

t.test('a registry does not differ from itself', async t => {
  t.same(diffRegistries(snapshot, snapshot), [])
})

t.test('[FL-REGISTRY] lsst and dune changed places', async t => {
  t.same(diff({ lsst: [8], dune: [9] }, { dune: [8], lsst: [9] }), ['experiment dune moved from 9 to 8', 'experiment lsst moved from 8 to 9'])
})

t.test('[FL-REGISTRY] experiments come, go and are renamed', async t => {
  t.same(diff({ cms: [3] }, { cms: [3], juno: [12] }), ['experiment juno is new: 12'])
  t.same(diff({ cms: [3], juno: [12] }, { cms: [3] }), ['experiment juno (12) has gone'])
  t.same(diff({ lsst: [9] }, { rubin: [9] }), ['experiment 9 was lsst and is rubin now'])
})

t.test('[FL-REGISTRY] activities are compared within their experiment', async t => {
  t.same(diff(
    { atlas: [2, { default: 8, Debug: 9, Express: 10, 'T0 Tape': 21 }] },
    { atlas: [2, { default: 1, Debug: 9, Fast: 10, Staging: 19 }] }
  ), [
    'activity atlas/default moved from 8 to 1',
    'activity 10 was atlas/Express and is atlas/Fast now',
    'activity atlas/Staging is new: 19',
    'activity atlas/T0 Tape (21) has gone'
  ])
})

t.test('[FL-REGISTRY] activities of an experiment that moved are still compared', async t => {
  t.same(diff({ lsst: [8, { default: 1 }] }, { lsst: [9, { default: 2 }] }), ['experiment lsst moved from 8 to 9', 'activity lsst/default moved from 1 to 2'])
})

t.test('a program gets the parts of each difference', async t => {
  t.same(registryChanges(documentOf({ cms: [3, { a: 1, b: 2 }], ska: [7], nova: [13] }), documentOf({ cms: [4, { a: 1, c: 2 }], skao: [7], juno: [12] })), [
    { of: 'experiment', change: 'moved', id: 4, name: 'cms', oldId: 3 },
    { of: 'experiment', change: 'renamed', id: 7, name: 'skao', oldName: 'ska' },
    { of: 'experiment', change: 'new', id: 12, name: 'juno' },
    { of: 'experiment', change: 'gone', id: 13, name: 'nova' },
    { of: 'activity', change: 'renamed', id: 2, name: 'cms/c', oldName: 'cms/b' }
  ])
})

t.test('every experiment that is not what it was is told, and no other', async () => {
  const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom('alfa', 'bravo', 'charlie', 'delta'), fc.integer({ min: 1, max: 4 })), { selector: ([, id]) => id })
  const ids = pairs.map(pairs => Object.fromEntries(pairs)).filter(named => new Set(Object.values(named)).size === Object.keys(named).length)
  const named = (all: Readonly<Record<string, number>>): Names => Object.fromEntries(Object.entries(all).map(([name, id]) => [name, [id]]))
  fc.assert(fc.property(ids, ids, (before, after) => {
    const lines = diff(named(before), named(after))
    return ['alfa', 'bravo', 'charlie', 'delta'].every(name => lines.some(line => line.includes(name)) === (before[name] !== after[name]))
  }))
})

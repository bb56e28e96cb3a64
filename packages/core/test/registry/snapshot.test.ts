import t from 'tap'

import { snapshot } from '../../src/registry/snapshot.ts'
import { parseRegistry } from '../../src/wire/registry.ts'

t.test('the embedded registry holds the 14 experiments and 114 activities of September 2025', async t => {
  t.equal(snapshot.modified, '2025-09-04T12:01:55.844133+00:00')
  t.same(snapshot.experiments.map(({ expId, expName, activities }) => `${expId} ${expName} ${activities.length}`), [
    '1 default 4', '2 atlas 23', '3 cms 24', '4 lhcb 4', '5 alice 13', '6 belleii 23', '7 ska 4',
    '8 dune 4', '9 lsst 4', '10 ilc 4', '11 auger 4', '12 juno 1', '13 nova 1', '14 xenon 1'
  ])
  t.equal(snapshot.experiments.reduce((sum, { activities }) => sum + activities.length, 0), 114)
})

t.test('the last id of each long list is where the registry has it', async t => {
  const last = Object.fromEntries(snapshot.experiments.map(({ expName, activities }) => [expName, activities.at(-1)]))
  t.same(last['atlas'], { activityId: 26, activityName: 'Data Challenge' })
  t.same(last['cms'], { activityId: 24, activityName: 'Simulation Pileup Input' })
  t.same(last['alice'], { activityId: 16, activityName: 'Functional tests' })
  t.same(last['belleii'], { activityId: 26, activityName: 'T0 Export' })
})

t.test('atlas, alice and belleii leave a gap before their own activities, atlas has two of its own early', async t => {
  const idOf = (experiment: string, activity: string): number | undefined =>
    snapshot.experiments.find(({ expName }) => expName === experiment)?.activities.find(({ activityName }) => activityName === activity)?.activityId
  t.equal(idOf('atlas', 'Data Brokering'), 3)
  t.equal(idOf('atlas', 'Data Rebalancing'), 8)
  t.equal(idOf('atlas', 'Analysis Output'), 18)
  t.equal(idOf('cms', 'Analysis Input'), 14)
  t.equal(idOf('alice', 'Data access'), 10)
  t.equal(idOf('belleii', 'Raw Export'), 19)
})

t.test('the embedded registry is a valid one, without a warning', async t => {
  const warnings: string[] = []
  t.same(parseRegistry(snapshot, warning => { warnings.push(warning) }), snapshot)
  t.same(warnings, [])
})

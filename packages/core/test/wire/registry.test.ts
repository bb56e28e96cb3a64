import t from 'tap'

import { maxRegistryBytes, parseRegistry, registryOf } from '../../src/wire/registry.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import type { RegistryDocument } from '../../src/types.ts'

const small = {
  version: 1,
  modified: '2025-09-04T12:01:55.844133+00:00',
  experiments: [
    { expName: 'atlas', expId: 2, activities: [{ activityName: 'default', activityId: 1 }, { activityName: 'Debug', activityId: 9 }] },
    { expName: 'cms', expId: 3, activities: [] }
  ]
}

function refusal (json: unknown): string {
  try {
    parseRegistry(json)
  } catch (error) {
    return `${(error as { code?: string }).code ?? ''} ${(error as Error).message}`
  }
  return 'was taken'
}

t.test('[FL-REGISTRY] the published form is read, from text and as a value', async t => {
  t.same(parseRegistry(JSON.stringify(small)), small)
  t.same(parseRegistry(small), small)
  t.same(parseRegistry(JSON.stringify(snapshot)), snapshot)
})

t.test('[FL-REGISTRY] unknown keys are dropped, and the date may be missing', async t => {
  const { modified: _, ...undated } = small
  t.same(parseRegistry({ ...undated, extra: 1, experiments: small.experiments.map(one => ({ ...one, expID: 7 })) }), { ...small, modified: '' })
})

t.test('[FL-REGISTRY] ids out of range and ids that are taken cost their entry, with a warning', async t => {
  const warnings: string[] = []
  const document = parseRegistry({
    version: 1,
    experiments: [
      { expName: 'zero', expId: 0, activities: [] },
      { expName: 'big', expId: 1024, activities: [] },
      { expName: 'cms', expId: 3, activities: [{ activityName: 'a', activityId: 1 }, { activityName: 'b', activityId: 64 }, { activityName: 'c', activityId: 1 }] },
      { expName: 'twin', expId: 3, activities: [] }
    ]
  }, warning => { warnings.push(warning) })
  t.same(document.experiments, [{ expName: 'cms', expId: 3, activities: [{ activityName: 'a', activityId: 1 }] }])
  t.same(warnings, [
    'experiment zero (0) is left out: its id is not in 1…1023',
    'experiment big (1024) is left out: its id is not in 1…1023',
    'experiment twin (3) is left out: its id is taken',
    'activity cms/b (64) is left out: its id is not in 1…63',
    'activity cms/c (1) is left out: its id is taken'
  ])
})

t.test('[FL-REGISTRY] what is no registry is refused with the place', async t => {
  const refused: readonly (readonly [json: unknown, words: string])[] = [
    ['', 'line 1, column 1'],
    ['<!DOCTYPE html>', 'line 1, column 1'],
    ['{\n  "version": 1,\n  "experiments": [],\n}', 'line 4, column 1: a key in double quotes was expected'],
    [JSON.stringify(small).slice(0, 100), 'line 1, column 101: the text ends'],
    ['[]', 'registry: must be object'],
    ['{}', 'version'],
    [{ ...small, version: 2 }, 'version'],
    [{ ...small, experiments: [] }, 'experiments'],
    [{ ...small, experiments: [{ expName: 'cms', expId: '3', activities: [] }] }, 'experiments[0].expId'],
    [{ ...small, experiments: [{ expName: '', expId: 3, activities: [] }] }, 'experiments[0].expName'],
    [{ ...small, experiments: [{ expName: 'x'.repeat(129), expId: 3, activities: [] }] }, 'experiments[0].expName'],
    [{ ...small, experiments: [{ expName: 'cms', expId: 3, activities: [{ activityName: 'a' }] }] }, 'experiments[0].activities[0]'],
    [{ ...small, experiments: [{ expName: 'cms', expId: 0, activities: [] }] }, 'no experiment has a usable id'],
    [' '.repeat(maxRegistryBytes + 1), 'longer than']
  ]
  for (const [json, words] of refused) {
    const said = refusal(json)
    t.ok(said.startsWith('REGISTRY_INVALID ') && said.includes(words), said)
  }
})

t.test('names are found by id, by name in any case, and by id as text', async t => {
  const registry = registryOf(snapshot)
  for (const idOrName of [3, 'cms', 'CMS', ' cms ', '3']) t.equal(registry.experiment(idOrName)?.expId, 3, String(idOrName))
  for (const idOrName of [14, 'analysis input', '14']) t.equal(registry.activity('cms', idOrName)?.activityId, 14, String(idOrName))
  t.equal(registry.activity(2, 'Analysis Input')?.activityId, 17, 'activities belong to their experiment')
  for (const idOrName of [0, 600, 'CNS', '', '1e0', 'constructor']) t.equal(registry.experiment(idOrName), undefined, String(idOrName))
  t.equal(registry.activity('CNS', 1), undefined)
  t.equal(registry.activity(3, 63), undefined)
})

t.test('a pair is registered when both of its ids are', async t => {
  const registry = registryOf(snapshot)
  t.ok(registry.isRegistered({ experiment: 3, activity: 14 }))
  for (const [experiment, activity] of [[3, 25], [3, 0], [0, 0], [600, 1]] as const) t.notOk(registry.isRegistered({ experiment, activity }), `${experiment}/${activity}`)
})

t.test('a pair is named as far as it is known', async t => {
  const registry = registryOf(snapshot)
  t.equal(registry.nameOf({ experiment: 3, activity: 14 }), 'cms/Analysis Input')
  t.equal(registry.nameOf({ experiment: 3, activity: 63 }), 'cms/63')
  t.equal(registry.nameOf({ experiment: 600, activity: 1 }), '600/1')
})

t.test('of two equal names the first counts', async t => {
  const document: RegistryDocument = { version: 1, modified: '', experiments: [{ expId: 5, expName: 'Twin', activities: [] }, { expId: 6, expName: 'twin', activities: [] }] }
  t.equal(registryOf(document).experiment('TWIN')?.expId, 5)
  t.equal(registryOf(document).experiment(6)?.expName, 'twin')
})

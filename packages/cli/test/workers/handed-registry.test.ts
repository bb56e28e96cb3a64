import { createScitags } from '@scitags/core'
import type { RegistryDocument } from '@scitags/core/wire'
import t from 'tap'

import { HandedRegistry } from '../../src/workers/handed-registry.ts'

function document (...names: string[]): RegistryDocument {
  return { version: 1, modified: '2031-01-02T00:00:00+00:00', experiments: names.map((expName, index) => ({ expId: index + 1, expName, activities: [{ activityId: 1, activityName: 'default' }] })) }
}

t.test('an engine lives on what it is handed, and its rules follow', async t => {
  const registryClient = new HandedRegistry({ document: document('first', 'second'), origin: 'cache' })
  await using scitags = await createScitags({ registryClient, experiments: { default: 'second' } })
  const decided = (): unknown => scitags.decide(scitags.claim(undefined, 'header'), {})
  t.match(decided(), { tag: { experiment: 2 } })
  registryClient.take({ document: document('zeroth', 'first', 'second'), origin: 'url' })
  t.match(decided(), { tag: { experiment: 3 } })
  t.equal(scitags.registryClient.origin, 'url')
  await t.rejects(scitags.reload({ experiments: { default: 'third' } }), { code: 'RULES_INVALID' })
  await scitags.reload({ experiments: { default: 'zeroth' } })
  t.match(decided(), { tag: { experiment: 1 } })
})

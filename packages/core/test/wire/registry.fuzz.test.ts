import t from 'tap'
import fc from 'fast-check'

import { ScitagsError } from '../../src/errors.ts'
import { snapshot } from '../../src/registry/snapshot.ts'
import { parseRegistry, registryOf } from '../../src/wire/registry.ts'

/** Only our own error may come out, and whatever is taken can be asked. */
function isTakenOrRefused (json: unknown): boolean {
  try {
    const document = parseRegistry(json)
    const registry = registryOf(document)
    return document.experiments.every(({ expId, activities }) => expId >= 1 && expId <= 1023 &&
      activities.every(({ activityId }) => registry.isRegistered({ experiment: expId, activity: activityId })))
  } catch (error) {
    return error instanceof ScitagsError && error.code === 'REGISTRY_INVALID'
  }
}

t.test('any text is taken or refused', async () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), isTakenOrRefused))
})

t.test('any value is taken or refused', async () => {
  fc.assert(fc.property(fc.anything(), value => isTakenOrRefused(value)))
})

t.test('a registry with any ids and names is taken or refused', async () => {
  const id = fc.oneof(fc.integer({ min: -2, max: 70 }), fc.double())
  const activities = fc.array(fc.record({ activityId: id, activityName: fc.string() }))
  fc.assert(fc.property(fc.array(fc.record({ expId: id, expName: fc.string({ minLength: 1 }), activities })), experiments => isTakenOrRefused({ version: 1, experiments })))
})

t.test('a damaged snapshot is taken or refused', async () => {
  const text = JSON.stringify(snapshot)
  fc.assert(fc.property(fc.nat(text.length), fc.nat(20), fc.string(), (at, gone, put) => isTakenOrRefused(text.slice(0, at) + put + text.slice(at + gone))))
})

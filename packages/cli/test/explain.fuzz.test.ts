import t from 'tap'
import fc from 'fast-check'
import { openRegistry } from '@scitags/core'

import { explain } from '../src/explain.ts'

const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1 })
t.teardown(async () => { await client.close() })

t.test('every registered tag leads to its names, its names to the tag, and each of its labels to both', async () => {
  const registry = client.current
  for (const { expId, expName, activities } of registry.document.experiments) {
    for (const { activityId, activityName } of activities) {
      const tag = String(expId << 6 | activityId)
      const [byName] = explain([expName, activityName], registry).answers
      const [byTag] = explain([tag], registry).answers
      t.same(byName?.meaning, byTag?.meaning)
      t.ok(byName?.meaning?.flowLabel?.all.every(label => explain([String(label)], registry).answers[0]?.meaning?.tag === Number(tag)))
    }
  }
})

t.test('whatever the words are, there is an answer or a refusal of one line', async () => {
  const word = fc.oneof(fc.string({ maxLength: 20 }), fc.nat().map(String), fc.constantFrom('cms', 'atlas', '3/14', 'cms/', '/', '0x', '-1', '1e9'))
  fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), words => {
    const { answers, unknown } = explain(words, client.current)
    return [...answers.map(({ sentence }) => sentence), ...unknown.map(({ message }) => message)].every(line => line !== '' && !line.includes('\n'))
  }))
})

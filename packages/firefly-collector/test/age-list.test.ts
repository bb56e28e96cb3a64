import t from 'tap'
import fc from 'fast-check'

import { createAgeList } from '../src/age-list.ts'
import type { Aged } from '../src/age-list.ts'

interface Item extends Aged<Item> {
  readonly name: number
}

t.test('whatever is added and taken out, the oldest is the one that has been in it for longest', async () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 })), names => {
    const items = Array.from({ length: 10 }, (_, name): Item => ({ name, older: undefined, newer: undefined }))
    const list = createAgeList<Item>()
    let expected: number[] = []
    return names.every(name => {
      const item = items[name]
      if (item === undefined) return false
      if (expected.includes(name)) {
        list.delete(item)
        expected = expected.filter(other => other !== name)
      } else {
        list.add(item)
        expected.push(name)
      }
      return list.oldest?.name === expected[0] && list.size === expected.length
    })
  }))
})

import t from 'tap'
import fc from 'fast-check'

import { jsonText } from '../../src/wire/json-text.ts'

const bytesOf = (text: string): number => new TextEncoder().encode(text).length

t.test('[FF-APPLICATION] an ordinary name stays as it is', async t => {
  t.equal(jsonText('http-get', 108), 'http-get')
})

t.test('[FF-APPLICATION] control characters go, quotes and backslashes are escaped', async t => {
  t.equal(jsonText('a\u0000\n\u007F\u0085b', 108), 'ab')
  t.equal(jsonText('"\\', 108), '\\"\\\\')
})

t.test('[FF-APPLICATION] a name is cut between characters and escapes, never within', async t => {
  t.equal(jsonText('abc', 2), 'ab')
  t.equal(jsonText('aé', 2), 'a')
  t.equal(jsonText('a€', 3), 'a')
  t.equal(jsonText('a😀', 4), 'a')
  t.equal(jsonText('a😀', 5), 'a😀')
  t.equal(jsonText('a"', 2), 'a')
})

t.test('[FF-APPLICATION] half a surrogate pair becomes what an encoder would make of it', async t => {
  t.equal(jsonText('a\uD800b', 108), 'a\uFFFDb')
})

t.test('[FF-APPLICATION] any text is bounded, and reads back as the beginning of what it was', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 40 }), (name, max) => {
    const text = jsonText(name, max)
    const visible = [...name].filter(character => !/\p{Cc}/u.test(character)).join('').replace(/\p{Cs}/gu, '\uFFFD')
    return bytesOf(text) <= max && visible.startsWith(JSON.parse(`"${text}"`) as string)
  }))
})

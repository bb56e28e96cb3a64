import t from 'tap'
import fc from 'fast-check'

import { jsonFault } from '../../src/wire/json-fault.ts'

t.test('a fault is told with its place and what was expected', async t => {
  const faults: readonly (readonly [text: string, words: string])[] = [
    ['', 'line 1, column 1: the text ends where a value was expected'],
    ['{"a":1,}', 'line 1, column 8: a key in double quotes was expected, not "}"'],
    ['[1,]', 'line 1, column 4: a value was expected, not "]"'],
    ['{\n  "a": 1\n  "b": 2\n}', 'line 3, column 3: a comma or the closing bracket was expected, not "\\"b\\": 2\\n}"'],
    ['{a:1}', 'line 1, column 2: a key in double quotes or } was expected'],
    ['{"a" 1}', 'line 1, column 6: a colon was expected'],
    ['[1}', 'line 1, column 3: a comma or the closing bracket'],
    ['{"a":1', 'line 1, column 7: the text ends where a comma or the closing bracket'],
    ['{} {}', 'line 1, column 4: nothing more was expected'],
    ['[01]', 'line 1, column 2: a value or ] was expected'],
    ['["a\nb"]', 'line 1, column 2: a value or ] was expected']
  ]
  for (const [text, words] of faults) t.ok(jsonFault(text)?.startsWith(words), `${JSON.stringify(text)}: ${String(jsonFault(text))}`)
})

t.test('JSON has no fault', async () => {
  fc.assert(fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => jsonFault(JSON.stringify(value, undefined, indent)) === undefined))
})

t.test('a fault is found exactly where the engine finds one', async () => {
  const almost = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', 'u', '0', '1', '-', '.', 'e', 'true', 'null', ' ', '\n', '\u0001'), maxLength: 12 })
  fc.assert(fc.property(almost, text => {
    let isJson = true
    try { JSON.parse(text) } catch { isJson = false }
    return (jsonFault(text) === undefined) === isJson
  }), { numRuns: 5000 })
})

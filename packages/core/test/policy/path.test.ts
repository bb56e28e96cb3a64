import t from 'tap'

import { canonicalPath, upwards } from '../../src/policy/path.ts'

void t.test('a path has one spelling', t => {
  for (const [given, canonical] of [
    ['/store/data', '/store/data'],
    ['/store/data/', '/store/data'],
    ['//store///data', '/store/data'],
    ['/store/./data/.', '/store/data'],
    ['/atlas/../store', '/store'],
    ['/../../store', '/store'],
    ['/store/..data', '/store/..data'],
    ['/.hidden', '/.hidden'],
    ['store', '/store'],
    ['/..', '/'],
    ['/', '/'],
    ['', '/']
  ] as const) t.equal(canonicalPath(given), canonical, given)
  t.end()
})

void t.test('upwards goes from a file to the root', t => {
  t.strictSame([...upwards('/store//data/file')], ['/store/data/file', '/store/data', '/store', '/'])
  t.strictSame([...upwards('/')], ['/'])
  t.end()
})

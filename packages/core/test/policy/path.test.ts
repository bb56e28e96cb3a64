import t from 'tap'

import { canonicalPath, depthOf, upwards } from '../../src/policy/path.ts'

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
  t.strictSame([...upwards('/store//data/file', 9)], ['/store/data/file', '/store/data', '/store', '/'])
  t.strictSame([...upwards('/', 9)], ['/'])
  t.strictSame([...upwards('/a/b/c/d', 2)], ['/a/b', '/a', '/'], 'no deeper than any rule')
  t.strictSame([...upwards('/a/b', 0)], ['/'])
  t.strictSame([depthOf('/'), depthOf('/a'), depthOf('/a/b')], [0, 1, 2])
  t.end()
})

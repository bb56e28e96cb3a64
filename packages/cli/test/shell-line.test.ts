import t from 'tap'

import { brokenLine } from '../src/shell-line.ts'

t.test('a command that fits is one line', async t => {
  t.equal(brokenLine(['curl', '-T a', 'b'], Infinity), 'curl -T a b')
})

t.test('one that does not is broken between its pieces, so that it can be pasted', async t => {
  t.equal(brokenLine(['curl -X COPY', '-H Source:x', 'http://y'], 20), 'curl -X COPY \\\n  -H Source:x \\\n  http://y')
})

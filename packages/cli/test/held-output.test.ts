import t from 'tap'

import { holdBack } from '../src/held-output.ts'
import { fakeTerminal } from './fake-terminal.ts'

t.test('what is written comes out in order when it is let out, and at once from then on', async t => {
  const terminal = fakeTerminal({ columns: 80 })
  const { output, release } = holdBack(terminal.stderr)
  t.equal(output.isTTY, true)
  output.write('1')
  output.write('2')
  t.equal(terminal.err(), '')
  release()
  t.equal(terminal.err(), '12')
  output.write('3')
  release()
  t.equal(terminal.err(), '123')
})

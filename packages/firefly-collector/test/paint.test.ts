import t from 'tap'

import { paint, wantsColour } from '../src/paint.ts'

t.test('a terminal gets colours, a pipe and a dumb terminal do not', async t => {
  t.equal(wantsColour({}, true), true)
  t.equal(wantsColour({}, false), false)
  t.equal(wantsColour({ TERM: 'dumb' }, true), false)
})

t.test('NO_COLOR takes colours away unless it is empty, FORCE_COLOR wins over all', async t => {
  t.equal(wantsColour({ NO_COLOR: '1' }, true), false)
  t.equal(wantsColour({ NO_COLOR: '' }, true), true)
  t.equal(wantsColour({ FORCE_COLOR: '1', NO_COLOR: '1' }, false), true)
  t.equal(wantsColour({ FORCE_COLOR: '0' }, true), false)
})

t.test('nothing is painted around nothing', async t => {
  t.equal(paint('', ['bold']), '')
  t.equal(paint('x', []), 'x')
  t.equal(paint('x', ['bold', 'cyan']), '\x1b[1;36mx\x1b[0m')
})

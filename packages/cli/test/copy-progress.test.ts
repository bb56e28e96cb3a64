/** How far a copy is, as a person and as a file see it. */
import t from 'tap'

import { createCopyProgress, progressLine } from '../src/copy-progress.ts'
import { fakeTerminal } from './fake-terminal.ts'

t.test('bar, share, rate and time left, as far as they are known', t => {
  t.equal(progressLine(250, 1000, 2), '[=====>                  ]  25 %  250 B of 1.00 kB  125 B/s  6.00 s left')
  t.equal(progressLine(1000, 1000, 2), '[=======================>] 100 %  1.00 kB of 1.00 kB  500 B/s')
  t.equal(progressLine(2000, 1000, 2).slice(0, 32), '[=======================>] 100 %', 'a file that grows is whole and no more')
  t.equal(progressLine(250, undefined, 2), '250 B  125 B/s')
  t.equal(progressLine(250, undefined, 0), '250 B')
  t.equal(progressLine(0, 0, 1), '0 B')
  t.end()
})

t.test('a person sees a bar that goes away, a file gets a line now and then', t => {
  let now = 0
  const [person, file] = [fakeTerminal({ columns: 100 }), fakeTerminal()]
  const [bar, lines] = [person, file].map(({ stderr }) => createCopyProgress({ output: stderr, size: 1000, nowMs: () => now }))
  for (const bytes of [0, 100, 200, 300, 400]) {
    now += 2000
    bar?.show(bytes)
    lines?.show(bytes)
  }
  bar?.clear()
  lines?.clear()
  t.equal(person.err().split('\r\x1b[K').length, 6, 'four bars and nothing')
  t.ok(person.err().endsWith('\r\x1b[K'))
  t.match(file.err(), /^\[====>.*\n$/)
  t.equal(file.err().split('\n').length, 2)
  t.end()
})

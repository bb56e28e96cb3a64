import t from 'tap'

import { untilSignal } from '../src/until-signal.ts'
import { fakeTerminal } from './fake-terminal.ts'

t.test('either signal ends the wait', async t => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const terminal = fakeTerminal()
    const waiting = untilSignal(terminal)
    terminal.signal(signal)
    t.equal(await waiting, signal)
  }
})

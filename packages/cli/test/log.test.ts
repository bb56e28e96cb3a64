import t from 'tap'
import { channels } from '@scitags/core'

import { logChannels } from '../src/log-channels.ts'
import { createLog } from '../src/log.ts'
import { fakeTerminal } from './fake-terminal.ts'

t.test('a program gets JSON, a person gets a line', async t => {
  const pipe = fakeTerminal()
  createLog(pipe, 'info').warn({ a: 1 }, 'hm')
  t.match(JSON.parse(pipe.err()), { level: 'warn', msg: 'hm', a: 1, time: /^\d{4}-.*Z$/ })

  const terminal = fakeTerminal({ columns: 80, environment: { NO_COLOR: '1' } })
  createLog(terminal, 'info').warn({ a: 1, b: 'x' }, 'hm')
  t.match(terminal.err(), /^\d\d:\d\d:\d\d {2}warn {5}hm {2}a=1 b=x\n$/)
})

t.test('each decision is logged at debug, and not above', async t => {
  const publish = (): void => {
    channels.decision.publish({ claim: { kind: 'absent' }, subject: { path: '/x' }, decision: { mark: false, because: { rule: 'no-rule', detail: 'no rule fits' } } })
  }
  for (const [level, lines] of [['debug', 1], ['info', 0]] as const) {
    const terminal = fakeTerminal()
    const stop = logChannels(createLog(terminal, level))
    publish()
    stop()
    publish()
    t.equal(terminal.err().split('\n').length - 1, lines)
  }
})

t.test('what came over the network cannot steer the terminal of a person', async t => {
  const terminal = fakeTerminal({ columns: 80, environment: { NO_COLOR: '1' } })
  createLog(terminal, 'info').warn({ raw: '\u009b2J', claim: { raw: '\u202exyz' } }, 'a\u0007\nb')
  t.match(terminal.err(), /^\S+ {2}warn {5}a\\u\{7\}\\u\{a\}b {2}raw=\\u\{9b\}2J claim=\{"raw":"\\u\{202e\}xyz"\}\n$/)
})

t.test('that nothing here sets labels is said once, and not of each transfer', async t => {
  const terminal = fakeTerminal()
  const stop = logChannels(createLog(terminal, 'debug'))
  for (const reason of ['label-unsupported', 'label-unsupported', 'scope'] as const) channels.skip.publish({ reason, connection: undefined })
  stop()
  t.same(terminal.err().trim().split('\n').map(line => (JSON.parse(line) as { msg: string }).msg), ['no flow label: nothing here can set one', 'not marked: the peer is not in the scope'])
})

t.test('a fault that lasts is said once', async t => {
  const terminal = fakeTerminal()
  const stop = logChannels(createLog(terminal, 'info'))
  for (let i = 0; i < 100; i++) channels.delivery.publish({ marker: 'firefly', target: '192.0.2.1:10514', cause: new Error('ENETUNREACH') })
  channels.delivery.publish({ marker: 'firefly', target: '192.0.2.2:10514', cause: new Error('ENETUNREACH') })
  channels.registry.publish({ kind: 'updated', detail: '14 experiments' })
  channels.marker.publish({ marker: 'flowd', kind: 'dropped', events: 3 })
  stop()
  t.same(terminal.err().trim().split('\n').map(line => (JSON.parse(line) as { msg: string }).msg), [
    'firefly cannot reach 192.0.2.1:10514: ENETUNREACH',
    'firefly cannot reach 192.0.2.2:10514: ENETUNREACH',
    'registry: 14 experiments',
    'marker flowd had no room for 3 events'
  ])
})

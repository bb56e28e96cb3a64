import t from 'tap'
import { openRegistry } from '@scitags/core'
import type { FlowReport } from '@scitags/firefly-collector'

import { createFlowDisplay } from '../src/flow-display.ts'
import { fakeTerminal } from './fake-terminal.ts'
import type { FakeTerminal, FakeTerminalInit } from './fake-terminal.ts'

const client = await openRegistry({ source: 'embedded', refreshMinutes: 0, timeoutMs: 1 })
t.teardown(async () => { await client.close() })

const report: FlowReport = {
  state: 'start',
  at: 1_767_323_045_000_000,
  flow: {
    id: 1,
    tag: { experiment: 3, activity: 14 },
    protocol: 'tcp',
    source: { address: '192.0.2.1', port: 443 },
    destination: { address: '198.51.100.2', port: 4000 },
    application: 'http-get',
    reporter: 'storage.example scitags',
    startTime: 1_767_323_045_000_000,
    endTime: undefined,
    usage: undefined,
    rttMs: undefined,
    label: undefined, peerLabel: undefined, twinOf: undefined
  }
}

function shown (count: number, init: FakeTerminalInit & { isJson?: boolean } = {}): { terminal: FakeTerminal, lines: string[] } {
  const terminal = fakeTerminal(init)
  const display = createFlowDisplay({ terminal, registry: () => client.current, isJson: init.isJson ?? false })
  for (let i = 0; i < count; i++) display.show(report)
  return { terminal, lines: terminal.out().trimEnd().split('\n') }
}

t.test('a pipe gets the heading once, and lines that are not cut nor coloured', async t => {
  const { lines } = shown(100)
  t.equal(lines.length, 101)
  t.match(lines[100], /^\d\d:\d\d:\d\d {2}start {4}cms\/Analysis Input {18}206 +192\.0\.2\.1:443 → 198\.51\.100\.2:4000 +http-get$/)
})

t.test('a terminal always has a heading in sight', async t => {
  const { lines } = shown(100, { columns: 120, rows: 12 })
  const headings = lines.flatMap((line, index) => line.includes('TIME') ? [index] : [])
  t.ok(headings.length > 5)
  t.ok(headings.every((at, index) => index === 0 || at - (headings[index - 1] ?? 0) < 12))
})

t.test('a terminal gets colours unless NO_COLOR says no', async t => {
  t.ok(shown(1, { columns: 120 }).terminal.out().includes('\x1b['))
  t.notOk(shown(1, { columns: 120, environment: { NO_COLOR: '1' } }).terminal.out().includes('\x1b['))
  t.ok(shown(1, { environment: { FORCE_COLOR: '1' } }).terminal.out().includes('\x1b['))
})

t.test('JSON is one object a line', async t => {
  const { lines } = shown(2, { isJson: true })
  t.match(lines.map(line => JSON.parse(line) as unknown), [{ state: 'start', tag: 206 }, { state: 'start' }])
})

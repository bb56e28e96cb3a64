import { readFileSync } from 'node:fs'
import t from 'tap'
import { buildFirefly } from '@scitags/core/wire'

import { createFlowStore } from '../src/flow-store.ts'
import { createIngest } from '../src/ingest.ts'
import type { Observation } from '../src/types.ts'
import { maxKeptBytes } from '../src/kept-text.ts'
import { t0 } from './sample.ts'

function read (...datagrams: (string | Buffer)[]): { observations: Observation[], ingest: ReturnType<typeof createIngest> } {
  const observations: Observation[] = []
  const ingest = createIngest(observation => observations.push(observation))
  for (const datagram of datagrams) ingest.take(Buffer.from(datagram), '203.0.113.9', t0)
  return { observations, ingest }
}

const ours = buildFirefly({
  state: 'start',
  startTime: t0,
  currentTime: t0,
  source: { address: '192.0.2.1', port: 443 },
  destination: { address: '198.51.100.2', port: 40_000 },
  protocol: 'tcp',
  tag: { experiment: 3, activity: 14 },
  application: 'http-get',
  usage: { sent: 0, received: 0 },
  host: 'storage.example'
})

t.test('the reporter is host and program of the header', async t => {
  const { observations, ingest } = read(ours)
  t.match(observations, [{ firefly: { state: 'start', tag: { experiment: 3, activity: 14 } }, reporter: 'storage.example scitags', receivedAt: t0 }])
  t.same(ingest.accepted, { start: 1, ongoing: 0, end: 0 })
})

t.test('without a header the reporter is who sent it', async t => {
  t.equal(read(ours.slice(ours.indexOf('{'))).observations[0]?.reporter, '203.0.113.9')
})

t.test('what is no firefly is counted by reason, and the last of each is kept', async t => {
  const { observations, ingest } = read('hello', Buffer.from([0x1b, 0x5b, 0x32, 0x4a]), '{"version":2}')
  t.same(observations, [])
  t.same([...ingest.bad].map(([reason, { count }]) => [reason, count]), [['no-json', 2], ['version', 1]])
  t.match(ingest.bad.get('no-json')?.last, { from: '203.0.113.9', text: '?[2J' }, 'and cannot move a cursor')
})

t.test('what was wrong is told without commands to a terminal', async t => {
  t.notMatch(read('{"version":"\u009B2J"}').ingest.bad.get('version')?.last.detail, /\p{C}/u)
})

t.test('a reporter whose name is too long is known by its beginning', async t => {
  t.equal(read(ours.replace('storage.example', 'h'.repeat(900))).observations[0]?.reporter, 'h'.repeat(maxKeptBytes))
})

t.test('every real firefly is read, and each end finds its start where there is one', async t => {
  for (const [file, flows, openFlows, endsWithoutStart] of [['fireflies-live.txt', 12, 2, 1], ['fireflies-xrootd-5.5.3.txt', 14, 0, 0]] as const) {
    const lines = readFileSync(new URL(`../../../../test/vectors/${file}`, import.meta.url), 'utf8').split('\n').filter(line => line !== '' && !line.startsWith('#'))
    const { observations, ingest } = read(...lines)
    t.equal(observations.length, lines.length)
    t.same([...ingest.bad], [])

    const ids = new Set<number>()
    const store = createFlowStore({ maxFlows: 1000, openForMs: 3_600_000, rememberForMs: 60_000, startWindowMs: 2000 }, ({ flow }) => ids.add(flow.id))
    for (const observation of observations) store.observe(observation)
    t.same([file, ids.size, store.openFlows, store.counters.endsWithoutStart], [file, flows, openFlows, endsWithoutStart])
  }
})

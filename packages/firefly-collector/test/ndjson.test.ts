import t from 'tap'

import { ndjson } from '../src/ndjson.ts'
import { flow, registry, second, t0 } from './sample.ts'

t.test('an end is one line with names, numbers and times', async t => {
  const line = ndjson({ state: 'end', at: t0 + second, flow: flow({ endTime: t0 + second / 2, usage: { sent: 1000, received: 10 }, rttMs: 0.5 }) }, registry)
  t.match(line, /^[^\n]+\n$/)
  t.same(JSON.parse(line), {
    time: '2026-01-02T03:04:06.000000+00:00',
    state: 'end',
    flow: 1,
    experiment: 'cms',
    activity: 'Analysis Input',
    experimentId: 3,
    activityId: 14,
    tag: 206,
    protocol: 'tcp',
    source: { address: '192.0.2.1', port: 443 },
    destination: { address: '198.51.100.2', port: 40_000 },
    application: 'http-get',
    reporter: 'storage.example scitags',
    startTime: '2026-01-02T03:04:05.000000+00:00',
    endTime: '2026-01-02T03:04:05.500000+00:00',
    sent: 1000,
    received: 10,
    bytes: 1000,
    durationSeconds: 0.5,
    bytesPerSecond: 2000,
    rttMs: 0.5,
    flowLabel: 0x30038
  })
})

t.test('what is not known is left out', async t => {
  const record: unknown = JSON.parse(ndjson({ state: 'start', at: t0, flow: flow({ tag: { experiment: 16, activity: 14 }, application: undefined, startTime: undefined, label: undefined }) }, registry))
  t.same(Object.keys(record ?? {}), ['time', 'state', 'flow', 'experimentId', 'activityId', 'tag', 'protocol', 'source', 'destination', 'reporter'])
})

t.test('nothing in a line is a command to a terminal or ends it early, and the values are as they were told', async t => {
  const hostile = 'a\u009B2J\u202Eb\u2066\u0007\uFEFF\u2028\u{E0041}\u{10FFFF}é☂"\\'
  const line = ndjson({ state: 'start', at: t0, flow: flow({ application: hostile, reporter: hostile }) }, registry)
  t.notMatch(line.slice(0, -1), /[\p{C}\p{Zl}\p{Zp}]/u)
  t.match(JSON.parse(line), { application: hostile, reporter: hostile })
  t.match(line, 'é☂', 'what is harmless stays readable')
})

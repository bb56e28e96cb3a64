import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import t from 'tap'

import { CrewMetrics } from '../../src/workers/crew-metrics.ts'
import type { CountingWorker } from '../../src/workers/crew-metrics.ts'

interface FakeWorker extends CountingWorker {
  readonly counter: Counter
  readonly seconds: Histogram
  isSilent: boolean
}

function fakeWorker (): FakeWorker {
  const register = new Registry()
  const registers = [register]
  const counter = new Counter({ name: 'things_total', help: 'Things', labelNames: ['kind'], registers })
  const seconds = new Histogram({ name: 'seconds', help: 'Seconds', buckets: [1, 2], registers })
  new Gauge({ name: 'open_things', help: 'Open', registers }).set(5)
  new Gauge({ name: 'start_time', help: 'Start', aggregator: 'omit', registers }).set(999)
  const worker: FakeWorker = {
    counter,
    seconds,
    isSilent: false,
    ask: async () => {
      if (worker.isSilent) throw new Error('it did not answer')
      // As the channel between processes does.
      return structuredClone(await register.getMetricsAsJSON())
    }
  }
  return worker
}

function siteOf (workers: FakeWorker[]): CrewMetrics {
  const own = new Registry()
  new Gauge({ name: 'start_time', help: 'Start', aggregator: 'omit', registers: [own] }).set(100)
  new Counter({ name: 'things_total', help: 'Things', labelNames: ['kind'], registers: [own] })
  return new CrewMetrics(own, () => workers)
}

t.test('counters and gauges are added up; what cannot be is that of the primary', async t => {
  const workers = [fakeWorker(), fakeWorker()]
  workers[0]?.counter.inc({ kind: 'a' }, 2)
  workers[1]?.counter.inc({ kind: 'a' }, 3)
  workers[1]?.counter.inc({ kind: 'b' }, 1)
  const text = await siteOf(workers).metrics()
  for (const line of ['things_total{kind="a"} 5', 'things_total{kind="b"} 1', 'open_things 10', 'start_time 100', 'scitags_workers 2', 'scitags_worker_deaths_total 0']) t.match(text, `${line}\n`)
})

t.test('what the dead have counted stays, what they had open does not', async t => {
  const workers = [fakeWorker(), fakeWorker()]
  const site = siteOf(workers)
  for (const worker of workers) {
    worker.counter.inc({ kind: 'a' }, 10)
    worker.seconds.observe(1.5)
  }
  await site.metrics()
  for (let deaths = 1; deaths <= 2; deaths++) {
    const [dead] = workers.splice(0, 1)
    if (dead !== undefined) site.buried(dead)
    workers.push(fakeWorker())
    const text = await site.metrics()
    for (const line of ['things_total{kind="a"} 20', 'seconds_bucket{le="1"} 0', 'seconds_bucket{le="2"} 2', 'seconds_sum 3', 'seconds_count 2', 'open_things 10', `scitags_worker_deaths_total ${deaths}`]) t.match(text, `${line}\n`)
  }
  workers[0]?.counter.inc({ kind: 'a' }, 1)
  t.match(await site.metrics(), 'things_total{kind="a"} 21\n')
})

t.test('of a worker that does not answer counts what it said the last time', async t => {
  const workers = [fakeWorker(), fakeWorker()]
  const site = siteOf(workers)
  for (const worker of workers) worker.counter.inc({ kind: 'a' }, 1)
  await site.metrics()
  const [silent, other] = workers
  if (silent !== undefined) silent.isSilent = true
  other?.counter.inc({ kind: 'a' }, 1)
  t.match(await site.metrics(), 'things_total{kind="a"} 3\n')
})

/** The metrics of a site of several processes: what each counts, added up. */
import { AggregatorRegistry, Counter, Gauge } from 'prom-client'
import type { Registry as Register } from 'prom-client'

import type { MetricsJson } from './messages.ts'
import type { WorkerProcess } from './worker-process.ts'

/** A scrape waits no longer for a worker, and takes what it said the last time. */
const answerMs = 2000

export type CountingWorker = Pick<WorkerProcess, 'ask'>

type Metric = MetricsJson[number]
/** The buckets, sum and count of a histogram have one name each. */
type Value = Metric['values'][number] & { readonly metricName?: string }

export class CrewMetrics implements Pick<Register, 'contentType' | 'metrics'> {
  readonly contentType: Register['contentType']
  readonly #own: Register
  readonly #workers: () => readonly CountingWorker[]
  readonly #last = new Map<CountingWorker, MetricsJson>()
  /** What the dead have counted: a sum that falls would look like a restart, and what is left of it like new. */
  #ofTheDead: MetricsJson = []
  readonly #deaths: Counter

  /** `own` is what this process counts. */
  constructor (own: Register, workers: () => readonly CountingWorker[]) {
    this.#own = own
    this.#workers = workers
    this.contentType = own.contentType
    const registers = [own]
    new Gauge({ name: 'scitags_workers', help: 'Workers that answer', registers, collect () { this.set(workers().length) } })
    this.#deaths = new Counter({ name: 'scitags_worker_deaths_total', help: 'Workers that died and were to be replaced', registers })
  }

  async metrics (): Promise<string> {
    const own = await this.#own.getMetricsAsJSON()
    await Promise.all(this.#workers().map(async worker => {
      const told = await worker.ask('metrics', undefined, answerMs).catch(() => undefined)
      if (told !== undefined && this.#workers().includes(worker)) this.#last.set(worker, told)
    }))
    return await AggregatorRegistry.aggregate([own.map(ofTheSite), this.#ofTheDead, ...[...this.#last.values()].map(metrics => metrics.filter(isForSums))]).metrics()
  }

  /** What it counted after the last scrape is lost. */
  buried (worker: CountingWorker): void {
    this.#deaths.inc()
    const last = this.#last.get(worker)
    this.#last.delete(worker)
    if (last !== undefined) this.#ofTheDead = sumOf([...this.#ofTheDead, ...last.filter(isForSums).filter(({ type }) => isCumulative(type))])
  }
}

/** What cannot be summed, such as a start time, is that of the primary. */
function ofTheSite (metric: Metric): Metric {
  return isForSums(metric) ? metric : { ...metric, aggregator: 'first' }
}

function isForSums ({ aggregator }: Metric): boolean {
  return aggregator !== 'omit'
}

/** prom-client writes the type as a word, whatever its declaration says. */
function isCumulative (type: unknown): boolean {
  return type === 'counter' || type === 'histogram' || type === 'summary'
}

function sumOf (metrics: MetricsJson): MetricsJson {
  const sums = new Map<string, { metric: Metric, values: Map<string, Value> }>()
  for (const metric of metrics) {
    const sum = sums.get(metric.name) ?? { metric, values: new Map<string, Value>() }
    sums.set(metric.name, sum)
    for (const value of metric.values as Value[]) {
      const key = JSON.stringify([value.metricName, Object.entries(value.labels).sort()])
      sum.values.set(key, { ...value, value: value.value + (sum.values.get(key)?.value ?? 0) })
    }
  }
  return [...sums.values()].map(({ metric, values }) => ({ ...metric, values: [...values.values()] }))
}

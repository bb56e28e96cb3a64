/** A whole site in several processes: workers with the storage servers, and this one with the registry, the collector and the metrics. */
import { randomBytes } from 'node:crypto'

import { createScitags, flowdPipeMarker } from '@scitags/core'
import type { Scitags } from '@scitags/core'

import { closeInReverse } from '../closing.ts'
import type { ResolvedSiteOptions } from '../generated/options.ts'
import { hostKernel } from '../kernel.ts'
import type { Listeners } from '../listeners.ts'
import type { Log } from '../log.ts'
import { openMetricsServer } from '../metrics-server.ts'
import type { RunningSite } from '../running-site.ts'
import { checkedSite } from '../site-check.ts'
import { collectSiteMetrics } from '../site-metrics.ts'
import { keysThatTakeARestart, openCollector } from '../site.ts'
import { within } from '../within.ts'
import { CrewMetrics } from './crew-metrics.ts'
import { Crew } from './crew.ts'
import type { RegistryState, WorkerOpened, WorkerOrder } from './messages.ts'
import { oneAfterTheOther } from './relayed-marker.ts'

export interface WorkerSiteInit {
  readonly options: ResolvedSiteOptions
  /** The directory that relative paths start from. */
  readonly base: string
  /** Two at least. */
  readonly workers: number
  readonly log: Log
  /** Settles when the site is to end: it may be opening still. */
  readonly stopped: Promise<unknown>
}

const runningMs = 1000
const reloadMs = 30_000
/** A worker that comes later must not take what the others are receiving for leftovers. */
const leastStaleHours = 24

/** Undefined where it was stopped before it was open. Throws errors that say in one line what to do; `path` says of which option. */
export async function openWorkerSite ({ options, base, workers, log, stopped }: WorkerSiteInit): Promise<RunningSite | undefined> {
  const atStart = checkedSite(options, base)
  const opened: (() => Promise<void>)[] = []
  try {
    let rules = atStart.marking
    let isReady = false
    let cutOff = 0
    const collector = await openCollector(atStart)
    if (collector !== undefined) opened.push(async () => { await collector.close() })
    const kernel = hostKernel()
    const scitags = await within(['marking'], async () => await createScitags({ ...withoutMarkers(atStart.marking), kernel: kernel.io }))
    opened.push(async () => { await scitags.close() })

    const ticketKeys = randomBytes(48).toString('base64')
    let isFirst = true
    const orderOf = (number: number): WorkerOrder => {
      const options = { ...atStart, marking: rules }
      const order = { number, workers, hasLabels: kernel.labels !== undefined, options: isFirst ? options : lateComer(options), logLevel: log.level, registry: stateOf(scitags), ticketKeys }
      isFirst = false
      return order
    }
    const { pipe } = atStart.marking.flowd
    // Its reader loses lines of two writers that do not wait for each other.
    const piped = pipe === undefined ? undefined : flowdPipeMarker({ pipe })
    if (piped !== undefined) opened.push(async () => { await piped.close?.() })
    const tell = piped === undefined ? () => undefined : oneAfterTheOther(piped)
    const crew = new Crew({ size: workers, labels: kernel.labels, orderOf, tell, log, onDeath: worker => { if (isReady) counts?.buried(worker) } })
    scitags.registryClient.onChange(() => { for (const worker of crew.told) worker.send({ kind: 'registry', registry: stateOf(scitags) }) })
    const counted = atStart.metrics && collectSiteMetrics({ registryClient: scitags.registryClient, packets: scitags.packets, deliveries: piped?.deliveries ?? [] }, collector)
    const counts = counted && new CrewMetrics(counted.register, () => crew.open)
    if (counted !== undefined) opened.push(async () => { counted.close() })
    const metrics = counts && await openMetrics(atStart, counts, () => isReady && crew.open.length > 0)
    if (metrics !== undefined) opened.push(async () => { await metrics.close(0) })

    opened.push(async () => { cutOff = await crew.close(atStart.drainSeconds * 1000) })
    const first = await Promise.race([crew.start(), stopped.then(() => undefined)])
    if (first === undefined) {
      await closeInReverse(opened)
      return undefined
    }
    isReady = true

    const site: RunningSite = {
      scitags,
      servers: atStart.servers.map(({ name, data }, index) => ({ name, data, urls: first.servers[index]?.urls ?? [], rootUrls: first.servers[index]?.rootUrls ?? [] })),
      collector,
      sampling: undefined,
      metricsUrl: metrics?.urls[0],
      missing: [...missingOf(first), ...metrics?.missing ?? [], ...collector?.missing ?? []],
      failed: crew.failed,
      async countRunning () {
        const counts = await Promise.all(crew.open.map(async worker => await worker.ask('running', undefined, runningMs).catch(() => 0)))
        return counts.reduce((sum, count) => sum + count, 0)
      },
      async reload (options) {
        const wanted = checkedSite(options, base)
        await Promise.all(crew.told.map(async worker => { await worker.ask('prepareReload', undefined, reloadMs) }))
        await within(['marking'], async () => { await scitags.reload(wanted.marking) })
        rules = { ...rules, experiments: wanted.marking.experiments, activities: wanted.marking.activities }
        const { experiments, activities } = rules
        await Promise.all(crew.told.map(async worker => {
          await worker.ask('applyReload', { experiments, activities }, reloadMs).catch((error: unknown) => {
            log.error(`worker ${worker.number} does not take what was read again, and is replaced: ${error instanceof Error ? error.message : String(error)}`)
            worker.kill()
          })
        }))
        return keysThatTakeARestart(atStart, wanted)
      },
      async close () {
        isReady = false
        await closeInReverse(opened)
        return cutOff
      },
      async [Symbol.asyncDispose] () { await site.close() }
    }
    return site
  } catch (error) {
    // What went wrong first is what counts.
    await closeInReverse(opened).catch(() => undefined)
    throw error
  }
}

/** The engine of this process keeps the registry and checks the rules; flows are the workers'. */
function withoutMarkers (marking: ResolvedSiteOptions['marking']): ResolvedSiteOptions['marking'] {
  return { ...marking, fireflies: { collectors: [], toFarEnd: false }, flowd: {} }
}

function lateComer (options: ResolvedSiteOptions): ResolvedSiteOptions {
  const { servers } = options
  return { ...options, servers: servers.map(server => ({ ...server, storage: { ...server.storage, staleUploadHours: Math.max(leastStaleHours, server.storage.staleUploadHours) } })) }
}

function stateOf ({ registryClient: { current: { document }, origin } }: Pick<Scitags, 'registryClient'>): RegistryState {
  return { document, origin }
}

function missingOf ({ servers }: WorkerOpened): readonly string[] {
  return servers.flatMap(({ missing }) => missing)
}

async function openMetrics ({ metrics }: ResolvedSiteOptions, register: CrewMetrics, isReady: () => boolean): Promise<Listeners | undefined> {
  return metrics === undefined ? undefined : await within(['metrics', 'listen'], async () => await openMetricsServer({ listen: metrics.listen, register, isReady }))
}

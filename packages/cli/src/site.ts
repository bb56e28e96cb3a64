/** A whole site in one process: the marking engine, the storage servers, a collector, metrics. */
import { createScitags } from '@scitags/core'
import { collectMetrics } from '@scitags/core/metrics'
import { createCollector } from '@scitags/firefly-collector'
import * as prometheus from 'prom-client'
import type { Scitags } from '@scitags/core'
import type { Collector } from '@scitags/firefly-collector'

import { changedKeys } from './changed-keys.ts'
import { closeInReverse, closeTogether } from './closing.ts'
import { watchCollector } from './collector-metrics.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'
import type { Listeners } from './listeners.ts'
import { openMetricsServer } from './metrics-server.ts'
import { checkSite } from './site-check.ts'
import { absolutePaths } from './site-paths.ts'
import { openStorageSite } from './storage-site.ts'
import type { StorageSite } from './storage-site.ts'
import { within } from './within.ts'

export interface Site extends AsyncDisposable {
  readonly scitags: Scitags
  readonly servers: readonly StorageSite[]
  readonly collector: Collector | undefined
  readonly metricsUrl: string | undefined
  /** Addresses of the site file that this host does not have. */
  readonly missing: readonly string[]
  /** Requests to the storage servers whose answers are not complete. */
  readonly running: number
  /**
   * Takes the rules of `options`, asks the registry, reads the certificates again. Throws and keeps what it had where that is wrong.
   * Resolves to the keys that are not as they were at the start and take a restart.
   */
  reload (options: ResolvedSiteOptions): Promise<readonly string[]>
  /** Stops accepting, lets running transfers finish for `drainSeconds`, ends all flows, and shows their ends to the collector. Resolves to how many transfers were cut off. */
  close (): Promise<number>
}

/** `base` is the directory that relative paths start from. Throws errors that say in one line what to do; `path` says of which option. */
export async function openSite (options: ResolvedSiteOptions, base: string): Promise<Site> {
  const atStart = checked(options, base)
  const opened: (() => Promise<void>)[] = []
  try {
    let isReady = false
    let cutOff = 0
    const collector = await openCollector(atStart)
    if (collector !== undefined) opened.push(async () => { await collector.close() })
    const scitags = await within(['marking'], async () => await createScitags(atStart.marking))
    opened.push(async () => { await scitags.close() })
    const metrics = await openMetrics(atStart, scitags, collector, () => isReady)
    if (metrics !== undefined) opened.push(async () => { await metrics.close(0) })
    const servers: StorageSite[] = []
    opened.push(async () => {
      await closeTogether(servers.map(async server => {
        const cut = await server.close(atStart.drainSeconds * 1000)
        cutOff += cut
      }))
    })
    for (const [index, server] of atStart.servers.entries()) servers.push(await within(['servers', index], async () => await openStorageSite(scitags, server)))
    isReady = true

    const site: Site = {
      scitags,
      servers,
      collector,
      metricsUrl: metrics?.urls[0],
      missing: [...servers.flatMap(({ missing }) => missing), ...metrics?.missing ?? [], ...collector?.missing ?? []],
      get running () { return servers.reduce((sum, { running }) => sum + running, 0) },
      async reload (options) {
        const wanted = checked(options, base)
        const renewals = await Promise.all(servers.map(async (server, index) => await within(['servers', index], async () => await server.readCertificate())))
        await within(['marking'], async () => { await scitags.reload(wanted.marking) })
        for (const renew of renewals) renew()
        return changedKeys(withoutRules(atStart), withoutRules(wanted))
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

function checked (options: ResolvedSiteOptions, base: string): ResolvedSiteOptions {
  const absolute = absolutePaths(options, base)
  checkSite(absolute)
  return absolute
}

/** What a reload does not apply. */
function withoutRules ({ marking: { experiments: _experiments, activities: _activities, ...marking }, ...rest }: ResolvedSiteOptions): object {
  return { ...rest, marking }
}

async function openCollector ({ collector }: ResolvedSiteOptions): Promise<Collector | undefined> {
  return collector === undefined ? undefined : await within(['collector'], async () => await createCollector(collector))
}

async function openMetrics ({ metrics }: ResolvedSiteOptions, scitags: Scitags, collector: Collector | undefined, isReady: () => boolean): Promise<Pick<Listeners, 'urls' | 'missing' | 'close'> | undefined> {
  if (metrics === undefined) return undefined
  const register = new prometheus.Registry()
  const { urls, missing, close } = await within(['metrics', 'listen'], async () => await openMetricsServer({ listen: metrics.listen, register, isReady }))
  const collected = collectMetrics({ client: prometheus, register, sources: [scitags] })
  if (collector !== undefined) watchCollector(collector, register)
  prometheus.collectDefaultMetrics({ register })
  return {
    urls,
    missing,
    async close (drainMs) {
      collected.close()
      return await close(drainMs)
    }
  }
}

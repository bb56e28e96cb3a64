/** A whole site in one process: the marking engine, the storage servers, a collector, metrics. */
import { createScitags } from '@scitags/core'
import { collectMetrics } from '@scitags/core/metrics'
import { createCollector } from '@scitags/firefly-collector'
import * as prometheus from 'prom-client'
import type { Scitags } from '@scitags/core'
import type { Collector } from '@scitags/firefly-collector'

import { watchCollector } from './collector-metrics.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'
import type { Listener } from './listener.ts'
import { openMetricsServer } from './metrics-server.ts'
import { openStorageSite } from './storage-site.ts'
import type { StorageSite } from './storage-site.ts'

export interface Site extends AsyncDisposable {
  readonly scitags: Scitags
  readonly servers: readonly StorageSite[]
  readonly collector: Collector | undefined
  readonly metricsUrl: string | undefined
  /** Addresses of the site file that this host does not have. */
  readonly missing: readonly string[]
  /** Takes the rules of `options`, asks the registry, reads the certificates again. Throws and keeps what it had where that is wrong. */
  reload (options: ResolvedSiteOptions): Promise<void>
  /** Stops accepting, lets running transfers finish for `drainSeconds`, ends all flows, and shows their ends to the collector. */
  close (): Promise<void>
}

/** `base` is the directory that relative paths start from. Throws errors that say in one line what to do. */
export async function openSite (options: ResolvedSiteOptions, base: string): Promise<Site> {
  const opened: (() => Promise<void>)[] = []
  const closeAll = async (): Promise<void> => {
    for (const close of opened.splice(0).reverse()) await close()
  }
  try {
    let isReady = false
    const collector = options.collector === undefined ? undefined : await createCollector(options.collector)
    if (collector !== undefined) opened.push(async () => { await collector.close() })
    const scitags = await createScitags(options.marking)
    opened.push(async () => { await scitags.close() })
    const metrics = options.metrics === undefined ? undefined : await openMetrics(options.metrics.listen, scitags, collector, () => isReady)
    if (metrics !== undefined) opened.push(async () => { await metrics.close(0) })
    const servers: StorageSite[] = []
    opened.push(async () => { await Promise.all(servers.map(async server => { await server.close(options.drainSeconds * 1000) })) })
    for (const server of options.servers) servers.push(await openStorageSite(scitags, server, base))
    isReady = true

    const site: Site = {
      scitags,
      servers,
      collector,
      metricsUrl: metrics?.url,
      missing: [...servers.flatMap(({ missing }) => missing), ...collector?.missing ?? []],
      async reload ({ marking: { experiments, activities } }) {
        const renewals = await Promise.all(servers.map(async server => await server.readCertificate()))
        await scitags.reload({ experiments, activities })
        for (const renew of renewals) renew()
      },
      async close () {
        isReady = false
        await closeAll()
      },
      async [Symbol.asyncDispose] () { await site.close() }
    }
    return site
  } catch (error) {
    await closeAll()
    throw error
  }
}

async function openMetrics (listen: string, scitags: Scitags, collector: Collector | undefined, isReady: () => boolean): Promise<Listener> {
  const register = new prometheus.Registry()
  const collected = collectMetrics({ client: prometheus, register, sources: [scitags] })
  if (collector !== undefined) watchCollector(collector, register)
  prometheus.collectDefaultMetrics({ register })
  const listener = await openMetricsServer({ listen, register, isReady })
  return {
    ...listener,
    async close (drainMs) {
      await listener.close(drainMs)
      collected.close()
    }
  }
}

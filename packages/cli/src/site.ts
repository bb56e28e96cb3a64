/** A whole site in one process: the marking engine, the storage servers, a collector, metrics. */
import { createSampler, createScitags } from '@scitags/core'
import { createCollector } from '@scitags/firefly-collector'
import type { KernelIo, Sampler, Scitags } from '@scitags/core'
import type { Collector } from '@scitags/firefly-collector'

import { changedKeys } from './changed-keys.ts'
import { CliError } from './errors.ts'
import { closeInReverse } from './closing.ts'
import type { ResolvedSiteOptions } from './generated/options.ts'
import { hostKernel } from './kernel.ts'
import type { Listeners } from './listeners.ts'
import { openMetricsServer } from './metrics-server.ts'
import type { RunningSite } from './running-site.ts'
import { checkedSite } from './site-check.ts'
import { collectSiteMetrics } from './site-metrics.ts'
import { openStorageServers } from './storage-servers.ts'
import type { StorageSite } from './storage-site.ts'
import { within } from './within.ts'

export interface Site extends RunningSite {
  readonly scitags: Scitags
  readonly servers: readonly StorageSite[]
  /** Requests to the storage servers whose answers are not complete. */
  readonly running: number
}

/** `base` is the directory that relative paths start from; `workers` is not looked at. Throws errors that say in one line what to do; `path` says of which option. */
export async function openSite (options: ResolvedSiteOptions, base: string): Promise<Site> {
  const atStart = checkedSite(options, base)
  const opened: (() => Promise<void>)[] = []
  try {
    let isReady = false
    let cutOff = 0
    const collector = await openCollector(atStart)
    if (collector !== undefined) opened.push(async () => { await collector.close() })
    const { io } = hostKernel({ isForOthers: atStart.sampler !== undefined })
    const scitags = await within(['marking'], async () => await createScitags({ ...atStart.marking, kernel: io }))
    opened.push(async () => { await scitags.close() })
    const sampler = atStart.sampler === undefined ? undefined : await within(['sampler'], async () => openSampler(scitags, atStart.sampler, io))
    // Before the engine that its flows are in.
    if (sampler !== undefined) opened.push(async () => { await sampler.close() })
    const metrics = await openMetrics(atStart, scitags, collector, () => isReady)
    if (metrics !== undefined) opened.push(metrics.close)
    const servers = await openStorageServers(scitags, atStart.servers)
    opened.push(async () => { cutOff = await servers.close(atStart.drainSeconds * 1000) })
    isReady = true

    const site: Site = {
      scitags,
      servers: servers.all,
      collector,
      sampling: sampler === undefined ? undefined : samplingText(scitags),
      metricsUrl: metrics?.urls[0],
      missing: [...servers.all.flatMap(({ missing }) => missing), ...metrics?.missing ?? [], ...collector?.missing ?? []],
      failed: new Promise(() => undefined),
      get running () { return servers.running },
      countRunning: async () => servers.running,
      async reload (options) {
        const wanted = checkedSite(options, base)
        const renew = await servers.readCertificates()
        await within(['marking'], async () => { await scitags.reload(wanted.marking) })
        renew()
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

function openSampler (scitags: Scitags, options: ResolvedSiteOptions['sampler'], { sockets }: KernelIo): Sampler {
  if (sockets === undefined) throw new CliError('OPTIONS_INVALID', { detail: `the connections of this host cannot be listed: ${hostKernel().missing.join('; ')}` })
  const { registry, flows, packets: { marker } } = scitags
  return createSampler({ ...options !== undefined && { options }, flows, sockets, registry, packetMarker: marker })
}

function samplingText ({ packets: { marker, rung } }: Scitags): string {
  const what = 'connections of other processes are marked'
  if (marker.labelByCookie !== undefined) return what
  return `${what}, without labels${rung === 'pinned' ? ': `scitags setup-marking --other-processes`, as root, prepares them' : ''}`
}

export async function openCollector ({ collector }: ResolvedSiteOptions): Promise<Collector | undefined> {
  return collector === undefined ? undefined : await within(['collector'], async () => await createCollector(collector))
}

async function openMetrics ({ metrics }: ResolvedSiteOptions, scitags: Scitags, collector: Collector | undefined, isReady: () => boolean): Promise<Pick<Listeners, 'urls' | 'missing'> & { close (): Promise<void> } | undefined> {
  if (metrics === undefined) return undefined
  const { register, close } = collectSiteMetrics(scitags, collector)
  try {
    const server = await within(['metrics', 'listen'], async () => await openMetricsServer({ listen: metrics.listen, register, isReady }))
    return { ...server, close: async () => { close(); await server.close(0) } }
  } catch (error) {
    close()
    throw error
  }
}

export function keysThatTakeARestart (before: ResolvedSiteOptions, after: ResolvedSiteOptions): readonly string[] {
  return changedKeys(withoutRules(before), withoutRules(after))
}

/** What a reload does not apply. */
function withoutRules ({ marking: { experiments: _experiments, activities: _activities, ...marking }, ...rest }: ResolvedSiteOptions): object {
  return { ...rest, marking }
}

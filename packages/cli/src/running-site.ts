/** What `scitags serve` knows of a site that runs, in however many processes. */
import type { Scitags } from '@scitags/core'
import type { Collector } from '@scitags/firefly-collector'

import type { ResolvedSiteOptions } from './generated/options.ts'
import type { StorageSite } from './storage-site.ts'

export interface RunningSite extends AsyncDisposable {
  readonly scitags: Pick<Scitags, 'registry' | 'registryClient' | 'packets'>
  readonly servers: readonly Pick<StorageSite, 'name' | 'data' | 'urls' | 'rootUrls'>[]
  readonly collector: Collector | undefined
  /** What is done with connections of other processes, in words; undefined where nothing is. */
  readonly sampling: string | undefined
  readonly metricsUrl: string | undefined
  /** Addresses of the site file that this host does not have. */
  readonly missing: readonly string[]
  /** Resolves to why the site cannot go on, should that happen. */
  readonly failed: Promise<Error>
  /** Requests to the storage servers whose answers are not complete. */
  countRunning (): Promise<number>
  /**
   * Takes the rules of `options`, asks the registry, reads the certificates again. Throws and keeps what it had where that is wrong.
   * Resolves to the keys that are not as they were at the start and take a restart.
   */
  reload (options: ResolvedSiteOptions): Promise<readonly string[]>
  /** Stops accepting, lets running transfers finish for `drainSeconds`, ends all flows, and shows their ends to the collector. Resolves to how many transfers were cut off. */
  close (): Promise<number>
}

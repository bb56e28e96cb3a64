/** All storage servers of a site, as one process has them. */
import type { Scitags } from '@scitags/core'

import { closeTogether } from './closing.ts'
import type { ResolvedServerOptions } from './generated/options.ts'
import { openStorageSite } from './storage-site.ts'
import type { AmongWorkers, StorageSite } from './storage-site.ts'
import { within } from './within.ts'

export interface StorageServers {
  readonly all: readonly StorageSite[]
  /** Requests whose answers are not complete. */
  readonly running: number
  /** Reads all certificates again; the function that it resolves to puts them to use. Throws {@link CliError} `TLS_UNUSABLE`. */
  readCertificates (): Promise<() => void>
  /** Requests that still run after `drainMs` are cut off; resolves to how many. */
  close (drainMs: number): Promise<number>
}

/** Throws {@link CliError} with the `path` from the options of the site, and leaves nothing open then. */
export async function openStorageServers (scitags: Scitags, options: readonly ResolvedServerOptions[], among?: AmongWorkers): Promise<StorageServers> {
  const all: StorageSite[] = []
  const close = async (drainMs: number): Promise<number> => {
    let cutOff = 0
    await closeTogether(all.map(async server => {
      const cut = await server.close(drainMs)
      cutOff += cut
    }))
    return cutOff
  }
  try {
    for (const [index, server] of options.entries()) all.push(await within(['servers', index], async () => await openStorageSite(scitags, server, among)))
  } catch (error) {
    await close(0).catch(() => undefined)
    throw error
  }
  return {
    all,
    get running () { return all.reduce((sum, { running }) => sum + running, 0) },
    async readCertificates () {
      const renewals = await Promise.all(all.map(async (server, index) => await within(['servers', index], async () => await server.readCertificate())))
      return () => { for (const renew of renewals) renew() }
    },
    close
  }
}

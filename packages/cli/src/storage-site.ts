/** One storage server of a site: its directory and its listeners. */
import { mkdir } from 'node:fs/promises'

import { behindProxy, storageServer } from '@scitags/http-tpc'
import { StorageError, localStorage } from '@scitags/storage'
import type { Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'

import { CliError } from './errors.ts'
import type { ResolvedServerOptions } from './generated/options.ts'
import { hostKernel } from './kernel.ts'
import { openListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'
import { reasonOf } from './reason-of.ts'
import { loadTls } from './tls-files.ts'
import type { LoadedTls } from './tls-files.ts'
import { within } from './within.ts'

export interface StorageSite extends Pick<Listeners, 'urls' | 'missing' | 'running' | 'close'> {
  readonly name: string
  /** Absolute path of its directory. */
  readonly data: string
  readonly storage: Storage
  /** Reads the certificate again; the function that it resolves to puts it to use. Throws {@link CliError} `TLS_UNUSABLE`. */
  readCertificate (): Promise<() => void>
}

/** Paths in `options` must be absolute; workers that answer together share `ticketKeys`. Throws {@link CliError}; `path` begins in `options`. */
export async function openStorageSite (scitags: Scitags, options: ResolvedServerOptions, ticketKeys?: Buffer): Promise<StorageSite> {
  const { name, copy, webdav, proxy, data, listen } = options
  let tls = await readTls(options)
  const storage = await openDirectory(options)
  try {
    const behind = await within(['proxy'], async () => proxy && behindProxy(proxy))
    // All that can still be wrong are the targets that copies may go to.
    const handler = await within(['copy'], async () => storageServer(scitags, { storage, copy, webdav, tls: () => tls ?? {}, ...behind && { connectionOf: behind.connectionOf } }))
    const listeners = await within(['listen'], async () => await openListeners({ listen, handler, tls, ticketKeys, accept: behind?.accept }))
    return {
      name,
      data,
      urls: listeners.urls,
      missing: listeners.missing,
      storage,
      get running () { return listeners.running },
      async readCertificate () {
        const renewed = await readTls(options)
        return () => {
          if (renewed === undefined) return
          tls = renewed
          listeners.renew(renewed)
        }
      },
      async close (drainMs) {
        try {
          return await listeners.close(drainMs)
        } finally {
          await storage.close()
        }
      }
    }
  } catch (error) {
    await storage.close()
    throw error
  }
}

async function readTls ({ tls }: ResolvedServerOptions): Promise<LoadedTls | undefined> {
  return tls === undefined ? undefined : await within(['tls'], async () => await loadTls(tls))
}

async function openDirectory ({ name, data, storage }: ResolvedServerOptions): Promise<Storage> {
  try {
    if (!storage.readOnly) await mkdir(data).catch(unlessThere)
    return await localStorage({ ...storage, root: data, kernel: hostKernel().files })
  } catch (cause) {
    const reason = cause instanceof StorageError ? cause.message : reasonOf(cause)
    const advice = storage.readOnly ? 'give one that is there and may be read; one that is readOnly is never made' : 'give one under `data` in the site file that this user may write'
    throw new CliError('DATA_UNUSABLE', { detail: `server ${name} cannot use its directory ${data} (${reason}): ${advice}`, path: ['data'], cause })
  }
}

function unlessThere (error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}

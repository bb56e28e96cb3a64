/** One storage server of a site: its directory, and what it listens for. */
import { mkdir } from 'node:fs/promises'

import { behindProxy, storageServer } from '@scitags/http-tpc'
import { StorageError, localStorage } from '@scitags/storage'
import type { Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'
import type { Grants, Locks, OtherProcesses } from '@scitags/xroot-gateway'

import { closeTogether } from './closing.ts'
import { CliError } from './errors.ts'
import type { ResolvedServerOptions } from './generated/options.ts'
import { hostKernel } from './kernel.ts'
import { openListeners } from './listeners.ts'
import type { Listeners } from './listeners.ts'
import { reasonOf } from './reason-of.ts'
import { loadTls } from './tls-files.ts'
import type { LoadedTls } from './tls-files.ts'
import { within } from './within.ts'
import { openXrootServer } from './xroot-server.ts'
import type { XrootServer } from './xroot-server.ts'

export interface StorageSite extends Pick<Listeners, 'urls' | 'missing' | 'running' | 'close'> {
  readonly name: string
  /** Absolute path of its directory. */
  readonly data: string
  readonly storage: Storage
  /** Where it is asked over root://; empty where it is not. */
  readonly rootUrls: readonly string[]
  /** For what comes from other workers. */
  readonly xroot: Pick<XrootServer, 'adopt' | 'endSession'> | undefined
  /** Reads the certificate again; the function that it resolves to puts it to use. Throws {@link CliError} `TLS_UNUSABLE`. */
  readCertificate (): Promise<() => void>
}

/** Of one of several processes that answer on the same addresses. */
export interface AmongWorkers {
  /** 1…N. */
  readonly number: number
  /** 48 random bytes that all share, so that a TLS session begun in one goes on in another. */
  readonly ticketKeys: Buffer
  /** What clients of the server of that name leave for each other, whichever process answers. */
  readonly grantsOf: (server: string) => Grants
  /** Of the server of that name, as all of them see them. */
  readonly locksOf: (server: string) => Locks
  readonly othersOf: (server: string) => OtherProcesses
}

/** Paths in `options` must be absolute. Throws {@link CliError}; `path` begins in `options`. */
export async function openStorageSite (scitags: Scitags, options: ResolvedServerOptions, among?: AmongWorkers): Promise<StorageSite> {
  const { name, copy, webdav, proxy, data, listen, xroot } = options
  const ticketKeys = among?.ticketKeys
  let tls = await readTls(options)
  const storage = await openDirectory(options)
  let listeners: Listeners | undefined
  try {
    const behind = await within(['proxy'], async () => proxy && behindProxy(proxy))
    // All that can still be wrong are the targets that copies may go to.
    const handler = await within(['copy'], async () => storageServer(scitags, { storage, copy, webdav, tls: () => tls ?? {}, ...behind && { connectionOf: behind.connectionOf } }))
    const http = listeners = await within(['listen'], async () => await openListeners({ listen, handler, tls, ticketKeys, accept: behind?.accept }))
    const root = xroot && await within(['xroot'], async () => await openXrootServer(scitags, { options: xroot, storage, tls, ticketKeys, ...among !== undefined && { among: { worker: among.number, grants: among.grantsOf(name), locks: among.locksOf(name), others: among.othersOf(name) } } }))
    return {
      name,
      data,
      urls: http.urls,
      rootUrls: root?.urls ?? [],
      xroot: root,
      missing: [...http.missing, ...root?.missing ?? []],
      storage,
      get running () { return http.running + (root?.running ?? 0) },
      async readCertificate () {
        const renewed = await readTls(options)
        return () => {
          if (renewed === undefined) return
          tls = renewed
          http.renew(renewed)
          root?.renew(renewed)
        }
      },
      async close (drainMs) {
        try {
          return await closeBoth(http, root, drainMs)
        } finally {
          await storage.close()
        }
      }
    }
  } catch (error) {
    await listeners?.close(0)
    await storage.close()
    throw error
  }
}

async function closeBoth (http: Listeners, root: XrootServer | undefined, drainMs: number): Promise<number> {
  let cutOff = 0
  await closeTogether([http, ...root === undefined ? [] : [root]].map(async server => {
    const cut = await server.close(drainMs)
    cutOff += cut
  }))
  return cutOff
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

/** One storage server of a site: its directory and its listeners. */
import { mkdir } from 'node:fs/promises'
import { resolve } from 'node:path'

import { storageServer } from '@scitags/http-tpc'
import { StorageError, localStorage } from '@scitags/storage'
import type { Scitags } from '@scitags/core'
import type { Storage } from '@scitags/storage'

import { CliError } from './errors.ts'
import type { ResolvedServerOptions, ResolvedTlsOptions } from './generated/options.ts'
import { parseListenAddress } from './listen-address.ts'
import { openListener } from './listener.ts'
import type { Listener } from './listener.ts'
import { reasonOf } from './reason-of.ts'
import { loadTls } from './tls-files.ts'

export interface StorageSite {
  readonly name: string
  /** Absolute path of its directory. */
  readonly data: string
  readonly urls: readonly string[]
  /** Addresses of `listen` that this host does not have. */
  readonly missing: readonly string[]
  readonly storage: Storage
  /** Reads the certificate again; the function that it resolves to puts it to use. Throws {@link CliError} `TLS_UNUSABLE`. */
  readCertificate (): Promise<() => void>
  close (drainMs: number): Promise<void>
}

/** `base` is what relative paths start from. Throws {@link CliError}. */
export async function openStorageSite (scitags: Scitags, options: ResolvedServerOptions, base: string): Promise<StorageSite> {
  const { name, copy, webdav } = options
  const tlsFiles = options.tls === undefined ? undefined : absolute(options.tls, base)
  let tls = tlsFiles === undefined ? undefined : await loadTls(tlsFiles)
  const data = resolve(base, options.data)
  const storage = await openDirectory(data, options)
  const handler = storageServer(scitags, { storage, copy, webdav, tls: () => tls ?? {} })

  const listeners: Listener[] = []
  const missing: string[] = []
  const close = async (drainMs: number): Promise<void> => {
    await Promise.all(listeners.map(async listener => { await listener.close(drainMs) }))
    await storage.close()
  }
  try {
    for (const place of options.listen) {
      const { address = '::', port } = parseListenAddress(place, 0) ?? unreadable(name, place)
      const listener = await openListener({ address, port, handler, tls })
      if (listener === undefined) missing.push(place)
      else listeners.push(listener)
    }
    if (listeners.length === 0) throw new CliError('NO_ADDRESS', { detail: `server ${name}: this host has none of the addresses ${missing.join(', ')}: give one that it has under \`listen\` in the site file` })
  } catch (error) {
    await close(0)
    throw error
  }
  return {
    name,
    data,
    urls: listeners.map(({ url }) => url),
    missing,
    storage,
    async readCertificate () {
      const renewed = tlsFiles === undefined ? undefined : await loadTls(tlsFiles)
      return () => {
        if (renewed === undefined) return
        tls = renewed
        for (const listener of listeners) listener.renew(renewed)
      }
    },
    close
  }
}

async function openDirectory (root: string, { name, storage }: ResolvedServerOptions): Promise<Storage> {
  try {
    if (!storage.readOnly) await mkdir(root).catch(unlessThere)
    return await localStorage({ ...storage, root })
  } catch (cause) {
    const reason = cause instanceof StorageError ? cause.message : reasonOf(cause)
    throw new CliError('DATA_UNUSABLE', { detail: `server ${name} cannot use its directory ${root} (${reason}): give one under \`data\` in the site file that this user may write`, cause })
  }
}

function unlessThere (error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
}

function absolute ({ certificate, key, authorities }: ResolvedTlsOptions, base: string): ResolvedTlsOptions {
  return { certificate: resolve(base, certificate), key: resolve(base, key), ...(authorities === undefined ? {} : { authorities: resolve(base, authorities) }) }
}

function unreadable (name: string, place: string): never {
  throw new CliError('CONFIG_INVALID', { detail: `server ${name}: '${place}' under \`listen\` is no place to listen; write 127.0.0.1:8080 or [::1]:8080` })
}

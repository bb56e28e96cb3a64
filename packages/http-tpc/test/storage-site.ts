/** A marking storage server on loopback with a directory of its own, its flows on record. */
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'

import { createScitags } from '@scitags/core'
import type { FlowEvent, Scitags, ScitagsInit } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { attach } from '../src/attach.ts'
import { storageServer } from '../src/storage-server.ts'
import type { StorageServerInit } from '../src/storage-server.ts'
import type { Certificate } from './certificates.ts'

export interface Teardown {
  teardown (end: () => unknown): void
}

export interface StorageSite {
  readonly port: number
  /** Without a slash at the end. */
  readonly url: string
  readonly root: string
  readonly storage: Storage
  readonly scitags: Scitags
  readonly events: readonly FlowEvent[]
  /** Clients that are connected. */
  connections (): Promise<number>
  put (path: string, content: Uint8Array | string): Promise<void>
  get (path: string): Promise<Buffer>
  has (path: string): Promise<boolean>
  /** Uploads that are neither whole nor given up. */
  uploads (): Promise<readonly string[]>
  /** Every flow as `tag direction application reason`, after all of them have ended. */
  flows (): Promise<string[]>
}

export interface StorageSiteOptions extends Omit<StorageServerInit, 'storage'> {
  readonly host?: string
  readonly certificate?: Certificate
  readonly engine?: ScitagsInit
  readonly storageOptions?: Omit<Parameters<typeof localStorage>[0], 'root'>
  /** The storage as the server shall see it. */
  readonly wrap?: (storage: Storage) => Storage
}

/** Copies may go to any port of loopback. */
export async function storageSite (t: Teardown, { host = '127.0.0.1', certificate, engine, copy, storageOptions, wrap = storage => storage, ...init }: StorageSiteOptions = {}): Promise<StorageSite> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-site-'))
  const storage = await localStorage({ root, ...storageOptions })
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker], ...engine })
  const serve = storageServer(scitags, { ...init, storage: wrap(storage), copy: { allowTargets: ['127.0.0.0/8', '::1'], ...copy } })
  const server = attach(certificate === undefined ? createServer(serve) : createTlsServer(certificate, serve))
  server.listen(0, host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  t.teardown(async () => {
    server.closeAllConnections()
    server.close()
    await scitags.close()
    await storage.close()
    await rm(root, { recursive: true, force: true })
  })
  return {
    port,
    url: `${certificate === undefined ? 'http' : 'https'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    root,
    storage,
    scitags,
    events: marker.events,
    connections: promisify(server.getConnections.bind(server)),
    async put (path, content) {
      const file = await storage.open(path, 'replace', { createParents: true })
      await file.write(Buffer.from(content), 0)
      await file.commit()
    },
    async get (path) {
      const file = await storage.open(path, 'read')
      try {
        const into = Buffer.alloc((await file.stat()).size)
        await file.read(into, 0)
        return into
      } finally {
        await file.close()
      }
    },
    async has (path) {
      return await storage.stat(path).then(() => true, () => false)
    },
    async uploads () {
      const entries = await readdir(root, { recursive: true, withFileTypes: true })
      return entries.filter(entry => entry.isFile() && entry.parentPath.includes('uploads')).map(({ parentPath, name }) => join(parentPath, name))
    },
    async flows () {
      await scitags.close()
      return marker.events.flatMap(({ state, flow, ...event }) => state === 'end' && 'reason' in event
        ? [`${flow.tag.experiment}/${flow.tag.activity} ${flow.direction} ${flow.application} ${event.reason}`]
        : [])
    }
  }
}

/** Bytes that repeat only after 64 KiB and a bit, so that misplaced pieces show. */
export function pattern (size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  for (let at = 0; at < size; at++) bytes[at] = (at * 31 + (at >>> 16) * 7 + (at >>> 8)) & 255
  return bytes
}

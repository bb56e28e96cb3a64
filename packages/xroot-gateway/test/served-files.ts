/** A gateway on loopback over a directory of its own. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createScitags } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { xrootGateway } from '../src/index.ts'
import type { XrootGateway, XrootGatewayInit } from '../src/index.ts'
import { wireClient } from './wire-client.ts'
import type { WireClient } from './wire-client.ts'

export interface Teardown {
  teardown (end: () => unknown): void
}

export interface ServedFiles {
  readonly root: string
  readonly port: number
  readonly storage: Storage
  readonly gateway: XrootGateway
  /** Logs in once more. */
  client (): Promise<WireClient>
}

export async function servedFiles (t: Teardown, init: Partial<Omit<XrootGatewayInit, 'storage'>> & { readonly wrap?: (storage: Storage) => Storage } = {}): Promise<ServedFiles> {
  const { wrap = (storage: Storage) => storage, ...options } = init
  const root = await mkdtemp(join(tmpdir(), 'scitags-xroot-'))
  const storage = await localStorage({ root })
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [] })
  const gateway = xrootGateway(scitags, { storage: wrap(storage), ...options })
  const server = createServer(socket => { gateway.accept(socket) })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const clients: WireClient[] = []
  t.teardown(async () => {
    for (const client of clients) await client.leave()
    await gateway.close()
    server.close()
    await storage.close()
    await scitags.close()
    await rm(root, { recursive: true })
  })
  return {
    root, port, storage, gateway,
    async client () {
      const client = await wireClient(port)
      clients.push(client)
      return client
    }
  }
}

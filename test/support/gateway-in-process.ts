/** A gateway of root:// in the process of the test, which can be asked what no site file says. */
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { createScitags } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { xrootGateway } from '@scitags/xroot-gateway'
import type { XrootGateway, XrootGatewayInit } from '@scitags/xroot-gateway'
import { temporaryDirectory } from './temporary.ts'
import type { Teardown } from './temporary.ts'

export interface GatewayInProcess {
  readonly gateway: XrootGateway
  readonly port: number
  readonly root: string
  /** What is there. */
  readonly storage: Storage
  /** By the name, because clients do not find addresses in certificates. */
  url (path: string): string
  secureUrl (path: string): string
}

export async function startGateway (t: Teardown, init: Omit<XrootGatewayInit, 'storage'> = {}): Promise<GatewayInProcess> {
  const root = await temporaryDirectory(t)
  const storage = await localStorage({ root })
  t.teardown(async () => { await storage.close() })
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })
  t.teardown(async () => { await scitags.close() })
  const gateway = xrootGateway(scitags, { ...init, storage })
  const server = createServer(gateway.accept).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => {
    server.close()
    await gateway.close()
  })
  const { port } = server.address() as AddressInfo
  return { gateway, port, root, storage, url: path => `root://localhost:${port}/${path}`, secureUrl: path => `roots://localhost:${port}/${path}` }
}

/** A gateway on loopback over a directory of its own, and clients of bytes for it. */
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { createScitags } from '@scitags/core'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { xrootGateway } from '../src/gateway.ts'
import type { XrootGateway, XrootGatewayInit } from '../src/gateway.ts'
import { RawConnection } from './raw-connection.ts'
import type { RawConnectionOptions } from './raw-connection.ts'
import { loginBytes, protocolBytes } from './wire-bytes.ts'

export interface Teardown {
  teardown (end: () => unknown): void
}

export interface RawSite {
  readonly port: number
  readonly root: string
  readonly gateway: XrootGateway
  /** Bytes that it has read of what this client has sent. */
  received (connection: RawConnection): number
  /** Bytes that it has written to all of its clients, what the kernel has not taken yet included. */
  written (): number
  /** Makes parents. */
  put (path: string, content: Uint8Array | string): Promise<void>
  connect (options?: RawConnectionOptions): Promise<RawConnection>
  /** Past its login, where nothing else is asked for. */
  enter (options?: RawConnectionOptions): Promise<{ readonly connection: RawConnection, readonly sessionId: Buffer }>
}

export interface RawSiteInit extends Omit<XrootGatewayInit, 'storage'> {
  /** The storage as the gateway shall see it. */
  readonly wrap?: (storage: Storage) => Storage
}

export async function rawSite (t: Teardown, { wrap = storage => storage, ...init }: RawSiteInit = {}): Promise<RawSite> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-xroot-'))
  t.teardown(async () => { await rm(root, { recursive: true, force: true, maxRetries: 5 }) })
  const storage = await localStorage({ root })
  t.teardown(async () => { await storage.close() })
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })
  t.teardown(async () => { await scitags.close() })
  const gateway = xrootGateway(scitags, { ...init, storage: wrap(storage) })
  const server = createServer(gateway.accept).listen({ port: 0, host: '0.0.0.0', backlog: 4096 })
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const accepted: Socket[] = []
  server.on('connection', socket => { accepted.push(socket) })
  const open: RawConnection[] = []
  t.teardown(async () => {
    for (const connection of open) connection.destroy()
    server.close()
    await gateway.close()
  })
  const site: RawSite = {
    port,
    root,
    gateway,
    received: ({ socket }) => accepted.find(({ remotePort }) => remotePort === socket.localPort)?.bytesRead ?? 0,
    written: () => accepted.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    async put (path, content) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), content)
    },
    async connect (options) {
      const connection = await RawConnection.open(port, options)
      open.push(connection)
      return connection
    },
    async enter (options) {
      const connection = await site.connect(options)
      await connection.ask(protocolBytes())
      const { body } = await connection.ask(loginBytes())
      return { connection, sessionId: body.subarray(0, 16) }
    }
  }
  return site
}

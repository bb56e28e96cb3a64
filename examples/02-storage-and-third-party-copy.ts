/** Two storage servers on bare node:http; paste the line it prints, and one pulls a tagged file from the other. */
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { channels, createScitags } from '@scitags/core'
import type { FlowEvent } from '@scitags/core'
import { attach, storageServer } from '@scitags/http-tpc'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'

const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' } })
const root = await mkdtemp(join(tmpdir(), 'scitags-example-'))

const storage = await localStorage({ root })
const file = await storage.open('/source/file', 'create', { createParents: true })
await file.write(Buffer.alloc(10_000_000), 0)
await file.commit()

const source = await serve(storage, 0)
const destination = await serve(storage, Number(process.argv[2] ?? 0))
console.log(`curl -X COPY -H 'Source: ${urlOf(source)}/source/file' -H 'SciTag: 206' ${urlOf(destination)}/copy`)

channels.flow.subscribe(message => {
  const { state, flow, usage } = message as FlowEvent
  console.log(`${state} ${scitags.registry.nameOf(flow.tag)} ${flow.direction}, ${flow.direction === 'send' ? usage.sent : usage.received} bytes`)
})

process.once('SIGINT', () => { void stop() })

/** Copies may go to loopback here, where the two servers are; by default they may not. */
async function serve (storage: Storage, port: number): Promise<Server> {
  const server = attach(createServer(storageServer(scitags, { storage, copy: { allowTargets: ['127.0.0.1'] } })))
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return server
}

function urlOf (server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function stop (): Promise<void> {
  for (const server of [source, destination]) {
    server.close()
    server.closeAllConnections()
  }
  await scitags.close()
  await storage.close()
  await rm(root, { recursive: true })
}

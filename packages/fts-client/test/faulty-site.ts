/** A marking storage of ours on loopback, which does what a test says instead of what it would. */
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createScitags } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { attach, storageServer } from '@scitags/http-tpc'
import { localStorage } from '@scitags/storage'

export interface Teardown {
  teardown (end: () => unknown): void
}

/** True: the answer is given, or will be. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean

export interface FaultySite {
  readonly url: string
  /** Method and target of each request, oldest first. */
  readonly requests: string[]
  readonly headers: IncomingMessage['headers'][]
  /** How many connections were made to it. */
  readonly connections: number
  fault: Fault
  write (path: string, content: string | Uint8Array): Promise<void>
  makeDirectory (path: string): Promise<void>
  /** Undefined where there is no such file. */
  read (path: string): Promise<string | undefined>
  /** Idle ones. */
  closeConnections (): void
  /** Of flows that have begun, as `experiment/activity application`. */
  marked (): readonly string[]
}

export async function faultySite (t: Teardown): Promise<FaultySite> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-faulty-'))
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker] })
  const storage = await localStorage({ root })
  const serve = storageServer(scitags, { storage, copy: { allowTargets: ['127.0.0.0/8'] } })
  let connections = 0
  const server = attach(createServer((request, response) => {
    site.requests.push(`${request.method} ${request.url}`)
    site.headers.push(request.headers)
    if (!site.fault(request, response)) serve(request, response)
  }))
  server.on('connection', () => { connections++ })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(async () => {
    server.closeAllConnections()
    server.close()
    await scitags.close()
    await storage.close()
    await rm(root, { recursive: true, force: true })
  })
  const site: FaultySite = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    headers: [],
    get connections () { return connections },
    fault: () => false,
    async write (path, content) { await writeFile(join(root, path), content) },
    async makeDirectory (path) { await mkdir(join(root, path)) },
    read: async path => await readFile(join(root, path), 'utf8').catch(() => undefined),
    closeConnections () { server.closeIdleConnections() },
    marked: () => marker.events.flatMap(({ state, flow: { tag, application } }) => state === 'start' ? [`${tag.experiment}/${tag.activity} ${application}`] : [])
  }
  return site
}

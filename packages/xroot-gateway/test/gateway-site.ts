/** A gateway on loopback with a directory of its own, its flows on record. */
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createScitags } from '@scitags/core'
import type { FlowEvent, ScitagsInit } from '@scitags/core'
import { recorder } from '@scitags/core/testing'
import { localStorage } from '@scitags/storage'
import type { Storage } from '@scitags/storage'
import { xrootGateway } from '../src/gateway.ts'
import type { XrootGateway, XrootGatewayInit } from '../src/gateway.ts'
import { until } from './until.ts'

export interface Teardown {
  teardown (end: () => unknown): void
}

export interface GatewaySite {
  readonly gateway: XrootGateway
  readonly port: number
  /** Without a slash at the end: paths begin with one, and stand behind another. */
  readonly url: string
  readonly root: string
  readonly storage: Storage
  /** Of flows, as they come. */
  readonly events: readonly FlowEvent[]
  write (path: string, content: Uint8Array | string): Promise<void>
  /** Every flow that has ended as `experiment/activity direction application`, with its bytes, in the order of their ends. */
  ended (count: number): Promise<readonly EndedFlow[]>
}

export interface EndedFlow {
  readonly what: string
  readonly sent: number
  readonly received: number
}

export interface GatewaySiteOptions extends Omit<XrootGatewayInit, 'storage'> {
  readonly engine?: ScitagsInit
}

export async function gatewaySite (t: Teardown, { engine, ...init }: GatewaySiteOptions = {}): Promise<GatewaySite> {
  const root = await mkdtemp(join(tmpdir(), 'scitags-xroot-'))
  const storage = await localStorage({ root })
  const marker = recorder()
  const scitags = await createScitags({ scope: 'any', registry: { source: 'embedded' }, markers: [marker], ...engine })
  const gateway = xrootGateway(scitags, { ...init, storage })
  const server = createServer(gateway.accept).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  t.teardown(async () => {
    server.close()
    await gateway.close()
    await scitags.close()
    await storage.close()
    await rm(root, { recursive: true, force: true })
  })
  const ends = (): readonly EndedFlow[] => marker.events.filter(({ state }) => state === 'end').map(({ flow, usage }) => ({
    what: `${flow.tag.experiment}/${flow.tag.activity} ${flow.direction} ${flow.application}`, sent: usage.sent, received: usage.received
  }))
  return {
    gateway,
    port,
    url: `root://127.0.0.1:${port}/`,
    root,
    storage,
    events: marker.events,
    write: async (path, content) => { await writeFile(join(root, path), content) },
    async ended (count) {
      await until(() => ends().length >= count)
      return ends()
    }
  }
}

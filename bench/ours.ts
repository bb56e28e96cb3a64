/** Our storage server in a process of its own, as a site would run it: marks on, fireflies sent to a collector that throws them away. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { createScitags } from '@scitags/core'
import type { LabelCounts } from '@scitags/core'
import { attach, storageServer } from '@scitags/http-tpc'
import { openKernel } from '@scitags/native'
import { localStorage } from '@scitags/storage'
import { forkIn } from './networks.ts'
import type { CableEnd } from './networks.ts'

export interface Ours {
  readonly url: string
  readonly pid: number
  labels (): Promise<LabelCounts>
}

export interface OursOptions {
  readonly root: string
  readonly isMarked?: boolean
  /** What `@scitags/native` brings, or what Node has by itself. */
  readonly way?: 'kernel' | 'portable'
  readonly checksums?: readonly ('adler32' | 'crc32c')[]
  readonly tls?: { readonly caFile: string, readonly certFile: string, readonly keyFile: string }
  /** Flow labels; off, there are fireflies only. */
  readonly packets?: 'auto' | 'required' | 'off'
  /** Where it runs and listens; else on loopback. */
  readonly end?: CableEnd
}

export async function startOurs ({ end, ...options }: OursOptions): Promise<Ours> {
  const host = end?.address ?? (options.tls === undefined ? '127.0.0.1' : 'localhost')
  const child = forkIn(end, fileURLToPath(import.meta.url), host, JSON.stringify(options))
  const [port] = await once(child, 'message') as [number]
  return {
    url: `http${options.tls === undefined ? '' : 's'}://${host.includes(':') ? `[${host}]` : host}:${port}`,
    pid: child.pid ?? 0,
    async labels () {
      child.send('labels')
      const [counts] = await once(child, 'message') as [LabelCounts]
      return counts
    }
  }
}

async function serve (host: string, { root, isMarked = true, way = 'kernel', checksums = ['adler32'], tls, packets = 'auto' }: OursOptions): Promise<void> {
  const collector = createSocket('udp4').bind(0, '127.0.0.1')
  await once(collector, 'listening')
  const kernel = way === 'kernel' ? openKernel() : undefined
  // The default scope leaves loopback out.
  const scope = isMarked ? 'any' : 'remote'
  const scitags = await createScitags({ scope, packets, registry: { source: 'embedded' }, fireflies: { collectors: [`127.0.0.1:${collector.address().port}`] }, kernel: kernel?.io ?? {} })
  const storage = await localStorage({ root, checksums, kernel: kernel?.files })
  const identity = tls === undefined ? undefined : { ca: await readFile(tls.caFile, 'utf8'), cert: await readFile(tls.certFile, 'utf8'), key: await readFile(tls.keyFile, 'utf8') }
  const handler = storageServer(scitags, { storage, copy: { allowTargets: ['127.0.0.0/8', '::1', 'localhost'] }, ...identity !== undefined && { tls: identity } })
  const server = attach(identity === undefined ? createServer(handler) : createTlsServer(identity, handler))
  server.listen(0, host)
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
  process.on('message', () => { process.send?.(scitags.packets.counts()) })
  process.on('disconnect', () => { process.exit(0) })
}

const [, script, host, options] = process.argv
if (process.send !== undefined && script === fileURLToPath(import.meta.url)) await serve(host ?? '', JSON.parse(options ?? '') as OursOptions)

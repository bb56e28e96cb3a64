/** Our storage server in a process of its own, as a site would run it: marks on, fireflies sent to a collector that throws them away. */
import { fork } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

import { createScitags } from '@scitags/core'
import { attach, storageServer } from '@scitags/http-tpc'
import { openKernel } from '@scitags/native'
import { localStorage } from '@scitags/storage'
import { stop } from '../test/support/run.ts'
import { bench } from './teardown.ts'

export interface Ours {
  readonly url: string
  readonly pid: number
}

export interface OursOptions {
  readonly root: string
  readonly isMarked?: boolean
  /** What `@scitags/native` brings, or what Node has by itself. */
  readonly way?: 'kernel' | 'portable'
  readonly checksums?: readonly ('adler32' | 'crc32c')[]
  readonly tls?: { readonly caFile: string, readonly certFile: string, readonly keyFile: string }
}

export async function startOurs ({ root, isMarked = true, way = 'kernel', checksums = ['adler32'], tls }: OursOptions): Promise<Ours> {
  const child = fork(fileURLToPath(import.meta.url), [root, String(isMarked), way, checksums.join(','), ...tls === undefined ? [] : [tls.caFile, tls.certFile, tls.keyFile]])
  bench.teardown(async () => { await stop(child) })
  const [port] = await once(child, 'message') as [number]
  return { url: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`, pid: child.pid ?? 0 }
}

async function serve (root: string, isMarked: boolean, way: string, checksums: string, files: readonly string[]): Promise<void> {
  const collector = createSocket('udp4').bind(0, '127.0.0.1')
  await once(collector, 'listening')
  const kernel = way === 'kernel' ? openKernel() : undefined
  // The default scope leaves loopback out.
  const scitags = await createScitags({ scope: isMarked ? 'any' : 'remote', registry: { source: 'embedded' }, fireflies: { collectors: [`127.0.0.1:${collector.address().port}`] }, kernel: kernel?.io ?? {} })
  const storage = await localStorage({ root, checksums: checksums.split(',') as ('adler32' | 'crc32c')[], kernel: kernel?.files })
  const [ca, cert, key] = await Promise.all(files.map(async file => await readFile(file, 'utf8')))
  const tls = ca !== undefined && cert !== undefined && key !== undefined ? { ca, cert, key } : undefined
  const handler = storageServer(scitags, { storage, copy: { allowTargets: ['127.0.0.0/8', '::1', 'localhost'] }, ...tls !== undefined && { tls } })
  const server = attach(tls === undefined ? createServer(handler) : createTlsServer(tls, handler))
  server.listen(0, tls === undefined ? '127.0.0.1' : 'localhost')
  await once(server, 'listening')
  process.send?.((server.address() as AddressInfo).port)
  process.on('disconnect', () => { process.exit(0) })
}

const [, script, root, isMarked, way, checksums, ...files] = process.argv
if (process.send !== undefined && script === fileURLToPath(import.meta.url)) await serve(root ?? '', isMarked === 'true', way ?? '', checksums ?? '', files)

/** A worker process of a site; the primary starts it, and nobody else. */
import cluster from 'node:cluster'
import { Socket } from 'node:net'

import { processTerminal } from '../terminal.ts'
import { isToWorker } from './messages.ts'
import type { FromWorker } from './messages.ts'
import { Worker } from './worker.ts'

if (!cluster.isWorker) throw new Error('this is a part of `scitags serve`, and nothing by itself')

// Ctrl-C and the service manager signal every process of the site: what is to be done, the primary says.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

const worker = new Worker({
  terminal: processTerminal(),
  say: async (message: FromWorker, socket?: Socket) => { await new Promise<void>(resolve => { process.send?.(message, socket, undefined, () => { resolve() }) }) },
  /** Whoever has lost its primary ends: node sees to that. */
  leave: () => { if (process.connected) process.disconnect() }
})
process.on('message', (message: unknown, handle: unknown) => { if (isToWorker(message)) worker.hear(message, handle instanceof Socket ? handle : undefined) })
await worker.wake()

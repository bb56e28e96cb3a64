/** The collector: sockets, reading and joining put together. */
import type { AddressInfo } from 'node:net'

import { systemClock } from '@scitags/core'
import type { Clock } from '@scitags/core'

import { createFlowStore } from './flow-store.ts'
import { resolveCollectorOptions } from './generated/options.ts'
import type { CollectorOptions } from './generated/options.ts'
import { createIngest } from './ingest.ts'
import { kernelDrops } from './kernel-drops.ts'
import { openReceiver } from './receiver.ts'
import { createSenderRates, rateWindowMs } from './sender-rates.ts'
import type { CollectorCounters, FlowReport } from './types.ts'

/** Options, and what options cannot say. */
export interface CollectorInit extends CollectorOptions {
  readonly clock?: Clock
}

export interface Collector extends AsyncDisposable {
  /** Where it listens. */
  readonly bound: readonly AddressInfo[]
  /** Addresses of the options that this host does not have. */
  readonly missing: readonly string[]
  /** Less than `receiveBufferBytes` where the kernel grants no more: bursts are lost then. */
  readonly bufferBytes: number
  readonly counters: CollectorCounters
  /** Calls back with every report from now on, in order of arrival; returns what stops it. A listener must not throw. */
  onReport (listener: (report: FlowReport) => void): () => void
  /** Reads what has arrived already and lets the ports go. Calling twice is harmless. */
  close (): Promise<void>
}

/** How many senders the counters list. */
const listedSenders = 20

/** Throws {@link CollectorError} when it cannot listen, `OPTIONS_INVALID` when the options are not right. */
export async function createCollector (init: CollectorInit = {}): Promise<Collector> {
  const { clock = systemClock, ...rest } = init
  const options = resolveCollectorOptions(rest)
  const listeners = new Set<(report: FlowReport) => void>()
  const store = createFlowStore({ ...options, openForMs: options.openForMinutes * 60_000, rememberForMs: options.rememberForSeconds * 1000 }, report => {
    for (const listener of listeners) listener(report)
  })
  const senders = createSenderRates(options.maxSenders)
  const ingest = createIngest(observation => store.observe(observation))
  const receiver = await openReceiver(options, (datagram, from) => {
    senders.count(from)
    ingest.take(datagram, from, clock.nowMicros())
  })

  const port = receiver.bound[0]?.port ?? 0
  let lostInKernel = await kernelDrops(port)
  const askKernel = async (): Promise<void> => { lostInKernel = await kernelDrops(port) }
  const tick = (): void => {
    void askKernel()
    senders.turn()
    store.expire(clock.nowMicros())
    timer = clock.after(rateWindowMs, tick)
  }
  let timer = clock.after(rateWindowMs, tick)

  let closing: Promise<void> | undefined
  const closeAll = async (): Promise<void> => {
    timer.cancel()
    await askKernel()
    await receiver.close()
  }

  const collector: Collector = {
    bound: receiver.bound,
    missing: receiver.missing,
    bufferBytes: receiver.bufferBytes,
    get counters () {
      return { ...receiver.counters, ...store.counters, lostInKernel, accepted: { ...ingest.accepted }, bad: Object.fromEntries(ingest.bad), openFlows: store.openFlows, senders: senders.busiest(listedSenders) }
    },
    onReport (listener) {
      listeners.add(listener)
      return () => { listeners.delete(listener) }
    },
    async close () {
      closing ??= closeAll()
      await closing
    },
    async [Symbol.asyncDispose] () { await collector.close() }
  }
  return collector
}

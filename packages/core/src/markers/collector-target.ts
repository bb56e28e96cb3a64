/** One collector of fireflies: where its name leads, a connected UDP socket to there, and counters. */
import { createSocket } from 'node:dgram'
import { lookup } from 'node:dns/promises'
import { once } from 'node:events'
import { isIP, isIPv6 } from 'node:net'
import type { Socket } from 'node:dgram'

import { ScitagsError } from '../errors.ts'
import { endpointText } from '../wire/addresses.ts'
import { DeliveryCounter } from './delivery-counts.ts'
import type { Clock, Timer } from '../clock.ts'

/** Addresses of a host, best first. */
export type Resolve = (host: string) => Promise<readonly string[]>

export interface CollectorTargetInit {
  readonly host: string
  readonly port: number
  readonly clock: Clock
  readonly resolve?: Resolve | undefined
}

export const fireflyPort = 10_514

const resolveEveryMs = 300_000
const retryEveryMs = 15_000

/** Reads `host`, `host:port` or `[v6]:port`; the port is 10514 if left out. Throws {@link ScitagsError} `OPTIONS_INVALID` for a port out of range. */
export function collectorEnd (target: string, index: number): Pick<CollectorTargetInit, 'host' | 'port'> {
  const [, bracketed, plain, digits] = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(target) ?? []
  const host = bracketed ?? plain
  const port = digits === undefined ? fireflyPort : Number(digits)
  if (host !== undefined && port >= 1 && port <= 65_535) return { host, port }
  throw new ScitagsError('OPTIONS_INVALID', { detail: `fireflies.collectors: '${target}' is no collector; write host:port or [v6]:port, with a port of 1…65535`, path: ['fireflies', 'collectors', String(index)] })
}

export class CollectorTarget {
  readonly counts: DeliveryCounter
  /** Resolves when the name was looked up for the first time, whatever came of it. */
  readonly ready: Promise<void>
  readonly #clock: Clock
  readonly #resolve: Resolve
  readonly #host: string
  readonly #port: number
  #socket: Socket | undefined
  #address: string | undefined
  #failedBefore = 0
  #timer: Timer | undefined
  #isClosed = false

  constructor ({ host, port, clock, resolve = addressesOf }: CollectorTargetInit) {
    this.counts = new DeliveryCounter('firefly', endpointText({ address: host, port }))
    this.#clock = clock
    this.#resolve = resolve
    this.#host = host
    this.#port = port
    this.ready = this.#refresh()
  }

  send (message: Buffer): void {
    const socket = this.#socket
    if (socket === undefined) {
      this.counts.fail(new Error(`${this.#host} has no address yet`))
      return
    }
    this.counts.begun()
    socket.send(message, error => {
      if (isRefusal(error) && socket === this.#socket) this.#sendAgain(socket, message, error)
      else this.counts.done(error, message.length)
    })
  }

  /** Messages wait in this process because the kernel's buffer is full. */
  get isBacked (): boolean {
    return (this.#socket?.getSendQueueCount() ?? 0) > 0
  }

  async close (): Promise<void> {
    this.#isClosed = true
    this.#timer?.cancel()
    await this.counts.idle()
    this.#socket?.close()
    this.#socket = undefined
  }

  /** The kernel tells that an earlier message was refused by not taking this one; it is still ours to send. */
  #sendAgain (socket: Socket, message: Buffer, error: Error | null): void {
    this.counts.fail(error)
    socket.send(message, again => this.counts.done(again, message.length))
  }

  async #refresh (): Promise<void> {
    const isHealthy = this.counts.failed === this.#failedBefore
    this.#failedBefore = this.counts.failed
    let nextMs = isHealthy ? resolveEveryMs : retryEveryMs
    try {
      await this.#connectToOneOf(await this.#resolve(this.#host), isHealthy)
    } catch (cause) {
      this.counts.report(cause)
      nextMs = retryEveryMs
    }
    if (!this.#isClosed) this.#timer = this.#clock.after(nextMs, () => { void this.#refresh() })
  }

  /** Stays where it is while that works, else tries the other addresses first. Throws, and keeps what it has, when none can be used. */
  async #connectToOneOf (addresses: readonly string[], isHealthy: boolean): Promise<void> {
    const current = this.#address
    if (isHealthy && current !== undefined && addresses.includes(current)) return
    let failure: unknown = new Error(`${this.#host} has no address`)
    for (const address of addresses.toSorted((a, b) => Number(a === current) - Number(b === current))) {
      try {
        this.#use(await this.#connect(address), address)
        return
      } catch (cause) {
        failure = cause
      }
    }
    throw failure
  }

  async #connect (address: string): Promise<Socket> {
    const socket = createSocket(isIPv6(address) ? 'udp6' : 'udp4')
    socket.unref()
    try {
      socket.connect(this.#port, address)
      await once(socket, 'connect')
    } catch (cause) {
      socket.close()
      throw cause
    }
    // What the network reports about messages already sent.
    return socket.on('error', error => this.counts.fail(error))
  }

  #use (socket: Socket, address: string): void {
    if (this.#isClosed) {
      socket.close()
      return
    }
    this.#socket?.close()
    this.#socket = socket
    this.#address = address
  }
}

async function addressesOf (host: string): Promise<string[]> {
  if (isIP(host) !== 0) return [host]
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

function isRefusal (error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'ECONNREFUSED'
}

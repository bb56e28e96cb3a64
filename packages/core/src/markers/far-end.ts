/** The copy of a firefly for the other end of its flow, which may be anybody: one unconnected socket per address family. */
import { createSocket } from 'node:dgram'
import { isIPv6 } from 'node:net'
import type { Socket } from 'node:dgram'

import { DeliveryCounter } from './delivery-counts.ts'

export class FarEnd {
  readonly counts = new DeliveryCounter('firefly', 'far-end')
  readonly #port: number
  readonly #sockets: { udp4?: Socket, udp6?: Socket } = {}

  constructor (port: number) {
    this.#port = port
  }

  /** `address` is plain text, IPv4 or IPv6. */
  send (message: Buffer, address: string): void {
    this.counts.begun()
    this.#socket(isIPv6(address) ? 'udp6' : 'udp4').send(message, this.#port, address, error => this.counts.done(error, message.length))
  }

  /** Messages wait in this process because the kernel's buffer is full. */
  get isBacked (): boolean {
    return Object.values(this.#sockets).some(socket => socket.getSendQueueCount() > 0)
  }

  async close (): Promise<void> {
    await this.counts.idle()
    for (const socket of Object.values(this.#sockets)) socket.close()
  }

  #socket (type: 'udp4' | 'udp6'): Socket {
    return this.#sockets[type] ??= createSocket({ type, lookup: asIs })
      .on('error', error => this.counts.report(error))
      .unref()
  }
}

/** Our addresses are literal; the resolver would cost a turn of the event loop for each message. */
function asIs (address: string, _options: unknown, callback: (error: null, address: string, family: number) => void): void {
  callback(null, address, isIPv6(address) ? 6 : 4)
}

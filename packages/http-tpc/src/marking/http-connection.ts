/** HTTP/1: knows of one keep-alive connection which exchanges are under way, and where in its stream of bytes each begins. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

import type { ConnectionFlows, FlowTable } from '@scitags/core'
import { wireCounters } from '../connection.ts'
import type { WireCounters } from '../connection.ts'
import { headSize } from './request-size.ts'

/** More than one read of a socket: so many unexplained bytes belong to an exchange that we did not see. */
const oneReadBytes = 65_536

/** The part of an exchange that its connection needs. */
interface Ending {
  /** Another request has come behind this one before it was answered: says where this one ended. */
  overtakenBy (later: IncomingMessage): number
  end (): void
}

const known = new WeakMap<FlowTable, WeakMap<Socket, HttpConnection>>()

/** The same one for every request on a socket; `open` is asked for the first of them. */
export function httpConnection (table: FlowTable, socket: Socket, open: () => ConnectionFlows): HttpConnection {
  let connections = known.get(table)
  if (connections === undefined) known.set(table, connections = new WeakMap())
  let connection = connections.get(socket)
  if (connection === undefined) connections.set(socket, connection = new HttpConnection(open(), socket))
  return connection
}

/** What is known of one keep-alive connection. */
export class HttpConnection {
  readonly flows: ConnectionFlows
  readonly counters: WireCounters
  readonly #underWay = new Set<Ending>()
  /** Where in the stream of incoming bytes the next request begins. */
  #nextRequestAt: number
  #latest: Ending | undefined
  #latestRequest: IncomingMessage | undefined

  constructor (flows: ConnectionFlows, socket: Socket) {
    this.flows = flows
    this.counters = wireCounters(socket)
    // Under TLS: what is on the wire already and no part of the request, such as the handshake.
    this.#nextRequestAt = 'encrypted' in socket ? Math.max(0, this.counters.received() - socket.bytesRead) : 0
    this.counters.onceBeforeDestroy(() => { this.#close() })
  }

  hasSeen (request: IncomingMessage): boolean {
    return this.#latestRequest === request
  }

  /** Where the request of this exchange began. */
  arrived (exchange: Ending, request: IncomingMessage): number {
    const at = this.#latest?.overtakenBy(request) ?? this.#skipUnseen(request)
    this.#latest = exchange
    this.#latestRequest = request
    this.#underWay.add(exchange)
    return at
  }

  left (exchange: Ending, receivedEnd: number): void {
    this.#underWay.delete(exchange)
    if (this.#latest !== exchange) return
    this.#latest = undefined
    this.#nextRequestAt = receivedEnd
  }

  /** Requests that another handler took, and bodies that nobody read, are no part of this request. */
  #skipUnseen (request: IncomingMessage): number {
    const received = this.counters.received()
    if (received - this.#nextRequestAt < oneReadBytes) return this.#nextRequestAt
    const latestStart = received - headSize(request)
    return latestStart - this.#nextRequestAt < oneReadBytes ? this.#nextRequestAt : latestStart
  }

  #close (): void {
    const isCutShort = this.#underWay.size > 0
    for (const exchange of this.#underWay) exchange.end()
    this.flows.close(isCutShort ? 'aborted' : 'closed')
  }
}

/** HTTP/1: knows of one keep-alive connection which exchanges are under way, and where in its stream of bytes each begins. */
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

import type { ConnectionFlows, FlowTable } from '@scitags/core'
import { wireCounters } from '../connection.ts'
import type { WireCounters } from '../connection.ts'
import { proxyHeaderBytes } from '../proxy/told-by-proxy.ts'
import { headSize } from './request-size.ts'

/** More than one read of a socket: so many unexplained bytes belong to an exchange that we did not see. */
const oneReadBytes = 65_536

const oneRecordBytes = 16_384

/** Blanks that a client need not write. */
const blankBytes = 64

/** A request and its answer, while they are. */
export interface UnderWay {
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
  readonly #socket: Socket
  readonly #isEncrypted: boolean
  readonly #underWay = new Map<IncomingMessage, UnderWay>()
  /** Where in the stream of incoming bytes the next request begins. */
  #nextRequestAt: number
  #latest: UnderWay | undefined
  /** Under TLS, the exchange right behind the handshake. */
  #first: UnderWay | undefined
  #isNew = true

  constructor (flows: ConnectionFlows, socket: Socket) {
    this.flows = flows
    this.counters = wireCounters(socket)
    this.#socket = socket
    this.#isEncrypted = 'encrypted' in socket
    // What is on the wire already and no part of the request: the handshake of TLS, the header of a proxy.
    this.#nextRequestAt = this.#isEncrypted ? this.#notDecrypted() : proxyHeaderBytes(socket)
    this.counters.onceBeforeDestroy(() => { this.#close() })
  }

  isUnderWay (request: IncomingMessage): boolean {
    return this.#underWay.has(request)
  }

  /** Where the request of this exchange began. */
  arrived (exchange: UnderWay, request: IncomingMessage): number {
    const at = this.#latest?.overtakenBy(request) ?? this.#skipUnseen(request)
    if (this.#isEncrypted && this.#isNew && at === this.#nextRequestAt) this.#first = exchange
    this.#isNew = false
    this.#latest = exchange
    this.#underWay.set(request, exchange)
    return at
  }

  /** What came with the end of the handshake looks like a part of it until it is decrypted: the first request may have begun before `at`. */
  startOf (exchange: UnderWay, at: number): number {
    return exchange === this.#first ? Math.min(at, this.#notDecrypted()) : at
  }

  left (request: IncomingMessage, receivedEnd: number): void {
    const exchange = this.#underWay.get(request)
    this.#underWay.delete(request)
    if (this.#first === exchange) this.#first = undefined
    if (this.#latest !== exchange) return
    this.#latest = undefined
    this.#nextRequestAt = receivedEnd
  }

  /** So many bytes more than a request says of itself are its own: under TLS, records and what is in the last of them. */
  slackFor (size: number): number {
    return this.#isEncrypted ? oneRecordBytes + size / 50 : blankBytes
  }

  /** Requests that another handler took, and bodies that nobody read, are no part of this request; what has come of its own body is. */
  #skipUnseen (request: IncomingMessage): number {
    const received = this.counters.received()
    const latestStart = Math.max(0, received - headSize(request) - request.readableLength)
    // A body that was announced and refused may never have come.
    const isExplained = received >= this.#nextRequestAt && latestStart - this.#nextRequestAt < oneReadBytes
    return isExplained ? this.#nextRequestAt : latestStart
  }

  /** Under TLS: the handshake, what surrounds the records, and what has not been looked at yet. */
  #notDecrypted (): number {
    return Math.max(0, this.counters.received() - this.#socket.bytesRead)
  }

  #close (): void {
    const isCutShort = this.#underWay.size > 0
    for (const exchange of this.#underWay.values()) exchange.end()
    this.flows.close(isCutShort ? 'aborted' : 'closed')
  }
}

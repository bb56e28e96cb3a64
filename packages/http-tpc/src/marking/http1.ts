/** HTTP/1: finds where on the wire each exchange begins and ends, and which of them move data. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { ConnectionFlows, Direction, FlowTable, OpenFlow, Usage } from '@scitags/core'
import { warnOfDefaults } from '../attach.ts'
import type { AttachableServer } from '../attach.ts'
import { connectionOfSocket, nowhere, wireCounters } from '../connection.ts'
import type { WireCounters } from '../connection.ts'
import { onAnswer, onAssigned } from './watch-answer.ts'
import { onBody } from './watch-body.ts'
import { failOpen } from './fail-open.ts'
import { headSize, requestSize } from './request-size.ts'
import type { ConnectionOf, MarkedRequest } from './marked-request.ts'

/** More than one read of a socket: so many unexplained bytes belong to an exchange that we did not see. */
const oneReadBytes = 65_536

const connections = new WeakMap<Socket, HttpConnection>()

export function markHttp1 (flows: FlowTable, marked: MarkedRequest, request: IncomingMessage, response: ServerResponse, connectionOf: ConnectionOf | undefined): void {
  const connection = connections.get(request.socket) ?? openConnection(flows, request, connectionOf)
  // Mounted twice, the middleware sees a request twice; its bytes count once.
  if (connection.hasSeen(request)) return
  const exchange = new Exchange(connection, marked, request)

  // Pipelined answers wait for their turn; whoever has the socket is being answered.
  if (response.socket === null) onAssigned(response, () => { exchange.answering() })
  else exchange.answering()
  // Node's own listener hands the socket to the next answer, and the boundary would be gone: we have to be first.
  response.prependListener('finish', () => { exchange.end() })

  onAnswer(request.method, marked.claim, response, () => { exchange.willSend() })
  if (request.method === 'PUT') onBody(request, () => { exchange.receives() })
}

/** One request and its answer. */
class Exchange {
  readonly #connection: HttpConnection
  readonly #marked: MarkedRequest
  readonly #request: IncomingMessage
  readonly #receivedStart: number
  #sentStart: number | undefined
  #sentEnd: number | undefined
  #receivedEnd: number | undefined
  #open: OpenFlow | undefined
  #wantsToSend = false

  constructor (connection: HttpConnection, marked: MarkedRequest, request: IncomingMessage) {
    this.#connection = connection
    this.#marked = marked
    this.#request = request
    this.#receivedStart = connection.arrived(this, request)
  }

  /** Its answer has the socket now. */
  answering (): void {
    this.#sentStart = this.#connection.counters.sent()
    if (this.#wantsToSend) this.#begin('send')
  }

  /** The head of an answer with a body is about to be written. */
  willSend (): void {
    this.#wantsToSend = true
    if (this.#sentStart !== undefined) this.#begin('send')
  }

  /** Somebody reads the body, and there is some. */
  receives (): void {
    this.#begin('receive')
  }

  /** Another request has come behind this one before it was answered: says where this one ended. */
  overtakenBy (later: IncomingMessage): number {
    const size = requestSize(this.#request)
    return this.#receivedEnd ??= size === undefined ? this.#connection.counters.received() - headSize(later) : this.#receivedStart + size
  }

  end (): void {
    if (this.#sentEnd !== undefined) return
    const { counters } = this.#connection
    this.#receivedEnd ??= counters.received()
    this.#sentEnd = counters.sent()
    this.#connection.left(this, this.#receivedEnd)
    this.#open?.end()
  }

  #begin (direction: Direction): void {
    if (this.#open !== undefined || this.#sentEnd !== undefined) return
    failOpen(() => {
      this.#open = this.#connection.flows.begin({
        decision: this.#marked.decide(),
        direction,
        application: direction === 'send' ? 'http-get' : 'http-put',
        usage: () => this.#usage()
      })
    })
  }

  #usage (): Usage {
    const { counters } = this.#connection
    const sent = this.#sentStart === undefined ? 0 : (this.#sentEnd ?? counters.sent()) - this.#sentStart
    return { sent, received: (this.#receivedEnd ?? counters.received()) - this.#receivedStart }
  }
}

/** What is known of one keep-alive connection. */
class HttpConnection {
  readonly flows: ConnectionFlows
  readonly counters: WireCounters
  readonly #underWay = new Set<Exchange>()
  /** Where in the stream of incoming bytes the next request begins. */
  #nextRequestAt: number
  #latest: Exchange | undefined
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
  arrived (exchange: Exchange, request: IncomingMessage): number {
    const at = this.#latest?.overtakenBy(request) ?? this.#skipUnseen(request)
    this.#latest = exchange
    this.#latestRequest = request
    this.#underWay.add(exchange)
    return at
  }

  left (exchange: Exchange, receivedEnd: number): void {
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

function openConnection (flows: FlowTable, request: IncomingMessage, connectionOf: ConnectionOf | undefined): HttpConnection {
  const { socket } = request
  warnOfDefaults((socket as { server?: AttachableServer }).server)
  const ends = connectionOf?.(request) ?? connectionOfSocket(socket) ?? nowhere
  const connection = new HttpConnection(flows.connection(ends, socket), socket)
  connections.set(socket, connection)
  return connection
}

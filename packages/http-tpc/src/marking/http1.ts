/** HTTP/1: marks each exchange of a connection with the bytes that are its own on the wire. */
import type { IncomingMessage, ServerResponse } from 'node:http'

import { connectionOfSocket } from '@scitags/core'
import type { Direction, FlowTable, OpenFlow, Usage } from '@scitags/core'
import type { AttachableServer } from '../attach.ts'
import { warnOfDefaults } from '../warn-of-defaults.ts'
import { beginTransfer } from './begin-transfer.ts'
import { failOpen } from './fail-open.ts'
import { httpConnection } from './http-connection.ts'
import type { HttpConnection, UnderWay } from './http-connection.ts'
import { headSize, requestSize } from './request-size.ts'
import type { MarkedRequest } from './marked-request.ts'
import type { BodyWatch } from './watch-body.ts'
import { watchTransfer } from './watch-transfer.ts'

export function markHttp1 (flows: FlowTable, marked: MarkedRequest, request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  const connection = httpConnection(flows, socket, () => {
    warnOfDefaults((socket as { server?: AttachableServer }).server)
    return flows.connection(marked.ends === undefined ? connectionOfSocket(socket) : undefined, socket)
  })
  // Mounted twice, the middleware sees a request twice; its bytes count once.
  if (connection.isUnderWay(request)) return
  const exchange = new Exchange(connection, marked, request)

  // Pipelined answers wait for their turn; whoever has the socket is being answered.
  if (response.socket === null) response.prependOnceListener('socket', () => { exchange.answering() })
  else exchange.answering()
  // Node's own listener hands the socket to the next answer, and the boundary would be gone: we have to be first.
  response.prependListener('finish', () => { exchange.end() })

  exchange.body = watchTransfer({
    request,
    response,
    claim: marked.claim,
    onFirstByte: tell => { onFirstByte(response, tell) },
    moves: direction => { exchange.moves(direction) },
    answersWithoutData: () => { exchange.answersWithoutData() }
  })
}

/** Calls back before the first byte of a body of unknown length. Node sends the size of a chunk ahead of it, and `0` for the end. */
function onFirstByte (response: ServerResponse, tell: () => void): void {
  const raw = response as unknown as { _send: (data: string | Uint8Array, ...rest: unknown[]) => unknown }
  const { _send: send } = raw
  raw._send = (data, ...rest) => {
    if (data.length > 0) {
      raw._send = send
      if (!(response.chunkedEncoding && typeof data === 'string' && data.startsWith('0\r\n'))) tell()
    }
    return send.call(response, data, ...rest)
  }
}

/** One request and its answer. */
class Exchange implements UnderWay {
  readonly #connection: HttpConnection
  readonly #marked: MarkedRequest
  readonly #request: IncomingMessage
  #receivedStart: number
  #sentStart: number | undefined
  #sentEnd: number | undefined
  #receivedEnd: number | undefined
  #open: OpenFlow | undefined
  /** What the answer turned out to carry before it had the socket. */
  #waiting: 'data' | 'nothing' | undefined
  /** Of a PUT. */
  body: BodyWatch | undefined

  constructor (connection: HttpConnection, marked: MarkedRequest, request: IncomingMessage) {
    this.#connection = connection
    this.#marked = marked
    this.#request = request
    this.#receivedStart = connection.arrived(this, request)
  }

  /** Its answer has the socket now. */
  answering (): void {
    this.#sentStart = this.#connection.counters.sent()
    if (this.#waiting === 'data') this.#begin('send')
    else if (this.#waiting === 'nothing') this.#connection.flows.unlabel()
  }

  moves (direction: Direction): void {
    if (direction === 'receive' || this.#sentStart !== undefined) this.#begin(direction)
    else this.#waiting = 'data'
  }

  /** [decision 6] The label is that of the request being answered, and this one has none. */
  answersWithoutData (): void {
    if (this.#sentStart !== undefined) this.#connection.flows.unlabel()
    else this.#waiting = 'nothing'
  }

  overtakenBy (later: IncomingMessage): number {
    this.#refineStart()
    const latest = this.#connection.counters.received() - headSize(later)
    return this.#receivedEnd ??= Math.min(latest, this.#receivedStart + (this.#size() ?? Infinity))
  }

  end (): void {
    if (this.#sentEnd !== undefined) return
    const { counters } = this.#connection
    this.#refineStart()
    const endOfRequest = this.#receivedEnd ?? this.#endOfRequest()
    this.#receivedEnd = Math.min(endOfRequest, counters.received())
    this.#sentEnd = counters.sent()
    this.#connection.left(this.#request, endOfRequest)
    this.#open?.end()
  }

  #begin (direction: Direction): void {
    if (this.#open !== undefined || this.#sentEnd !== undefined) return
    failOpen(() => { this.#open = beginTransfer(this.#connection.flows, this.#marked, direction, () => this.#usage()) })
  }

  #refineStart (): void {
    this.#receivedStart = this.#connection.startOf(this, this.#receivedStart)
  }

  /** What a request says of its size tells where it ends, whatever has come behind it or is still to come. */
  #endOfRequest (): number {
    const received = this.#connection.counters.received()
    const size = this.#size()
    if (size === undefined) return received
    const expected = this.#receivedStart + size
    if (received < expected) return this.#request.complete ? received : expected
    return received - expected <= this.#connection.slackFor(size) ? received : expected
  }

  /** Undefined for a chunked body that was not watched. */
  #size (): number | undefined {
    return requestSize(this.#request) ?? (this.body === undefined ? undefined : headSize(this.#request) + this.body.chunkedBytes)
  }

  #usage (): Usage {
    const { counters } = this.#connection
    if (this.#sentEnd === undefined) this.#refineStart()
    const sent = this.#sentStart === undefined ? 0 : (this.#sentEnd ?? counters.sent()) - this.#sentStart
    return { sent, received: (this.#receivedEnd ?? counters.received()) - this.#receivedStart }
  }
}

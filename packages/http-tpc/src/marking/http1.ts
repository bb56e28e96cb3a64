/** HTTP/1: marks each exchange of a connection with the bytes that are its own on the wire. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { Direction, FlowTable, OpenFlow, Usage } from '@scitags/core'
import { warnOfDefaults } from '../attach.ts'
import type { AttachableServer } from '../attach.ts'
import { connectionOfSocket, nowhere } from '../connection.ts'
import { failOpen } from './fail-open.ts'
import { httpConnection } from './http-connection.ts'
import type { HttpConnection } from './http-connection.ts'
import { headSize, requestSize } from './request-size.ts'
import type { MarkedRequest } from './marked-request.ts'
import { watchTransfer } from './watch-transfer.ts'

export function markHttp1 (flows: FlowTable, marked: MarkedRequest, request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request
  const connection = httpConnection(flows, socket, () => {
    warnOfDefaults((socket as { server?: AttachableServer }).server)
    return flows.connection(marked.ends === undefined ? connectionOfSocket(socket) ?? nowhere : undefined, socket)
  })
  // Mounted twice, the middleware sees a request twice; its bytes count once.
  if (connection.hasSeen(request)) return
  const exchange = new Exchange(connection, marked, request)

  // Pipelined answers wait for their turn; whoever has the socket is being answered.
  if (response.socket === null) onAssigned(response, () => { exchange.answering() })
  else exchange.answering()
  // Node's own listener hands the socket to the next answer, and the boundary would be gone: we have to be first.
  response.prependListener('finish', () => { exchange.end() })

  watchTransfer({
    request,
    response,
    claim: marked.claim,
    onFirstByte: tell => { onFirstByte(response, tell) },
    moves: direction => { exchange.moves(direction) },
    rests: () => { exchange.rests() }
  })
}

/** Calls `listener` just before a pipelined answer gets the socket: its bytes follow at once. */
function onAssigned (response: ServerResponse, listener: () => void): void {
  const { assignSocket } = response
  response.assignSocket = (socket: Socket) => {
    listener()
    assignSocket.call(response, socket)
  }
}

/** Calls back before the first byte of a body of unknown length, or at its end. Node sends the size of each chunk ahead of it, and `0` for the last. */
function onFirstByte (response: ServerResponse, tell: (hasBody: boolean) => void): void {
  const raw = response as unknown as { _send: (data: string | Uint8Array, ...rest: unknown[]) => unknown }
  const { _send: send } = raw
  raw._send = (data, ...rest) => {
    if (data.length > 0) {
      raw._send = send
      tell(!(typeof data === 'string' && data.startsWith('0\r\n')))
    }
    return send.call(response, data, ...rest)
  }
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
  /** What the answer turned out to be before it had the socket. */
  #waiting: 'transfer' | 'rest' | undefined

  constructor (connection: HttpConnection, marked: MarkedRequest, request: IncomingMessage) {
    this.#connection = connection
    this.#marked = marked
    this.#request = request
    this.#receivedStart = connection.arrived(this, request)
  }

  /** Its answer has the socket now. */
  answering (): void {
    this.#sentStart = this.#connection.counters.sent()
    if (this.#waiting === 'transfer') this.#begin('send')
    else if (this.#waiting === 'rest') this.#connection.flows.unlabel()
  }

  moves (direction: Direction): void {
    if (direction === 'receive' || this.#sentStart !== undefined) this.#begin(direction)
    else this.#waiting = 'transfer'
  }

  /** [decision 6] The label is that of the request being answered, and this one has none. */
  rests (): void {
    if (this.#sentStart !== undefined) this.#connection.flows.unlabel()
    else this.#waiting = 'rest'
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
        usage: () => this.#usage(),
        ...this.#marked.ends?.()
      })
    })
  }

  #usage (): Usage {
    const { counters } = this.#connection
    const sent = this.#sentStart === undefined ? 0 : (this.#sentEnd ?? counters.sent()) - this.#sentStart
    return { sent, received: (this.#receivedEnd ?? counters.received()) - this.#receivedStart }
  }
}

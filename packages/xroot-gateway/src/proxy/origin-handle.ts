/** A file that is open at an origin, on one connection: requests by its handle. */
import type { Clock } from '@scitags/core'
import { bytesWithoutChecksums, statusBytes } from '@scitags/xrootd-protocol'
import type { Request, Response } from '@scitags/xrootd-protocol'
import { ReadSink, XrootdError } from '@scitags/xrootd-protocol/client'
import type { Connection, SendOptions } from '@scitags/xrootd-protocol/client'
import { bodyOf } from './origin-answer.ts'
import { PagesSink } from './pages-as-they-came.ts'

export interface OriginHandleInit {
  readonly connection: Connection
  readonly handle: number
  /** As the origin said it at the open, without a NUL at its end. */
  readonly statText: string
  readonly size: number
  readonly clock: Clock
  /** For one request, with all the waits that the origin asks for. */
  readonly patienceMs: number
}

export type HandleRequest = Extract<Request, { readonly handle: number }>

/** Bytes on the wire beside the data, as far as they are known: the header of an answer, of a write, of a read. */
export const answerHeaderBytes = 8
export const writeHeaderBytes = 24
export const readRequestBytes = 32
export const pageReadRequestBytes = 26
export const pageAnswerHeaderBytes = statusBytes

export class OriginHandle {
  readonly connection: Connection
  readonly statText: string
  readonly size: number
  readonly #init: OriginHandleInit

  constructor (init: OriginHandleInit) {
    this.connection = init.connection
    this.statText = init.statText
    this.size = init.size
    this.#init = init
  }

  /** Resolves to what the origin gives at once, which may be less than there is. */
  async read (into: Buffer, position: number): Promise<number> {
    const sink = new ReadSink(into)
    const response = await this.ask(handle => ({ name: 'read', streamId: 0, handle, offset: BigInt(position), length: into.length, pathId: 0 }), { sink })
    bodyOf(response, 'read')
    return sink.bytes
  }

  /** From the start of a page on: pages with their checksums, as they come. */
  async readPages (into: Buffer, position: number): Promise<number> {
    const sink = new PagesSink(into, position)
    const length = bytesWithoutChecksums(position, into.length)
    const response = await this.ask(handle => ({ name: 'pgread', streamId: 0, handle, offset: BigInt(position), length, pathId: 0, flags: 0 }), { sink })
    if (response.status !== 'status') bodyOf(response, 'pgread')
    return sink.bytes
  }

  /** Under TLS a page is as safe without checksum, and servers have none. */
  get hasPages (): boolean {
    return this.connection.hasPages && !this.connection.isTls
  }

  async write (from: Buffer, position: number): Promise<void> {
    const response = await this.ask(handle => ({ name: 'write', streamId: 0, handle, offset: BigInt(position), pathId: 0, dataLength: from.length }), { data: [from] })
    bodyOf(response, 'write')
  }

  /** Obeys the origin where it says wait. */
  async ask (request: (handle: number) => HandleRequest, options: Omit<SendOptions, 'timeoutMs'> = {}): Promise<Response> {
    const { connection, handle, clock, patienceMs } = this.#init
    const message = request(handle)
    const deadline = clock.nowMicros() + patienceMs * 1000
    for (;;) {
      const leftMs = (deadline - clock.nowMicros()) / 1000
      const { response } = await connection.send(message, { ...options, timeoutMs: Math.max(1, leftMs) })
      if (response.status !== 'wait') return response
      const waitMs = Math.max(0, response.seconds) * 1000
      if (waitMs > leftMs) throw new XrootdError('TIMEOUT', { detail: `${message.name}: the origin asks to wait ${response.seconds} s` })
      await new Promise<void>(resolve => { clock.after(waitMs, resolve) })
    }
  }
}

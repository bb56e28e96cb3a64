/** Hands a listing on as it comes, in the frames that the origin has made, so that no more of it is here than one of them. */
import { encodeResponse } from '@scitags/xrootd-protocol'
import type { BodySink } from '@scitags/xrootd-protocol/client'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import type { SendPiece } from '../backend.ts'

/** Frames that are longer are cut. */
const mostBytes = 256 * 1024

export class ListingPieces implements BodySink {
  readonly #streamId: number
  readonly #send: SendPiece
  #parts: Buffer[] = []
  #bytes = 0
  #isNextFrame = false
  #room: Promise<void> | undefined
  #sending: Promise<void> | undefined

  constructor (streamId: number, send: SendPiece) {
    this.#streamId = streamId
    this.#send = send
  }

  /** The client has a part of it. */
  get hasSent (): boolean {
    return this.#sending !== undefined
  }

  begin (_length: number, pagesFrom: number | undefined): void {
    if (pagesFrom !== undefined) throw new XrootdError('ANSWER_INVALID', { detail: 'pages where a listing was asked for' })
    this.#isNextFrame = true
  }

  lend (): undefined {
    return undefined
  }

  filled (): void { /* nothing is lent */ }

  take (chunk: Uint8Array): void {
    const isDue = this.#bytes > 0 && (this.#isNextFrame || this.#bytes + chunk.length > mostBytes)
    this.#isNextFrame = false
    if (isDue) this.#sendPiece(this.takeLast())
    this.#parts.push(Buffer.from(chunk))
    this.#bytes += chunk.length
  }

  room (): Promise<void> | undefined {
    const room = this.#room
    this.#room = undefined
    return room
  }

  /** Resolves when the client has had room for all that was sent. */
  async allSent (): Promise<void> {
    await this.#sending
  }

  /** What has come last, which is for the last response. */
  takeLast (): Buffer {
    const piece = Buffer.concat(this.#parts, this.#bytes)
    this.#parts = []
    this.#bytes = 0
    return piece
  }

  #sendPiece (body: Buffer): void {
    const sent = this.#send(encodeResponse({ status: 'oksofar', streamId: this.#streamId, body }))
    // Of a client that is gone, the signal of its session tells.
    this.#room = this.#sending = sent.catch(() => { /* the rest is dropped */ })
  }
}

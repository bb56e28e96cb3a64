/** The requests of one login session that are not yet answered, on all of its connections, by stream id. */
import type { RequestName } from '../constants.ts'

/** A request on its way. */
export interface PendingRequest {
  readonly name: RequestName
  /** Its data is handed on as it comes, instead of being collected. */
  readonly isStreamed: boolean
  /** What has come of an answer that is collected. */
  readonly parts: Buffer[]
  partsBytes: number
}

export class RequestTable {
  readonly #pending = new Map<number, PendingRequest>()
  #counter = 0

  get size (): number {
    return this.#pending.size
  }

  /** Returns the stream id. 0 is never one: it belongs to the login, and to what a server says unasked. */
  add (name: RequestName, isStreamed: boolean): number {
    if (this.#pending.size >= 0xffff) throw new RangeError('more requests than there are stream ids')
    let streamId: number
    do {
      this.#counter = this.#counter % 0xffff + 1
      // As the reference counts: low byte first.
      streamId = (this.#counter & 255) << 8 | this.#counter >> 8
    } while (this.#pending.has(streamId))
    this.#pending.set(streamId, { name, isStreamed, parts: [], partsBytes: 0 })
    return streamId
  }

  get (streamId: number): PendingRequest | undefined {
    return this.#pending.get(streamId)
  }

  delete (streamId: number): void {
    this.#pending.delete(streamId)
  }
}

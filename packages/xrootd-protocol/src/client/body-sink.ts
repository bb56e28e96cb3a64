/** Where the data of a streamed answer goes, as it comes. */
import { XrootdError } from '../errors.ts'

/** What it throws is an {@link XrootdError} `ANSWER_INVALID`, which ends the connection: nobody knows any more what the server means. */
export interface BodySink {
  /** So many bytes come next; pages with checksums, from an offset in the file on, where `pagesFrom` is given. */
  begin (length: number, pagesFrom: number | undefined): void
  /** Memory that the next bytes may be received into; undefined where they are to be taken. At least one byte long. */
  lend (left: number): Uint8Array | undefined
  /** So many bytes have come into what was lent. */
  filled (bytes: number): void
  /** Bytes that came elsewhere, in memory that is written over afterwards. */
  take (chunk: Uint8Array): void
  /** Asked after each {@link take}: nothing more is received on this connection, for whomever, until it has settled. */
  room? (): Promise<void> | undefined
}

/** Plain bytes, straight into the memory of the caller. */
export class ReadSink implements BodySink {
  readonly #into: Uint8Array
  bytes = 0

  constructor (into: Uint8Array) {
    this.#into = into
  }

  begin (length: number, pagesFrom: number | undefined): void {
    if (pagesFrom !== undefined) throw new XrootdError('ANSWER_INVALID', { detail: 'pages where plain bytes were asked for' })
    if (length > this.#into.length - this.bytes) throw new XrootdError('ANSWER_INVALID', { detail: `${this.bytes + length} bytes where ${this.#into.length} were asked for` })
  }

  lend (left: number): Uint8Array {
    return this.#into.subarray(this.bytes, this.bytes + left)
  }

  filled (bytes: number): void {
    this.bytes += bytes
  }

  take (chunk: Uint8Array): void {
    this.#into.set(chunk, this.bytes)
    this.bytes += chunk.length
  }
}

/** Pieces of a file that come in one answer, each behind a header, straight into the memory of the caller. */
import { XrootdError } from '../errors.ts'
import { vectorElementLayout } from '../messages/vector.ts'
import type { BodySink } from './body-sink.ts'

export interface Piece {
  readonly position: number
  readonly into: Uint8Array
}

export class VectorSink implements BodySink {
  readonly #pieces: readonly Piece[]
  readonly #header = Buffer.alloc(vectorElementLayout.bytes)
  #headerFilled = 0
  #index = 0
  #filled = 0

  constructor (pieces: readonly Piece[]) {
    this.#pieces = pieces
  }

  get isComplete (): boolean {
    return this.#index === this.#pieces.length
  }

  begin (): void {
    // An answer may be cut anywhere.
  }

  lend (left: number): Uint8Array | undefined {
    const piece = this.#headerFilled === this.#header.length ? this.#pieces[this.#index] : undefined
    if (piece === undefined) return undefined
    return piece.into.subarray(this.#filled, Math.min(piece.into.length, this.#filled + left))
  }

  filled (bytes: number): void {
    this.#filled += bytes
    if (this.#filled === this.#pieces[this.#index]?.into.length) this.#nextPiece()
  }

  take (chunk: Uint8Array): void {
    let at = 0
    while (at < chunk.length) {
      const piece = this.#pieces[this.#index]
      if (piece === undefined) throw new XrootdError('ANSWER_INVALID', { detail: 'more pieces than were asked for' })
      if (this.#headerFilled < this.#header.length) {
        this.#header[this.#headerFilled++] = chunk[at++] as number
        if (this.#headerFilled === this.#header.length) this.#check(piece)
        continue
      }
      const count = Math.min(piece.into.length - this.#filled, chunk.length - at)
      piece.into.set(chunk.subarray(at, at + count), this.#filled)
      at += count
      this.filled(count)
    }
  }

  #check ({ position, into }: Piece): void {
    const { length, offset } = vectorElementLayout.decode(this.#header, 0)
    if (length !== into.length || offset !== BigInt(position)) throw new XrootdError('ANSWER_INVALID', { detail: `${length} bytes from ${offset} where ${into.length} from ${position} were asked for` })
    if (length === 0) this.#nextPiece()
  }

  #nextPiece (): void {
    this.#index++
    this.#filled = this.#headerFilled = 0
  }
}

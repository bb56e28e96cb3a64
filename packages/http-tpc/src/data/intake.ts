/** Takes what a network brings into large buffers and writes them to a file, one while the next fills. */
import type { StorageFile } from '@scitags/storage'
import { giveBack, largeBytes, loseBuffer, takeBuffer } from './buffers.ts'

export interface IntakeOrder {
  readonly file: StorageFile
  /** Where the first byte goes. */
  readonly at: number
  /** Told of bytes as they come. */
  readonly onBytes?: ((count: number) => void) | undefined
  /** There is room again, after {@link Intake.advance} or {@link Intake.put} has said that there is none. */
  readonly onRoom: () => void
  /** The file takes no more; told once. */
  readonly onFailure: (error: unknown) => void
}

/** Less than this is not worth a call of its own, as long as more is to come. */
const worthWriting = largeBytes / 2

interface Piece {
  readonly buffer: Buffer
  filled: number
}

/** Three buffers, as long as nobody puts in what there is no room for: one is written, one waits for that, one fills. */
export class Intake {
  readonly #order: IntakeOrder
  #filling: Piece | undefined
  readonly #waiting: Piece[] = []
  #writing: Promise<void> | undefined
  /** Where in the file the next write goes. */
  #position: number
  #received = 0
  #isFull = false
  #failure: { readonly error: unknown } | undefined

  constructor (order: IntakeOrder) {
    this.#order = order
    this.#position = order.at
  }

  /** Bytes that have come. */
  get received (): number { return this.#received }

  /** Where the next bytes may be put, for whoever has a place to name; at least one byte long. */
  space (): Buffer {
    const { buffer, filled } = this.#filling ??= { buffer: takeBuffer(largeBytes), filled: 0 }
    return buffer.subarray(filled)
  }

  /** So many bytes are at the beginning of {@link space}. False: no more, until there is room. */
  advance (bytes: number): boolean {
    const piece = this.#filling
    if (piece === undefined) return true
    piece.filled += bytes
    this.#received += bytes
    this.#order.onBytes?.(bytes)
    if (piece.filled === piece.buffer.length || (this.#writing === undefined && piece.filled >= worthWriting)) this.#push()
    this.#isFull = this.#waiting.length > 0
    return !this.#isFull
  }

  /** Takes a copy, of all of it. False: no more, until there is room. */
  put (bytes: Uint8Array): boolean {
    for (let at = 0; at < bytes.length;) {
      const space = this.space()
      const part = bytes.subarray(at, at + space.length)
      space.set(part)
      at += part.length
      this.advance(part.length)
    }
    return !this.#isFull
  }

  /** Nothing more will come. Resolves to the bytes received when all of them are in the file; rejects with what the file said. */
  async finish (): Promise<number> {
    this.#push()
    await this.#writing
    if (this.#failure !== undefined) throw this.#failure.error
    return this.#received
  }

  /** What has come is not wanted. Resolves when nothing is being written any more; what comes later is thrown away. */
  async abandon (): Promise<void> {
    this.#failure ??= { error: undefined }
    // The network may still have it, and put bytes into it.
    if (this.#filling !== undefined) loseBuffer(this.#filling.buffer)
    this.#filling = undefined
    await this.#writing
  }

  #push (): void {
    if (this.#filling === undefined) return
    this.#waiting.push(this.#filling)
    this.#filling = undefined
    this.#writing ??= this.#writeAll()
  }

  async #writeAll (): Promise<void> {
    for (let piece; (piece = this.#waiting.shift()) !== undefined;) {
      if (this.#isFull && this.#waiting.length === 0) {
        this.#isFull = false
        this.#order.onRoom()
      }
      await this.#write(piece)
    }
    this.#writing = undefined
  }

  async #write ({ buffer, filled }: Piece): Promise<void> {
    const position = this.#position
    this.#position += filled
    try {
      if (this.#failure === undefined) await this.#order.file.write(buffer.subarray(0, filled), position)
      giveBack(buffer)
    } catch (error) {
      loseBuffer(buffer)
      this.#failure ??= { error }
      this.#order.onFailure(error)
    }
  }
}

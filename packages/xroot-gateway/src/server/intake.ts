/** Takes the data of one write request as it comes, checks its pages, and hands it to the files no faster than they take it. */
import { bytesWithChecksums, bytesWithoutChecksums, firstPageBytes, pageBytes } from '@scitags/xrootd-protocol'
import type { GatewayFile } from '../backend.ts'
import { giveBackFrameBuffer, loseFrameBuffer, takeFrameBuffer } from './frame-buffers.ts'
import type { FrameBuffer } from './frame-buffers.ts'
import type { BadPage } from './pages.ts'
import { takeChecksums } from './pages.ts'

/** A piece of a file that is written. */
export interface Segment {
  readonly file: GatewayFile
  readonly offset: number
  /** Bytes on the wire: with their checksums, where there are any. */
  readonly length: number
}

export interface IntakeOrder {
  /** In the order in which their bytes come. */
  readonly segments: readonly Segment[]
  readonly hasChecksums: boolean
  readonly onBadPage: (page: BadPage) => void
  /** Called when there is room again after there was none. */
  readonly onRoom: () => void
}

/** Buffers of one request that are being written, where the file does not say better: one is filled meanwhile. */
const usuallyUnderWay = 2

export class Intake {
  readonly #order: IntakeOrder
  #index = 0
  /** Bytes on the wire of this segment that have been taken into buffers before the present one. */
  #before = 0
  #buffer: FrameBuffer | undefined
  #filled = 0
  #underWay = 0
  #failure: { readonly cause: unknown } | undefined
  #onDone: (() => void) | undefined

  constructor (order: IntakeOrder) {
    this.#order = order
  }

  /** Whether more may come: ask before each piece. */
  get hasRoom (): boolean {
    return this.#underWay < (this.#segment()?.file.writesAtOnce ?? usuallyUnderWay)
  }

  /** Where the next bytes are to be put; empty when everything is there. */
  space (): Buffer {
    const segment = this.#segment()
    if (segment === undefined) return Buffer.alloc(0)
    const left = segment.length - this.#before
    this.#buffer ??= takeFrameBuffer(Math.ceil(left / pageBytes))
    return this.#buffer.bytes.subarray(this.#filled, Math.min(left, this.#capacity(this.#buffer, segment)))
  }

  /** So many bytes are there. */
  advance (bytes: number): void {
    const segment = this.#segment()
    const buffer = this.#buffer
    if (segment === undefined || buffer === undefined) return
    this.#filled += bytes
    const isWhole = this.#before + this.#filled === segment.length
    if (!isWhole && this.#filled < this.#capacity(buffer, segment)) return
    this.#write(buffer, segment, this.#filled)
    this.#buffer = undefined
    this.#before = isWhole ? 0 : this.#before + this.#filled
    this.#filled = 0
    if (isWhole) this.#index++
  }

  /** Copies what came in somebody else's memory. */
  put (chunk: Buffer): void {
    for (let rest = chunk; rest.length > 0;) {
      const space = this.space()
      const count = Math.min(space.length, rest.length)
      // More than was announced is no data of ours.
      if (count === 0) return
      space.set(rest.subarray(0, count))
      this.advance(count)
      rest = rest.subarray(count)
    }
  }

  /** Resolves when everything is written, and rejects with the first failure, after the last write has ended. Call it when all data has come. */
  async finish (): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>(resolve => { this.#onDone = resolve })
    if (this.#failure !== undefined) throw this.#failure.cause
  }

  /** The rest will never come. */
  abandon (): void {
    if (this.#buffer !== undefined) loseFrameBuffer(this.#buffer)
    this.#buffer = undefined
    this.#index = this.#order.segments.length
  }

  /** Segments without a byte are passed over. */
  #segment (): Segment | undefined {
    const { segments } = this.#order
    while (segments[this.#index]?.length === 0) this.#index++
    return segments[this.#index]
  }

  /** Whole pages only, so that each is checked in one piece. */
  #capacity ({ pages }: FrameBuffer, { offset }: Segment): number {
    if (!this.#order.hasChecksums) return pages * pageBytes
    const position = offset + this.#dataBefore(offset)
    return bytesWithChecksums(position, firstPageBytes(position, pageBytes) + (pages - 1) * pageBytes)
  }

  #dataBefore (offset: number): number {
    return this.#order.hasChecksums ? bytesWithoutChecksums(offset, this.#before) : this.#before
  }

  #write (buffer: FrameBuffer, { file, offset }: Segment, length: number): void {
    const position = offset + this.#dataBefore(offset)
    const count = this.#order.hasChecksums ? takeChecksums(buffer.bytes, position, length, this.#order.onBadPage) : length
    if (this.#failure !== undefined) {
      giveBackFrameBuffer(buffer)
      return
    }
    this.#underWay++
    file.write(buffer.bytes.subarray(0, count), position)
      .then(() => { giveBackFrameBuffer(buffer) }, (cause: unknown) => {
        loseFrameBuffer(buffer)
        this.#failure ??= { cause }
      })
      .finally(() => {
        this.#underWay--
        if (this.#underWay === 0) this.#onDone?.()
        this.#order.onRoom()
      })
      .catch(() => { /* what is called back must not throw */ })
  }
}

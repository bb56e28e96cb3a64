/** The body of a request, out of writes that come in order, or nearly so. */
import { Readable } from 'node:stream'

import { StorageError } from '@scitags/storage'
import type { StoragePath } from '@scitags/storage'

/** What came too early, and waits for what belongs before it. */
const mostWaitingBytes = 32 * 1024 * 1024
const highWaterMark = 1024 * 1024

export class OrderedBody {
  readonly stream: Readable
  readonly #path: StoragePath
  readonly #early = new Map<number, Buffer>()
  #earlyBytes = 0
  readonly #expectedSize: number | undefined
  #length = 0
  #held: Buffer | undefined
  readonly #onRoom: (() => void)[] = []

  /** With a size that is known the last byte waits for the end: a server that has them all makes a file of them, wanted or not. */
  constructor (path: StoragePath, expectedSize?: number) {
    this.#path = path
    this.#expectedSize = expectedSize
    const goOn = (): void => { for (const tell of this.#onRoom.splice(0)) tell() }
    this.stream = new Readable({ highWaterMark, read: goOn })
    // Whoever sends it tells what went wrong.
    this.stream.on('error', () => { /* see above */ }).on('close', goOn)
  }

  /** Bytes that are on their way. */
  get length (): number {
    return this.#length
  }

  get isWhole (): boolean {
    return this.#early.size === 0
  }

  /** Nobody takes any more of it. */
  get isOver (): boolean {
    return this.stream.destroyed
  }

  /** Resolves when there is room for more. Rejects with `UNSUPPORTED` for what was sent already, or comes much too early. */
  async write (from: Uint8Array, position: number): Promise<void> {
    if (from.length === 0) return
    if (position < this.#length || this.#early.has(position)) throw new StorageError('UNSUPPORTED', { subject: this.#path, cause: new Error('what was written is not changed') })
    if (position > this.#length) {
      if (this.#earlyBytes + from.length > mostWaitingBytes) throw new StorageError('UNSUPPORTED', { subject: this.#path, cause: new Error('it is not written in order') })
      // It does not wait: what belongs before it may come behind it.
      this.#early.set(position, Buffer.from(from))
      this.#earlyBytes += from.length
      return
    }
    let hasRoom = this.#send(Buffer.from(from))
    for (let next = this.#early.get(this.#length); next !== undefined; next = this.#early.get(this.#length)) {
      this.#early.delete(this.#length)
      this.#earlyBytes -= next.length
      hasRoom = this.#send(next)
    }
    if (!hasRoom) await new Promise<void>(resolve => { this.#onRoom.push(resolve) })
  }

  end (): void {
    if (this.#held !== undefined) this.stream.push(this.#held)
    this.stream.push(null)
  }

  #send (bytes: Buffer): boolean {
    this.#length += bytes.length
    if (this.stream.destroyed) return true
    if (this.#held !== undefined) this.stream.push(this.#held)
    const isLast = this.#length === this.#expectedSize
    this.#held = isLast ? bytes.subarray(-1) : undefined
    const now = isLast ? bytes.subarray(0, -1) : bytes
    return now.length === 0 || this.stream.push(now)
  }
}

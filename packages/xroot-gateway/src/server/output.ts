/** What goes to one connection: answers of one turn in one write, and frames of file data one after another. */
import type { Socket } from 'node:net'

import { GatewayError } from '../errors.ts'
import { giveBackFrameBuffer, loseFrameBuffer } from './frame-buffers.ts'
import type { FrameBuffer } from './frame-buffers.ts'

/** What Node keeps below a socket. */
interface StreamHandle {
  readonly writeQueueSize?: number
  readonly _parent?: StreamHandle
}

/** Answers that wait for the end of a turn, or of a frame, have this many bytes at most before they count as too many. */
const mostPending = 256 * 1024

export class Output {
  #socket: Socket
  readonly #onRoom: () => void
  #pending: Buffer[] = []
  #pendingBytes = 0
  #isCorked = false
  /** The header of a frame is out, and not all of its data: nothing else may come between. */
  #isFrameOpen = false
  #jobs: Promise<unknown> = Promise.resolve()
  /** Bytes that the kernel has taken, in pieces as they were written. */
  #taken = 0

  /** `onRoom` is called when it is full no more; where its socket has to drain first, that says so by itself. */
  constructor (socket: Socket, onRoom: () => void) {
    this.#socket = socket
    this.#onRoom = onRoom
  }

  get socket (): Socket {
    return this.#socket
  }

  /** TLS has begun. */
  replaceSocket (socket: Socket): void {
    this.#socket = socket
  }

  /** The client does not read as fast as it is answered. */
  get isFull (): boolean {
    return this.#socket.writableNeedDrain || this.#pendingBytes > mostPending
  }

  /** Something that changes whenever the kernel has taken something; undefined while it has nothing to take: a file may take its time. */
  get progress (): number | undefined {
    const { writableLength } = this.#socket
    if (writableLength === 0) return undefined
    const { _handle: handle } = this.#socket as unknown as { readonly _handle?: StreamHandle | null }
    return this.#taken - ((handle?._parent ?? handle)?.writeQueueSize ?? 0)
  }

  /** From now on answers are gathered. */
  cork (): void {
    this.#isCorked = true
  }

  uncork (): void {
    this.#isCorked = false
    this.#flush()
  }

  /** One or more complete responses; goes out at the end of the turn, or of the frame that is under way. */
  answer (bytes: Buffer): void {
    this.#pending.push(bytes)
    this.#pendingBytes += bytes.length
    if (!this.#isCorked || this.#pendingBytes > mostPending) this.#flush()
  }

  /** Runs one after the other whatever sends frames. Never rejects by itself. */
  async job<T> (run: () => Promise<T>): Promise<T> {
    const done = this.#jobs.then(run)
    this.#jobs = done.catch(() => undefined)
    return await done
  }

  /** As a job, for answers that may be large: one at a time, and each when the client has taken what was before it. */
  async turn<T> (run: () => Promise<T>): Promise<T> {
    return await this.job(async () => {
      await this.write(Buffer.alloc(0))
      return await run()
    })
  }

  /** Writes a whole frame, and gives the buffer back. Resolves when the kernel has taken all of it. Rejects with `CLIENT_GONE`. */
  async frame (buffer: FrameBuffer, from: number, to: number): Promise<void> {
    try {
      await this.write(buffer.bytes.subarray(from, to))
      giveBackFrameBuffer(buffer)
    } catch (error) {
      loseFrameBuffer(buffer)
      throw error
    }
  }

  /** A header and what follows it, which is not copied. */
  async gathered (header: Buffer, bytes: Buffer): Promise<void> {
    if (bytes.length === 0) {
      await this.write(header)
      return
    }
    this.#socket.cork()
    this.write(header).catch(() => { /* the rest fails too */ })
    const written = this.write(bytes)
    this.#socket.uncork()
    await written
  }

  /** The same for other bytes. */
  async write (bytes: Buffer): Promise<void> {
    if (!this.#isFrameOpen) this.#flush()
    await new Promise<void>((resolve, reject) => {
      this.#socket.write(bytes, error => {
        this.#taken += bytes.length
        if (error === undefined || error === null) resolve()
        else reject(new GatewayError('CLIENT_GONE', { cause: error }))
      })
    })
  }

  /** Until {@link closeFrame} only what is written directly goes out. */
  openFrame (): void {
    this.#flush()
    this.#isFrameOpen = true
  }

  closeFrame (): void {
    this.#isFrameOpen = false
    if (!this.#isCorked) this.#flush()
  }

  /** Bytes that went into the socket past Node. */
  movedAside (bytes: number): void {
    this.#taken += bytes
  }

  /** Resolves when everything that has been answered so far has left this process, or cannot. */
  async drained (): Promise<void> {
    await this.#jobs
    await new Promise<void>(resolve => { this.#socket.write(Buffer.alloc(0), () => { resolve() }) })
  }

  #flush (): void {
    const [first, ...more] = this.#pending
    if (first === undefined || this.#isFrameOpen) return
    const wasTooMuch = this.#pendingBytes > mostPending
    this.#pending = []
    this.#pendingBytes = 0
    const bytes = more.length === 0 ? first : Buffer.concat([first, ...more])
    this.#socket.write(bytes, () => { this.#taken += bytes.length })
    if (wasTooMuch && !this.#isCorked) this.#onRoom()
  }
}

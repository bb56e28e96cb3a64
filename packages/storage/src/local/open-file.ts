/** An open descriptor with positioned reads and writes that are whole. */
import { close, closeSync, fstat, fstatSync, fsync, ftruncate, open, read, write } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { promisify } from 'node:util'

import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'
import { Calls } from './calls.ts'
import type { Found } from './entry-stat.ts'
import { storageError } from './errno.ts'
import type { FilesInMemory } from './files-in-memory.ts'

/** A bare descriptor: the garbage collector does not close it, and its reads and writes take no detour. */
export const openFd = promisify(open) as (path: string, flags: number, mode?: number) => Promise<number>

const closeFd = promisify(close)
const statFd = promisify(fstat) as (fd: number, options: { bigint: true }) => Promise<BigIntStats>
const syncFd = promisify(fsync)
const truncateFd = promisify(ftruncate)

/** `fs.read` and `fs.write` alike. */
type PositionedCall = (fd: number, buffer: Uint8Array, offset: number, length: number, position: number, done: (error: NodeJS.ErrnoException | null, bytes: number) => void) => void

export interface OpenFileInit {
  /** Nothing is written behind it. */
  readonly maxBytes?: number
  /** For a descriptor of a file system that it serves: then no thread is asked for what the kernel knows. */
  readonly inMemory?: FilesInMemory | undefined
}

export class OpenFile {
  readonly path: StoragePath
  readonly #fd: number
  readonly #maxBytes: number
  readonly #inMemory: FilesInMemory | undefined
  /** A descriptor that is closed under a running read or write may be somebody else's file the next moment. */
  readonly #calls = new Calls()
  /** What was written may take its time to close. */
  #isWritten = false
  #closing: Promise<void> | undefined

  constructor (path: StoragePath, fd: number, { maxBytes = Number.MAX_SAFE_INTEGER, inMemory }: OpenFileInit = {}) {
    this.path = path
    this.#fd = fd
    this.#maxBytes = maxBytes
    this.#inMemory = inMemory
  }

  get fd (): number | undefined { return this.#closing === undefined ? this.#fd : undefined }

  async stat (): Promise<BigIntStats> {
    if (this.#inMemory !== undefined && this.#closing === undefined) return fstatSync(this.#fd, { bigint: true })
    return await this.#calls.run(this.path, undefined, async () => await statFd(this.#fd, { bigint: true }))
  }

  /** Undefined where that may take a thread. */
  lookAtOnce (): Found | undefined { return this.#closing === undefined ? this.#inMemory?.look(this.#fd) : undefined }

  /** Fills all of `into`, or answers false. */
  readAtOnce (into: Uint8Array, position: number): boolean { return this.#readInMemory(into, position) === into.length }

  async read (into: Uint8Array, position: number): Promise<number> {
    const found = this.#readInMemory(into, position)
    if (found === into.length) return found
    return await this.#calls.run(this.path, undefined, async () => {
      this.#checkBytes(position)
      for (let filled = found; filled < into.length;) {
        const bytes = await transfer(read, this.#fd, into, filled, position)
        filled += bytes
        if (bytes === 0) return filled
      }
      return into.length
    })
  }

  async write (from: Uint8Array, position: number): Promise<void> {
    this.#isWritten = true
    await this.#calls.run(this.path, undefined, async () => {
      this.#checkBytes(position)
      this.#checkSize(position + from.length)
      for (let written = 0; written < from.length;) written += await transfer(write, this.#fd, from, written, position)
    })
  }

  async truncate (size: number): Promise<void> {
    this.#isWritten = true
    await this.#calls.run(this.path, undefined, async () => {
      this.#checkBytes(size)
      this.#checkSize(size)
      await truncateFd(this.#fd, size)
    })
  }

  async sync (): Promise<void> {
    await this.#calls.run(this.path, undefined, async () => { await syncFd(this.#fd) })
  }

  /** Waits for what is under way. Closing twice is harmless. */
  async close (): Promise<void> {
    this.#closing ??= this.#close()
    await this.#closing
  }

  async #close (): Promise<void> {
    try {
      if (!this.#calls.closeIfEmpty()) await this.#calls.close()
      if (this.#inMemory === undefined || this.#isWritten) await closeFd(this.#fd)
      else closeSync(this.#fd)
    } catch (cause) {
      throw storageError(cause, this.path)
    }
  }

  /** What is not there, a thread waits for. */
  #readInMemory (into: Uint8Array, position: number): number {
    if (this.#inMemory === undefined || this.#closing !== undefined || !isPosition(position)) return 0
    return this.#inMemory.read(this.#fd, into, position) ?? 0
  }

  /** Node takes a negative position for “where the descriptor stands”. */
  #checkBytes (bytes: number): void {
    if (!isPosition(bytes)) throw new StorageError('BAD_RANGE', { subject: this.path })
  }

  #checkSize (size: number): void {
    if (size > this.#maxBytes) throw new StorageError('TOO_LARGE', { subject: this.path })
  }
}

function isPosition (bytes: number): boolean {
  return Number.isSafeInteger(bytes) && bytes >= 0
}

async function transfer (call: PositionedCall, fd: number, buffer: Uint8Array, done: number, position: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    call(fd, buffer, done, buffer.length - done, position + done, (error, bytes) => {
      if (error === null) resolve(bytes)
      else reject(error)
    })
  })
}

/** An open descriptor with positioned reads and writes that are whole. */
import { close, fstat, fsync, ftruncate, read, write } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { promisify } from 'node:util'

import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'
import { storageError } from './errno.ts'

const closeFd = promisify(close)
const statFd = promisify(fstat) as (fd: number, options: { bigint: true }) => Promise<BigIntStats>
const syncFd = promisify(fsync)
const truncateFd = promisify(ftruncate)

/** `fs.read` and `fs.write` alike. */
type PositionedCall = (fd: number, buffer: Uint8Array, offset: number, length: number, position: number, done: (error: NodeJS.ErrnoException | null, bytes: number) => void) => void

export class OpenFile {
  readonly path: StoragePath
  #fd: number | undefined
  #running = 0
  #whenQuiet: (() => void) | undefined

  constructor (path: StoragePath, fd: number) {
    this.path = path
    this.#fd = fd
  }

  get fd (): number | undefined { return this.#fd }

  async stat (): Promise<BigIntStats> {
    return await this.#guard(statFd(this.#open(), { bigint: true }))
  }

  async read (into: Uint8Array, position: number): Promise<number> {
    for (let filled = 0; ;) {
      const bytes = await this.#transfer(read, into, filled, position)
      filled += bytes
      if (bytes === 0 || filled === into.length) return filled
    }
  }

  async write (from: Uint8Array, position: number): Promise<void> {
    for (let written = 0; written < from.length;) written += await this.#transfer(write, from, written, position)
  }

  async truncate (size: number): Promise<void> {
    await this.#guard(truncateFd(this.#open(), size))
  }

  async sync (): Promise<void> {
    await this.#guard(syncFd(this.#open()))
  }

  /** Closing twice is harmless. */
  async close (): Promise<void> {
    const fd = this.#fd
    this.#fd = undefined
    if (fd === undefined) return
    // A descriptor that is closed under a running read or write may be somebody else's file the next moment.
    if (this.#running > 0) await new Promise<void>(resolve => { this.#whenQuiet = resolve })
    await this.#guard(closeFd(fd))
  }

  async #transfer (call: PositionedCall, buffer: Uint8Array, done: number, position: number): Promise<number> {
    const fd = this.#open()
    this.#running++
    try {
      return await new Promise((resolve, reject) => {
        call(fd, buffer, done, buffer.length - done, position + done, (error, bytes) => {
          if (error === null) resolve(bytes)
          else reject(storageError(error, this.path))
        })
      })
    } finally {
      if (--this.#running === 0) this.#whenQuiet?.()
    }
  }

  #open (): number {
    if (this.#fd === undefined) throw new StorageError('CLOSED', { subject: this.path })
    return this.#fd
  }

  async #guard<T> (work: Promise<T>): Promise<T> {
    return await work.catch((cause: unknown) => { throw storageError(cause, this.path) })
  }
}

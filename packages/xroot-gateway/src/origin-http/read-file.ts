/** A file of an HTTP server that is read. */
import { setMaxListeners } from 'node:events'

import { StorageError } from '@scitags/storage'
import type { CallOptions, Checksum, ChecksumAlgorithm, EntryStat, StorageFile, StoragePath } from '@scitags/storage'
import { ReadingAhead } from './ahead.ts'
import type { OriginStat } from './entry-of.ts'
import type { HttpOrigin } from './http-origin.ts'
import { readRange } from './range-request.ts'
import { Version } from './version.ts'

export interface ReadFileInit {
  readonly origin: HttpOrigin
  readonly path: StoragePath
  readonly entry: OriginStat
  readonly stat: () => Promise<EntryStat>
  readonly checksum: (algorithm: ChecksumAlgorithm, options?: CallOptions) => Promise<Checksum>
}

export class HttpReadFile implements StorageFile {
  readonly path: StoragePath
  readonly fd = undefined
  readonly opened: EntryStat
  readonly #init: ReadFileInit
  readonly #closing = new AbortController()
  readonly #ahead: ReadingAhead

  constructor (init: ReadFileInit) {
    const { origin, path, entry } = init
    this.#init = init
    this.path = path
    // One of each range that is under way.
    setMaxListeners(0, this.#closing.signal)
    this.opened = entry
    const ranged = { origin, path, version: new Version(path, entry), signal: this.#closing.signal }
    this.#ahead = new ReadingAhead(entry.size, async (into, position) => { await readRange(ranged, into, position) })
  }

  async stat (): Promise<EntryStat> {
    this.#demandOpen()
    return await this.#init.stat()
  }

  async read (into: Uint8Array, position: number): Promise<number> {
    this.#demandOpen()
    if (!Number.isSafeInteger(position) || position < 0) throw new StorageError('BAD_RANGE', { subject: this.path })
    return await this.#ahead.read(into, position)
  }

  async checksum (algorithm: ChecksumAlgorithm, options?: CallOptions): Promise<Checksum> {
    this.#demandOpen()
    return await this.#init.checksum(algorithm, options)
  }

  async write (): Promise<void> {
    throw this.#isRead()
  }

  async truncate (): Promise<void> {
    throw this.#isRead()
  }

  async sync (): Promise<void> { /* nothing was written */ }

  async commit (): Promise<EntryStat> {
    throw this.#isRead()
  }

  async abort (): Promise<void> {
    await this.close()
  }

  async close (): Promise<void> {
    if (this.#closing.signal.aborted) return
    this.#closing.abort()
    this.#ahead.close()
  }

  #demandOpen (): void {
    if (this.#closing.signal.aborted) throw new StorageError('CLOSED', { subject: this.path })
  }

  #isRead (): StorageError {
    return new StorageError('UNSUPPORTED', { subject: this.path })
  }
}

/** A file while it is being uploaded: out of sight until it is committed, gone when it is not. */
import type { BigIntStats } from 'node:fs'
import { rm } from 'node:fs/promises'

import { ExtentSums } from '../checksums/extents.ts'
import type { RunningAlgorithm } from '../checksums/running-sums.ts'
import { hashFile } from '../checksums/hash-file.ts'
import { StorageError } from '../errors.ts'
import type { CallOptions, Checksum, ChecksumAlgorithm, EntryStat, StorageFile, StoragePath } from '../storage.ts'
import type { Sums } from './checksum-store.ts'
import { entryStat, lookIfThere } from './entry-stat.ts'
import { storageError } from './errno.ts'
import type { OpenFile } from './open-file.ts'

export interface UploadInit {
  readonly file: OpenFile
  readonly opened: EntryStat
  /** Where it is until then. */
  readonly hiddenAt: string
  readonly syncOnCommit: boolean
  /** Made while it is written. */
  readonly checksums: readonly RunningAlgorithm[]
  /** Makes it visible under its path, at once and whole; nothing is left at `hiddenAt`. Resolves to what is known of it then. */
  readonly publish: (stat: BigIntStats, sums: Sums) => Promise<BigIntStats>
  readonly onEnd: (upload: StorageFile) => void
}

export class Upload implements StorageFile {
  readonly path: StoragePath
  readonly #init: UploadInit
  readonly #file: OpenFile
  readonly #sums: ExtentSums
  /** How it ends, as soon as that is decided. */
  #ending: Promise<unknown> | undefined

  constructor (init: UploadInit) {
    this.#init = init
    this.#file = init.file
    this.#sums = new ExtentSums(init.checksums)
    this.path = init.file.path
  }

  get fd (): number | undefined { return this.#file.fd }
  get opened (): EntryStat { return this.#init.opened }

  async stat (): Promise<EntryStat> { return entryStat(await this.#file.stat(), this.path) }
  async read (into: Uint8Array, position: number): Promise<number> { return await this.#file.read(into, position) }

  async write (from: Uint8Array, position: number): Promise<void> {
    const writing = this.#file.write(from, position)
    // The sums are made while the kernel copies: the buffer belongs to us until both are done.
    this.#sums.add(from, position)
    try {
      await writing
    } catch (error) {
      this.#sums.forget()
      throw error
    }
  }

  async truncate (size: number): Promise<void> {
    await this.#file.truncate(size)
    this.#sums.truncate(size)
  }

  async checksum (algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    const hex = this.#knownFor(await this.#file.stat())[algorithm]
    return hex === undefined ? await hashFile(this.#file, algorithm, signal) : { algorithm, hex }
  }

  async sync (): Promise<void> { await this.#file.sync() }

  async commit (): Promise<EntryStat> {
    if (this.#ending !== undefined) throw new StorageError('CLOSED', { subject: this.path })
    const committing = this.#commit()
    this.#ending = committing.catch(() => {})
    return await committing
  }

  /** Waits for a commit that has begun. */
  async abort (): Promise<void> {
    this.#ending ??= this.#discard()
    await this.#ending
  }

  async close (): Promise<void> { await this.abort() }

  async #commit (): Promise<EntryStat> {
    try {
      if (this.#init.syncOnCommit) await this.#file.sync()
      // Some file systems tell only now that a write failed, and the time of the last one.
      await this.#file.close()
      const stat = await lookIfThere(this.#init.hiddenAt)
      // Somebody deleted it: that says nothing of the path.
      if (stat === undefined) throw new StorageError('IO', { subject: this.path })
      const published = await this.#init.publish(stat, this.#knownFor(stat))
      this.#init.onEnd(this)
      return entryStat(published, this.path)
    } catch (cause) {
      await this.#discard().catch(() => {})
      throw storageError(cause, this.path)
    }
  }

  async #discard (): Promise<void> {
    this.#init.onEnd(this)
    try {
      await rm(this.#init.hiddenAt, { force: true })
    } catch (cause) {
      throw storageError(cause, this.path)
    } finally {
      await this.#file.close()
    }
  }

  #knownFor ({ size }: BigIntStats): Sums {
    return this.#sums.total(Number(size))
  }
}

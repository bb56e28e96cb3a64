/** A file while it is being uploaded: out of sight until it is committed, gone when it is not. */
import { rm } from 'node:fs/promises'

import { ExtentSums, hexOf } from '../checksums/extents.ts'
import { hashFile } from '../checksums/hash-file.ts'
import { StorageError } from '../errors.ts'
import { entryStat, versionOf } from './entry-stat.ts'
import { storageError } from './errno.ts'
import { OpenFile } from './open-file.ts'
import type { BigIntStats } from 'node:fs'
import type { CallOptions, Checksum, ChecksumAlgorithm, EntryStat, StorageFile, StoragePath } from '../storage.ts'
import type { Notes } from './notes.ts'

export interface UploadInit {
  readonly path: StoragePath
  readonly fd: number
  /** Where it is until then. */
  readonly hiddenAt: string
  readonly maxFileBytes: number
  readonly syncOnCommit: boolean
  /** Makes it visible under its path, at once and whole. */
  readonly publish: (stat: BigIntStats, checksums: Notes['checksums']) => Promise<void>
  readonly onClosed: (upload: Upload) => void
}

export class Upload implements StorageFile {
  readonly path: StoragePath
  readonly #init: UploadInit
  readonly #file: OpenFile
  readonly #sums = new ExtentSums()
  #isOpen = true

  constructor (init: UploadInit) {
    this.#init = init
    this.path = init.path
    this.#file = new OpenFile(init.path, init.fd)
  }

  get fd (): number | undefined { return this.#file.fd }

  async stat (): Promise<EntryStat> { return entryStat(await this.#file.stat(), this.path) }
  async read (into: Uint8Array, position: number): Promise<number> { return await this.#file.read(into, position) }

  async write (from: Uint8Array, position: number): Promise<void> {
    if (position + from.length > this.#init.maxFileBytes) throw new StorageError('TOO_LARGE', { subject: this.path })
    const writing = this.#file.write(from, position)
    // The sums are made while the kernel copies: the buffer belongs to us until both are done.
    this.#sums.add(from, position)
    await writing
  }

  async truncate (size: number): Promise<void> {
    this.#sums.forget()
    await this.#file.truncate(size)
  }

  async checksum (algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    const hex = this.#hexOf(await this.#file.stat())?.[algorithm]
    return hex === undefined ? await hashFile(async (into, position) => await this.#file.read(into, position), algorithm, signal) : { algorithm, hex }
  }

  async sync (): Promise<void> { await this.#file.sync() }

  async commit (): Promise<EntryStat> {
    if (!this.#isOpen) throw new StorageError('CLOSED', { subject: this.path })
    try {
      if (this.#init.syncOnCommit) await this.#file.sync()
      const stat = await this.#file.stat()
      const hex = this.#hexOf(stat)
      await this.#init.publish(stat, hex && { version: versionOf(stat), hex })
      return entryStat(stat, this.path)
    } catch (cause) {
      throw storageError(cause, this.path)
    } finally {
      await this.abort()
    }
  }

  async abort (): Promise<void> {
    if (!this.#isOpen) return
    this.#isOpen = false
    this.#init.onClosed(this)
    // After a rename nothing is there any more; after a link the second name goes.
    await rm(this.#init.hiddenAt, { force: true })
    await this.#file.close()
  }

  async close (): Promise<void> { await this.abort() }

  #hexOf ({ size }: BigIntStats): Partial<Record<ChecksumAlgorithm, string>> | undefined {
    const sums = this.#sums.total(Number(size))
    return sums && { adler32: hexOf(sums.adler32), crc32c: hexOf(sums.crc32c) }
  }
}

/** A file opened to be read, or to be changed where it stands. */
import { StorageError } from '../errors.ts'
import type { CallOptions, Checksum, ChecksumAlgorithm, EntryStat, StorageFile, StoragePath } from '../storage.ts'
import type { ChecksumStore } from './checksum-store.ts'
import { entryStat, isSameVersion } from './entry-stat.ts'
import type { Found } from './entry-stat.ts'
import type { OpenFile } from './open-file.ts'

export interface StandingFileInit {
  readonly file: OpenFile
  /** As it was when it was opened. */
  readonly found: Found
  readonly isWritable: boolean
  readonly syncOnCommit: boolean
  readonly checksums: ChecksumStore
  readonly onEnd: (file: StorageFile) => void
}

export class StandingFile implements StorageFile {
  readonly path: StoragePath
  readonly opened: EntryStat
  readonly #init: StandingFileInit
  readonly #file: OpenFile
  /** The old checksums go before the old content does. */
  #isForgotten: Promise<void> | undefined

  /** Throws like {@link entryStat}. */
  constructor (init: StandingFileInit) {
    this.#init = init
    this.#file = init.file
    this.path = init.file.path
    this.opened = entryStat(init.found, this.path)
  }

  get fd (): number | undefined { return this.#file.fd }

  async stat (): Promise<EntryStat> { return entryStat(await this.#file.stat(), this.path) }
  readAtOnce (into: Uint8Array, position: number): boolean {
    if (!this.#file.readAtOnce(into, position)) return false
    const now = this.#file.lookAtOnce()
    return now !== undefined && isSameVersion(now, this.#init.found)
  }

  async read (into: Uint8Array, position: number): Promise<number> { return await this.#file.read(into, position) }

  async write (from: Uint8Array, position: number): Promise<void> {
    await this.#beforeChange()
    await this.#file.write(from, position)
  }

  async truncate (size: number): Promise<void> {
    await this.#beforeChange()
    await this.#file.truncate(size)
  }

  async checksum (algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    return await this.#init.checksums.checksumOf(this.#file, algorithm, signal)
  }

  async sync (): Promise<void> { await this.#file.sync() }

  async commit (): Promise<EntryStat> {
    this.#needWritable()
    try {
      if (this.#init.syncOnCommit) await this.#file.sync()
      return await this.stat()
    } finally {
      await this.close()
    }
  }

  /** Changes in place cannot be taken back. */
  async abort (): Promise<void> { await this.close() }

  async close (): Promise<void> {
    this.#init.onEnd(this)
    await this.#file.close()
  }

  async #beforeChange (): Promise<void> {
    this.#needWritable()
    this.#isForgotten ??= this.#file.stat().then(async stat => { await this.#init.checksums.forget(stat) })
    await this.#isForgotten
  }

  #needWritable (): void {
    if (!this.#init.isWritable) throw new StorageError('READ_ONLY', { subject: this.path })
  }
}

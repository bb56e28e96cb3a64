/** A file opened to be read, or to be changed where it stands. */
import { entryStat } from './entry-stat.ts'
import { OpenFile } from './open-file.ts'
import { StorageError } from '../errors.ts'
import { hashFile } from '../checksums/hash-file.ts'
import type { CallOptions, Checksum, ChecksumAlgorithm, EntryStat, StorageFile, StoragePath } from '../storage.ts'

export class StandingFile implements StorageFile {
  readonly path: StoragePath
  readonly #file: OpenFile
  readonly #isWritable: boolean

  constructor (path: StoragePath, fd: number, isWritable: boolean) {
    this.path = path
    this.#file = new OpenFile(path, fd)
    this.#isWritable = isWritable
  }

  get fd (): number | undefined { return this.#file.fd }

  async stat (): Promise<EntryStat> { return entryStat(await this.#file.stat(), this.path) }
  async read (into: Uint8Array, position: number): Promise<number> { return await this.#file.read(into, position) }

  async write (from: Uint8Array, position: number): Promise<void> {
    this.#needWritable()
    await this.#file.write(from, position)
  }

  async truncate (size: number): Promise<void> {
    this.#needWritable()
    await this.#file.truncate(size)
  }

  async checksum (algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    return await hashFile(async (into, position) => await this.#file.read(into, position), algorithm, signal)
  }

  async sync (): Promise<void> { await this.#file.sync() }

  async commit (): Promise<EntryStat> {
    this.#needWritable()
    const stat = await this.stat()
    await this.#file.close()
    return stat
  }

  /** Changes in place cannot be taken back. */
  async abort (): Promise<void> { await this.#file.close() }
  async close (): Promise<void> { await this.#file.close() }

  #needWritable (): void {
    if (!this.#isWritable) throw new StorageError('READ_ONLY', { subject: this.path })
  }
}

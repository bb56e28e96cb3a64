/** A directory of this machine as storage. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { link, lstat, mkdir, opendir, rename, rmdir, stat, statfs, unlink } from 'node:fs/promises'
import { promisify } from 'node:util'
import { open as openCallback } from 'node:fs'
import { randomUUID } from 'node:crypto'

import { hashFile } from './checksums/hash-file.ts'
import { Confinement } from './confine.ts'
import type { Parents, Place } from './confine.ts'
import { StorageError } from './errors.ts'
import { resolveLocalStorageOptions } from './generated/options.ts'
import type { LocalStorageOptions, ResolvedLocalStorageOptions } from './generated/options.ts'
import { entryStat, identityOf, versionOf } from './local/entry-stat.ts'
import { storageError } from './local/errno.ts'
import { OpenFile } from './local/open-file.ts'
import { namesOf, privateName } from './local/paths.ts'
import { NoteBook } from './local/notes.ts'
import type { Notes } from './local/notes.ts'
import { StandingFile } from './local/standing-file.ts'
import { Upload } from './local/upload.ts'
import { preparePrivateDirectory } from './local/private-directory.ts'
import type { CallOptions, Checksum, ChecksumAlgorithm, DirectoryEntry, EntryStat, OpenMode, OpenOptions, Space, Storage, StorageFile, StoragePath } from './storage.ts'

const { O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_RDWR } = constants
const openFd = promisify(openCallback) as (path: string, flags: number, mode?: number) => Promise<number>

/** Throws `OPTIONS_INVALID`, or {@link StorageError} when the root is no directory or cannot be written. */
export async function localStorage (options: LocalStorageOptions): Promise<Storage> {
  const resolved = resolveLocalStorageOptions(options)
  const confinement = await Confinement.open(resolved.root).catch((cause: unknown) => { throw storageError(cause, `the root ${resolved.root}`) })
  try {
    if (!resolved.readOnly) await preparePrivateDirectory(confinement, resolved.staleUploadHours)
    return new LocalStorage(resolved, confinement)
  } catch (cause) {
    await confinement.close()
    throw storageError(cause, `the root ${resolved.root}`)
  }
}

class LocalStorage implements Storage {
  readonly #options: ResolvedLocalStorageOptions
  readonly #confinement: Confinement
  readonly #notes: NoteBook
  readonly #uploads = new Set<Upload>()

  constructor (options: ResolvedLocalStorageOptions, confinement: Confinement) {
    this.#options = options
    this.#confinement = confinement
    this.#notes = new NoteBook(identity => confinement.own(`${privateName}/notes/${identity}`))
  }

  async open (path: StoragePath, mode: OpenMode, { signal, createParents = false, expectedSize = 0 }: OpenOptions = {}): Promise<StorageFile> {
    if (mode === 'read') return await this.#at(path, 'sought', signal, async place => await this.#openStanding(path, place, O_RDONLY))
    this.#needWritable(path)
    if (mode === 'update') return await this.#at(path, 'sought', signal, async place => await this.#openStanding(path, place, O_RDWR))

    if (expectedSize > this.#options.maxFileBytes) throw new StorageError('TOO_LARGE', { subject: path })
    if (expectedSize > (await this.space()).freeBytes) throw new StorageError('NO_SPACE', { subject: path })
    await this.#at(path, createParents ? 'created' : 'needed', signal, async place => { await refuseTarget(place, path, mode) })
    return await this.#openUpload(path, mode)
  }

  async stat (path: StoragePath, { signal }: CallOptions = {}): Promise<EntryStat> {
    return entryStat(await this.#look(path, signal), path)
  }

  async * list (path: StoragePath, { signal }: CallOptions = {}): AsyncGenerator<DirectoryEntry> {
    const entries = await this.#at(path, 'sought', signal, async place => {
      const before = await bigStat(place)
      if (!before.isDirectory()) throw new StorageError(before.isSymbolicLink() ? 'OUTSIDE' : 'NOT_DIRECTORY', { subject: path })
      const found: DirectoryEntry[] = []
      for await (const { name } of await opendir(place.at)) {
        signal?.throwIfAborted()
        if (place.isRoot && name === privateName) continue
        const entry = await lstat(`${place.at}/${name}`, { bigint: true }).catch(() => undefined)
        // Links and devices are no part of the storage; what vanished meanwhile is not either.
        if (entry !== undefined && (entry.isFile() || entry.isDirectory())) found.push({ name, ...entryStat(entry, path) })
      }
      return found
    })
    yield * entries
  }

  async makeDirectory (path: StoragePath, { signal, createParents = false }: CallOptions & { readonly createParents?: boolean } = {}): Promise<void> {
    this.#needWritable(path)
    await this.#at(path, createParents ? 'created' : 'needed', signal, async ({ at, isRoot }) => {
      if (isRoot) throw new StorageError('EXISTS', { subject: path })
      await mkdir(at)
    })
  }

  async move (from: StoragePath, to: StoragePath, { signal, overwrite = false }: CallOptions & { readonly overwrite?: boolean } = {}): Promise<void> {
    this.#needWritable(from)
    if (isWithin(namesOf(from), namesOf(to))) throw new StorageError('FORBIDDEN', { subject: `${from} → ${to}` })
    await this.#at(from, 'sought', signal, async source => {
      entryStat(await bigStat(source), from)
      await this.#at(to, 'needed', signal, async target => {
        const existing = await bigStat(target).catch(() => undefined)
        if (existing !== undefined) {
          if (!overwrite || target.isRoot) throw new StorageError('EXISTS', { subject: to })
          await this.#removeAt(target, existing, to, true)
        }
        await rename(source.at, target.at)
      })
    })
  }

  async remove (path: StoragePath, { signal, recursive = false }: CallOptions & { readonly recursive?: boolean } = {}): Promise<void> {
    this.#needWritable(path)
    await this.#at(path, 'sought', signal, async place => {
      if (place.isRoot) throw new StorageError('FORBIDDEN', { subject: path })
      await this.#removeAt(place, await bigStat(place), path, recursive)
    })
  }

  async checksum (path: StoragePath, algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    const fd = await this.#at(path, 'sought', signal, async ({ at }) => await openFd(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
    const file = new OpenFile(path, fd)
    try {
      const before = await file.stat()
      if (entryStat(before, path).kind !== 'file') throw new StorageError('IS_DIRECTORY', { subject: path })
      const known = await this.#knownChecksums(before)
      const hex = known[algorithm] ?? await this.#computeChecksum(file, before, algorithm, known, signal)
      return { algorithm, hex }
    } catch (cause) {
      throw storageError(cause, path)
    } finally {
      await file.close()
    }
  }

  async isSame (a: StoragePath, b: StoragePath): Promise<boolean> {
    const look = async (path: StoragePath): Promise<BigIntStats | undefined> => await this.#look(path, undefined).catch((error: unknown) => {
      if ((error as StorageError).code === 'NOT_FOUND') return undefined
      throw error
    })
    const [first, second] = [await look(a), await look(b)]
    if (first === undefined || second === undefined) return namesOf(a).join('/') === namesOf(b).join('/')
    return first.dev === second.dev && first.ino === second.ino
  }

  async attributes (path: StoragePath, { signal }: CallOptions = {}): Promise<ReadonlyMap<string, Uint8Array>> {
    const { attributes } = await this.#notes.read(identityOf(await this.#look(path, signal)))
    return new Map(Object.entries(attributes).map(([name, value]) => [name, Buffer.from(value, 'base64')]))
  }

  async setAttribute (path: StoragePath, name: string, value: Uint8Array, { signal }: CallOptions = {}): Promise<void> {
    this.#needWritable(path)
    const text = Buffer.from(value).toString('base64')
    await this.#changeNotes(path, signal, notes => ({ ...notes, attributes: { ...notes.attributes, [name]: text } }))
  }

  async removeAttribute (path: StoragePath, name: string, { signal }: CallOptions = {}): Promise<void> {
    this.#needWritable(path)
    await this.#changeNotes(path, signal, notes => {
      const { [name]: removed, ...attributes } = notes.attributes
      if (removed === undefined) throw new StorageError('NOT_FOUND', { subject: `attribute ${name} of ${path}` })
      return { ...notes, attributes }
    })
  }

  async space (_options: CallOptions = {}): Promise<Space> {
    const { bsize, blocks, bavail } = await statfs(this.#confinement.own('.'))
    return { totalBytes: bsize * blocks, freeBytes: bsize * bavail }
  }

  async close (): Promise<void> {
    for (const upload of [...this.#uploads]) await upload.abort()
    await this.#confinement.close()
  }

  async [Symbol.asyncDispose] (): Promise<void> { await this.close() }

  async #at<T> (path: StoragePath, parents: Parents, signal: AbortSignal | undefined, use: (place: Place) => Promise<T>): Promise<T> {
    if (signal?.aborted === true) throw new StorageError('CANCELLED', { subject: path, cause: signal.reason })
    return await this.#confinement.with(path, parents, use)
  }

  async #look (path: StoragePath, signal: AbortSignal | undefined): Promise<BigIntStats> {
    return await this.#at(path, 'sought', signal, async place => {
      const found = await bigStat(place)
      entryStat(found, path)
      return found
    })
  }

  async #openStanding (path: StoragePath, { at, isRoot }: Place, flags: number): Promise<StorageFile> {
    if (isRoot) throw new StorageError('IS_DIRECTORY', { subject: path })
    // O_NONBLOCK: a FIFO that somebody put there must not hang the server.
    const fd = await openFd(at, flags | O_NOFOLLOW | O_NONBLOCK)
    const file = new StandingFile(path, fd, flags === O_RDWR)
    try {
      if ((await file.stat()).kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: path })
      return file
    } catch (error) {
      await file.close()
      throw error
    }
  }

  async #openUpload (path: StoragePath, mode: 'create' | 'replace'): Promise<Upload> {
    const hiddenAt = this.#confinement.own(`${privateName}/uploads/${randomUUID()}`)
    const fd = await openFd(hiddenAt, O_RDWR | O_CREAT | O_EXCL, 0o644).catch((cause: unknown) => { throw storageError(cause, path) })
    const { maxFileBytes, syncOnCommit } = this.#options
    const upload = new Upload({
      path,
      fd,
      hiddenAt,
      maxFileBytes,
      syncOnCommit,
      publish: async (stat, checksums) => { await this.#publish(path, mode, hiddenAt, stat, checksums) },
      onClosed: closed => { this.#uploads.delete(closed) }
    })
    this.#uploads.add(upload)
    return upload
  }

  async #publish (path: StoragePath, mode: 'create' | 'replace', hiddenAt: string, fresh: BigIntStats, checksums: Notes['checksums']): Promise<void> {
    await this.#at(path, 'needed', undefined, async place => {
      const replaced = mode === 'replace' ? await bigStat(place).catch(() => undefined) : undefined
      const kept = replaced === undefined ? {} : (await this.#notes.read(identityOf(replaced))).attributes
      if (checksums !== undefined || Object.keys(kept).length > 0) {
        await this.#notes.change(identityOf(fresh), () => ({ attributes: kept, ...checksums === undefined ? {} : { checksums } }))
      }
      // `link` refuses to take the place of anything; `rename` takes it at once.
      if (mode === 'create') await link(hiddenAt, place.at)
      else await rename(hiddenAt, place.at)
      if (replaced !== undefined && replaced.nlink <= 1n) await this.#notes.forget(identityOf(replaced))
    })
  }

  async #removeAt (place: Place, found: BigIntStats, path: StoragePath, recursive: boolean): Promise<void> {
    if (found.isDirectory()) {
      if (recursive) await this.#removeWithin(place, path)
      await rmdir(place.at)
    } else {
      await unlink(place.at)
    }
    if (found.isDirectory() || found.nlink <= 1n) await this.#notes.forget(identityOf(found))
  }

  /** Goes down by storage paths, so that each step is confined anew. */
  async #removeWithin (place: Place, path: StoragePath): Promise<void> {
    for await (const { name } of await opendir(place.at)) {
      const below = `${path}/${name}`
      await this.#at(below, 'sought', undefined, async inner => { await this.#removeAt(inner, await bigStat(inner), below, true) })
    }
  }

  async #changeNotes (path: StoragePath, signal: AbortSignal | undefined, change: (notes: Notes) => Notes): Promise<void> {
    const identity = identityOf(await this.#look(path, signal))
    try {
      await this.#notes.change(identity, change)
    } catch (cause) {
      throw storageError(cause, path)
    }
  }

  async #knownChecksums (stat: BigIntStats): Promise<Partial<Record<ChecksumAlgorithm, string>>> {
    const { checksums } = await this.#notes.read(identityOf(stat))
    return checksums?.version === versionOf(stat) ? checksums.hex : {}
  }

  async #computeChecksum (file: OpenFile, before: BigIntStats, algorithm: ChecksumAlgorithm, known: Partial<Record<ChecksumAlgorithm, string>>, signal: AbortSignal | undefined): Promise<string> {
    const { hex } = await hashFile(async (into, position) => await file.read(into, position), algorithm, signal)
    const isUnchanged = versionOf(await file.stat()) === versionOf(before)
    if (isUnchanged && !this.#options.readOnly) {
      const checksums = { version: versionOf(before), hex: { ...known, [algorithm]: hex } }
      await this.#notes.change(identityOf(before), notes => ({ ...notes, checksums }))
    }
    return hex
  }

  #needWritable (path: StoragePath): void {
    if (this.#options.readOnly) throw new StorageError('READ_ONLY', { subject: path })
  }
}

/** The root is named by its descriptor, which `lstat` would take for a link. */
async function bigStat ({ at, isRoot }: Place): Promise<BigIntStats> {
  return isRoot ? await stat(at, { bigint: true }) : await lstat(at, { bigint: true })
}

/** Says before the first byte what would be refused after the last. */
async function refuseTarget (place: Place, path: StoragePath, mode: OpenMode): Promise<void> {
  const existing = await bigStat(place).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return undefined; throw error })
  if (existing === undefined) return
  if (existing.isSymbolicLink()) throw new StorageError('OUTSIDE', { subject: path })
  if (existing.isDirectory()) throw new StorageError('IS_DIRECTORY', { subject: path })
  if (mode === 'create') throw new StorageError('EXISTS', { subject: path })
}

/** Is `inner` the same place as `outer`, or below it? */
function isWithin (outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((name, index) => inner[index] === name)
}

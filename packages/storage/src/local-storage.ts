/** A directory of this machine as storage. */
import { closeSync, constants, statfsSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { mkdir, statfs } from 'node:fs/promises'

import { Confinement } from './confine.ts'
import { StorageError } from './errors.ts'
import { resolveLocalStorageOptions } from './generated/options.ts'
import type { LocalStorageOptions, ResolvedLocalStorageOptions } from './generated/options.ts'
import { Calls, throwIfCancelled } from './local/calls.ts'
import { Copies } from './local/copies.ts'
import { entryStat, identityOf, look } from './local/entry-stat.ts'
import type { Found } from './local/entry-stat.ts'
import { storageError } from './local/errno.ts'
import { filesInMemoryFor } from './local/files-in-memory.ts'
import type { FilesInMemory } from './local/files-in-memory.ts'
import { Listing } from './local/listing.ts'
import { Notes } from './local/notes.ts'
import { OpenFile, openFd } from './local/open-file.ts'
import { namesOf } from './local/paths.ts'
import { changeMode } from './local/permission-bits.ts'
import { PrivateDirectory } from './local/private-directory.ts'
import { StandingFile } from './local/standing-file.ts'
import { Tree } from './local/tree.ts'
import { Uploads } from './local/uploads.ts'
import type { UploadMode } from './local/uploads.ts'
import type { CallOptions, Checksum, ChecksumAlgorithm, DirectoryEntry, EntryStat, OpenMode, OpenOptions, Space, Storage, StorageFile, StoragePath } from './storage.ts'

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_RDWR } = constants

/** Options, and what options cannot say. */
export interface LocalStorageInit extends LocalStorageOptions {
  /** What the kernel can do for files beyond Node, from `openKernel()` of `@scitags/native`. */
  readonly kernel?: FilesInMemory | undefined
}

/** Throws `OPTIONS_INVALID`, or {@link StorageError} when the root is no directory or cannot be written. */
export async function localStorage ({ kernel, ...options }: LocalStorageInit): Promise<Storage> {
  const resolved = resolveLocalStorageOptions(options)
  try {
    if (resolved.createRoot && !resolved.readOnly) await mkdir(resolved.root, { recursive: true })
    const inMemory = await filesInMemoryFor(resolved.root, kernel)
    return await storageIn(await Confinement.open(resolved.root, undefined, inMemory?.open), resolved, inMemory)
  } catch (cause) {
    throw storageError(cause, `the root ${resolved.root}`)
  }
}

/** Takes over the confinement, and closes it also when it fails. */
export async function storageIn (confinement: Confinement, options: ResolvedLocalStorageOptions, inMemory?: FilesInMemory): Promise<Storage> {
  try {
    return new LocalStorage(options, confinement, await ownDirectory(confinement, options, inMemory), inMemory)
  } catch (error) {
    await confinement.close()
    throw error
  }
}

/** A storage that may only be read does without. */
async function ownDirectory (confinement: Confinement, { readOnly, staleUploadHours }: ResolvedLocalStorageOptions, inMemory: FilesInMemory | undefined): Promise<PrivateDirectory | undefined> {
  if (readOnly) return await PrivateDirectory.open(confinement, true, inMemory).catch(() => undefined)
  const own = await PrivateDirectory.open(confinement, false, inMemory)
  await own.removeLeftovers(staleUploadHours)
  return own
}

class LocalStorage implements Storage {
  readonly #options: ResolvedLocalStorageOptions
  readonly #confinement: Confinement
  readonly #inMemory: FilesInMemory | undefined
  readonly #notes: Notes
  readonly #tree: Tree
  /** Undefined where there is nothing to be written. */
  readonly #uploads: Uploads | undefined
  readonly #copies: Copies | undefined
  /** Ends copies that are under way. */
  readonly #end = new AbortController()
  readonly #calls = new Calls()
  /** Files and listings: whoever opened them may never come back. */
  readonly #open = new Set<{ close (): Promise<void> }>()
  #closing: Promise<void> | undefined
  readonly #onEnd = (file: StorageFile): void => { this.#open.delete(file) }

  constructor (options: ResolvedLocalStorageOptions, confinement: Confinement, own: PrivateDirectory | undefined, inMemory: FilesInMemory | undefined) {
    this.#options = options
    this.#confinement = confinement
    this.#inMemory = inMemory
    this.#notes = new Notes(own, options.readOnly)
    this.#tree = new Tree(confinement, this.#notes)
    const { maxFileBytes, syncOnCommit, checksums } = options
    this.#uploads = own && new Uploads({ confinement, own, notes: this.#notes, inMemory, maxFileBytes, syncOnCommit, checksums, onEnd: this.#onEnd })
    this.#copies = own && new Copies({ confinement, own, notes: this.#notes, tree: this.#tree, maxFileBytes, syncOnCommit, freeBytes: async () => (await this.#space()).freeBytes })
  }

  async open (path: StoragePath, mode: OpenMode, options: OpenOptions = {}): Promise<StorageFile> {
    return await this.#calls.run(path, options.signal, async () => {
      if (mode === 'read') return this.openAtOnce(path) ?? await this.#openStanding(path, false)
      this.#needWritable(path)
      return mode === 'update' ? await this.#openStanding(path, true) : await this.#openUpload(path, mode, options)
    })
  }

  openAtOnce (path: StoragePath): StorageFile | undefined {
    const inMemory = this.#inMemory
    if (inMemory === undefined || this.#calls.isClosed) return undefined
    let fd: number | undefined
    try {
      fd = this.#confinement.below(path, (root, relative) => inMemory.open(root, relative))
      const found = fd === undefined ? undefined : inMemory.look(fd)
      if (fd !== undefined && found !== undefined) return this.#stand(new OpenFile(path, fd, { inMemory }), found, false)
    } catch { /* `open` tells why */ }
    if (fd !== undefined) closeSync(fd)
    return undefined
  }

  async stat (path: StoragePath, { signal }: CallOptions = {}): Promise<EntryStat> {
    return await this.#calls.run(path, signal, async () => entryStat(this.#lookAtOnce(path) ?? await this.#look(path), path))
  }

  statAtOnce (path: StoragePath): EntryStat | undefined {
    if (this.#calls.isClosed) return undefined
    try {
      const found = this.#lookAtOnce(path)
      return found && entryStat(found, path)
    } catch { /* `stat` tells why */ }
    return undefined
  }

  async * list (path: StoragePath, { signal, attribute }: CallOptions & { readonly attribute?: string } = {}): AsyncGenerator<DirectoryEntry> {
    const listing = await this.#calls.run(path, signal, async () => {
      const opened = await Listing.open(this.#confinement, this.#notes, path)
      this.#open.add(opened)
      return opened
    })
    try {
      for (let entries; (entries = await this.#calls.run(path, signal, async () => await listing.next(attribute))) !== undefined;) yield * entries
    } finally {
      this.#open.delete(listing)
      await listing.close()
    }
  }

  async makeDirectory (path: StoragePath, { signal, createParents = false }: CallOptions & { readonly createParents?: boolean } = {}): Promise<void> {
    await this.#calls.run(path, signal, async () => {
      this.#needWritable(path)
      await this.#confinement.at(path, createParents ? 'make' : 'put', async ({ at, isRoot }) => {
        if (isRoot) throw new StorageError('EXISTS', { subject: path })
        await mkdir(at)
      })
    })
  }

  async move (from: StoragePath, to: StoragePath, { signal, overwrite = false }: CallOptions & { readonly overwrite?: boolean } = {}): Promise<void> {
    await this.#calls.run(from, signal, async () => {
      this.#needWritable(from)
      await this.#tree.move(from, to, overwrite, signal)
    })
  }

  async copy (from: StoragePath, to: StoragePath, { signal, overwrite = false, recursive = false }: CallOptions & { readonly overwrite?: boolean, readonly recursive?: boolean } = {}): Promise<void> {
    await this.#calls.run(from, signal, async () => {
      this.#needWritable(from)
      const ending = this.#end.signal
      const copies = this.#copies ?? readOnly(from)
      await copies.copy(from, to, { isOverwriting: overwrite, isRecursive: recursive, signal: signal === undefined ? ending : AbortSignal.any([signal, ending]) })
    })
  }

  async remove (path: StoragePath, { signal, recursive = false }: CallOptions & { readonly recursive?: boolean } = {}): Promise<void> {
    await this.#calls.run(path, signal, async () => {
      this.#needWritable(path)
      await this.#tree.remove(path, recursive, signal)
    })
  }

  async checksum (path: StoragePath, algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    return await this.#calls.run(path, signal, async () => {
      const file = await this.#openStanding(path, false)
      try {
        return await file.checksum(algorithm, { ...signal && { signal } })
      } finally {
        await file.close()
      }
    })
  }

  async isSame (a: StoragePath, b: StoragePath): Promise<boolean> {
    return await this.#calls.run(a, undefined, async () => {
      const [first, second] = [await this.#lookIfThere(a), await this.#lookIfThere(b)]
      if (first === undefined || second === undefined) return namesOf(a).join('/') === namesOf(b).join('/')
      return first.dev === second.dev && first.ino === second.ino
    })
  }

  async attributes (path: StoragePath, { signal }: CallOptions = {}): Promise<ReadonlyMap<string, Uint8Array>> {
    return await this.#calls.run(path, signal, async () => {
      const found = this.#lookAtOnce(path) ?? await this.#look(path)
      // What is looked at at once may be a link.
      entryStat(found, path)
      return await this.#notes.attributes?.read(identityOf(found)) ?? new Map<string, Uint8Array>()
    })
  }

  async setAttribute (path: StoragePath, name: string, value: Uint8Array, { signal }: CallOptions = {}): Promise<void> {
    await this.#calls.run(path, signal, async () => {
      this.#needWritable(path)
      await this.#notes.attributes?.set(identityOf(await this.#look(path)), name, value)
    })
  }

  async removeAttribute (path: StoragePath, name: string, { signal }: CallOptions = {}): Promise<void> {
    await this.#calls.run(path, signal, async () => {
      this.#needWritable(path)
      await this.#notes.attributes?.remove(identityOf(await this.#look(path)), name)
    })
  }

  async setMode (path: StoragePath, mode: number, { signal }: CallOptions = {}): Promise<void> {
    await this.#calls.run(path, signal, async () => {
      this.#needWritable(path)
      await this.#confinement.at(path, 'seek', async ({ at, isRoot }) => {
        if (isRoot) throw new StorageError('FORBIDDEN', { subject: path })
        await changeMode(at, mode, path)
      })
    })
  }

  async space ({ signal }: CallOptions = {}): Promise<Space> {
    return await this.#calls.run('/', signal, async () => await this.#space())
  }

  async close (): Promise<void> {
    this.#closing ??= this.#close()
    await this.#closing
  }

  async [Symbol.asyncDispose] (): Promise<void> { await this.close() }

  /** What is open first: a checksum that is being made ends when it cannot read on. Then those that were just being opened. */
  async #close (): Promise<void> {
    const empty = this.#calls.close()
    this.#end.abort()
    await this.#closeOpen()
    await empty
    await this.#closeOpen()
    await this.#confinement.close()
  }

  async #closeOpen (): Promise<void> {
    for (const opened of [...this.#open]) await opened.close().catch(() => {})
  }

  async #openStanding (path: StoragePath, isWritable: boolean): Promise<StorageFile> {
    // O_NONBLOCK: a FIFO that somebody put there must not hang the server.
    const flags = (isWritable ? O_RDWR : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK
    const fd = await this.#confinement.at(path, 'seek', async ({ at }) => await openFd(at, flags))
    const file = new OpenFile(path, fd, { maxBytes: this.#options.maxFileBytes })
    try {
      return this.#stand(file, await file.stat(), isWritable)
    } catch (error) {
      await file.close()
      throw error
    }
  }

  #stand (file: OpenFile, found: Found, isWritable: boolean): StorageFile {
    const standing = new StandingFile({ file, found, isWritable, syncOnCommit: this.#options.syncOnCommit, checksums: this.#notes.checksums, onEnd: this.#onEnd })
    if (standing.opened.kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: file.path })
    this.#open.add(standing)
    return standing
  }

  async #openUpload (path: StoragePath, mode: UploadMode, { signal, createParents = false, expectedSize = 0 }: OpenOptions): Promise<StorageFile> {
    const uploads = this.#uploads ?? readOnly(path)
    await uploads.refuse(path, mode, createParents)
    if (expectedSize > this.#options.maxFileBytes) throw new StorageError('TOO_LARGE', { subject: path })
    if (expectedSize > 0 && expectedSize > (await this.#space()).freeBytes) throw new StorageError('NO_SPACE', { subject: path })
    throwIfCancelled(signal, path)
    const upload = await uploads.begin(path, mode)
    this.#open.add(upload)
    return upload
  }

  /** Undefined where that may take a thread, and for everything that cannot be looked at. Throws like the confinement. */
  #lookAtOnce (path: StoragePath): Found | undefined {
    const inMemory = this.#inMemory
    return inMemory && this.#confinement.below(path, (root, relative) => inMemory.lookAt(root, relative))
  }

  async #look (path: StoragePath): Promise<BigIntStats> {
    const found = await this.#confinement.at(path, 'seek', async ({ at }) => await look(at))
    entryStat(found, path)
    return found
  }

  async #lookIfThere (path: StoragePath): Promise<BigIntStats | undefined> {
    return await this.#look(path).catch((error: unknown) => { if (error instanceof StorageError && error.code === 'NOT_FOUND') return undefined; throw error })
  }

  async #space (): Promise<Space> {
    return await this.#confinement.at('/', 'seek', async ({ at }) => {
      const { bsize, blocks, bavail } = this.#inMemory === undefined ? await statfs(at) : statfsSync(at)
      return { totalBytes: bsize * blocks, freeBytes: bsize * bavail }
    })
  }

  #needWritable (path: StoragePath): void {
    if (this.#options.readOnly) readOnly(path)
  }
}

function readOnly (path: StoragePath): never {
  throw new StorageError('READ_ONLY', { subject: path })
}

/**
 * The only place where an untrusted path becomes real: one name at a time, and never through a symbolic link.
 *
 * Links are refused even where they stay inside: to follow one safely is to walk its target by the same rules, and
 * what uploads make has none.
 */
import { access, lstat, mkdir, open, realpath } from 'node:fs/promises'
import { closeSync, constants } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'

import { StorageError } from './errors.ts'
import type { StorageErrorCode } from './errors.ts'
import { storageError } from './local/errno.ts'
import { namesOf, relativeOf } from './local/paths.ts'
import type { StoragePath } from './storage.ts'

/** Where a path of the storage is, for as long as `use` runs. */
export interface Place {
  /** For system calls on the last name, none of which may follow a link. */
  readonly at: string
  /** The directory that holds it. */
  readonly parent: string
  readonly isRoot: boolean
  /** The kernel has `parent` in memory: no thread has to wait for what is known of it. */
  readonly isAtHand: boolean
}

/** Why a directory is entered: to look for something, to list it, to put something there, or that and making it. */
export type Purpose = 'seek' | 'list' | 'put' | 'make'

/** On Linux a held directory is named by its descriptor: nobody can swap a link in on the way. Elsewhere a look comes before each step. */
export type Way = 'by-descriptor' | 'by-name'

interface Directory {
  readonly path: string
  readonly handle?: FileHandle
  /** Of a descriptor that is no handle. */
  readonly fd?: number
}

/** A descriptor for what is below an open directory, no link on the way; undefined where a disk would have to be asked, and where that fails. */
type OpenAtOnce = (directory: number, path: string) => number | undefined

const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants

const refusals: Readonly<Record<Purpose, { readonly ENOENT: StorageErrorCode, readonly ENOTDIR: StorageErrorCode }>> = {
  seek: { ENOENT: 'NOT_FOUND', ENOTDIR: 'NOT_FOUND' },
  list: { ENOENT: 'NOT_FOUND', ENOTDIR: 'NOT_DIRECTORY' },
  put: { ENOENT: 'PARENT_MISSING', ENOTDIR: 'NOT_DIRECTORY' },
  make: { ENOENT: 'PARENT_MISSING', ENOTDIR: 'NOT_DIRECTORY' }
}

export class Confinement {
  readonly #way: Way
  readonly #root: string
  readonly #held: FileHandle[]
  readonly #openAtOnce: OpenAtOnce | undefined

  private constructor (way: Way, root: string, held: FileHandle[], openAtOnce?: OpenAtOnce) {
    this.#way = way
    this.#root = root
    this.#held = held
    this.#openAtOnce = openAtOnce
  }

  /** `root` is trusted, and may itself be a link. */
  static async open (root: string, wanted: Way = process.platform === 'linux' ? 'by-descriptor' : 'by-name', openAtOnce?: OpenAtOnce): Promise<Confinement> {
    // A backslash or a drive letter inside a name would lead anywhere.
    if (process.platform === 'win32') throw new StorageError('UNSUPPORTED', { subject: 'a root on Windows' })
    const handle = await open(root, O_RDONLY | O_DIRECTORY)
    const path = `/proc/self/fd/${handle.fd}`
    const hasPath = wanted === 'by-descriptor' && await access(path).then(() => true, () => false)
    return hasPath ? new Confinement('by-descriptor', path, [handle], openAtOnce) : new Confinement('by-name', await realpath(root), [handle])
  }

  /** Walks to the parent of `path` and lets `use` work there. */
  async at<T> (path: StoragePath, purpose: Purpose, use: (place: Place) => Promise<T>): Promise<T> {
    const names = namesOf(path)
    const last = names.pop()
    // With the dot, a descriptor's path names the directory and not the link that stands for it.
    return await this.#walk(names, path, purpose, async ({ path: parent, fd }) => await use({ at: `${parent}/${last ?? '.'}`, parent, isRoot: last === undefined, isAtHand: fd !== undefined }))
  }

  /** Walks into the directory `path` and lets `use` work there. */
  async inside<T> (path: StoragePath, use: (directory: string) => Promise<T>): Promise<T> {
    return await this.#walk(namesOf(path), path, 'list', async directory => await use(directory.path))
  }

  /** Hands over the descriptor of the root and the way from there, for a kernel that confines the steps itself; undefined where names are walked. */
  below<T> (path: StoragePath, use: (root: number, relative: string) => T): T | undefined {
    return this.belowRoot(root => use(root, relativeOf(path)))
  }

  /** As {@link below}, of what is in directories of our own. */
  belowRoot<T> (use: (root: number) => T): T | undefined {
    const [root] = this.#held
    return this.#way === 'by-name' || root === undefined ? undefined : use(root.fd)
  }

  /** A directory of our own, by names that we chose, open until the end. */
  async hold (names: readonly string[], purpose: Purpose): Promise<string> {
    const { path, handle } = await this.#reach(names, names.join('/'), purpose, 0o700)
    if (handle !== undefined) this.#held.push(handle)
    return path
  }

  /** Nothing may be under way any more: the number of a closed descriptor soon is somebody else's. */
  async close (): Promise<void> {
    for (const handle of this.#held.splice(0)) await handle.close()
  }

  async #walk<T> (names: readonly string[], path: StoragePath, purpose: Purpose, use: (directory: Directory) => Promise<T>): Promise<T> {
    try {
      const here = this.#reachAtOnce(names) ?? await this.#reach(names, path, purpose)
      try {
        return await use(here)
      } finally {
        if (here.fd !== undefined) closeSync(here.fd)
        await here.handle?.close()
      }
    } catch (cause) {
      throw storageError(cause, path)
    }
  }

  /** Each step by a thread would cost more than all else that is done with a small file. Why it cannot be, the steps tell. */
  #reachAtOnce (names: readonly string[]): Directory | undefined {
    if (names.length === 0) return undefined
    // With the dot, it is a directory or an error.
    const fd = this.belowRoot(root => this.#openAtOnce?.(root, `${names.join('/')}/.`))
    return fd === undefined ? undefined : { path: `/proc/self/fd/${fd}`, fd }
  }

  async #reach (names: readonly string[], path: StoragePath, purpose: Purpose, mode = 0o777): Promise<Directory> {
    let here: Directory = { path: this.#root }
    for (const name of names) {
      const parent = here
      try {
        here = await this.#enter(parent.path, name, path, purpose, mode)
      } finally {
        await parent.handle?.close()
      }
    }
    return here
  }

  async #enter (parent: string, name: string, path: StoragePath, purpose: Purpose, mode: number): Promise<Directory> {
    const at = `${parent}/${name}`
    if (purpose === 'make') await mkdir(at, mode).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
    try {
      if (this.#way === 'by-name') return { path: await this.#realDirectory(at, path) }
      const handle = await open(at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      return { path: `/proc/self/fd/${handle.fd}`, handle }
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      // O_DIRECTORY with O_NOFOLLOW answers ENOTDIR for a link as for a file.
      if (code === 'ENOTDIR' && await lstat(at).then(stat => stat.isSymbolicLink(), () => false)) throw new StorageError('OUTSIDE', { subject: path, cause })
      if (code === 'ENOENT' || code === 'ENOTDIR') throw new StorageError(refusals[purpose][code], { subject: path, cause })
      throw cause
    }
  }

  /** A link that is swapped in after this look would be followed: that takes somebody who may already write here from within the machine. */
  async #realDirectory (at: string, path: StoragePath): Promise<string> {
    const stat = await lstat(at)
    const real = await realpath(at)
    if (stat.isSymbolicLink() || !real.startsWith(`${this.#root}/`)) throw new StorageError('OUTSIDE', { subject: path })
    if (!stat.isDirectory()) throw Object.assign(new Error('a file stands on the way'), { code: 'ENOTDIR' })
    return real
  }
}

/** The only place where an untrusted path becomes real: one name at a time, and never through a symbolic link. */
import { constants } from 'node:fs'
import { lstat, mkdir, open } from 'node:fs/promises'
import type { FileHandle } from 'node:fs/promises'
import { join } from 'node:path'

import { StorageError } from './errors.ts'
import { storageError } from './local/errno.ts'
import { namesOf } from './local/paths.ts'
import type { StoragePath } from './storage.ts'

/** Where a path of the storage is, for as long as `use` runs. */
export interface Place {
  /** For system calls on the last name, none of which may follow links. */
  readonly at: string
  readonly isRoot: boolean
}

/** What a missing directory on the way means: nothing is there, its parent is missing, or it is to be made. */
export type Parents = 'sought' | 'needed' | 'created'

const { O_DIRECTORY, O_NOFOLLOW, O_RDONLY } = constants

/** On Linux a held directory can be named by its descriptor: nobody can swap a link in on the way. */
const hasDescriptorPaths = process.platform === 'linux'

export class Confinement {
  readonly #root: FileHandle
  readonly #rootPath: string

  private constructor (root: FileHandle, rootPath: string) {
    this.#root = root
    this.#rootPath = hasDescriptorPaths ? `/proc/self/fd/${root.fd}` : rootPath
  }

  /** `rootPath` is trusted. */
  static async open (rootPath: string): Promise<Confinement> {
    return new Confinement(await open(rootPath, O_RDONLY | O_DIRECTORY), rootPath)
  }

  /** A path for the storage's own files. */
  own (name: string): string {
    return join(this.#rootPath, name)
  }

  /** Walks to the parent of `path` and lets `use` work there. */
  async with<T> (path: StoragePath, parents: Parents, use: (place: Place) => Promise<T>): Promise<T> {
    const names = namesOf(path)
    const last = names.pop()
    const held: FileHandle[] = []
    try {
      let parent = this.#rootPath
      for (const name of names) parent = await this.#enter(parent, name, path, parents, held)
      return await use({ at: last === undefined ? parent : `${parent}/${last}`, isRoot: last === undefined })
    } catch (cause) {
      throw storageError(cause, path)
    } finally {
      for (const directory of held) await directory.close()
    }
  }

  async close (): Promise<void> {
    await this.#root.close()
  }

  async #enter (parent: string, name: string, path: StoragePath, parents: Parents, held: FileHandle[]): Promise<string> {
    const at = `${parent}/${name}`
    if (parents === 'created') await mkdir(at).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
    if (!hasDescriptorPaths) return await enterByName(at, path, parents)
    try {
      const directory = await open(at, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
      held.push(directory)
      return `/proc/self/fd/${directory.fd}`
    } catch (cause) {
      throw await parentError(cause, at, path, parents)
    }
  }
}

/** Where descriptors have no paths, a link that is swapped in between look and use would be followed. */
async function enterByName (at: string, path: StoragePath, parents: Parents): Promise<string> {
  const stat = await lstat(at).catch((cause: unknown) => { throw missing(path, parents, cause) })
  if (stat.isSymbolicLink()) throw new StorageError('OUTSIDE', { subject: path })
  if (!stat.isDirectory()) throw new StorageError('NOT_DIRECTORY', { subject: path })
  return at
}

/** O_DIRECTORY with O_NOFOLLOW answers ENOTDIR for a link as for a file. */
async function parentError (cause: unknown, at: string, path: StoragePath, parents: Parents): Promise<unknown> {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'ENOENT') return missing(path, parents, cause)
  if (code !== 'ENOTDIR') return cause
  if (await lstat(at).then(stat => stat.isSymbolicLink(), () => false)) return new StorageError('OUTSIDE', { subject: path, cause })
  return parents === 'sought' ? new StorageError('NOT_FOUND', { subject: path, cause }) : cause
}

function missing (path: StoragePath, parents: Parents, cause: unknown): StorageError {
  return new StorageError(parents === 'sought' ? 'NOT_FOUND' : 'PARENT_MISSING', { subject: path, cause })
}

/** Moves and removes entries, and all that is below them; gives what was made out of sight its name. */
import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { readdir, rename, rmdir, unlink } from 'node:fs/promises'

import type { Confinement } from '../confine.ts'
import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'
import { throwIfCancelled } from './calls.ts'
import { entryStat, look, lookIfThere } from './entry-stat.ts'
import { ifMissing } from './home.ts'
import type { Notes } from './notes.ts'
import { isWithin, namesOf } from './paths.ts'
import { renameToNew } from './rename-to-new.ts'

export class Tree {
  readonly #confinement: Confinement
  readonly #notes: Notes

  constructor (confinement: Confinement, notes: Notes) {
    this.#confinement = confinement
    this.#notes = notes
  }

  /** A link itself may go: what it leads to is not touched. */
  async remove (path: StoragePath, isRecursive: boolean, signal: AbortSignal | undefined): Promise<void> {
    throwIfCancelled(signal, path)
    const found = await this.#confinement.at(path, 'seek', async ({ at, isRoot }) => {
      if (isRoot) throw new StorageError('FORBIDDEN', { subject: path })
      return await look(at)
    })
    if (isRecursive && found.isDirectory()) await this.#empty(path, signal)
    await this.#confinement.at(path, 'seek', async ({ at }) => {
      if (found.isDirectory()) await rmdir(at)
      else await unlink(at)
    })
    await this.#notes.forget(found)
  }

  async move (from: StoragePath, to: StoragePath, isOverwriting: boolean, signal: AbortSignal | undefined): Promise<void> {
    const { source, existing } = await this.lookAtBoth(from, to, isOverwriting)
    await this.#makeRoom(to, source, existing, signal)
    await this.#confinement.at(from, 'seek', async ({ at }) => { await this.#rename(at, to, source, existing) })
  }

  /** Moves what is complete at `hiddenAt` to where it is seen; `existing` is what was found there. */
  async publish (hiddenAt: string, to: StoragePath, made: BigIntStats, existing: BigIntStats | undefined, signal: AbortSignal | undefined): Promise<void> {
    await this.#makeRoom(to, made, existing, signal)
    await this.#rename(hiddenAt, to, made, existing)
  }

  /** What goes from one path to the other, and what is there already. Throws what can be refused before anything is touched. */
  async lookAtBoth (from: StoragePath, to: StoragePath, isOverwriting: boolean): Promise<{ readonly source: BigIntStats, readonly existing: BigIntStats | undefined }> {
    const [outer, inner] = [namesOf(from), namesOf(to)]
    // To overwrite what the source is in would remove the source first.
    if (isWithin(outer, inner) || (isOverwriting && isWithin(inner, outer))) throw new StorageError('FORBIDDEN', { subject: `${from} → ${to}` })
    const source = await this.#lookAt(from, 'seek') ?? missing(from)
    const existing = await this.#lookAt(to, 'put')
    if (existing !== undefined && !isOverwriting) throw new StorageError('EXISTS', { subject: to })
    return { source, existing }
  }

  /** Only between files is it one step: a rename does not take the place of what is in a directory. */
  async #makeRoom (to: StoragePath, coming: BigIntStats, existing: BigIntStats | undefined, signal: AbortSignal | undefined): Promise<void> {
    if (existing !== undefined && (coming.isDirectory() || existing.isDirectory())) await this.remove(to, true, signal)
  }

  async #rename (from: string, to: StoragePath, moved: BigIntStats, existing: BigIntStats | undefined): Promise<void> {
    await this.#confinement.at(to, 'put', async ({ at }) => {
      // Onto nothing or onto an empty directory: a rename harms nobody who came in between.
      if (moved.isDirectory()) return await rename(from, at)
      if (existing === undefined || existing.isDirectory()) return await renameToNew(from, at)
      // Between two names of one file, a rename does nothing.
      if (existing.ino === moved.ino && existing.dev === moved.dev) return await unlink(from)
      await rename(from, at)
      await this.#notes.forget(existing)
    })
  }

  /** By paths of the storage, so that each step is confined anew, and a deep tree takes no more descriptors than a flat one. */
  async #empty (path: StoragePath, signal: AbortSignal | undefined): Promise<void> {
    for (const name of await this.#confinement.inside(path, namesToRemove)) {
      await this.remove(`${path}/${name}`, true, signal).catch((error: unknown) => {
        if (!(error instanceof StorageError && error.code === 'NOT_FOUND')) throw error
      })
    }
  }

  async #lookAt (path: StoragePath, purpose: 'seek' | 'put'): Promise<BigIntStats | undefined> {
    return await this.#confinement.at(path, purpose, async ({ at }) => {
      const found = await lookIfThere(at)
      if (found !== undefined) entryStat(found, path)
      return found
    })
  }
}

/** An entry whose name is not UTF-8 gets one that is, so that it goes like the others. */
async function namesToRemove (directory: string): Promise<string[]> {
  const names = await readdir(directory, { encoding: 'buffer' })
  for (const [index, name] of names.entries()) {
    if (isUtf8(name)) continue
    const readable = randomUUID()
    await rename(Buffer.concat([Buffer.from(`${directory}/`), name]), `${directory}/${readable}`).catch(ifMissing(undefined))
    names[index] = Buffer.from(readable)
  }
  return names.map(name => name.toString())
}

function missing (path: StoragePath): never {
  throw new StorageError('NOT_FOUND', { subject: path })
}

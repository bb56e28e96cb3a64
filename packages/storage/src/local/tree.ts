/** Moves and removes entries, and all that is below them. */
import { isUtf8 } from 'node:buffer'
import { randomUUID } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import { readdir, rename, rmdir, unlink } from 'node:fs/promises'

import type { Confinement, Place } from '../confine.ts'
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
    const [source, target] = [namesOf(from), namesOf(to)]
    // To overwrite what the source is in would remove the source first.
    if (isWithin(source, target) || (isOverwriting && isWithin(target, source))) throw new StorageError('FORBIDDEN', { subject: `${from} → ${to}` })
    const moved = await this.#lookAt(from, 'seek') ?? missing(from)
    const existing = await this.#lookAt(to, 'put')
    if (existing !== undefined && !isOverwriting) throw new StorageError('EXISTS', { subject: to })
    // Only between files is it one step: a rename does not take the place of what is in a directory.
    if (existing !== undefined && (moved.isDirectory() || existing.isDirectory())) await this.remove(to, true, signal)
    await this.#confinement.at(from, 'seek', async source => {
      await this.#confinement.at(to, 'put', async target => { await this.#rename(source, target, moved, existing) })
    })
  }

  async #rename (source: Place, target: Place, moved: BigIntStats, existing: BigIntStats | undefined): Promise<void> {
    // Onto nothing or onto an empty directory: a rename harms nobody who came in between.
    if (moved.isDirectory()) return await rename(source.at, target.at)
    if (existing === undefined || existing.isDirectory()) return await renameToNew(source.at, target.at)
    // Between two names of one file, a rename does nothing.
    if (existing.ino === moved.ino && existing.dev === moved.dev) return await unlink(source.at)
    await rename(source.at, target.at)
    await this.#notes.forget(existing)
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

/** A directory that is being listed: read as it is asked for, so that a million entries do not wait in memory. */
import type { Dir } from 'node:fs'
import { opendir } from 'node:fs/promises'

import type { Confinement } from '../confine.ts'
import type { DirectoryEntry, StoragePath } from '../storage.ts'
import { entryStat, identityOf, lookIfThere } from './entry-stat.ts'
import type { Notes } from './notes.ts'
import { isPrivate, namesOf } from './paths.ts'

/** Entries looked at in one call. */
const atOnce = 256

export class Listing {
  readonly #confinement: Confinement
  readonly #notes: Notes
  readonly #path: StoragePath
  readonly #isRoot: boolean
  readonly #directory: Dir
  #closing: Promise<void> | undefined

  private constructor (confinement: Confinement, notes: Notes, path: StoragePath, directory: Dir) {
    this.#confinement = confinement
    this.#notes = notes
    this.#path = path
    this.#isRoot = namesOf(path).length === 0
    this.#directory = directory
  }

  /** Takes one descriptor until it is closed. */
  static async open (confinement: Confinement, notes: Notes, path: StoragePath): Promise<Listing> {
    return new Listing(confinement, notes, path, await confinement.inside(path, async directory => await opendir(`${directory}/.`, { bufferSize: atOnce })))
  }

  /** The next entries, some of which may have vanished; undefined at the end. */
  async next (attribute?: string): Promise<DirectoryEntry[] | undefined> {
    const names = await this.#names()
    // The way there is walked anew: the descriptor gives names, and nothing that could be looked at by them.
    return names.length === 0 ? undefined : await this.#confinement.inside(this.#path, async directory => await this.#entriesIn(directory, names.filter(name => !this.#isHidden(name)), attribute))
  }

  /** Closing twice is harmless. */
  async close (): Promise<void> {
    this.#closing ??= this.#directory.close()
    await this.#closing
  }

  async #names (): Promise<string[]> {
    const names: string[] = []
    while (names.length < atOnce) {
      const entry = await this.#directory.read()
      if (entry === null) break
      names.push(entry.name)
    }
    return names
  }

  #isHidden (name: string): boolean {
    return this.#isRoot && isPrivate(name)
  }

  /** Links and devices are no part of the storage; what vanished meanwhile is not either, and of a name that is not UTF-8 nothing is found. */
  async #entriesIn (directory: string, names: readonly string[], attribute: string | undefined): Promise<DirectoryEntry[]> {
    const entries = await Promise.all(names.map(async name => {
      const found = await lookIfThere(`${directory}/${name}`)
      if (found === undefined || !(found.isFile() || found.isDirectory())) return []
      const value = attribute === undefined ? undefined : await this.#notes.attributes?.one(identityOf(found), attribute)
      return [{ name, ...entryStat(found, name), ...value && { attribute: value } }]
    }))
    return entries.flat()
  }
}

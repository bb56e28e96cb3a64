/** Copies files and directories, out of sight until the copy is whole. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { mkdir, readdir, rmdir, unlink } from 'node:fs/promises'

import type { Confinement } from '../confine.ts'
import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'
import { throwIfCancelled } from './calls.ts'
import { copyContent } from './copy-content.ts'
import { entryStat, identityOf, look, lookIfThere, modeOf } from './entry-stat.ts'
import type { Notes } from './notes.ts'
import { OpenFile, openFd } from './open-file.ts'
import { namesOf } from './paths.ts'
import type { PrivateDirectory } from './private-directory.ts'
import { asOurs } from './private-directory.ts'
import { syncAt } from './sync-at.ts'
import type { Tree } from './tree.ts'

export interface CopiesInit {
  readonly confinement: Confinement
  readonly own: PrivateDirectory
  readonly notes: Notes
  readonly tree: Tree
  readonly maxFileBytes: number
  readonly syncOnCommit: boolean
  readonly freeBytes: () => Promise<number>
}

export interface CopyWish {
  readonly isOverwriting: boolean
  /** With all that is in a directory. */
  readonly isRecursive: boolean
  readonly signal: AbortSignal
}

/** One entry on its way. */
interface Passage extends CopyWish {
  readonly from: StoragePath
  readonly to: StoragePath
  /** Where it is until then: below a directory that nobody else may write to. */
  readonly at: string
}

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants

/** The copy has to be put into it. */
const workable = 0o700

export class Copies {
  readonly #init: CopiesInit

  constructor (init: CopiesInit) {
    this.#init = init
  }

  /** A directory too appears at once and whole. Links and devices in it are left out, as they are from lists. */
  async copy (from: StoragePath, to: StoragePath, wish: CopyWish): Promise<void> {
    const { own, tree, confinement, syncOnCommit } = this.#init
    const { existing } = await tree.lookAtBoth(from, to, wish.isOverwriting)
    await confinement.at(to, 'put', async ({ parent }) => {
      // Something else is mounted there: the copy could not be renamed to it.
      if ((await look(`${parent}/.`)).dev !== own.device) throw new StorageError('UNSUPPORTED', { subject: to })
    })
    const { hiddenAt } = await own.hide(async at => { await mkdir(at, 0o700) })
    const at = `${hiddenAt}/copy`
    try {
      if (!await this.#copyEntry({ ...wish, from, to, at })) throw new StorageError('NOT_FOUND', { subject: from })
      await tree.publish(at, to, await asOurs('uploads', look(at)), existing, wish.signal)
    } finally {
      await this.#discard(hiddenAt)
    }
    if (syncOnCommit) await confinement.at(to, 'put', async ({ parent }) => { await syncAt(parent) })
  }

  /** False when the source is there no more. */
  async #copyEntry (passage: Passage): Promise<boolean> {
    const { from, to, at, signal } = passage
    const { confinement, notes, syncOnCommit } = this.#init
    throwIfCancelled(signal, from)
    // Below the target, the path may become longer than any that can be asked for.
    namesOf(to)
    const found = await confinement.at(from, 'seek', async ({ at }) => await lookIfThere(at)).catch(ifNotFound)
    if (found === undefined) return false
    const source = found.isDirectory() ? await this.#copyDirectory(found, passage) : await this.#copyFile(passage)
    if (source === undefined) return false
    if (syncOnCommit) await syncAt(at)
    const made = await asOurs('uploads', look(at))
    await notes.attributes?.copy(identityOf(source), identityOf(made))
    if (made.isFile()) await notes.checksums.copy(source, made)
    return true
  }

  async #copyDirectory (found: BigIntStats, passage: Passage): Promise<BigIntStats> {
    const { from, to, at, isRecursive } = passage
    await asOurs('uploads', mkdir(at, modeOf(found) | workable))
    if (!isRecursive) return found
    for (const name of await this.#init.confinement.inside(from, readCopyable)) {
      await this.#copyEntry({ ...passage, from: `${from}/${name}`, to: `${to}/${name}`, at: `${at}/${name}` })
    }
    return found
  }

  async #copyFile ({ from, at, signal }: Passage): Promise<BigIntStats | undefined> {
    const { confinement, maxFileBytes, freeBytes } = this.#init
    const fd = await confinement.at(from, 'seek', async ({ at }) => await openFd(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)).catch(ifNotFound)
    if (fd === undefined) return undefined
    const source = new OpenFile(from, fd)
    try {
      const stat = await source.stat()
      if (entryStat(stat, from).kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: from })
      await asOurs('uploads', copyContent({ source, at, maxFileBytes, freeBytes, signal }))
      return stat
    } finally {
      await source.close()
    }
  }

  /** What was published is not there any more. */
  async #discard (at: string): Promise<void> {
    const left = await lookIfThere(at).catch(() => undefined)
    if (left === undefined) return
    if (left.isDirectory()) {
      for (const name of await readdir(at).catch(() => [])) await this.#discard(`${at}/${name}`)
    }
    await (left.isDirectory() ? rmdir(at) : unlink(at)).catch(() => { /* the next start removes it */ })
    await this.#init.notes.forget(left)
  }
}

/** Read whole, so that a deep tree takes no more descriptors than a flat one. */
async function readCopyable (directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true })
  return entries.filter(entry => !entry.isSymbolicLink() && !entry.isFIFO() && !entry.isSocket() && !entry.isCharacterDevice() && !entry.isBlockDevice()).map(({ name }) => name)
}

function ifNotFound (error: unknown): undefined {
  if (error instanceof StorageError && error.code === 'NOT_FOUND') return undefined
  throw error
}

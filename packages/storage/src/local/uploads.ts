/** Where uploads begin, and how they become visible. */
import { constants, lstatSync } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { rename } from 'node:fs/promises'

import type { RunningAlgorithm } from '../checksums/running-sums.ts'
import type { Confinement, Place } from '../confine.ts'
import { StorageError } from '../errors.ts'
import type { StorageFile, StoragePath } from '../storage.ts'
import type { Sums } from './checksum-store.ts'
import { entryStat, identityOf, look, lookIfThere } from './entry-stat.ts'
import type { FilesInMemory } from './files-in-memory.ts'
import type { Notes } from './notes.ts'
import { OpenFile, openFd } from './open-file.ts'
import { withModeOf } from './permission-bits.ts'
import type { PrivateDirectory } from './private-directory.ts'
import { renameToNew } from './rename-to-new.ts'
import { syncAt } from './sync-at.ts'
import { Upload } from './upload.ts'

export type UploadMode = 'create' | 'replace'

export interface UploadsInit {
  readonly confinement: Confinement
  readonly own: PrivateDirectory
  readonly notes: Notes
  readonly inMemory: FilesInMemory | undefined
  readonly maxFileBytes: number
  readonly syncOnCommit: boolean
  readonly checksums: readonly RunningAlgorithm[]
  readonly onEnd: (upload: StorageFile) => void
}

const { O_CREAT, O_EXCL, O_RDWR } = constants

export class Uploads {
  readonly #init: UploadsInit

  constructor (init: UploadsInit) {
    this.#init = init
  }

  /** Says before the first byte what would be refused after the last. */
  async refuse (path: StoragePath, mode: UploadMode, isMakingParents: boolean): Promise<void> {
    const { confinement, own } = this.#init
    await confinement.at(path, isMakingParents ? 'make' : 'put', async ({ at, parent, isAtHand }: Place) => {
      const existing = await lookIfThere(at)
      if (existing !== undefined) {
        if (entryStat(existing, path).kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: path })
        if (mode === 'create') throw new StorageError('EXISTS', { subject: path })
      }
      // Something else is mounted there: the upload could not be renamed to it.
      const { dev } = isAtHand ? lstatSync(`${parent}/.`, { bigint: true }) : await look(`${parent}/.`)
      if (dev !== own.device) throw new StorageError('UNSUPPORTED', { subject: path })
    })
  }

  async begin (path: StoragePath, mode: UploadMode): Promise<StorageFile> {
    const { own, inMemory, maxFileBytes, syncOnCommit, checksums, onEnd } = this.#init
    const { hiddenAt, made: fd } = await own.hide(async at => await openFd(at, O_RDWR | O_CREAT | O_EXCL, 0o644))
    const file = new OpenFile(path, fd, { maxBytes: maxFileBytes, inMemory })
    return new Upload({
      file,
      opened: entryStat(await file.stat(), path),
      hiddenAt,
      syncOnCommit,
      checksums,
      publish: async (stat, sums) => await this.#publish(path, mode, hiddenAt, stat, sums),
      onEnd
    })
  }

  /** Attributes and permission bits belong to the name that is replaced, and are there before the new content is. */
  async #publish (path: StoragePath, mode: UploadMode, hiddenAt: string, fresh: BigIntStats, sums: Sums): Promise<BigIntStats> {
    const { confinement, notes, syncOnCommit } = this.#init
    let seen = fresh
    await confinement.at(path, 'put', async ({ at, parent }) => {
      const replaced = mode === 'replace' ? await lookIfThere(at) : undefined
      try {
        if (replaced !== undefined) {
          await notes.attributes?.copy(identityOf(replaced), identityOf(fresh))
          seen = await withModeOf(replaced, hiddenAt, fresh)
        }
        if (mode === 'create') await renameToNew(hiddenAt, at)
        else await rename(hiddenAt, at)
      } catch (error) {
        await notes.forget(fresh)
        throw error
      }
      // The new name is on the disk too.
      if (syncOnCommit) await syncAt(parent)
      if (replaced !== undefined) await notes.forget(replaced)
    })
    if (Object.keys(sums).length > 0) await notes.checksums.remember(fresh, sums)
    return seen
  }
}

/** The directory of the root in which uploads wait and notes are kept. */
import { lstat, mkdir, readdir, rm } from 'node:fs/promises'

import type { Confinement } from '../confine.ts'
import { StorageError } from '../errors.ts'
import { privateName } from './paths.ts'

/** Makes it where it misses, and removes what a crashed process left behind `staleHours` ago. */
export async function preparePrivateDirectory (confinement: Confinement, staleHours: number): Promise<void> {
  for (const name of [privateName, `${privateName}/uploads`, `${privateName}/notes`]) {
    await mkdir(confinement.own(name), { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => { if (error.code !== 'EEXIST') throw error })
    if (!(await lstat(confinement.own(name))).isDirectory()) throw new StorageError('NOT_DIRECTORY', { subject: name })
  }
  const before = Date.now() - staleHours * 3_600_000
  for (const name of await readdir(confinement.own(`${privateName}/uploads`))) {
    const at = confinement.own(`${privateName}/uploads/${name}`)
    const left = await lstat(at).catch(() => undefined)
    if (left !== undefined && left.mtimeMs < before) await rm(at, { force: true, recursive: true })
  }
}

/** Renames a file, unless something of the new name exists. */
import { link, rename, unlink } from 'node:fs/promises'

import { lookIfThere } from './entry-stat.ts'

/** Files of other users (Linux protects them) and file systems such as FAT have no second names. */
const cannotLink: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])

/** Rejects with EEXIST. A link refuses to take the place of anything, which a rename would do. */
export async function renameToNew (from: string, to: string, linkTo: typeof link = link): Promise<void> {
  try {
    await linkTo(from, to)
  } catch (error) {
    if (!cannotLink.has((error as NodeJS.ErrnoException).code)) throw error
    // The next best: who makes the name between this look and the rename loses it.
    if (await lookIfThere(to) !== undefined) throw Object.assign(new Error('the new name is taken'), { code: 'EEXIST' })
    await rename(from, to)
    return
  }
  await unlink(from)
}

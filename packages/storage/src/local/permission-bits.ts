/** Who may do what with an entry, by the nine bits of the file system. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { chmod, open } from 'node:fs/promises'

import type { StoragePath } from '../storage.ts'
import { entryStat, look, modeOf, permissionBits } from './entry-stat.ts'

/** What the server needs itself, to serve a file and to work in a directory. */
const always = { file: 0o400, directory: 0o700 } as const

const { O_NOFOLLOW, O_NONBLOCK, O_RDONLY } = constants

/** By descriptor: to change them by name would change what a link leads to. Throws like {@link entryStat}. */
export async function changeMode (at: string, mode: number, path: StoragePath): Promise<void> {
  const handle = await open(at, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    const { kind } = entryStat(await handle.stat({ bigint: true }), path)
    await handle.chmod(mode & permissionBits | always[kind])
  } finally {
    await handle.close()
  }
}

/** Gives a file of ours, out of sight, those of the file whose place it takes; resolves to what is then known of it. */
export async function withModeOf (replaced: BigIntStats, hiddenAt: string, fresh: BigIntStats): Promise<BigIntStats> {
  if (!replaced.isFile() || modeOf(replaced) === modeOf(fresh)) return fresh
  await chmod(hiddenAt, modeOf(replaced))
  return await look(hiddenAt)
}

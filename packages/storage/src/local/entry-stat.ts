/** What the file system knows of an entry, as the storage says it. */
import type { BigIntStats } from 'node:fs'
import { lstat } from 'node:fs/promises'

import { StorageError } from '../errors.ts'
import type { EntryStat, StoragePath } from '../storage.ts'

/** Throws OUTSIDE for links, and UNSUPPORTED for what is neither file nor directory. */
export function entryStat (stat: BigIntStats, path: StoragePath): EntryStat {
  if (stat.isSymbolicLink()) throw new StorageError('OUTSIDE', { subject: path })
  if (!stat.isFile() && !stat.isDirectory()) throw new StorageError('UNSUPPORTED', { subject: path })
  return {
    kind: stat.isFile() ? 'file' : 'directory',
    size: stat.isFile() ? Number(stat.size) : 0,
    modifiedMs: Number(stat.mtimeNs / 1_000_000n),
    createdMs: Number(stat.birthtimeNs / 1_000_000n),
    etag: versionOf(stat)
  }
}

/** Of the entry itself, should it be a link. */
export async function look (at: string): Promise<BigIntStats> {
  return await lstat(at, { bigint: true })
}

export async function lookIfThere (at: string): Promise<BigIntStats | undefined> {
  return await look(at).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return undefined; throw error })
}

/** Changes whenever the content may have changed. */
export function versionOf ({ ino, size, mtimeNs }: BigIntStats): string {
  return `${ino.toString(36)}-${size.toString(36)}-${mtimeNs.toString(36)}`
}

/** Stays the same when the entry is renamed or changed; another entry that gets its inode number differs. */
export function identityOf ({ ino, birthtimeNs }: BigIntStats): string {
  return `${ino.toString(36)}-${birthtimeNs.toString(36)}`
}

/** What the file system knows of an entry, as the storage says it. */
import { constants } from 'node:fs'
import type { BigIntStats } from 'node:fs'
import { lstat } from 'node:fs/promises'

import { StorageError } from '../errors.ts'
import type { EntryStat, StoragePath } from '../storage.ts'

/** What has to be known of an entry. */
export type Found = Pick<BigIntStats, 'mode' | 'ino' | 'size' | 'mtimeNs' | 'birthtimeNs'>

/** What the storage says of the mode of an entry. */
export const permissionBits = 0o777

const { S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } = constants

/** Throws OUTSIDE for links, and UNSUPPORTED for what is neither file nor directory. */
export function entryStat (stat: Found, path: StoragePath): EntryStat {
  const bits = Number(stat.mode)
  const type = bits & S_IFMT
  if (type === S_IFLNK) throw new StorageError('OUTSIDE', { subject: path })
  if (type !== S_IFREG && type !== S_IFDIR) throw new StorageError('UNSUPPORTED', { subject: path })
  return {
    kind: type === S_IFREG ? 'file' : 'directory',
    size: type === S_IFREG ? Number(stat.size) : 0,
    modifiedMs: Number(stat.mtimeNs / 1_000_000n),
    createdMs: Number(stat.birthtimeNs / 1_000_000n),
    etag: versionOf(stat),
    mode: bits & permissionBits
  }
}

export function modeOf ({ mode }: Found): number {
  return Number(mode) & permissionBits
}

/** Of the entry itself, should it be a link. */
export async function look (at: string): Promise<BigIntStats> {
  return await lstat(at, { bigint: true })
}

export async function lookIfThere (at: string): Promise<BigIntStats | undefined> {
  return await look(at).catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return undefined; throw error })
}

/** Changes whenever the content may have changed. */
export function versionOf ({ ino, size, mtimeNs }: Found): string {
  return `${ino.toString(36)}-${size.toString(36)}-${mtimeNs.toString(36)}`
}

/** Do both say the same in {@link versionOf}? */
export function isSameVersion (a: Found, b: Found): boolean {
  return a.mtimeNs === b.mtimeNs && a.size === b.size && a.ino === b.ino
}

/** Stays the same when the entry is renamed or changed; another entry that gets its inode number differs. */
export function identityOf ({ ino, birthtimeNs }: Found): string {
  return `${ino.toString(36)}-${birthtimeNs.toString(36)}`
}

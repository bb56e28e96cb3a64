/** Reads a storage path: names between slashes, none of which means anything to a file system. */
import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'

/** Our own files live in this directory of the root; it is not part of the storage. */
export const privateName = '.scitags'

const maxPathBytes = 4096
const maxNameBytes = 255

/** The names from the root down; none for the root itself. Throws BAD_PATH, NAME_TOO_LONG or OUTSIDE. */
export function namesOf (path: StoragePath): string[] {
  if (Buffer.byteLength(path) > maxPathBytes) throw new StorageError('NAME_TOO_LONG', { subject: `${path.slice(0, 64)}…` })
  if (!path.startsWith('/') || path.includes('\0')) throw new StorageError('BAD_PATH', { subject: JSON.stringify(path) })
  const names = path.split('/').filter(name => name !== '' && name !== '.')
  for (const name of names) {
    if (name === '..') throw new StorageError('OUTSIDE', { subject: path })
    if (Buffer.byteLength(name) > maxNameBytes) throw new StorageError('NAME_TOO_LONG', { subject: path })
  }
  if (names[0] === privateName) throw new StorageError('FORBIDDEN', { subject: path })
  return names
}

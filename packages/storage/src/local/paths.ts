/** Reads a storage path: names between slashes, none of which means anything to a file system. */
import { StorageError } from '../errors.ts'
import type { StoragePath } from '../storage.ts'

/** Our own files live in this directory of the root; it is not part of the storage. */
export const privateName = '.scitags'

const maxPathBytes = 4096
const maxNameBytes = 255
/** Each name costs system calls. */
const maxDepth = 256

/** What some file systems pass over in a name: joiners, marks of direction, the byte order mark. */
const unseen = /[\u200C-\u200F\u202A-\u202E\u206A-\u206F\uFEFF]/g

/** Names that no file system takes for something else, none of them long: most paths are such. */
const plainPath = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/
const plainLength = 255

/** The way from the root, names between slashes; `.` for the root itself. Throws like {@link namesOf}. */
export function relativeOf (path: StoragePath): string {
  if (path.length <= plainLength && plainPath.test(path)) return path.slice(1)
  return namesOf(path).join('/') || '.'
}

/** The names from the root down; none for the root itself. Throws BAD_PATH, NAME_TOO_LONG, OUTSIDE or FORBIDDEN. */
export function namesOf (path: StoragePath): string[] {
  if (Buffer.byteLength(path) > maxPathBytes) throw new StorageError('NAME_TOO_LONG', { subject: `${path.slice(0, 64)}…` })
  // Half of a character pair cannot be written down: another name would stand on the disk.
  if (!path.startsWith('/') || path.includes('\0') || /\p{Surrogate}/u.test(path)) throw new StorageError('BAD_PATH', { subject: JSON.stringify(path) })
  const names = path.split('/').filter(name => name !== '' && name !== '.')
  if (names.length > maxDepth) throw new StorageError('NAME_TOO_LONG', { subject: `${path.slice(0, 64)}…` })
  for (const name of names) {
    if (name === '..') throw new StorageError('OUTSIDE', { subject: path })
    if (Buffer.byteLength(name) > maxNameBytes) throw new StorageError('NAME_TOO_LONG', { subject: path })
  }
  if (names[0] !== undefined && isPrivate(names[0])) throw new StorageError('FORBIDDEN', { subject: path })
  return names
}

/** Would any file system take this name, in the root, for our own directory? Some do not tell case apart. */
export function isPrivate (name: string): boolean {
  return name.normalize('NFKC').replace(unseen, '').toLowerCase() === privateName
}

/** Is `inner` the same place as `outer`, or below it? */
export function isWithin (outer: readonly string[], inner: readonly string[]): boolean {
  return outer.every((name, index) => inner[index] === name)
}

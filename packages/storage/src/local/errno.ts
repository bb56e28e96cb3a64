/** What the file system refused, in the words of the storage. */
import { StorageError } from '../errors.ts'
import type { StorageErrorCode } from '../errors.ts'

const codes: Readonly<Record<string, StorageErrorCode>> = {
  ENOENT: 'NOT_FOUND',
  EEXIST: 'EXISTS',
  EISDIR: 'IS_DIRECTORY',
  ENOTDIR: 'NOT_DIRECTORY',
  ENOTEMPTY: 'NOT_EMPTY',
  ENAMETOOLONG: 'NAME_TOO_LONG',
  // Nothing is opened through a symbolic link.
  ELOOP: 'OUTSIDE',
  EACCES: 'FORBIDDEN',
  EPERM: 'FORBIDDEN',
  EROFS: 'READ_ONLY',
  ENOSPC: 'NO_SPACE',
  EDQUOT: 'NO_SPACE',
  EFBIG: 'TOO_LARGE',
  EBUSY: 'BUSY',
  ETXTBSY: 'BUSY',
  EINVAL: 'BAD_PATH',
  EILSEQ: 'BAD_PATH',
  EXDEV: 'UNSUPPORTED',
  ENOTSUP: 'UNSUPPORTED',
  EOPNOTSUPP: 'UNSUPPORTED',
  // A socket, or a device that nothing drives.
  ENXIO: 'UNSUPPORTED',
  // A listing, when the storage closes.
  ERR_DIR_CLOSED: 'CLOSED'
}

/** `subject` is a path of the storage; paths of the machine never show. */
export function storageError (cause: unknown, subject: string): StorageError {
  if (cause instanceof StorageError) return cause
  return new StorageError(codes[(cause as NodeJS.ErrnoException | undefined)?.code ?? ''] ?? 'IO', { subject, cause })
}

/** What the answer of an HTTP server, or its silence, means for a storage. */
import { StorageError } from '@scitags/storage'
import type { StorageErrorCode } from '@scitags/storage'

const codes: Readonly<Record<number, StorageErrorCode>> = {
  401: 'FORBIDDEN',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'UNSUPPORTED',
  409: 'PARENT_MISSING',
  410: 'NOT_FOUND',
  412: 'EXISTS',
  413: 'TOO_LARGE',
  414: 'NAME_TOO_LONG',
  423: 'BUSY',
  501: 'UNSUPPORTED',
  507: 'NO_SPACE'
}

/** `meanings` are those of one method that differ from the usual ones. */
export function errorOfStatus (status: number, subject: string, meanings: Readonly<Record<number, StorageErrorCode>> = {}): StorageError {
  return new StorageError(meanings[status] ?? codes[status] ?? 'IO', { subject, cause: new Error(`the origin answered ${status}`) })
}

/** Of whatever was thrown on the way. */
export function errorOfFailure (cause: unknown, subject: string, signal?: AbortSignal): StorageError {
  if (cause instanceof StorageError) return cause
  return new StorageError(signal?.aborted === true ? 'CANCELLED' : 'IO', { subject, cause })
}

/** What was read belongs to another file than the one that was opened. */
export function changed (path: string): StorageError {
  return new StorageError('IO', { subject: path, cause: new Error('it has changed at the origin since it was opened') })
}

/** Everything that storage can refuse, in one table. */

export const errors = {
  NOT_FOUND: { message: 'there is no such file or directory', status: 404 },
  EXISTS: { message: 'something of that name exists already', status: 412 },
  IS_DIRECTORY: { message: 'a directory stands where a file was expected', status: 409 },
  NOT_DIRECTORY: { message: 'a file stands where a directory was expected', status: 409 },
  NOT_EMPTY: { message: 'the directory is not empty', status: 409 },
  PARENT_MISSING: { message: 'the parent directory does not exist; create it first', status: 409 },
  OUTSIDE: { message: 'the path leads out of the storage', status: 403 },
  BAD_PATH: { message: 'the path cannot name a file here', status: 400 },
  NAME_TOO_LONG: { message: 'the path or one of its names is too long', status: 414 },
  FORBIDDEN: { message: 'the server may not do that to this file', status: 403 },
  READ_ONLY: { message: 'the storage is read-only', status: 403 },
  NO_SPACE: { message: 'the storage is full', status: 507 },
  TOO_LARGE: { message: 'the file would be larger than the storage allows', status: 413 },
  BUSY: { message: 'the file is being written by somebody else; try again later', status: 423 },
  UNSUPPORTED: { message: 'the storage cannot do that', status: 501 },
  BAD_RANGE: { message: 'the position or size is not a whole number of bytes', status: 400 },
  CLOSED: { message: 'the handle has been closed', status: 500 },
  CANCELLED: { message: 'the call was cancelled', status: 499 },
  OPTIONS_INVALID: { message: 'the options are not right', status: 500 },
  IO: { message: 'the file system failed', status: 500 }
} as const

export type StorageErrorCode = keyof typeof errors

/** `message` says what happened and to what; `status` is the HTTP status that fits. */
export class StorageError extends Error {
  readonly code: StorageErrorCode
  readonly status: number

  constructor (code: StorageErrorCode, options: { readonly subject?: string, readonly cause?: unknown } = {}) {
    const { subject, cause } = options
    super(`${subject === undefined ? '' : `${subject}: `}${errors[code].message}`, cause === undefined ? undefined : { cause })
    this.name = 'StorageError'
    this.code = code
    this.status = errors[code].status
  }
}

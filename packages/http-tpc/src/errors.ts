/** Everything that HTTP and third-party copy can refuse, in one table. */

export const errors = {
  OPTIONS_INVALID: { message: 'the options are not right', status: 500 },
  // what a request says
  PATH_INVALID: { message: 'the path cannot name a file here', status: 400 },
  HEADER_INVALID: { message: 'a header of the request is not right', status: 400 },
  REMOTE_MISSING: { message: 'COPY needs a Source or a Destination', status: 400 },
  REMOTE_AMBIGUOUS: { message: 'COPY takes a Source or a Destination, not both', status: 400 },
  URL_INVALID: { message: 'that is no URL of a remote file', status: 400 },
  SCHEME_UNSUPPORTED: { message: 'only http, https, dav and davs URLs can be copied', status: 400 },
  CREDENTIAL_UNSUPPORTED: { message: 'delegation is not supported; send Credential: none and a TransferHeaderAuthorization', status: 400 },
  BODY_INVALID: { message: 'the body of the request is not right', status: 400 },
  BODY_UNSUPPORTED: { message: 'this method takes no such body', status: 415 },
  BODY_TOO_LARGE: { message: 'the body of the request is too large', status: 413 },
  PROPERTIES_TOO_LARGE: { message: 'the properties of the file take too much room', status: 507 },
  METHOD_UNSUPPORTED: { message: 'the method is not supported here', status: 405 },
  PRECONDITION_FAILED: { message: 'a condition of the request does not hold', status: 412 },
  RANGE_UNSATISFIABLE: { message: 'the file has no such bytes', status: 416 },
  COLLECTION_EXISTS: { message: 'something of that name exists already', status: 405 },
  OTHER_SERVER: { message: 'the Destination is on another server', status: 502 },
  ROOT_PROTECTED: { message: 'the root directory stays where it is', status: 403 },
  UPLOAD_STALLED: { message: 'the client stopped sending', status: 408 },
  DOWNLOAD_STALLED: { message: 'the client stopped reading', status: 408 },
  FILE_CHANGED: { message: 'the file changed while it was read; try again', status: 503 },
  UPLOAD_INCOMPLETE: { message: 'the upload ended early', status: 400 },
  // what a copy meets
  SELF_COPY: { message: 'source and destination are the same file', status: 403 },
  TARGET_REFUSED: { message: 'this server does not connect to that address', status: 403 },
  TARGET_EXISTS: { message: 'the destination exists and Overwrite is F', status: 412 },
  REMOTE_REFUSED: { message: 'the remote side refused', status: 502 },
  REMOTE_UNREACHABLE: { message: 'the remote side cannot be reached', status: 502 },
  REMOTE_TIMEOUT: { message: 'the remote side did not answer in time', status: 504 },
  CHECKSUM_TIMEOUT: { message: 'the checksum took too long', status: 504 },
  REMOTE_INVALID: { message: 'the remote side gave an answer that makes no sense', status: 502 },
  REMOTE_CHANGED: { message: 'the remote file changed while it was copied', status: 502 },
  REDIRECTS_EXCEEDED: { message: 'the remote side redirected too often', status: 502 },
  CONNECTION_LOST: { message: 'the connection to the remote side broke', status: 502 },
  TRANSFER_STALLED: { message: 'no bytes came through for too long', status: 504 },
  TRANSFER_SLOW: { message: 'the transfer was too slow', status: 504 },
  SIZE_MISMATCH: { message: 'the two sides do not have the same number of bytes', status: 502 },
  CHECKSUM_MISMATCH: { message: 'the checksums differ', status: 412 },
  CHECKSUM_UNVERIFIABLE: { message: 'the checksum cannot be verified, and the request demands it', status: 412 },
  CANCELLED: { message: 'the transfer was cancelled', status: 499 },
  FAILED: { message: 'the server failed', status: 500 }
} as const

export type HttpTpcErrorCode = keyof typeof errors

/** `message` says what happened, to what, and what to try; callers test `code`. Credentials and query strings are never in it. */
export class HttpTpcError extends Error {
  readonly code: HttpTpcErrorCode
  /** The HTTP status that fits; that of the remote side where it is passed on. */
  readonly status: number
  /** Of `OPTIONS_INVALID`: steps from the options to what is wrong. */
  readonly path: readonly string[] | undefined
  /** Of `REMOTE_REFUSED`: when to come again, where the remote side says so. */
  readonly retryAfterMs: number | undefined
  /** There was no connection: the remote side cannot have taken what was asked of it. */
  readonly isUnsent: boolean

  constructor (code: HttpTpcErrorCode, options: { readonly detail?: string, readonly status?: number, readonly path?: readonly string[], readonly retryAfterMs?: number, readonly isUnsent?: boolean, readonly cause?: unknown } = {}) {
    const { detail, status, path, retryAfterMs, isUnsent = false, cause } = options
    super(`${errors[code].message}${detail === undefined ? '' : `: ${detail}`}`, cause === undefined ? undefined : { cause })
    this.name = 'HttpTpcError'
    this.code = code
    this.status = status ?? errors[code].status
    this.path = path
    this.retryAfterMs = retryAfterMs
    this.isUnsent = isUnsent
  }
}

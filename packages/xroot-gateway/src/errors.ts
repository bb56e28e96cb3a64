/** Everything that the gateway can refuse, in one table; `status` is the number of the xroot error. */
import { errorNumbers as n } from '@scitags/xrootd-protocol'

export const errors = {
  OPTIONS_INVALID: { message: 'the options are not right', status: n.ServerError },
  PATH_INVALID: { message: 'the path cannot name a file here', status: n.ArgInvalid },
  PATH_OUTSIDE: { message: 'the path leads out of the storage', status: n.NotAuthorized },
  ARGUMENT_INVALID: { message: 'an argument of the request is not right', status: n.ArgInvalid },
  ARGUMENT_MISSING: { message: 'Required argument not present', status: n.ArgMissing },
  LIST_TOO_LONG: { message: 'the list of the request is too long', status: n.ArgTooLong },
  NOT_AUTHORIZED: { message: 'permission denied', status: n.NotAuthorized },
  TLS_REQUIRED: { message: 'this server demands TLS', status: n.TLSRequired },
  AUTHENTICATION_FAILED: { message: 'the credential is not accepted', status: n.AuthFailed },
  FILE_LOCKED: { message: 'the file is in use', status: n.FileLocked },
  HANDLE_UNKNOWN: { message: 'the handle does not refer to an open file', status: n.FileNotOpen },
  NOT_WRITABLE: { message: 'the file is not open for writing', status: n.FileNotOpen },
  VECTOR_PAST_END: { message: 'the list reads past the end of the file', status: n.FSError },
  CHECKSUM_UNSUPPORTED: { message: 'checksum not supported.', status: n.ServerError },
  PAGES_UNCORRECTED: { message: 'uncorrected checksum errors', status: n.ChkSumErr },
  TOO_MANY_BAD_PAGES: { message: 'too many checksum errors', status: n.TooManyErrs },
  TOO_MANY_FILES: { message: 'the session has too many open files', status: n.Overloaded },
  TOO_MANY_STREAMS: { message: 'the session has too many streams', status: n.NoMemory },
  TOO_MANY_ORIGIN_CONNECTIONS: { message: 'the session has too many connections to the origin', status: n.Overloaded },
  NOT_AT_ANY_ORIGIN: { message: 'no origin has it', status: n.NotFound },
  ORIGIN_UNREACHABLE: { message: 'no origin answers', status: n.noserver },
  SESSION_UNKNOWN: { message: 'there is no such session', status: n.NotFound },
  OTHER_HOST: { message: 'the session belongs to another host', status: n.NotAuthorized },
  CLIENT_GONE: { message: 'the client is gone', status: n.Cancelled },
  FILE_CHANGED: { message: 'the file became shorter while it was read', status: n.IOError },
  COPY_UNSUPPORTED: { message: 'tpc not supported', status: n.Unsupported },
  COPY_EXPIRED: { message: 'tpc authorization expired', status: n.NotAuthorized },
  COPY_CANCELLED: { message: 'the copy was cancelled', status: n.Cancelled },
  COPY_SLOW: { message: 'the source is too slow', status: n.TimerExpired },
  TARGET_REFUSED: { message: 'the source is no server that copies may be fetched from', status: n.NotAuthorized },
  SOURCE_CHANGED: { message: 'the source did not give as many bytes as it has', status: n.IOError },
  CHECKSUM_WRONG: { message: 'the copy has another checksum than the one that was told', status: n.ChkSumErr },
  UNSUPPORTED: { message: 'the server does not do that', status: n.Unsupported },
  FAILED: { message: 'the server failed', status: n.ServerError }
} as const

export type GatewayErrorCode = keyof typeof errors

/** `message` says what happened and to what; callers test `code`. Credentials and CGI are never in it. */
export class GatewayError extends Error {
  readonly code: GatewayErrorCode
  /** The number of the xroot error. */
  readonly status: number
  /** Of `OPTIONS_INVALID`: steps from the options to what is wrong. */
  readonly path: readonly string[] | undefined

  constructor (code: GatewayErrorCode, options: { readonly detail?: string, readonly path?: readonly string[], readonly cause?: unknown } = {}) {
    const { detail, path, cause } = options
    super(detail === undefined ? errors[code].message : `${errors[code].message}: ${detail}`, cause === undefined ? undefined : { cause })
    this.name = 'GatewayError'
    this.code = code
    this.status = errors[code].status
    this.path = path
  }
}

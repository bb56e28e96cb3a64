/** What a retry may hope for after each error, in one table. */
import { HttpTpcError } from '@scitags/http-tpc/client'
import type { HttpTpcErrorCode } from '@scitags/http-tpc/client'
import { errorNumbers } from '@scitags/xrootd-protocol'
import type { ErrorName } from '@scitags/xrootd-protocol'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import type { XrootdErrorCode } from '@scitags/xrootd-protocol/client'

import { FtsError } from '../../errors.ts'
import type { FtsErrorCode } from '../../errors.ts'
import type { FailureClass, TransferFailure } from '../types.ts'

/** `status`: as its HTTP status says. */
export const classOfHttp: Readonly<Record<HttpTpcErrorCode, FailureClass | 'status'>> = {
  OPTIONS_INVALID: 'permanent',
  PATH_INVALID: 'permanent',
  HEADER_INVALID: 'permanent',
  REMOTE_MISSING: 'permanent',
  REMOTE_AMBIGUOUS: 'permanent',
  URL_INVALID: 'permanent',
  SCHEME_UNSUPPORTED: 'permanent',
  CREDENTIAL_UNSUPPORTED: 'permanent',
  BODY_INVALID: 'permanent',
  BODY_UNSUPPORTED: 'permanent',
  BODY_TOO_LARGE: 'permanent',
  PROPERTIES_TOO_LARGE: 'permanent',
  METHOD_UNSUPPORTED: 'permanent',
  PRECONDITION_FAILED: 'permanent',
  RANGE_UNSATISFIABLE: 'permanent',
  COLLECTION_EXISTS: 'permanent',
  OTHER_SERVER: 'permanent',
  ROOT_PROTECTED: 'permanent',
  UPLOAD_STALLED: 'transient',
  DOWNLOAD_STALLED: 'transient',
  FILE_CHANGED: 'transient',
  UPLOAD_INCOMPLETE: 'transient',
  SELF_COPY: 'permanent',
  TARGET_REFUSED: 'permanent',
  TARGET_EXISTS: 'permanent',
  REMOTE_REFUSED: 'status',
  REMOTE_UNREACHABLE: 'transient',
  REMOTE_TIMEOUT: 'transient',
  CHECKSUM_TIMEOUT: 'transient',
  REMOTE_INVALID: 'transient',
  REMOTE_CHANGED: 'transient',
  REDIRECTS_EXCEEDED: 'transient',
  CONNECTION_LOST: 'transient',
  TRANSFER_STALLED: 'transient',
  TRANSFER_SLOW: 'transient',
  SIZE_MISMATCH: 'mismatch',
  CHECKSUM_MISMATCH: 'mismatch',
  CHECKSUM_UNVERIFIABLE: 'permanent',
  CANCELLED: 'transient',
  FAILED: 'transient'
}

/** `number`: as the error number of the server says. */
export const classOfXrootd: Readonly<Record<XrootdErrorCode, FailureClass | 'number'>> = {
  MESSAGE_INVALID: 'permanent',
  REFUSED: 'number',
  CONNECTION_LOST: 'transient',
  UNREACHABLE: 'transient',
  TIMEOUT: 'transient',
  REDIRECTS_EXCEEDED: 'transient',
  AUTHENTICATION_FAILED: 'credential',
  TLS_UNAVAILABLE: 'permanent',
  ANSWER_INVALID: 'transient',
  CHECKSUM_MISMATCH: 'mismatch',
  URL_INVALID: 'permanent',
  CLOSED: 'transient',
  CANCELLED: 'transient'
}

export const classOfErrorNumber: Readonly<Record<ErrorName, FailureClass>> = {
  ArgInvalid: 'permanent',
  ArgMissing: 'permanent',
  ArgTooLong: 'permanent',
  FileLocked: 'busy',
  FileNotOpen: 'transient',
  FSError: 'transient',
  InvalidRequest: 'permanent',
  IOError: 'transient',
  NoMemory: 'busy',
  NoSpace: 'busy',
  NotAuthorized: 'permanent',
  NotFound: 'permanent',
  ServerError: 'transient',
  Unsupported: 'permanent',
  noserver: 'transient',
  NotFile: 'permanent',
  isDirectory: 'permanent',
  Cancelled: 'transient',
  ItExists: 'permanent',
  ChkSumErr: 'mismatch',
  inProgress: 'busy',
  overQuota: 'busy',
  SigVerErr: 'credential',
  DecryptErr: 'credential',
  Overloaded: 'busy',
  fsReadOnly: 'permanent',
  BadPayload: 'transient',
  AttrNotFound: 'permanent',
  TLSRequired: 'permanent',
  noReplicas: 'transient',
  AuthFailed: 'credential',
  Impossible: 'permanent',
  Conflict: 'permanent',
  TooManyErrs: 'transient',
  ReqTimedOut: 'transient',
  TimerExpired: 'transient'
}

export const classOfFts: Readonly<Record<FtsErrorCode, FailureClass>> = {
  OPTIONS_INVALID: 'permanent',
  TAG_INVALID: 'permanent',
  NAME_UNKNOWN: 'permanent',
  JOB_INVALID: 'permanent',
  JOB_TOO_LARGE: 'permanent',
  SERVICE_UNREACHABLE: 'transient',
  SERVICE_TIMEOUT: 'transient',
  SERVICE_FAILED: 'transient',
  ANSWER_INVALID: 'transient',
  ANSWER_TOO_LARGE: 'permanent',
  REFUSED: 'permanent',
  UNAUTHENTICATED: 'credential',
  FORBIDDEN: 'permanent',
  JOB_UNKNOWN: 'permanent',
  JOB_DUPLICATE: 'permanent',
  PROXY_MISSING: 'credential',
  VOMS_FAILED: 'credential',
  CREDENTIAL_INVALID: 'credential',
  CREDENTIAL_EXPIRED: 'credential',
  DELEGATION_FAILED: 'credential',
  TRANSFER_INVALID: 'permanent',
  TRANSFER_CONFLICT: 'permanent',
  TRANSFER_UNKNOWN: 'permanent',
  JOURNAL_IN_USE: 'permanent',
  JOURNAL_INVALID: 'permanent',
  JOURNAL_FAILED: 'transient',
  CLOSED: 'transient',
  CANCELLED: 'transient'
}

const classOfNumber = new Map(Object.entries(errorNumbers).map(([name, number]) => [number as number, classOfErrorNumber[name as ErrorName]]))

/** 202 instead of a file: it comes from tape. 507: somebody may make room. */
export function classOfStatus (status: number): FailureClass {
  if (status === 401 || status === 407 || status === 419) return 'credential'
  if ([202, 423, 425, 429, 503, 507].includes(status)) return 'busy'
  if ([408, 500, 502, 504].includes(status) || status > 508) return 'transient'
  return status >= 400 ? 'permanent' : 'transient'
}

/** `where` begins the message. What is none of our errors counts as transient. */
export function failureOf (error: unknown, where: string): TransferFailure {
  const message = `${where}: ${error instanceof Error ? error.message : String(error)}`
  if (error instanceof HttpTpcError && isCertificateFault(error.cause)) return { class: 'permanent', code: error.code, message: `${message}; its certificate is for another name, over, or of none of the authorities that are trusted here` }
  if (error instanceof HttpTpcError) {
    const found = classOfHttp[error.code]
    return { class: found === 'status' ? classOfStatus(error.status) : found, code: error.code, message, ...error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs } }
  }
  if (error instanceof XrootdError) {
    const found = classOfXrootd[error.code]
    return { class: found === 'number' ? classOfNumber.get(error.errorNumber ?? 0) ?? 'transient' : found, code: error.code, message }
  }
  if (error instanceof FtsError) return { class: classOfFts[error.code], code: error.code, message }
  return { class: 'transient', code: 'FAILED', message }
}

/** As OpenSSL and Node call what is wrong with the certificate of a server. No further attempt makes it better. */
function isCertificateFault (cause: unknown): boolean {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return /^(ERR_TLS_CERT_|CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY_LEAF))/.test(code)
}

/** What goes wrong becomes an error that a client understands. */
import { StorageError } from '@scitags/storage'
import type { StorageErrorCode } from '@scitags/storage'
import { XrootdError, error as errorAnswer, errorNumbers as n } from '@scitags/xrootd-protocol'
import { GatewayError } from '../errors.ts'
import { OriginRefusal } from '../origin-refusal.ts'

const ofStorage: Readonly<Record<StorageErrorCode, number>> = {
  NOT_FOUND: n.NotFound,
  EXISTS: n.ItExists,
  IS_DIRECTORY: n.isDirectory,
  NOT_DIRECTORY: n.FSError,
  NOT_EMPTY: n.FSError,
  PARENT_MISSING: n.NotFound,
  OUTSIDE: n.NotAuthorized,
  BAD_PATH: n.ArgInvalid,
  NAME_TOO_LONG: n.ArgTooLong,
  FORBIDDEN: n.NotAuthorized,
  READ_ONLY: n.fsReadOnly,
  NO_SPACE: n.NoSpace,
  TOO_LARGE: n.NoSpace,
  BUSY: n.FileLocked,
  UNSUPPORTED: n.Unsupported,
  BAD_RANGE: n.ArgInvalid,
  CLOSED: n.FileNotOpen,
  CANCELLED: n.Cancelled,
  OPTIONS_INVALID: n.ServerError,
  IO: n.IOError
}

/** `what` was asked for, such as `open /store/f`. */
export function errorAnswerFor (streamId: number, what: string, cause: unknown): Buffer {
  if (cause instanceof OriginRefusal) return cause.answer(streamId)
  const reason = cause instanceof Error && numberOf(cause) !== n.ServerError ? cause.message : messageOf(cause)
  return errorAnswer(streamId, numberOf(cause), `Unable to ${what}; ${withoutSubject(reason, what)}`)
}

/** What was asked for names the path already. */
function withoutSubject (reason: string, what: string): string {
  const subject = `${what.slice(what.indexOf(' ') + 1)}: `
  return reason.startsWith(subject) ? reason.slice(subject.length) : reason
}

/** The number of the error. */
export function numberOf (cause: unknown): number {
  if (cause instanceof GatewayError) return cause.status
  if (cause instanceof StorageError) return ofStorage[cause.code]
  return cause instanceof XrootdError ? cause.errorNumber ?? n.noserver : n.ServerError
}

/** Of what nobody has foreseen, the client learns nothing but that. */
function messageOf (cause: unknown): string {
  return cause instanceof GatewayError || cause instanceof XrootdError ? cause.message : 'the server failed'
}

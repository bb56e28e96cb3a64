/** Everything that the client of FTS and the orchestrator can refuse, in one table. */

export const errors = {
  OPTIONS_INVALID: { message: 'the options are not right' },
  // tags
  TAG_INVALID: { message: 'that is no tag' },
  NAME_UNKNOWN: { message: 'the registry does not know that name' },
  // what is asked of FTS
  JOB_INVALID: { message: 'the job is not right' },
  JOB_TOO_LARGE: { message: 'the job has too many files for one submission' },
  // what FTS answers
  SERVICE_UNREACHABLE: { message: 'the FTS server cannot be reached' },
  SERVICE_TIMEOUT: { message: 'the FTS server did not answer in time' },
  SERVICE_FAILED: { message: 'the FTS server failed' },
  ANSWER_INVALID: { message: 'the FTS server gave an answer that makes no sense' },
  ANSWER_TOO_LARGE: { message: 'the answer of the FTS server is longer than allowed' },
  REFUSED: { message: 'the FTS server refused' },
  UNAUTHENTICATED: { message: 'the FTS server does not know who is asking' },
  FORBIDDEN: { message: 'the FTS server does not allow that' },
  JOB_UNKNOWN: { message: 'the FTS server has no such job' },
  JOB_DUPLICATE: { message: 'the FTS server has that job already' },
  PROXY_MISSING: { message: 'the FTS server holds no usable proxy of yours' },
  VOMS_FAILED: { message: 'the FTS server got nothing from VOMS' },
  // credentials
  CREDENTIAL_INVALID: { message: 'the credential cannot be used' },
  CREDENTIAL_EXPIRED: { message: 'the credential has expired' },
  DELEGATION_FAILED: { message: 'the proxy could not be delegated' },
  // the orchestrator
  TRANSFER_INVALID: { message: 'the transfer is not right' },
  TRANSFER_CONFLICT: { message: 'another transfer has that id or destination' },
  TRANSFER_UNKNOWN: { message: 'there is no such transfer' },
  JOURNAL_IN_USE: { message: 'another process uses the journal' },
  JOURNAL_INVALID: { message: 'the journal cannot be read' },
  JOURNAL_FAILED: { message: 'the journal cannot be written' },
  CLOSED: { message: 'it is closed' },
  CANCELLED: { message: 'it was cancelled' }
} as const

export type FtsErrorCode = keyof typeof errors

export interface FtsErrorInit {
  readonly detail?: string | undefined
  /** Of the answer. */
  readonly status?: number | undefined
  readonly said?: string | undefined
  readonly jobId?: string | undefined
  /** Of `OPTIONS_INVALID`, `JOB_INVALID` and `TRANSFER_INVALID`: steps to what is wrong. */
  readonly path?: readonly string[] | undefined
  readonly cause?: unknown
}

/** `message` says what happened, to what, and what to try; callers test `code`. Credentials and query strings are never in it. */
export class FtsError extends Error {
  readonly code: FtsErrorCode
  /** HTTP status of the answer that says so. */
  readonly status: number | undefined
  /** What the other side gave for a reason, one line. */
  readonly said: string | undefined
  /** Of `JOB_DUPLICATE`: the job that is there. */
  readonly jobId: string | undefined
  readonly path: readonly string[] | undefined

  constructor (code: FtsErrorCode, { detail, status, said, jobId, path, cause }: FtsErrorInit = {}) {
    super(`${errors[code].message}${detail === undefined ? '' : `: ${detail}`}`, cause === undefined ? undefined : { cause })
    this.name = 'FtsError'
    this.code = code
    this.status = status
    this.said = said
    this.jobId = jobId
    this.path = path
  }
}

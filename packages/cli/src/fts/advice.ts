/** What to try when FTS, or the client of it, refuses. */
import { FtsError } from '@scitags/fts-client'
import type { Credentials, FtsErrorCode } from '@scitags/fts-client'

import { CliError } from '../errors.ts'
import { isOfUnknownAuthority } from '../unknown-authority.ts'

export interface FailureContext {
  /** That were shown. */
  readonly credentials?: Credentials
  /** Of `path` in what was asked for: `list.txt:3`. */
  placeOf? (path: readonly string[]): string | undefined
}

/** A {@link CliError} with the message of an {@link FtsError} and what to try, `TRANSFERS_UNUSABLE` where it has a place in a list; anything else as it is. */
export function explainedFailure (error: unknown, { credentials = {}, placeOf }: FailureContext = {}): unknown {
  if (!(error instanceof FtsError)) return error
  const place = error.path === undefined ? undefined : placeOf?.(error.path)
  const advice = isOfUnknownAuthority(error.cause) ? 'give its authority with --ca' : adviceFor(error, credentials)
  return new CliError(place === undefined ? 'FTS_FAILED' : 'TRANSFERS_UNUSABLE', { detail: `${place === undefined ? '' : `${place}: `}${error.message}${advice === undefined ? '' : `; ${advice}`}`, cause: error })
}

/** Undefined where the message says it all. */
function adviceFor ({ code, jobId, message, path }: FtsError, credentials: Credentials): string | undefined {
  switch (code) {
    case 'UNAUTHENTICATED': return renewal(credentials)
    // FTS forbids what it cannot verify.
    case 'FORBIDDEN': return message.includes('Invalid credentials') ? renewal(credentials) : '`scitags fts whoami` shows as whom it knows you'
    case 'JOB_DUPLICATE': return jobId === undefined ? 'another --id makes another job' : `\`scitags fts status ${jobId}\` shows it, and another --id makes another one`
    // The message says what is in the way, and what to do.
    case 'TRANSFER_CONFLICT': return path?.at(-1) === 'destination' ? undefined : 'the journal has it with another tag, size or checksum: give another --journal'
    default: return advices[code]
  }
}

function renewal ({ certificate, token }: Credentials): string {
  if (token !== undefined) return 'the token may have expired, or be of an issuer that this server does not trust: get a new one, or leave it out to be known by your certificate'
  if (certificate !== undefined) return 'the certificate was shown: is it registered there, and does the proxy have the attributes of your VO (`voms-proxy-init --voms VO`)?'
  return 'no proxy, certificate or token was found: make one (`voms-proxy-init --voms VO`), or give --proxy, --cert or --token-file'
}

/** Every code is here, so that a new one is thought about. */
const advices: Readonly<Record<Exclude<FtsErrorCode, 'UNAUTHENTICATED' | 'FORBIDDEN' | 'JOB_DUPLICATE' | 'TRANSFER_CONFLICT'>, string | undefined>> = {
  OPTIONS_INVALID: undefined,
  TAG_INVALID: '`scitags tag NUMBER` says what a number is',
  NAME_UNKNOWN: undefined,
  JOB_INVALID: undefined,
  JOB_TOO_LARGE: 'submit fewer files, or leave out --reuse and --multihop, with which a job cannot be split',
  SERVICE_UNREACHABLE: 'check --server; FTS listens on port 8446 as a rule',
  SERVICE_TIMEOUT: 'try again; what was asked for may have been done all the same',
  SERVICE_FAILED: 'try again in a while',
  ANSWER_INVALID: 'is --server an FTS server?',
  ANSWER_TOO_LARGE: 'ask for less: fewer jobs, or a smaller --limit',
  REFUSED: undefined,
  JOB_UNKNOWN: 'old jobs are put away after some weeks: `scitags fts status` finds them all the same, and `scitags fts list` shows those that run',
  PROXY_MISSING: '`scitags fts delegate` gives it one',
  VOMS_FAILED: 'are you a member of that VO, with that role? `voms-proxy-init --voms` asks it from here, and FTS takes what a proxy has',
  CREDENTIAL_INVALID: undefined,
  CREDENTIAL_EXPIRED: undefined,
  DELEGATION_FAILED: undefined,
  TRANSFER_INVALID: undefined,
  TRANSFER_UNKNOWN: undefined,
  JOURNAL_IN_USE: 'wait for it to end, or give another --journal',
  JOURNAL_INVALID: 'give another --journal; finished copies are then found at their destinations',
  JOURNAL_FAILED: 'is there room, and may this user write there?',
  CLOSED: undefined,
  CANCELLED: undefined
}

/** Tells from what FTS says of a failed transfer or submission whether another try may help. */
import { FtsError } from '../../errors.ts'
import { failureOf } from '../copy/failure-class.ts'
import type { FtsErrorCode } from '../../errors.ts'
import type { FailureClass, TransferFailure } from '../types.ts'

/** [FTS-Reason] `TRANSFER [70] …`: where, an errno, and the words of gfal2 or of a server; the first that fits counts. */
const reasons: ReadonlyArray<readonly [FailureClass, RegExp]> = [
  ['mismatch', /checksum|size mismatch|(?:different|wrong) (?:file )?sizes?|sizes? (?:differ|do(?:es)? not match)/i],
  ['permanent', /\[(?:2|13|17|20|21|22|36)\]|no such file|not found|\b40[34]\b|permission denied|forbidden|exists|is a directory|invalid argument|not supported/i],
  ['credential', /expired|\b401\b|unauth|\b(?:proxy|credentials?|certificate|token)\b/i],
  ['busy', /\b(?:429|503)\b|too many|\bbusy\b|staging/i]
]

/** Of the reason that FTS gives for a file. */
export function failureOfReason (reason: string): TransferFailure {
  // A path can hold any number.
  const text = reason.replaceAll(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, '')
  const [kind = 'transient'] = reasons.find(([, pattern]) => pattern.test(text)) ?? []
  return { class: kind, code: 'FTS_FAILED', message: reason === '' ? 'FTS gave no reason' : reason }
}

/** Where FTS is asked, these mean something else than where a storage is. */
const ofService: Readonly<Partial<Record<FtsErrorCode, FailureClass>>> = {
  // [FTS-Auth] An expired token is answered with 403.
  FORBIDDEN: 'credential',
  // Another job can be submitted, or when the one that writes to that destination has ended.
  JOB_UNKNOWN: 'transient',
  JOB_DUPLICATE: 'transient'
}

/** Of a call of the client. */
export function failureOfCall (error: unknown): TransferFailure {
  const failure = failureOf(error, 'FTS')
  return { ...failure, class: (error instanceof FtsError ? ofService[error.code] : undefined) ?? failure.class }
}

// Written by `npm run generate`; edit the schemas it comes from.
/** Checks of what comes over the wire. */
import { faultIn } from './fault.ts'
import { validators } from './wire-validators.ts'

/** Undefined when the value is a valid submittedJob, else one line that says where it is not and why. */
export function validateSubmittedJob (value: unknown): string | undefined {
  return faultIn(validators.submittedJob, 'submittedJob', value)?.text
}

/** Undefined when the value is a valid job, else one line that says where it is not and why. */
export function validateJob (value: unknown): string | undefined {
  return faultIn(validators.job, 'job', value)?.text
}

/** Undefined when the value is a valid jobFile, else one line that says where it is not and why. */
export function validateJobFile (value: unknown): string | undefined {
  return faultIn(validators.jobFile, 'jobFile', value)?.text
}

/** Undefined when the value is a valid listedFile, else one line that says where it is not and why. */
export function validateListedFile (value: unknown): string | undefined {
  return faultIn(validators.listedFile, 'listedFile', value)?.text
}

/** Undefined when the value is a valid missingJob, else one line that says where it is not and why. */
export function validateMissingJob (value: unknown): string | undefined {
  return faultIn(validators.missingJob, 'missingJob', value)?.text
}

/** Undefined when the value is a valid submission, else one line that says where it is not and why. */
export function validateSubmission (value: unknown): string | undefined {
  return faultIn(validators.submission, 'submission', value)?.text
}

/** Undefined when the value is a valid whoami, else one line that says where it is not and why. */
export function validateWhoami (value: unknown): string | undefined {
  return faultIn(validators.whoami, 'whoami', value)?.text
}

/** Undefined when the value is a valid delegation, else one line that says where it is not and why. */
export function validateDelegation (value: unknown): string | undefined {
  return faultIn(validators.delegation, 'delegation', value)?.text
}

/** Undefined when the value is a valid cancelled, else one line that says where it is not and why. */
export function validateCancelled (value: unknown): string | undefined {
  return faultIn(validators.cancelled, 'cancelled', value)?.text
}

/** Undefined when the value is a valid list, else one line that says where it is not and why. */
export function validateList (value: unknown): string | undefined {
  return faultIn(validators.list, 'list', value)?.text
}

/** Undefined when the value is a valid states, else one line that says where it is not and why. */
export function validateStates (value: unknown): string | undefined {
  return faultIn(validators.states, 'states', value)?.text
}

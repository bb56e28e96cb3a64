// Written by `npm run generate`; edit the schemas it comes from.
/** Checks of what comes over the wire. */
import { faultIn } from './fault.ts'
import { validators } from './wire-validators.ts'

/** Undefined when the value is a valid firefly, else one line that says where it is not and why. */
export function validateFirefly (value: unknown): string | undefined {
  return faultIn(validators.firefly, 'firefly', value)?.text
}

/** Undefined when the value is a valid registry, else one line that says where it is not and why. */
export function validateRegistry (value: unknown): string | undefined {
  return faultIn(validators.registry, 'registry', value)?.text
}

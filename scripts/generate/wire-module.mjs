/** Writes one function per wire schema: undefined for what is valid, else one line that names where and what. */

export function wireModule (schemas) {
  const functions = Object.keys(schemas).map(name => `
/** Undefined when the value is a valid ${name}, else one line that says where it is not and why. */
export function validate${name[0].toUpperCase()}${name.slice(1)} (value: unknown): string | undefined {
  return faultIn(validators.${name}, '${name}', value)?.text
}
`)
  return `/** Checks of what comes over the wire. */
import { faultIn } from './fault.ts'
import { validators } from './wire-validators.ts'
${functions.join('')}`
}

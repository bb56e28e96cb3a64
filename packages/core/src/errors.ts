/** Everything that the engine can refuse, in one table. */

export const errors = {
  OPTIONS_INVALID: { message: 'the options are not right' },
  RULES_INVALID: { message: 'a marking rule is not right' },
  TAG_INVALID: { message: 'that is no tag: experiment 0…1023 and activity 0…63 are' },
  FLOW_INVALID: { message: 'a flow has two addresses of one family and two ports 1…65535' },
  NOT_LABELLABLE: { message: 'a flow label holds experiments 1…511 and activities 0…63' },
  FIREFLY_INVALID: { message: 'that is no firefly' },
  REGISTRY_INVALID: { message: 'that is no registry of experiments and activities' },
  REGISTRY_UNREACHABLE: { message: 'the registry could not be read' },
  PACKETS_REQUIRED: { message: 'packets have to be labelled, and cannot be on this host' },
  NAME_UNKNOWN: { message: 'the registry does not know that name' }
} as const

export type ScitagsErrorCode = keyof typeof errors

/** `message` says what happened, to what, and what to try; callers test `code`. */
export class ScitagsError extends Error {
  readonly code: ScitagsErrorCode
  /** Steps from the options to what is wrong, where an option is to blame: of several, the first. */
  readonly path: readonly string[] | undefined

  constructor (code: ScitagsErrorCode, options: { readonly detail?: string, readonly path?: readonly string[] | undefined, readonly cause?: unknown } = {}) {
    const { detail, path, cause } = options
    super(`${errors[code].message}${detail === undefined ? '' : `: ${detail}`}`, cause === undefined ? undefined : { cause })
    this.name = 'ScitagsError'
    this.code = code
    this.path = path
  }
}

/** Everything that the collector can refuse, in one table. */

export const errors = {
  OPTIONS_INVALID: { message: 'the options are not right' },
  PORT_BUSY: { message: 'another program is listening there already; stop it, or choose another port' },
  PORT_FORBIDDEN: { message: 'this user may not listen there; choose a port from 1024 on' },
  NO_ADDRESS: { message: 'none of the addresses belongs to this host' },
  LISTEN_FAILED: { message: 'cannot listen there' }
} as const

export type CollectorErrorCode = keyof typeof errors

/** `message` says where and what to do; callers test `code`. */
export class CollectorError extends Error {
  readonly code: CollectorErrorCode
  /** The option to blame: where it listens. */
  readonly path: readonly string[]

  constructor (code: CollectorErrorCode, options: { readonly subject?: string, readonly cause?: unknown } = {}) {
    const { subject, cause } = options
    super(`${subject === undefined ? '' : `${subject}: `}${errors[code].message}`, cause === undefined ? undefined : { cause })
    this.name = 'CollectorError'
    this.code = code
    this.path = code === 'PORT_BUSY' || code === 'PORT_FORBIDDEN' ? ['port'] : ['addresses']
  }
}

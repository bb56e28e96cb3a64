/** Everything that the command can refuse, in one table. */

export const errors = {
  USAGE: { message: 'that command line is not understood', exitCode: 2 },
  CONFIG_MISSING: { message: 'the site file cannot be read', exitCode: 1 },
  CONFIG_INVALID: { message: 'the site file is not right', exitCode: 1 },
  OPTIONS_INVALID: { message: 'the options are not right', exitCode: 1 },
  PORT_BUSY: { message: 'another program is listening there already; stop it, or choose another port', exitCode: 1 },
  PORT_FORBIDDEN: { message: 'this user may not listen there; choose a port from 1024 on', exitCode: 1 },
  NO_ADDRESS: { message: 'none of the addresses belongs to this host', exitCode: 1 },
  LISTEN_FAILED: { message: 'cannot listen there', exitCode: 1 },
  DATA_UNUSABLE: { message: 'the data directory cannot be used', exitCode: 1 },
  TLS_UNUSABLE: { message: 'the certificate or its key cannot be used', exitCode: 1 },
  WORKERS_FAILED: { message: 'the workers of the site cannot be kept running', exitCode: 1 },
  REGISTRY_UNUSABLE: { message: 'the registry that was named cannot be used', exitCode: 1 },
  REGISTRY_UNREADABLE: { message: 'there is no registry to look at', exitCode: 2 },
  FILE_UNUSABLE: { message: 'a file that was named cannot be used', exitCode: 1 },
  NOTHING_IMPORTED: { message: 'there is nothing to import', exitCode: 1 },
  COPY_FAILED: { message: 'the copy failed', exitCode: 1 },
  NOT_EQUAL: { message: 'the copy is there, and could not be found equal', exitCode: 3 },
  MARKING_SETUP_FAILED: { message: 'this host cannot be prepared for labels', exitCode: 1 },
  CAPTURE_FAILED: { message: 'packets cannot be looked at', exitCode: 1 },
  PROBE_FAILED: { message: 'the other host could not be probed', exitCode: 1 },
  FTS_FAILED: { message: 'FTS did not do it', exitCode: 1 },
  TRANSFERS_UNUSABLE: { message: 'the list of transfers is not right', exitCode: 2 },
  NAME_UNKNOWN: { message: 'the registry does not know that name', exitCode: 1 }
} as const

export type CliErrorCode = keyof typeof errors

/** `message` is one line that says what happened, to what, and what to do; callers test `code`. */
export class CliError extends Error {
  readonly code: CliErrorCode
  readonly exitCode: number
  /** Steps from the options of the site to what is wrong, such as `['servers', '0', 'data']`, where one is to blame. */
  readonly path: readonly string[] | undefined
  /** What else is wrong, a line each: in other lines of a list. */
  readonly further: readonly string[]

  constructor (code: CliErrorCode, options: { readonly detail?: string, readonly path?: readonly (string | number)[] | undefined, readonly further?: readonly string[], readonly cause?: unknown } = {}) {
    const { detail, path, further = [], cause } = options
    super((detail ?? errors[code].message).replaceAll(/\s*\n\s*/g, ' '), cause === undefined ? undefined : { cause })
    this.name = 'CliError'
    this.code = code
    this.exitCode = errors[code].exitCode
    this.path = path?.map(String)
    this.further = further
  }
}

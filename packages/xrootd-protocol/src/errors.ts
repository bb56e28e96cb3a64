/** Everything that the codec, the sessions and the client can refuse, in one table. */

export const errors = {
  // what the codec cannot read or write
  MESSAGE_INVALID: { message: 'the message cannot be decoded' },
  // what the client meets
  REFUSED: { message: 'the server refused' },
  CONNECTION_LOST: { message: 'the connection to the server broke' },
  UNREACHABLE: { message: 'the server cannot be reached' },
  TIMEOUT: { message: 'the server did not answer in time' },
  REDIRECTS_EXCEEDED: { message: 'the servers redirected too often' },
  AUTHENTICATION_FAILED: { message: 'the server accepts no credential that is there' },
  TLS_UNAVAILABLE: { message: 'the server offers no TLS, and the URL demands it' },
  ANSWER_INVALID: { message: 'the server gave an answer that makes no sense' },
  CHECKSUM_MISMATCH: { message: 'the checksum of a page is wrong, and was again when it was sent anew' },
  URL_INVALID: { message: 'that is no root:// or roots:// URL' },
  CLOSED: { message: 'the connection or the file is closed already' },
  CANCELLED: { message: 'the call was cancelled' }
} as const

export type XrootdErrorCode = keyof typeof errors

/** `message` says what happened and to what; callers test `code`. Credentials and CGI are never in it. */
export class XrootdError extends Error {
  readonly code: XrootdErrorCode
  /** The number that the server gave, of `REFUSED`; the one that fits a server's answer, of `MESSAGE_INVALID`. */
  readonly errorNumber: number | undefined
  readonly #said: string | undefined

  constructor (code: XrootdErrorCode, options: { readonly detail?: string, readonly errorNumber?: number, readonly said?: string, readonly cause?: unknown } = {}) {
    const { detail, errorNumber, said, cause } = options
    super(`${errors[code].message}${detail === undefined ? '' : `: ${detail}`}`, cause === undefined ? undefined : { cause })
    this.name = 'XrootdError'
    this.code = code
    this.errorNumber = errorNumber
    this.#said = said
  }

  /** The words of the server, of `REFUSED`, as they came but for the NUL: for whoever passes them on. They may repeat CGI, which is why nothing prints them. */
  get said (): string | undefined {
    return this.#said
  }
}

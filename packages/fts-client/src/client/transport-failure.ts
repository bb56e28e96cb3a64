/** Says why there is no answer. */
import { FtsError } from '../errors.ts'
import type { FtsErrorCode } from '../errors.ts'

/** Where nobody knows whether the other side has done what it was asked. */
export const unknownOutcome = '; whether it was done there is not known: look before you ask again'

/** What undici or TLS threw, as an {@link FtsError}. `asked` says what was asked of whom. */
export function failureOf (cause: unknown, asked: string, { method, signal }: { readonly method: string, readonly signal?: AbortSignal | undefined }): FtsError {
  if (signal?.aborted === true) return new FtsError('CANCELLED', { detail: asked, cause })
  const root = rootOf(cause)
  const code = codeOf(root)
  const [errorCode, explanation] = meaningOf(code, / https:/.test(asked))
  const isSent = method === 'POST' && (errorCode === 'SERVICE_TIMEOUT' ? code !== 'UND_ERR_CONNECT_TIMEOUT' : brokenCodes.has(code))
  return new FtsError(errorCode, { detail: `${asked}: ${explanation}${code === '' ? '' : ` (${code})`}${isSent ? unknownOutcome : ''}`, cause: root })
}

/** Whether the connection went away while a question was under way. */
export function isBroken (error: unknown): boolean {
  return error instanceof FtsError && error.code === 'SERVICE_UNREACHABLE' && brokenCodes.has(codeOf(error.cause))
}

const brokenCodes: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNABORTED'])

function meaningOf (code: string, isTls: boolean): readonly [FtsErrorCode, string] {
  // [TLS 1.3] A server that wants another certificate may say so after the handshake, or not at all.
  if (brokenCodes.has(code)) return ['SERVICE_UNREACHABLE', `the connection was lost before the whole answer was here${isTls ? '; it may also be that the server does not take our certificate' : ''}`]
  if (/^HPE_/.test(code)) return ['ANSWER_INVALID', 'what came back is no HTTP; look at the port, and whether it is https']
  if (/ALERT_CERTIFICATE_EXPIRED/.test(code)) return ['CREDENTIAL_EXPIRED', 'the server says that our certificate has expired']
  if (/^ERR_SSL_.*ALERT_(?:NO_|BAD_|UNSUPPORTED_)?(?:CERTIFICATE|UNKNOWN_CA|ACCESS|HANDSHAKE_FAILURE)/.test(code)) return ['UNAUTHENTICATED', 'the server does not take our certificate, or wants one']
  if (/^ERR_SSL_(?:WRONG_VERSION|PACKET_LENGTH|.*UNKNOWN_PROTOCOL)/.test(code)) return ['ANSWER_INVALID', 'what came back is no TLS; look at the port, and whether it is http']
  if (/SELF_SIGNED|UNABLE_TO_|CERT_UNTRUSTED|CERT_SIGNATURE/.test(code)) return ['SERVICE_UNREACHABLE', 'the certificate of the server is of no authority that is known here: name the authorities of the grid']
  switch (code) {
    case 'UND_ERR_CONNECT_TIMEOUT': return ['SERVICE_TIMEOUT', 'no connection within the time allowed']
    case 'UND_ERR_HEADERS_TIMEOUT': return ['SERVICE_TIMEOUT', 'no answer within the time allowed']
    case 'UND_ERR_BODY_TIMEOUT': return ['SERVICE_TIMEOUT', 'the answer stopped in the middle']
    case 'UND_ERR_RES_EXCEEDED_MAX_SIZE': return ['ANSWER_TOO_LARGE', 'ask for less, or allow more with maxAnswerBytes']
    case 'UND_ERR_DESTROYED': case 'UND_ERR_CLOSED': return ['CLOSED', 'the client was closed']
    case 'CERT_HAS_EXPIRED': return ['SERVICE_UNREACHABLE', 'the certificate of the server has expired']
    case 'ERR_TLS_CERT_ALTNAME_INVALID': return ['SERVICE_UNREACHABLE', 'the certificate of the server is for another name']
    case 'ENOTFOUND': case 'EAI_AGAIN': return ['SERVICE_UNREACHABLE', 'there is no such host, or no name service']
    case 'ECONNREFUSED': return ['SERVICE_UNREACHABLE', 'nobody listens there']
    default: return ['SERVICE_UNREACHABLE', 'there is no connection']
  }
}

/** Several addresses may have been tried. */
function rootOf (cause: unknown): unknown {
  return cause instanceof AggregateError && cause.errors.length > 0 ? cause.errors[0] : cause
}

function codeOf (cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  // What undici's parser finds before it looks for HTTP itself has no code.
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name === 'HTTPParserError' ? 'HPE_INVALID' : ''
}

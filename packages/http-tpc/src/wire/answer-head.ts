/** The head of an HTTP/1.1 answer, and how its body is framed (RFC 9112). */

export interface AnswerHead {
  readonly status: number
  /** Lower-case names; repeated fields joined by a comma. */
  readonly headers: Readonly<Record<string, string>>
  readonly framing: Framing
  /** Another request may follow on this connection, if what frames the body is no end of it. */
  readonly staysOpen: boolean
}

export type Framing =
  | { readonly kind: 'length', readonly bytes: number }
  | { readonly kind: 'chunked' }
  /** It ends with the connection, and so does what is cut short. */
  | { readonly kind: 'until-close' }

export type HeadReading =
  | { readonly kind: 'need' }
  | { readonly kind: 'bad', readonly reason: string }
  /** `bytes` is its length: what follows belongs to the body, or to the next head. */
  | { readonly kind: 'head', readonly head: AnswerHead, readonly bytes: number }

const lineFeed = 10
const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** Fifteen digits are exact in a double. */
const digits = /^\d{1,15}$/

/** Looks for a whole head at the beginning of `bytes`. */
export function readAnswerHead (bytes: Uint8Array): HeadReading {
  const end = endOfHead(bytes)
  if (end === undefined) return { kind: 'need' }
  // Header bytes are latin1, one character each.
  let text = ''
  for (let at = 0; at < end; at += textStep) text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + textStep)))
  const [statusLine = '', ...lines] = text.trimEnd().split(/\r?\n/)
  const [, version, status] = /^HTTP\/1\.([01]) (\d{3})(?: |$)/.exec(statusLine) ?? []
  if (status === undefined) return { kind: 'bad', reason: 'no HTTP/1 status line' }
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(0, colon)).toLowerCase()
    if (!token.test(name)) return { kind: 'bad', reason: 'a header line without a name' }
    const value = line.slice(colon + 1).trim()
    const earlier = headers[name]
    headers[name] = earlier === undefined ? value : `${earlier}, ${value}`
  }
  const framing = framingOf(Number(status), headers)
  if (typeof framing === 'string') return { kind: 'bad', reason: framing }
  const staysOpen = version === '1' && !/(^|,)\s*close\s*(,|$)/i.test(headers['connection'] ?? '')
  return { kind: 'head', head: { status: Number(status), headers, framing, staysOpen }, bytes: end }
}

const textStep = 4096

/** Behind the empty line; a bare line feed ends a line too. */
function endOfHead (bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) {
    if (bytes[at + 1] === lineFeed) return at + 2
    if (bytes[at + 1] === 13 && bytes[at + 2] === lineFeed) return at + 3
  }
  return undefined
}

/** [RFC 9112 §6.3] What is wrong with it, where something is. */
function framingOf (status: number, headers: Readonly<Record<string, string>>): Framing | string {
  if (status < 200 || status === 204 || status === 304) return { kind: 'length', bytes: 0 }
  const { 'transfer-encoding': coding, 'content-length': length } = headers
  if (coding !== undefined) return coding.toLowerCase() === 'chunked' ? { kind: 'chunked' } : `the transfer coding ${coding}`
  if (length === undefined) return { kind: 'until-close' }
  const [bytes = '', ...others] = new Set(length.split(',').map(one => one.trim()))
  return others.length > 0 || !digits.test(bytes) ? 'a Content-Length that is no number' : { kind: 'length', bytes: Number(bytes) }
}

/** Reads why FTS refused: JSON where a controller speaks, HTML where something before it does. */
import { FtsError } from '../errors.ts'
import type { FtsErrorCode } from '../errors.ts'

export interface RefusedAnswer {
  readonly status: number
  readonly text: string
  /** Of a redirect. */
  readonly location?: string | undefined
  /** A sentence, where ours and that of the server differ: what is valid here may not be so, or no longer, there. */
  readonly clockDifference?: string | undefined
}

/** `asked` says what was asked of whom: `GET https://fts.example.org:8446/whoami`. `isOfJob`: whether a 404 means the job. */
export function refusalOf ({ status, text, location, clockDifference }: RefusedAnswer, asked: string, isOfJob = false): FtsError {
  const answered = `${asked} was answered ${status}`
  if (status >= 300 && status < 400) return new FtsError('REFUSED', { status, detail: `${answered}${to(location)}; redirects are not followed: give the URL where FTS itself is` })
  const said = saidIn(text)
  const jobId = status === 409 ? idIn(said) : undefined
  const code = codeOf(status, isOfJob, /^\s*</.test(text) && /credential|token|certificate/i.test(said))
  return new FtsError(code, { status, jobId, said, detail: `${answered}${said === '' ? '' : ` (${said})`}${adviceOn(code, clockDifference)}` })
}

/** One line of at most 300 characters: the message of JSON, or what a person would read of HTML; without query strings and what stands before the host of a URL. */
export function saidIn (text: string): string {
  // What an expression below costs grows with the square of a text that was made for it.
  const message = (messageIn(text) ?? readable(text.slice(0, 16_384))).slice(0, 4096)
  const line = message.replace(/:\/\/[^\s/?#@"'<>]*@/g, '://').replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?"'<>]*)\?[^\s"'<>)]*/gi, '$1').replace(/[\s\0-\x1f\x7f-\x9f\u2028\u2029]+/g, ' ').trim()
  return line.length > 300 ? `${line.slice(0, 299)}…` : line
}

/** [FTS-Auth] Controllers speak JSON: a 403 in HTML is of the layer before them, which looks at credentials. */
function codeOf (status: number, isOfJob: boolean, isOfCredentials: boolean): FtsErrorCode {
  switch (status) {
    case 401: return 'UNAUTHENTICATED'
    case 403: return isOfCredentials ? 'UNAUTHENTICATED' : 'FORBIDDEN'
    case 404: return isOfJob ? 'JOB_UNKNOWN' : 'REFUSED'
    case 409: return 'JOB_DUPLICATE'
    case 419: return 'PROXY_MISSING'
    case 424: return 'VOMS_FAILED'
    default: return status >= 500 ? 'SERVICE_FAILED' : 'REFUSED'
  }
}

function adviceOn (code: FtsErrorCode, clockDifference: string | undefined): string {
  const clocks = clockDifference === undefined ? '' : `; ${clockDifference}`
  switch (code) {
    case 'UNAUTHENTICATED': return `; look whether the token or the certificate is one that this server takes, and has not expired${clocks}`
    case 'FORBIDDEN': return clocks
    case 'PROXY_MISSING': return `; delegate one that lives longer than an hour${clocks}`
    default: return ''
  }
}

/** [FTS-Duplicate] The id that a destination has in the database is no id of a job. */
function idIn (said: string): string | undefined {
  return /dest_surl/.test(said) ? undefined : /\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/i.exec(said)?.[0].toLowerCase()
}

function messageIn (text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'string') return value
    if (typeof value !== 'object' || value === null) return undefined
    const said = ['message' in value && value.message, 'http_message' in value && value.http_message, 'status' in value && value.status]
    return said.find(one => typeof one === 'string' && one !== '') as string | undefined
  } catch {
    return undefined
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** The title usually says again what the body does. */
function readable (text: string): string {
  const body = plain(text.replace(/<(script|style|head|title)\b[^>]*>.*?<\/\1\s*>/gis, ' '))
  return body.trim() === '' ? plain(text) : body
}

function plain (html: string): string {
  return html.replace(/<\/h[1-6]\s*>(?=.*\w)/gis, ': ').replace(/<!--.*?-->|<[^<>]*>/gs, ' ')
    .replace(/&#(\d{1,6});/g, (_all, code: string) => String.fromCodePoint(Number(code) & 0xFFFFF))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_all, name: string) => entities[name] ?? '')
}

function to (location: string | undefined): string {
  if (location === undefined) return ''
  return ` with a redirect to ${location.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//').slice(0, 200)}`
}

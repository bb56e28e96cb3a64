/** The headers of a COPY: what the client asks of the active side. */
import type { Checksum } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { parseReprDigest } from './digest.ts'
import { parseRemoteUrl } from './remote-url.ts'

export type HeaderField = readonly [name: string, value: string]

/** What a client asks for. */
export interface CopyOrder {
  /** Pull: the active side reads the remote file. Push: it writes it. */
  readonly mode: 'pull' | 'push'
  readonly remote: URL
  /** Whether an existing file may be replaced. */
  readonly overwrite: boolean
  /** Parallel connections of a pull, 1…100. */
  readonly streams: number
  /** What `RequireChecksumVerification` says. */
  readonly verification: 'required' | 'unsaid' | 'declined'
  /** Checksums that the file must have (`Repr-Digest`). */
  readonly checksums: readonly Checksum[]
  /** What goes with every request to the remote side. */
  readonly forwarded: readonly HeaderField[]
}

/** A COPY is for the third-party handler, or stays within one server. */
export type CopyReading =
  | { readonly kind: 'third-party', readonly order: CopyOrder }
  | { readonly kind: 'local', readonly destination: string }

/** Connection management is ours, and so is what frames a message or chooses its bytes. */
const notForwarded = new Set([
  'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade',
  'host', 'content-length', 'expect', 'range', 'content-range', 'accept-encoding', 'content-encoding'
])

const token = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
const prefix = 'transferheader'

/**
 * `rawHeaders` are names and values in turn, as Node gives them; `isOwn` tells whether a URL names this server.
 * Throws {@link HttpTpcError} with status 400.
 */
export function readCopyHeaders (rawHeaders: readonly string[], isOwn: (remote: URL) => boolean = () => false): CopyReading {
  const headers = group(rawHeaders)
  const source = single(headers, 'source')
  const destination = single(headers, 'destination')
  if (source !== undefined && destination !== undefined) throw new HttpTpcError('REMOTE_AMBIGUOUS')
  const text = source ?? destination
  if (text === undefined) throw new HttpTpcError('REMOTE_MISSING')

  const forwarded = forwardedFields(rawHeaders)
  const isLocalByForm = source === undefined && forwarded.length === 0
  if (isLocalByForm && text.startsWith('/')) return { kind: 'local', destination: text }
  const remote = parseRemoteUrl(text)
  checkCredential(headers)
  const order: CopyOrder = {
    mode: source === undefined ? 'push' : 'pull',
    remote,
    overwrite: choice(headers, 'overwrite', { t: true, f: false }, true),
    streams: streamsOf(single(headers, 'x-number-of-streams')),
    verification: choice(headers, 'requirechecksumverification', { true: 'required', false: 'declined' } as const, 'unsaid'),
    checksums: checksumsOf(headers.get('repr-digest')?.join(', ')),
    forwarded
  }
  return isLocalByForm && isOwn(remote) ? { kind: 'local', destination: text } : { kind: 'third-party', order }
}

type Grouped = ReadonlyMap<string, readonly string[]>

function group (rawHeaders: readonly string[]): Grouped {
  const headers = new Map<string, string[]>()
  for (const [name, value] of pairs(rawHeaders)) {
    const key = name.toLowerCase()
    const values = headers.get(key)
    if (values === undefined) headers.set(key, [value.trim()])
    else values.push(value.trim())
  }
  return headers
}

/** Equal repetitions collapse; different ones contradict each other. */
function single (headers: Grouped, name: string): string | undefined {
  const [value, ...others] = new Set(headers.get(name) ?? [])
  if (others.length > 0) throw new HttpTpcError('HEADER_INVALID', { detail: `${name} is given more than once` })
  return value
}

function choice<T> (headers: Grouped, name: string, values: Readonly<Record<string, T>>, fallback: T): T {
  const text = single(headers, name)
  if (text === undefined) return fallback
  const value = Object.entries(values).find(([key]) => key === text.toLowerCase())?.[1]
  if (value === undefined) throw new HttpTpcError('HEADER_INVALID', { detail: `${name} must be ${Object.keys(values).join(' or ')}` })
  return value
}

/** [TPC-Credential] gfal2 may say `none` twice, so each element is looked at. */
function checkCredential (headers: Grouped): void {
  const wishes = (headers.get('credential') ?? []).flatMap(value => value.split(',')).map(value => value.trim().toLowerCase())
  if (wishes.some(wish => wish !== 'none' && wish !== '')) throw new HttpTpcError('CREDENTIAL_UNSUPPORTED')
}

/** [TPC-Streams] 0 means 1; more than 100 are refused. */
function streamsOf (text: string | undefined): number {
  if (text === undefined) return 1
  if (!/^\d{1,3}$/.test(text) || Number(text) > 100) throw new HttpTpcError('HEADER_INVALID', { detail: 'X-Number-Of-Streams must be 0…100' })
  return Math.max(1, Number(text))
}

function checksumsOf (text: string | undefined): readonly Checksum[] {
  const checksums = text === undefined ? [] : parseReprDigest(text)
  if (checksums === undefined) throw new HttpTpcError('HEADER_INVALID', { detail: 'Repr-Digest is malformed' })
  return checksums
}

/** [TPC-TransferHeader] `TransferHeaderName: v`, and XRootD's older `Copy-Header: Name: v`, go out as `Name: v`. */
function forwardedFields (rawHeaders: readonly string[]): readonly HeaderField[] {
  const fields: HeaderField[] = []
  for (const [name, value] of pairs(rawHeaders)) {
    const key = name.toLowerCase()
    if (key.startsWith(prefix)) fields.push(forwardable(name.slice(prefix.length), value))
    else if (key === 'copy-header') {
      const colon = value.indexOf(':')
      fields.push(forwardable(value.slice(0, Math.max(0, colon)), value.slice(colon + 1)))
    }
  }
  return fields
}

function forwardable (name: string, text: string): HeaderField {
  const value = text.trim()
  if (!token.test(name) || /[\0-\x08\x0a-\x1f\x7f]/.test(value)) throw new HttpTpcError('HEADER_INVALID', { detail: 'a TransferHeader is malformed' })
  if (notForwarded.has(name.toLowerCase())) throw new HttpTpcError('HEADER_INVALID', { detail: `${name} cannot be forwarded` })
  return [name, value]
}

function * pairs (rawHeaders: readonly string[]): Iterable<HeaderField> {
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) yield [rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '']
}

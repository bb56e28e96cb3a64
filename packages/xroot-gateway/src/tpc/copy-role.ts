/** What the CGI of an open says of a third-party copy. */
import { cgiOf, cgiPairs, cgiValue, joinPath, openOptions, splitPath } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { GatewayError } from '../errors.ts'
import { tagKey } from '../marking/decision-of.ts'
import { storagePath } from '../path.ts'

export type CopyRole =
  /** A client tells the source who will come for the file. `destination` is the name of a host. */
  | { readonly kind: 'announcement', readonly key: string, readonly destination: string, readonly ttlSeconds: number | undefined }
  /** A destination comes for the file. `origin` is `user.pid@host` of the client that sent it. */
  | { readonly kind: 'fetch', readonly key: string, readonly origin: string }
  /** A client tells the destination what to fetch. */
  | { readonly kind: 'order', readonly order: CopyOrder }

export interface CopyOrder {
  /** `root://host:port//path` of the source, without CGI. */
  readonly url: string
  /** Undefined where the destination has credentials of its own for the source. */
  readonly key: string | undefined
  /** What the URL of the source had, and may be said to it again. */
  readonly sourceCgi: string
  /** A tag in either URL, as it was written: that of the source goes first. */
  readonly tag: string | undefined
  readonly streams: number
  /** `adler32:2a3b4c5d`, to be compared after the copy. */
  readonly checksum: string | undefined
}

const prefix = 'tpc.'

/** What clients make up has some dozens. */
const longestKeyBytes = 256
/** [RFC 1035 2.3.4] */
const longestHostBytes = 255

/** Undefined: an ordinary open. Throws `ARGUMENT_INVALID` where the CGI contradicts itself. */
export function copyRoleOf ({ path: text, options }: RequestOf<'open'>): CopyRole | undefined {
  if (!text.includes(prefix)) return undefined
  const { path, cgi } = splitPath(text)
  const key = cgiValue(cgi, 'tpc.key')
  if (isWriting(options)) return cgiValue(cgi, 'tpc.src') === undefined ? undefined : { kind: 'order', order: orderOf(path, cgi, key) }
  if (key === undefined) return undefined
  const destination = cgiValue(cgi, 'tpc.dst')
  const origin = cgiValue(cgi, 'tpc.org')
  if (Buffer.byteLength(key) > longestKeyBytes) throw tooLong('tpc.key', longestKeyBytes)
  if (destination !== undefined && Buffer.byteLength(destination) > longestHostBytes) throw tooLong('tpc.dst', longestHostBytes)
  if (key !== '' && destination !== undefined && origin === undefined) return { kind: 'announcement', key, destination, ttlSeconds: secondsOf(cgiValue(cgi, 'tpc.ttl')) }
  if (key !== '' && origin !== undefined && destination === undefined) return { kind: 'fetch', key, origin }
  throw new GatewayError('ARGUMENT_INVALID', { detail: 'conflicting tpc cgi' })
}

/** The text of an open without what is for us alone. */
export function withoutCopyCgi (text: string): string {
  const { path, cgi } = splitPath(text)
  return joinPath(path, cgiOf(cgiPairs(cgi).filter(([key]) => !key.startsWith(prefix))))
}

function isWriting (options: number): boolean {
  const { open_read: read, open_updt: update, open_wrto: writeTo, open_apnd: append, new: create, delete: replace } = openOptions
  return (options & read) === 0 && (options & (update | writeTo | append | create | replace)) !== 0
}

function tooLong (name: string, bytes: number): GatewayError {
  return new GatewayError('ARGUMENT_INVALID', { detail: `${name} is longer than ${bytes} bytes` })
}

function orderOf (path: string, cgi: string, key: string | undefined): CopyOrder {
  const [, host, port = ''] = /^(\[[0-9a-fA-F:.%]+\]|[^\s:/?#@[\]]+)(:\d{1,5})?$/.exec(cgiValue(cgi, 'tpc.src') ?? '') ?? []
  if (host === undefined) throw new GatewayError('ARGUMENT_INVALID', { detail: 'tpc.src is no host:port' })
  const lfn = storagePath(cgiValue(cgi, 'tpc.lfn') ?? path)
  if (/[?#\s]/.test(lfn)) throw new GatewayError('ARGUMENT_INVALID', { detail: 'tpc.lfn is no path' })
  const sourceCgi = sourcePairs(cgiValue(cgi, 'tpc.scgi') ?? '')
  const protocol = cgiValue(cgi, 'tpc.spr') ?? cgiValue(cgi, 'tpc.tpr') ?? 'root'
  const streams = Number(cgiValue(cgi, 'tpc.str') ?? 1)
  return {
    url: `${/^x?roots$/.test(protocol) ? 'roots' : 'root'}://${host}${port}/${lfn}`,
    key: key === '' ? undefined : key,
    sourceCgi,
    tag: cgiValue(sourceCgi, tagKey) ?? cgiValue(cgi, tagKey),
    streams: Number.isSafeInteger(streams) && streams > 0 ? streams : 1,
    checksum: cgiValue(cgi, 'tpc.cks')
  }
}

/** CGI inside of CGI has tabs for `&`. */
function sourcePairs (text: string): string {
  return cgiOf(cgiPairs(text.replaceAll('\t', '&')).filter(([key]) => !key.startsWith(prefix) && !key.startsWith('xrd.')))
}

function secondsOf (text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

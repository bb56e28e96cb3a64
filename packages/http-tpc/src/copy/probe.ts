/** Asks the remote side about a file before bytes move: HEAD, redirects followed. */
import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import type { Clock } from '@scitags/core'
import type { DataConnection } from '../data/data-connection.ts'
import { deadline } from '../deadline.ts'
import { HttpTpcError } from '../errors.ts'
import type { AnswerHead } from '../wire/answer-head.ts'
import { formatWantReprDigest, parseDigest, parseReprDigest } from '../wire/digest.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import { followRedirects, isRedirect } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'
import type { CopyConnections } from './copy-connections.ts'

export interface ProbeInit {
  readonly timeoutMs: number
  readonly maxRedirects: number
  readonly clock: Clock
}

/** Which checksums would be welcome. */
export interface ChecksumWish {
  /** RFC 3230, which every storage system of the grid understands. */
  readonly digest: boolean
  /** RFC 9530, for what the client has named. */
  readonly representation: readonly ChecksumAlgorithm[]
}

export interface RemoteHead {
  readonly kind: 'head'
  readonly status: number
  /** Undefined when the remote side does not say. */
  readonly size: number | undefined
  readonly takesRanges: boolean
  readonly checksums: readonly Checksum[]
}

/** Any status that is no redirect. Rejects with {@link HttpTpcError} when there is no answer. */
export type Probe = (connections: CopyConnections, hop: Hop, wish: ChecksumWish, signal: AbortSignal) => Promise<RemoteHead>

export function createProbe (init: ProbeInit): Probe {
  return async (connections, first, wish, signal) => {
    const late = (): Error => new HttpTpcError('REMOTE_TIMEOUT', { detail: `HEAD ${displayUrl(first.url)}` })
    using limit = deadline(init.clock, init.timeoutMs, late, signal)
    return await followRedirects(first, init.maxRedirects, async hop => await connections.use(hop.url, limit.signal, async connection => await headOver(connection, hop, wish)))
  }
}

/** What a passive side says of its checksums in the head of any answer. */
export function checksumsIn ({ digest = '', 'repr-digest': representation = '' }: AnswerHead['headers']): readonly Checksum[] {
  return [...parseDigest(digest) ?? [], ...parseReprDigest(representation) ?? []]
}

async function headOver ({ exchange }: DataConnection, { url, headers }: Hop, wish: ChecksumWish): Promise<RemoteHead | Redirect> {
  exchange.send({ method: 'HEAD', url, forwarded: headers, own: wishFields(wish) })
  const { status, headers: said } = await exchange.answer
  if (isRedirect(status, 'HEAD')) return { kind: 'redirect', location: said['location'] }
  const length = said['content-length']
  return {
    kind: 'head',
    status,
    size: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    // XRootD 5.5 takes them and does not say so; whoever ignores them is asked again without.
    takesRanges: said['accept-ranges']?.toLowerCase() !== 'none',
    checksums: checksumsIn(said)
  }
}

function wishFields ({ digest, representation }: ChecksumWish): readonly HeaderField[] {
  return [
    ...(digest ? [['Want-Digest', 'adler32'] as const] : []),
    ...(representation.length > 0 ? [['Want-Repr-Digest', formatWantReprDigest(representation)] as const] : [])
  ]
}

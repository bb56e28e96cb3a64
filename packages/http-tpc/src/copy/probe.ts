/** Asks the remote side about a file before bytes move: HEAD, redirects followed. */
import { Client } from 'undici'

import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import type { Clock } from '@scitags/core'
import { deadline } from '../deadline.ts'
import type { Dial } from '../remote/dial.ts'
import { HttpTpcError } from '../errors.ts'
import { formatWantReprDigest, parseDigest, parseReprDigest } from '../wire/digest.ts'
import { flatten } from '../wire/outgoing-headers.ts'
import { displayUrl, targetOf } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import { followRedirects, isRedirect } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'

export interface ProbeInit {
  readonly dial: Dial
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
export type Probe = (hop: Hop, wish: ChecksumWish, signal: AbortSignal) => Promise<RemoteHead>

export function createProbe (init: ProbeInit): Probe {
  return async (first, wish, signal) => {
    const late = (): Error => new HttpTpcError('REMOTE_TIMEOUT', { detail: `HEAD ${displayUrl(first.url)}` })
    using limit = deadline(init.clock, init.timeoutMs, late, signal)
    return await followRedirects(first, init.maxRedirects, async hop => await headOf(init, hop, wish, limit.signal))
  }
}

/** What a passive side says of its checksums in the head of any answer. */
export function checksumsIn (headers: Readonly<Record<string, string | string[] | undefined>>): readonly Checksum[] {
  const digest = [headers['digest']].flat().filter(text => text !== undefined).join(',')
  const representation = [headers['repr-digest']].flat().filter(text => text !== undefined).join(',')
  return [...parseDigest(digest) ?? [], ...parseReprDigest(representation) ?? []]
}

/** A connection of its own: it is not marked, and no credential can end up at another origin. */
async function headOf ({ dial, timeoutMs }: ProbeInit, { url, headers }: Hop, wish: ChecksumWish, signal: AbortSignal): Promise<RemoteHead | Redirect> {
  const client = new Client(url.origin, {
    connect: (_options, done) => {
      dial(url, signal).then(({ stream }) => { done(null, stream) }, (error: unknown) => { done(error as Error, null) })
    },
    headersTimeout: timeoutMs,
    maxHeaderSize: 64 * 1024
  })
  try {
    const answer = await client.request({ method: 'HEAD', path: targetOf(url), headers: flatten(headers, wishFields(wish)), signal })
    await answer.body.dump()
    if (isRedirect(answer.statusCode, 'HEAD')) return { kind: 'redirect', location: [answer.headers['location']].flat()[0] }
    const length = [answer.headers['content-length']].flat()[0]
    return {
      kind: 'head',
      status: answer.statusCode,
      size: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
      // XRootD 5.5 takes them and does not say so; whoever ignores them is asked again without.
      takesRanges: String(answer.headers['accept-ranges']).toLowerCase() !== 'none',
      checksums: checksumsIn(answer.headers)
    }
  } catch (cause) {
    signal.throwIfAborted()
    throw cause instanceof HttpTpcError ? cause : new HttpTpcError('CONNECTION_LOST', { detail: `HEAD ${displayUrl(url)}`, cause })
  } finally {
    await client.destroy()
  }
}

function wishFields ({ digest, representation }: ChecksumWish): readonly HeaderField[] {
  return [
    ...(digest ? [['Want-Digest', 'adler32'] as const] : []),
    ...(representation.length > 0 ? [['Want-Repr-Digest', formatWantReprDigest(representation)] as const] : [])
  ]
}

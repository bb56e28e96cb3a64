/** Has one storage copy a file from or to another one that speaks the same protocol. */
import { copy, isPrivateHop } from '@scitags/http-tpc/client'
import type { CopyResult, ExchangeInit, PerformanceMarker } from '@scitags/http-tpc/client'
import { thirdPartyCopy } from '@scitags/xrootd-protocol/client'
import type { ThirdPartyOutcome } from '@scitags/xrootd-protocol/client'

import type { HttpFile } from './http-file.ts'
import type { RootFile } from './root-file.ts'

export interface BetweenInit {
  readonly isOverwriting: boolean
  /** Connections of a pull, 1…100. */
  readonly streams?: number | undefined
  /** Going away cancels the copy. */
  readonly signal: AbortSignal
}

export interface HttpBetweenInit extends BetweenInit {
  readonly way: 'pull' | 'push'
  readonly source: HttpFile
  readonly destination: HttpFile
  readonly scitag?: number | undefined
  /** Default: the active side, which is asked to copy. */
  readonly marker?: 'active' | 'passive' | undefined
  readonly onMarker: (marker: PerformanceMarker) => void
}

export interface RootBetweenInit extends BetweenInit {
  readonly source: RootFile
  readonly destination: RootFile
  /** When the destination has opened the file: what was there before is gone then. */
  readonly onOpened?: () => void
  readonly onBytes: (bytes: number) => void
}

/** [TPC-SciTag] Resolves to what the active side has answered, good or bad. Rejects with `HttpTpcError` where it has not. */
export async function copyBetweenHttp ({ way, source, destination, scitag, marker = 'active', isOverwriting, streams, onMarker, signal }: HttpBetweenInit): Promise<CopyResult> {
  const [active, passive] = way === 'pull' ? [destination, source] : [source, destination]
  const [{ url, headers = {}, tls, connections, credentialsFollowRedirects = false }, toPassive] = await Promise.all([active.request(), passive.request()])
  return await copy({
    url,
    ...way === 'pull' ? { source: source.url } : { destination: destination.url },
    ...scitag !== undefined && (marker === 'active' ? { scitag } : { transferScitag: scitag }),
    ...!isOverwriting && { overwrite: false },
    ...way === 'pull' && streams !== undefined && { streams },
    headers,
    transferHeaders: shownByActive(active, toPassive),
    credentialsFollowRedirects,
    ...tls !== undefined && { tls },
    ...connections !== undefined && { connections },
    signal,
    onMarker
  })
}

/** What the active side is given to show to the passive one: a token passes on the way to it, where nobody else may listen. */
export function shownByActive ({ url }: HttpFile, { headers = {} }: ExchangeInit): Readonly<Record<string, string>> {
  return isPrivateHop(url) ? headers : {}
}

/** The destination pulls. Tags are those of the files. Rejects with `XrootdError`. */
export async function copyBetweenRoot ({ source, destination, isOverwriting, streams, onOpened, onBytes, signal }: RootBetweenInit): Promise<ThirdPartyOutcome> {
  return await source.arranging(async from => await destination.arranging(async to => await thirdPartyCopy(source.url, destination.url, {
    source: from,
    destination: to,
    create: isOverwriting ? 'or-replace' : 'exclusively',
    makeParents: true,
    persistOnClose: true,
    ...streams !== undefined && { streams },
    ...onOpened !== undefined && { onOpened },
    onBytes,
    signal
  })))
}

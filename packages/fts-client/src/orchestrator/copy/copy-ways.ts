/** The ways in which a file gets from one storage to the other: pull and push between them, or streamed through this process. */
import { HttpTpcError } from '@scitags/http-tpc/client'
import type { CopyResult } from '@scitags/http-tpc/client'
import { errorNumbers } from '@scitags/xrootd-protocol'
import { XrootdError } from '@scitags/xrootd-protocol/client'

import { copyBetweenHttp, copyBetweenRoot, shownByActive } from '../../storage/copy-between.ts'
import type { HttpFile } from '../../storage/http-file.ts'
import type { RootFile } from '../../storage/root-file.ts'
import type { StorageFile } from '../../storage/storage-file.ts'
import { streamThrough } from '../../storage/stream-through.ts'

export type Way = 'pull' | 'push' | 'streamed'

export interface WayOrder {
  readonly source: StorageFile
  readonly destination: StorageFile
  readonly scitag: number | undefined
  readonly isOverwriting: boolean
  readonly streams: number | undefined
  readonly onBytes: (bytes: number) => void
  readonly signal: AbortSignal
}

export type WayEnd = { readonly kind: 'copied' } | {
  readonly kind: 'failed'
  readonly error: unknown
  readonly left: Left
  /** Another way may do what this one cannot: for the server never does it (`ever`), or for a reason of the moment or of the file (`now`). */
  readonly cannot: 'ever' | 'now' | undefined
  /** Perhaps there is no directory for it. */
  readonly mayLackParents: boolean
}

/** What there may be at the destination. `part`: the copy had begun, and has surely ended. `file`: it was refused for what is there. `unknown`: it may still go on. */
export type Left = 'nothing' | 'part' | 'file' | 'unknown'

/** Which there are, in the order in which they were named. */
export function waysBetween (source: StorageFile['kind'], destination: StorageFile['kind'], allowed: readonly Way[]): readonly Way[] {
  const possible: readonly Way[] = source !== destination ? ['streamed'] : source === 'root' ? ['pull', 'streamed'] : ['pull', 'push', 'streamed']
  return allowed.filter(way => possible.includes(way))
}

/** Never rejects. */
export async function runWay (way: Way, order: WayOrder): Promise<WayEnd> {
  const { source, destination } = order
  try {
    if (way === 'streamed') return await streamed(order)
    if (source.kind === 'root' && destination.kind === 'root') return await fetchedByRoot(order, source, destination)
    if (source.kind === 'http' && destination.kind === 'http') return await ordered(order, way, source, destination)
    throw new TypeError('no such way')
  } catch (error) {
    return { kind: 'failed', error, left: leftAfter(error), cannot: undefined, mayLackParents: isRefused(error) && lacksParents(error.status) }
  }
}

async function ordered (order: WayOrder, way: 'pull' | 'push', source: HttpFile, destination: HttpFile): Promise<WayEnd> {
  const result = await copyBetweenHttp({ ...order, way, source, destination, onMarker: ({ bytes }) => { order.onBytes(bytes) } })
  if (result.ok) return { kind: 'copied' }
  const [active, passive] = way === 'pull' ? [destination, source] : [source, destination]
  const isTokenShown = 'Authorization' in shownByActive(active, await passive.request())
  return refusedEnd(result, `${way} by ${active.name}`, isTokenShown)
}

/** Servers say it with the status of the COPY, or later on in words. */
function refusedEnd ({ status, message, end, wasRepeated, retryAfterMs }: CopyResult, what: string, isTokenShown: boolean): WayEnd {
  const hasBegun = status < 300
  const said = hasBegun ? statusIn(message) ?? 500 : status
  const detail = `${what}: ${hasBegun ? '' : `answered ${status}: `}${message === '' ? 'no reason given' : message}`
  const failed = { kind: 'failed', left: hasBegun ? 'part' : 'nothing', cannot: hasBegun ? undefined : inability(status, isTokenShown), mayLackParents: lacksParents(said) } as const
  if (end === 'terminated') return { ...failed, left: 'unknown', error: new HttpTpcError('CONNECTION_LOST', { detail: `${what} ended without a result` }) }
  if (said === 412 || (hasBegun && /\bexists\b/i.test(message))) {
    // What is there may be the beginning of the first one.
    if (wasRepeated) return { ...failed, left: 'unknown', error: new HttpTpcError('CONNECTION_LOST', { detail: `${detail}, after it was asked twice` }) }
    return { ...failed, left: 'file', error: new HttpTpcError('TARGET_EXISTS', { detail }) }
  }
  const cannot = failed.cannot ?? (cannotConnect.test(message) ? 'now' : undefined)
  return { ...failed, cannot, error: new HttpTpcError('REMOTE_REFUSED', { status: said, detail, ...retryAfterMs !== undefined && { retryAfterMs } }) }
}

/** Of a status of COPY. 403 may be said of the other side, to which the active one may not connect or can show no certificate; whoever lacks the permission is told so by each way. */
function inability (status: number, isTokenShown: boolean): 'ever' | 'now' | undefined {
  if (status === 405 || status === 501) return 'ever'
  return [400, 403, 502, 504].includes(status) || (status === 401 && !isTokenShown) ? 'now' : undefined
}

/** In the words of ours, of XRootD, and of the libraries below. */
const cannotConnect = /(could ?n[o']t|cannot|can't|failed to|unable to) (be reached|connect|resolve)|connection refused|no route to host|unknown host/i

/** The status of the other side, where the active one repeats it. */
function statusIn (message: string): number | undefined {
  const [, status] = /\b(?:answered|status(?: code)?|HTTP(?:\/[\d.]+)?)[ :=]+([1-5]\d\d)\b/i.exec(message) ?? []
  return status === undefined ? undefined : Number(status)
}

async function fetchedByRoot (order: WayOrder, source: RootFile, destination: RootFile): Promise<WayEnd> {
  const target: { isOpened: boolean } = { isOpened: false }
  try {
    const outcome = await copyBetweenRoot({ ...order, source, destination, onOpened: () => { target.isOpened = true } })
    switch (outcome.kind) {
      case 'copied': return { kind: 'copied' }
      case 'refused': return { kind: 'failed', error: outcome.error, left: 'part', cannot: 'now', mayLackParents: false }
      case 'unsupported': {
        const error = new XrootdError('REFUSED', { detail: `${outcome.server} does no third-party copies`, errorNumber: errorNumbers.Unsupported })
        return { kind: 'failed', error, left: target.isOpened ? 'part' : 'nothing', cannot: 'ever', mayLackParents: false }
      }
    }
  } catch (error) {
    const cannot = error instanceof XrootdError && error.code === 'REFUSED' && cannotLogIn.test(error.message) ? 'now' : undefined
    // What it says of a file that it has opened is not about what was there before.
    const left = target.isOpened && error instanceof XrootdError && error.code === 'REFUSED' ? 'part' : leftAfter(error)
    return { kind: 'failed', error, left, cannot, mayLackParents: false }
  }
}

/** Towards the source, in the words of the library of XRootD. */
const cannotLogIn = /\[FATAL\] (auth failed|login failed|hand ?shake failed|connection error|tls error|socket (error|timeout))/i

async function streamed ({ source, destination, isOverwriting, onBytes, signal }: WayOrder): Promise<WayEnd> {
  const content = await source.read(signal).catch((error: unknown) => ({ error }))
  // Nobody has asked the destination for anything: what is there by now is not ours.
  if ('error' in content) return { kind: 'failed', error: content.error, left: 'nothing', cannot: undefined, mayLackParents: false }
  await streamThrough({ content, name: source.name, onBytes, signal, write: async body => { await destination.write({ body, size: content.size, isOverwriting }, signal) } })
  return { kind: 'copied' }
}

/** Whatever was refused has left what is there as it was, and that may be somebody else's. */
function leftAfter (error: unknown): Left {
  if (error instanceof XrootdError) return leftAfterRoot(error)
  if (!(error instanceof HttpTpcError)) return 'part'
  switch (error.code) {
    case 'REMOTE_REFUSED': return error.status === 412 ? 'file' : error.status >= 500 ? 'part' : 'nothing'
    case 'REMOTE_UNREACHABLE': return error.isUnsent ? 'nothing' : 'unknown'
    case 'REMOTE_TIMEOUT':
    case 'REMOTE_INVALID': return 'unknown'
    // It was given up on this side: by a signal, or for what the source did in the middle of it.
    default: return 'part'
  }
}

function leftAfterRoot ({ code, errorNumber }: XrootdError): Left {
  if (code === 'REFUSED') return errorNumber === errorNumbers.ItExists ? 'file' : 'nothing'
  if (code === 'CANCELLED') return 'part'
  return ['UNREACHABLE', 'URL_INVALID', 'TLS_UNAVAILABLE', 'AUTHENTICATION_FAILED'].includes(code) ? 'nothing' : 'unknown'
}

function isRefused (error: unknown): error is HttpTpcError {
  return error instanceof HttpTpcError && error.code === 'REMOTE_REFUSED'
}

/** [TPC-Mkcol] dCache says 400. */
function lacksParents (status: number): boolean {
  return status === 409 || status === 400
}

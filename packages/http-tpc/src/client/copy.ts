/** The client of COPY: orders it, watches it, and says in the end what became of it. */
import type { IncomingMessage } from 'node:http'

import { HttpTpcError } from '../errors.ts'
import { resolveCopyClientOptions } from '../generated/options.ts'
import type { CopyClientOptions, ResolvedCopyClientOptions } from '../generated/options.ts'
import { explanationIn } from '../remote/explanation.ts'
import type { TlsIdentity } from '../remote/tls-identity.ts'
import type { PerformanceMarker } from '../wire/performance-marker.ts'
import type { HttpConnections } from './connections.ts'
import { formatCopyHeaders } from './copy-headers.ts'
import { exchange, retryAfterOf } from './exchange.ts'
import type { ExchangeInit } from './exchange.ts'
import { MarkerReader } from './markers.ts'
import type { MarkerEvent } from './markers.ts'

/** Options, and what options cannot say. */
export interface CopyClientInit extends CopyClientOptions {
  /** Certificates towards the active side. */
  readonly tls?: TlsIdentity
  /** Towards the active side, used again and kept; without them the copy has one of its own. */
  readonly connections?: HttpConnections
  /** What it throws, `copy` rejects with; the copy is cancelled then. */
  readonly onMarker?: (marker: PerformanceMarker) => void
  /** Going away cancels the copy. */
  readonly signal?: AbortSignal
}

/** What became of a copy that the active side has answered. */
export interface CopyResult {
  readonly ok: boolean
  /** HTTP status of the active side; below 300 it only means that the copy began. */
  readonly status: number
  /** Of the latest marker; a short copy may have none. */
  readonly bytes: number
  /** The latest thousand. */
  readonly markers: readonly PerformanceMarker[]
  /** What the active side says, one line; `terminated` where it went away without a result. */
  readonly message: string
  /** `said`: by a refusal, or by the line of a result. `terminated`: it went away without one, and may still be at it. */
  readonly end: 'said' | 'terminated'
  /** A kept connection broke, and the order went out again: what it then found at the destination may be of the first one. */
  readonly wasRepeated: boolean
  /** Of a refusal: when to come again, where the active side says so. */
  readonly retryAfterMs?: number
}

type Verdict = Pick<CopyResult, 'ok' | 'message' | 'end'>
type Answered = Omit<CopyResult, 'wasRepeated'>

const keptMarkers = 1000
const longestExplanation = 2048

/**
 * Resolves to what the active side answered, good or bad. Rejects with {@link HttpTpcError} when there is no answer
 * (`REMOTE_UNREACHABLE`, `REMOTE_TIMEOUT`, `REDIRECTS_EXCEEDED`, `REMOTE_INVALID`, `CANCELLED`), or an `OPTIONS_INVALID` error.
 */
export async function copy (init: CopyClientInit): Promise<CopyResult> {
  const { tls, connections, onMarker, signal, ...rest } = init
  const options = resolveCopyClientOptions(rest)
  let wasRepeated = false
  const answer = await order(options, { url: options.url, tls, connections, signal, credentialsFollowRedirects: options.credentialsFollowRedirects }, () => { wasRepeated = true })
  return { ...(answer.statusCode ?? 0) < 300 ? await follow(answer, onMarker, signal) : await refusal(answer), wasRepeated }
}

/** [TPC-Client] Any 3xx with a Location is followed with the same headers; never from https to http. */
async function order (options: ResolvedCopyClientOptions, init: ExchangeInit, onRepeat: () => void): Promise<IncomingMessage> {
  const { answerTimeoutMs, silenceTimeoutMs, maxRedirects } = options
  const said = new Set(Object.keys(options.headers).map(name => name.toLowerCase()))
  const ours = Object.entries(formatCopyHeaders(options)).filter(([name]) => !said.has(name.toLowerCase()))
  return await exchange('COPY', { ...init, headers: { ...Object.fromEntries(ours), ...options.headers } }, { answerTimeoutMs, silenceTimeoutMs, maxRedirects, onRepeat })
}

/** [TPC-Client] What was cut short is no result, whatever it says; 201 and 204 with nothing to read say it all themselves. */
async function follow (answer: IncomingMessage, onMarker: CopyClientInit['onMarker'], signal: AbortSignal | undefined): Promise<Answered> {
  const status = answer.statusCode ?? 0
  const reader = new MarkerReader()
  const markers: PerformanceMarker[] = []
  let result: Verdict | undefined
  let isEmpty = true
  const take = (events: readonly MarkerEvent[]): void => {
    for (const event of events) {
      if (event.kind === 'result') {
        result = { ok: event.isSuccess, message: event.message, end: 'said' }
      } else {
        markers.push(event.marker)
        if (markers.length > keptMarkers) markers.shift()
        onMarker?.(event.marker)
      }
    }
  }
  const conclude = (verdict: Verdict = { ok: false, message: 'terminated', end: 'terminated' }): Answered =>
    ({ ...verdict, status, bytes: markers.at(-1)?.bytes ?? 0, markers })

  for await (const chunk of untilCut(answer, signal)) {
    if (chunk === 'cut') return conclude()
    isEmpty = false
    take(reader.push(chunk))
  }
  take(reader.end())
  return conclude(isEmpty && (status === 201 || status === 204) ? { ok: true, message: '', end: 'said' } : result)
}

/** The pieces of a body; one that ends too early has `'cut'` for its last. */
async function * untilCut (body: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): AsyncIterable<Uint8Array | 'cut'> {
  try {
    yield * body
  } catch (cause) {
    if (signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    yield 'cut'
  }
}

async function refusal (answer: IncomingMessage): Promise<Answered> {
  const retryAfterMs = retryAfterOf(answer)
  const explanation = await explanationIn(answer, longestExplanation)
  return { ok: false, end: 'said', status: answer.statusCode ?? 0, bytes: 0, markers: [], message: explanation.replace(/^failure:\s*/i, ''), ...retryAfterMs !== undefined && { retryAfterMs } }
}

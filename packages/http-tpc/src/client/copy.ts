/** The client of COPY: orders it, watches it, and says in the end what became of it. */
import { Agent, request as httpRequest } from 'undici'
import type { Dispatcher } from 'undici'

import { HttpTpcError } from '../errors.ts'
import { resolveCopyClientOptions } from '../generated/options.ts'
import type { CopyClientOptions, ResolvedCopyClientOptions } from '../generated/options.ts'
import { explanationIn } from '../remote/explanation.ts'
import { followRedirects } from '../remote/follow-redirects.ts'
import type { Hop } from '../remote/follow-redirects.ts'
import { reasonOf } from '../remote/reason.ts'
import { checkServerIdentity } from '../remote/server-identity.ts'
import { secureContextOptions } from '../remote/tls-identity.ts'
import type { TlsIdentity } from '../remote/tls-identity.ts'
import type { PerformanceMarker } from '../wire/performance-marker.ts'
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'
import { formatCopyHeaders } from './copy-headers.ts'
import { nextDoor } from './exchange.ts'
import { MarkerReader } from './markers.ts'
import type { MarkerEvent } from './markers.ts'

/** Options, and what options cannot say. */
export interface CopyClientInit extends CopyClientOptions {
  /** Certificates towards the active side. */
  readonly tls?: TlsIdentity
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
  /** What the active side says, one line; `terminated` when it went away without a result. */
  readonly message: string
}

type Verdict = Pick<CopyResult, 'ok' | 'message'>

const keptMarkers = 1000
const longestExplanation = 2048

/**
 * Resolves to what the active side answered, good or bad. Rejects with {@link HttpTpcError} when there is no answer
 * (`REMOTE_UNREACHABLE`, `REMOTE_TIMEOUT`, `REDIRECTS_EXCEEDED`, `REMOTE_INVALID`, `CANCELLED`), or an `OPTIONS_INVALID` error.
 */
export async function copy (init: CopyClientInit): Promise<CopyResult> {
  const { tls = {}, onMarker, signal, ...rest } = init
  const options = resolveCopyClientOptions(rest)
  const agent = new Agent({
    headersTimeout: options.answerTimeoutMs,
    bodyTimeout: options.silenceTimeoutMs,
    connect: { checkServerIdentity, ...secureContextOptions(tls) }
  })
  try {
    const answer = await order(agent, options, signal)
    return answer.statusCode < 300 ? await follow(answer, onMarker, signal) : await refusal(answer)
  } finally {
    await agent.destroy()
  }
}

/** [TPC-Client] Any 3xx with a Location is followed with the same headers; never from https to http. */
async function order (agent: Agent, options: ResolvedCopyClientOptions, signal: AbortSignal | undefined): Promise<Dispatcher.ResponseData> {
  const said = new Set(Object.keys(options.headers).map(name => name.toLowerCase()))
  const ours = Object.entries({ 'User-Agent': 'scitags-http-tpc', ...formatCopyHeaders(options) }).filter(([name]) => !said.has(name.toLowerCase()))
  const headers = [...ours, ...Object.entries(options.headers)]
  const { answer } = await followRedirects({ url: parseRemoteUrl(options.url), headers }, options.maxRedirects, async hop => {
    const answer = await send(agent, hop, signal)
    const location = [answer.headers['location']].flat()[0]
    if (answer.statusCode < 300 || answer.statusCode > 399 || location === undefined) return { kind: 'answer', answer } as const
    await answer.body.dump()
    return { kind: 'redirect', location } as const
  }, (from, location) => nextDoor(from, location, options.credentialsFollowRedirects))
  return answer
}

async function send (agent: Agent, { url, headers }: Hop, signal: AbortSignal | undefined): Promise<Dispatcher.ResponseData> {
  try {
    return await httpRequest(url, { method: 'COPY' as Dispatcher.HttpMethod, headers: headers.flat(), dispatcher: agent, ...(signal !== undefined && { signal }) })
  } catch (cause) {
    if (signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    const isLate = cause instanceof Error && 'code' in cause && String(cause.code).includes('TIMEOUT')
    throw new HttpTpcError(isLate ? 'REMOTE_TIMEOUT' : 'REMOTE_UNREACHABLE', { detail: `${displayUrl(url)}${reasonOf(cause)}`, cause })
  }
}

/** [TPC-Client] What was cut short is no result, whatever it says; 201 and 204 with nothing to read say it all themselves. */
async function follow ({ statusCode, body }: Dispatcher.ResponseData, onMarker: CopyClientInit['onMarker'], signal: AbortSignal | undefined): Promise<CopyResult> {
  const reader = new MarkerReader()
  const markers: PerformanceMarker[] = []
  let result: Verdict | undefined
  let isEmpty = true
  const take = (events: readonly MarkerEvent[]): void => {
    for (const event of events) {
      if (event.kind === 'result') {
        result = { ok: event.isSuccess, message: event.message }
      } else {
        markers.push(event.marker)
        if (markers.length > keptMarkers) markers.shift()
        onMarker?.(event.marker)
      }
    }
  }
  const conclude = (verdict: Verdict = { ok: false, message: 'terminated' }): CopyResult =>
    ({ ...verdict, status: statusCode, bytes: markers.at(-1)?.bytes ?? 0, markers })

  for await (const chunk of untilCut(body, signal)) {
    if (chunk === 'cut') return conclude()
    isEmpty = false
    take(reader.push(chunk))
  }
  take(reader.end())
  return conclude(isEmpty && (statusCode === 201 || statusCode === 204) ? { ok: true, message: '' } : result)
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

async function refusal ({ statusCode, body }: Dispatcher.ResponseData): Promise<CopyResult> {
  const explanation = await explanationIn(body as AsyncIterable<Uint8Array>, longestExplanation)
  return { ok: false, status: statusCode, bytes: 0, markers: [], message: explanation.replace(/^failure:\s*/i, '') }
}

/** The client of COPY: orders it, watches it, and says in the end what became of it. */
import { Agent, request as httpRequest } from 'undici'
import type { Dispatcher } from 'undici'

import { checkServerIdentity } from '../data/server-identity.ts'
import { HttpTpcError } from '../errors.ts'
import { resolveCopyClientOptions } from '../generated/options.ts'
import type { CopyClientOptions, ResolvedCopyClientOptions } from '../generated/options.ts'
import type { TlsIdentity } from '../data/dial.ts'
import { oneLine } from '../wire/performance-marker.ts'
import type { PerformanceMarker } from '../wire/performance-marker.ts'
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'
import { formatCopyHeaders } from '../wire/tpc-headers.ts'
import { MarkerReader } from './markers.ts'

/** Options, and what options cannot say. */
export interface CopyClientInit extends CopyClientOptions {
  /** Certificates towards the active side. */
  readonly tls?: TlsIdentity
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

const keptMarkers = 1000
const maxExplanation = 2048

/**
 * Resolves to what the active side answered, good or bad. Rejects with {@link HttpTpcError} when there is no answer
 * (`REMOTE_UNREACHABLE`, `REMOTE_TIMEOUT`, `REDIRECTS_EXCEEDED`, `REMOTE_INVALID`, `CANCELLED`), or an `OPTIONS_INVALID` error.
 */
export async function copy (init: CopyClientInit): Promise<CopyResult> {
  const { tls, onMarker, signal, ...rest } = init
  const options = resolveCopyClientOptions(rest)
  const agent = new Agent({
    headersTimeout: options.answerTimeoutMs,
    bodyTimeout: options.silenceTimeoutMs,
    connect: { minVersion: 'TLSv1.2', checkServerIdentity, ...tlsOptions(tls) }
  })
  try {
    const answer = await order(agent, options, signal)
    return answer.statusCode < 300 ? await follow(answer, onMarker, signal) : await refusal(answer)
  } finally {
    await agent.destroy()
  }
}

/** [TPC-Client] Any 3xx with a Location is followed with the same headers, as davix does; never from https to http. */
async function order (agent: Agent, options: ResolvedCopyClientOptions, signal: AbortSignal | undefined): Promise<Dispatcher.ResponseData> {
  const headers = { 'User-Agent': 'scitags-http-tpc', ...formatCopyHeaders(options), ...options.headers }
  let url = parseRemoteUrl(options.url)
  for (let followed = 0; followed <= options.maxRedirects; followed++) {
    const answer = await send(agent, url, headers, signal)
    const location = [answer.headers['location']].flat()[0]
    if (answer.statusCode < 300 || answer.statusCode > 399 || location === undefined) return answer
    await answer.body.dump()
    url = next(url, location)
  }
  throw new HttpTpcError('REDIRECTS_EXCEEDED', { detail: displayUrl(url) })
}

async function send (agent: Agent, url: URL, headers: Record<string, string>, signal: AbortSignal | undefined): Promise<Dispatcher.ResponseData> {
  try {
    return await httpRequest(url, { method: 'COPY' as Dispatcher.HttpMethod, headers, dispatcher: agent, ...(signal !== undefined && { signal }) })
  } catch (cause) {
    if (signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    const isLate = cause instanceof Error && 'code' in cause && String(cause.code).includes('TIMEOUT')
    throw new HttpTpcError(isLate ? 'REMOTE_TIMEOUT' : 'REMOTE_UNREACHABLE', { detail: displayUrl(url), cause })
  }
}

function next (from: URL, location: string): URL {
  const url = parseRemoteUrl(/^[a-z][a-z0-9+.-]*:/i.test(location) ? location : new URL(location, from).href)
  if (from.protocol === 'https:' && url.protocol === 'http:') throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(from)} redirects to plain http, where credentials would be readable` })
  return url
}

async function follow ({ statusCode, body }: Dispatcher.ResponseData, onMarker: CopyClientInit['onMarker'], signal: AbortSignal | undefined): Promise<CopyResult> {
  const reader = new MarkerReader()
  const markers: PerformanceMarker[] = []
  let result: Pick<CopyResult, 'ok' | 'message'> = { ok: false, message: 'terminated' }
  const take = (events: ReturnType<MarkerReader['push']>): void => {
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
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) take(reader.push(chunk))
    take(reader.end())
  } catch (cause) {
    if (signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    // Cut short: whatever came last was no result, or cannot be trusted to be one.
    result = { ok: false, message: 'terminated' }
  }
  return { ...result, status: statusCode, bytes: markers.at(-1)?.bytes ?? 0, markers }
}

async function refusal ({ statusCode, body }: Dispatcher.ResponseData): Promise<CopyResult> {
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true })
      if (text.length > maxExplanation) break
    }
  } catch {
    // The status says enough.
  }
  return { ok: false, status: statusCode, bytes: 0, markers: [], message: oneLine(text.replace(/^failure:\s*/i, ''), maxExplanation) }
}

function tlsOptions (tls: TlsIdentity | undefined): { ca?: string | string[], cert?: string, key?: string } {
  if (tls === undefined) return {}
  const { ca, cert, key } = tls
  return {
    ...(ca !== undefined && { ca: typeof ca === 'string' ? ca : [...ca] }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key })
  }
}

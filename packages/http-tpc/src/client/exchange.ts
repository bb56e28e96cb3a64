/** One request of the client itself, redirects followed: to look at a file, to read, write or remove it, or to have it copied. */
import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { HttpTpcError } from '../errors.ts'
import { explanationIn } from '../remote/explanation.ts'
import { followRedirects, isRedirect, nextHop } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'
import { reasonOf } from '../remote/reason.ts'
import { checkServerIdentity } from '../remote/server-identity.ts'
import { secureContextOptions } from '../remote/tls-identity.ts'
import type { TlsIdentity } from '../remote/tls-identity.ts'
import { isPrivateHop } from '../wire/private-hop.ts'
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'
import type { HttpConnections } from './connections.ts'

export interface ExchangeInit {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly tls?: TlsIdentity | undefined
  readonly credentialsFollowRedirects?: boolean | undefined
  /** Used again and kept; without them each request has a connection of its own. */
  readonly connections?: HttpConnections | undefined
  readonly signal?: AbortSignal | undefined
}

/** What is written; the stream is read once the remote side has agreed to take it, and destroyed where it fails. */
export interface Upload {
  readonly body: Readable
  /** Bytes, where known: servers refuse early what they have no room for. */
  readonly size: number | undefined
}

/** All that we ask for may be asked for twice, as RFC 9110 and RFC 4918 have it; but of a COPY that may not overwrite, the second one finds what the first one has begun. */
export type Method = 'HEAD' | 'GET' | 'PUT' | 'COPY' | 'DELETE' | 'MKCOL' | 'PROPFIND'

export interface ExchangeWishes {
  /** Called when a kept connection broke, and the request, which the remote side may have taken, is asked anew. */
  readonly onRepeat?: () => void
  readonly upload?: Upload
  /** Until the answer begins. */
  readonly answerTimeoutMs?: number
  /** Between two pieces of it. */
  readonly silenceTimeoutMs?: number
  readonly maxRedirects?: number
}

type Attempt = Redirect | { readonly kind: 'answer', readonly answer: IncomingMessage }

/** Servers that do not know `Expect` say nothing. */
const continueTimeoutMs = 3000
const connectTimeoutMs = 10_000
/** Whoever asks may say something else. */
export const idleTimeoutMs = 120_000

/** The answer, whose body is to be read; a refusal is an answer too. Rejects with {@link HttpTpcError}. */
export async function exchange (method: Method, init: ExchangeInit, wishes: ExchangeWishes = {}): Promise<IncomingMessage> {
  const named = Object.keys(init.headers ?? {}).some(name => name.toLowerCase() === 'user-agent')
  const first: Hop = { url: parseRemoteUrl(init.url), headers: Object.entries({ ...!named && { 'User-Agent': 'scitags-http-tpc' }, ...init.headers }) }
  const next = (hop: Hop, location: string | undefined): Hop => nextDoor(hop, location, init.credentialsFollowRedirects === true)
  const { answer } = await followRedirects(first, wishes.maxRedirects ?? 20, async hop => await attempt(method, hop, init, wishes), next)
  return answer
}

/** What a refusal says, as an error. */
export async function refusalOf (method: Method, url: string, answer: IncomingMessage): Promise<HttpTpcError> {
  const status = answer.statusCode ?? 0
  const text = await explanationIn(answer)
  const retryAfterMs = retryAfterOf(answer)
  return new HttpTpcError('REMOTE_REFUSED', { status, detail: `${method} ${displayUrl(parseRemoteUrl(url))} was answered ${status}${text === '' ? '' : ` (${text})`}`, ...retryAfterMs !== undefined && { retryAfterMs } })
}

/** When to come again, where the remote side says so; a date by its own clock, so that ours does not matter. */
export function retryAfterOf ({ headers: { 'retry-after': text = '', date = '' } }: IncomingMessage): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const ms = Date.parse(text) - Date.parse(date)
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

/** Storage systems redirect to their own hosts, which may need the credentials: whoever trusts the first host can say so. Never from https to http, and in clear to no other host at all. */
export function nextDoor (from: Hop, location: string | undefined, credentialsFollow: boolean): Hop {
  const to = nextHop(from, location)
  if (from.url.protocol === 'https:' && to.url.protocol === 'http:') throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(from.url)} redirects to plain http, where all could read along` })
  return credentialsFollow && isPrivateHop(to.url) ? { url: to.url, headers: from.headers } : to
}

async function attempt (method: Method, hop: Hop, init: ExchangeInit, wishes: ExchangeWishes, isRepeated = false): Promise<Attempt> {
  const request = requestFor(method, hop, init, wishes)
  const sending = { isConnected: false }
  whenConnected(request, () => { sending.isConnected = true })
  try {
    const answer = await answerTo(request, wishes.upload)
    request.setTimeout(wishes.silenceTimeoutMs ?? idleTimeoutMs)
    if (!isRedirect(answer.statusCode ?? 0, method)) return { kind: 'answer', answer }
    const { location } = answer.headers
    // A choice of several without a favourite is for whoever asked; a GET cannot be answered so.
    if (method === 'COPY' && location === undefined) return { kind: 'answer', answer }
    // Most have nothing more to say, and the connection can be used again.
    await explanationIn(answer)
    return { kind: 'redirect', location }
  } catch (cause) {
    request.destroy()
    if (init.signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    // The server closed it while nothing was asked.
    if (request.reusedSocket && !(cause instanceof HttpTpcError) && wishes.upload?.body.readableDidRead !== true) {
      wishes.onRepeat?.()
      return await attempt(method, hop, withoutConnections(init), wishes, true)
    }
    throw cause instanceof HttpTpcError ? cause : new HttpTpcError('REMOTE_UNREACHABLE', { detail: `${displayUrl(hop.url)}${reasonOf(cause)}`, isUnsent: !sending.isConnected && !isRepeated, cause })
  }
}

function withoutConnections ({ connections: _, ...init }: ExchangeInit): ExchangeInit {
  return init
}

function requestFor (method: Method, { url, headers }: Hop, { tls = {}, signal, connections }: ExchangeInit, { upload, answerTimeoutMs = idleTimeoutMs }: ExchangeWishes): ClientRequest {
  const length = upload === undefined ? {} : upload.size === undefined ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': String(upload.size) }
  const options = {
    method,
    headers: { ...Object.fromEntries(headers), ...length, ...upload !== undefined && { Expect: '100-continue' } },
    agent: connections?.agentFor(url, tls) ?? false,
    // XRootD says `100 Continue` with `Connection: Close`, and does not mean it (5.5.3 and 5.8.1).
    insecureHTTPParser: upload !== undefined,
    ...signal !== undefined && { signal }
  } as const
  const request = url.protocol === 'https:'
    ? secureRequest(url, { ...options, ...connections === undefined && { ...secureContextOptions(tls), checkServerIdentity } })
    : plainRequest(url, options)
  // Once there is an answer, whoever reads it is told what breaks.
  request.on('error', () => undefined)
  let begun: ClientRequest | IncomingMessage = request
  request.once('response', (answer: IncomingMessage) => { begun = answer })
  const giveUp = (isUnsent = false): void => { begun.destroy(new HttpTpcError('REMOTE_TIMEOUT', { detail: displayUrl(url), isUnsent })) }
  request.once('socket', socket => {
    if (!socket.connecting) return
    const timer = setTimeout(giveUp, connectTimeoutMs, true)
    whenConnected(request, () => { clearTimeout(timer) })
    socket.once('close', () => { clearTimeout(timer) })
  })
  return request.setTimeout(answerTimeoutMs, () => { giveUp() })
}

/** At once, where the connection is one that was kept. */
function whenConnected (request: ClientRequest, then: () => void): void {
  const follow = (socket: Socket): void => {
    if (socket.connecting) socket.once(request.protocol === 'https:' ? 'secureConnect' : 'connect', then)
    else then()
  }
  if (request.socket === null) request.once('socket', follow)
  else follow(request.socket)
}

async function answerTo (request: ClientRequest, upload: Upload | undefined): Promise<IncomingMessage> {
  const answered = once(request, 'response').then(([answer]) => answer as IncomingMessage)
  if (upload === undefined) {
    request.end()
    return await answered
  }
  request.flushHeaders()
  const early = await Promise.race([answered, leave(request)])
  if (early !== 'go on') return early
  // Each breaks the other.
  let first: 'source' | 'remote' | undefined
  upload.body.once('error', () => { first ??= 'source' })
  request.once('error', () => { first ??= 'remote' })
  try {
    await Promise.race([answered, pipeline(upload.body, request)])
  } catch (error) {
    if (first === 'source') throw new HttpTpcError('CONNECTION_LOST', { detail: `the source${reasonOf(error)}`, cause: error })
    // An answer in the middle of the body is a refusal, and tells more than the broken pipe.
  }
  return await answered
}

/** Resolves when the remote side lets us send, or has said nothing for a while. */
async function leave (request: ClientRequest): Promise<'go on'> {
  return await new Promise(resolve => {
    const timer = setTimeout(resolve, continueTimeoutMs, 'go on')
    request.once('continue', () => { resolve('go on') })
    for (const event of ['continue', 'response', 'close']) request.once(event, () => { clearTimeout(timer) })
  })
}

/** One request of the client itself, redirects followed: to look at a file, to read it, or to write it. */
import { once } from 'node:events'
import { request as plainRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
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
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'

export interface ExchangeInit {
  readonly url: string
  readonly headers?: Readonly<Record<string, string>>
  readonly tls?: TlsIdentity | undefined
  readonly credentialsFollowRedirects?: boolean | undefined
  readonly signal?: AbortSignal | undefined
}

/** What is written; the stream is read once the remote side has agreed to take it, and destroyed where it fails. */
export interface Upload {
  readonly body: Readable
  /** Bytes, where known: servers refuse early what they have no room for. */
  readonly size: number | undefined
}

type Method = 'HEAD' | 'GET' | 'PUT'

const maxRedirects = 20
/** Servers that do not know `Expect` say nothing. */
const continueTimeoutMs = 3000
const idleTimeoutMs = 120_000

/** The answer, whose body is to be read; a refusal is an answer too. Rejects with {@link HttpTpcError}. */
export async function exchange (method: Method, init: ExchangeInit, upload?: Upload): Promise<IncomingMessage> {
  const first: Hop = { url: parseRemoteUrl(init.url), headers: Object.entries({ 'User-Agent': 'scitags-http-tpc', ...init.headers }) }
  const next = (hop: Hop, location: string | undefined): Hop => nextDoor(hop, location, init.credentialsFollowRedirects === true)
  const { answer } = await followRedirects(first, maxRedirects, async hop => await attempt(method, hop, init, upload), next)
  return answer
}

/** What a refusal says, as an error. */
export async function refusalOf (method: Method, url: string, answer: IncomingMessage): Promise<HttpTpcError> {
  const status = answer.statusCode ?? 0
  const text = await explanationIn(answer)
  return new HttpTpcError('REMOTE_REFUSED', { status, detail: `${method} ${displayUrl(parseRemoteUrl(url))} was answered ${status}${text === '' ? '' : ` (${text})`}` })
}

/** Storage systems redirect to their own hosts, which may need the credentials: whoever trusts the first host can say so. Never from https to http. */
export function nextDoor (from: Hop, location: string | undefined, credentialsFollow: boolean): Hop {
  const to = nextHop(from, location)
  if (from.url.protocol === 'https:' && to.url.protocol === 'http:') throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(from.url)} redirects to plain http, where all could read along` })
  return credentialsFollow ? { url: to.url, headers: from.headers } : to
}

async function attempt (method: Method, hop: Hop, { tls = {}, signal }: ExchangeInit, upload: Upload | undefined): Promise<Redirect | { readonly kind: 'answer', readonly answer: IncomingMessage }> {
  const { url, headers } = hop
  const length = upload === undefined ? {} : upload.size === undefined ? { 'Transfer-Encoding': 'chunked' } : { 'Content-Length': String(upload.size) }
  const options = {
    method,
    headers: { ...Object.fromEntries(headers), ...length, ...upload !== undefined && { Expect: '100-continue' } },
    agent: false,
    ...signal !== undefined && { signal }
  } as const
  const request = url.protocol === 'https:' ? secureRequest(url, { ...options, checkServerIdentity, ...secureContextOptions(tls) }) : plainRequest(url, options)
  request.setTimeout(idleTimeoutMs, () => { request.destroy(new HttpTpcError('REMOTE_TIMEOUT', { detail: displayUrl(url) })) })
  try {
    const answer = await answerTo(request, upload)
    if (!isRedirect(answer.statusCode ?? 0, method)) return { kind: 'answer', answer }
    answer.destroy()
    return { kind: 'redirect', location: answer.headers.location }
  } catch (cause) {
    request.destroy()
    if (signal?.aborted === true) throw new HttpTpcError('CANCELLED', { cause })
    throw cause instanceof HttpTpcError ? cause : new HttpTpcError('REMOTE_UNREACHABLE', { detail: `${displayUrl(url)}${reasonOf(cause)}`, cause })
  }
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
  try {
    await Promise.race([answered, pipeline(upload.body, request)])
  } catch (error) {
    if (upload.body.errored !== null) throw new HttpTpcError('CONNECTION_LOST', { detail: `the source${reasonOf(upload.body.errored)}`, cause: error })
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

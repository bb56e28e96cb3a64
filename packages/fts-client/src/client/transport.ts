/** Carries one question to FTS and its answer back, whole, bounded and in time. */
import { readFileSync } from 'node:fs'

import { Agent } from 'undici'
import { isPrivateHop } from '@scitags/http-tpc/client'
import type { Clock } from '@scitags/core'
import type { Dispatcher } from 'undici'

import type { Credentials, CredentialSource } from '../credentials/credentials.ts'
import { secureContextOf, tlsIdentityOf } from '../credentials/tls-identity.ts'
import type { ClientIdentity } from '../credentials/tls-identity.ts'
import { FtsError } from '../errors.ts'
import type { ResolvedFtsClientOptions } from '../generated/options.ts'
import { clockDifference } from '../clock-difference.ts'
import { failureOf, isBroken, unknownOutcome } from './transport-failure.ts'
import type { AnswerText } from '../wire/answers.ts'
import { refusalOf } from '../wire/refusal.ts'

export interface Question {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** From the root of the server, encoded; the query is shown nowhere. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: { readonly type: 'application/json' | 'text/plain', readonly text: string }
  /** Whether a 404 means that there is no such job. */
  readonly isOfJob?: boolean
  readonly signal?: AbortSignal | undefined
}

export interface Answer extends AnswerText {
  /** What the server took for the present, milliseconds since 1970. */
  readonly dateMs: number | undefined
}

export interface TransportInit {
  readonly options: ResolvedFtsClientOptions
  readonly credentials: CredentialSource
  readonly clock: Clock
}

export class Transport {
  readonly #init: TransportInit
  readonly #origin: string
  /** Whether a token may go there. */
  readonly #isPrivate: boolean
  #identity: ClientIdentity | undefined
  #agent: Agent | undefined
  /** Of retired agents. */
  readonly #closing = new Set<Promise<void>>()
  readonly #closed = new AbortController()

  constructor (init: TransportInit) {
    this.#init = init
    this.#origin = init.options.url.replace(/\/$/, '')
    this.#isPrivate = URL.canParse(this.#origin) && isPrivateHop(this.#origin)
  }

  /** Milliseconds since 1970. */
  get nowMs (): number {
    return this.#init.clock.nowMicros() / 1000
  }

  /** Aborted by {@link close}. */
  get closed (): AbortSignal {
    return this.#closed.signal
  }

  async credentials (): Promise<Credentials> {
    const { credentials } = this.#init
    return typeof credentials === 'function' ? await credentials() : credentials
  }

  /** Resolves to an answer of 2xx. A GET whose connection broke is asked once more: an idle connection may have gone just then. Rejects with {@link FtsError}. */
  async ask (question: Question): Promise<Answer> {
    try {
      return await this.#askOnce(question)
    } catch (error) {
      if (question.method !== 'GET' || !isBroken(error)) throw error
      return await this.#askOnce(question)
    }
  }

  /** Whoever waits for an answer gets `CLOSED` at once. */
  async close (): Promise<void> {
    this.#closed.abort()
    this.#identity = undefined
    await Promise.all([this.#agent?.destroy(), ...this.#closing])
  }

  async #askOnce (question: Question): Promise<Answer> {
    const asked = `${question.method} ${this.#origin}${shortened(question.path)}`
    const credentials = await this.credentials()
    // Nothing of it may be repeated, which undici's own complaint could do.
    if (credentials.token !== undefined && !/^[\x21-\x7e]+$/.test(credentials.token)) throw new FtsError('CREDENTIAL_INVALID', { detail: 'the token is empty, or has blanks or other characters that stand in none' })
    if (credentials.token !== undefined && !this.#isPrivate) throw new FtsError('CREDENTIAL_INVALID', { detail: `over ${this.#origin} everybody on the way could read the token: give the URL with https://` })
    if (this.closed.aborted) throw new FtsError('CLOSED', { detail: asked })
    const agent = this.#agentFor(credentials)
    try {
      const { statusCode: status, headers, body } = await agent.request(this.#requestOf(question, credentials))
      const text = await body.text()
      const dateMs = dateOf(headers['date'])
      if (status >= 200 && status < 300) return { status, text, dateMs }
      throw refusalOf({ status, text, location: [headers['location']].flat()[0], clockDifference: clockDifference(dateMs, this.nowMs) }, asked, question.isOfJob)
    } catch (cause) {
      throw cause instanceof FtsError ? cause : this.#failureOf(cause, asked, question)
    }
  }

  #failureOf (cause: unknown, asked: string, question: Question): FtsError {
    if (this.closed.aborted) return new FtsError('CLOSED', { detail: `${asked}${question.method === 'POST' ? unknownOutcome : ''}`, cause })
    return failureOf(cause, asked, question)
  }

  #requestOf ({ method, path, query, body, signal }: Question, { token }: Credentials): Dispatcher.RequestOptions {
    return {
      origin: this.#origin,
      path: `${path}${queryOf(query)}`,
      method,
      headers: {
        'User-Agent': userAgent,
        Accept: 'application/json, text/plain;q=0.5',
        ...token !== undefined && { Authorization: `Bearer ${token}` },
        ...body !== undefined && { 'Content-Type': body.type }
      },
      ...body !== undefined && { body: body.text },
      signal: signal === undefined ? this.closed : AbortSignal.any([signal, this.closed])
    }
  }

  /** New credentials need new connections; what is under way on the old ones ends there. */
  #agentFor (credentials: Credentials): Agent {
    const identity = tlsIdentityOf(credentials, this.#identity, this.nowMs)
    if (this.#agent !== undefined && identity === this.#identity) return this.#agent
    const agent = this.#newAgent(identity)
    if (this.#agent !== undefined) this.#retire(this.#agent)
    this.#identity = identity
    this.#agent = agent
    return agent
  }

  #newAgent (identity: ClientIdentity): Agent {
    const { answerTimeoutMs, connectTimeoutMs, maxAnswerBytes } = this.#init.options
    return new Agent({
      headersTimeout: answerTimeoutMs,
      bodyTimeout: answerTimeoutMs,
      maxResponseSize: maxAnswerBytes,
      // A session that is taken up again has lost the chain behind a proxy: the server would not know whose it is.
      connect: { timeout: connectTimeoutMs, maxCachedSessions: 0, ...this.#origin.startsWith('https:') && { secureContext: secureContextOf(identity) } }
    })
  }

  #retire (agent: Agent): void {
    const closed = agent.close().finally(() => { this.#closing.delete(closed) })
    this.#closing.add(closed)
  }
}

const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { readonly version: string }
const userAgent = `scitags-fts-client/${version}`

/** Lists have commas between their items, which may stand as they are. */
function queryOf (query: Question['query'] = {}): string {
  const text = new URLSearchParams(query).toString().replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

/** A hundred ids are nothing for a message. */
function shortened (path: string): string {
  return path.length > 120 ? `${path.slice(0, 119)}…` : path
}

function dateOf (header: string | string[] | undefined): number | undefined {
  const date = Date.parse([header].flat()[0] ?? '')
  return Number.isNaN(date) ? undefined : date
}

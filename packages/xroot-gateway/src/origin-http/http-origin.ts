/** Requests to one HTTP server, with the deadlines and credentials that all of them have. */
import { Agent, interceptors } from 'undici'
import type { Dispatcher } from 'undici'
import type { StorageErrorCode, StoragePath } from '@scitags/storage'
import type { ResolvedHttpStorageOptions } from '../generated/options.ts'
import { textOf } from './entry-of.ts'
import { OriginUrl } from './origin-url.ts'
import { errorOfFailure, errorOfStatus } from './status-error.ts'

export interface HttpOriginInit {
  readonly options: ResolvedHttpStorageOptions
  readonly headers: Readonly<Record<string, string>>
  readonly token: (() => string | undefined | Promise<string | undefined>) | undefined
  readonly dispatcher: Dispatcher | undefined
}

export interface OriginRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'DELETE' | 'PROPFIND' | 'MKCOL' | 'MOVE'
  /** For errors. */
  readonly path: StoragePath
  /** Percent-encoded. */
  readonly target: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Dispatcher.DispatchOptions['body']
  readonly signal?: AbortSignal | undefined
  /** Instead of the usual time until the answer begins. */
  readonly answerTimeoutMs?: number
  /** A redirect is an answer. */
  readonly isLeftWhereItIs?: boolean
}

export type Answer = Dispatcher.ResponseData

const maxRedirections = 5
const oldXrootd = /^xrootd\/v([1-4]|5\.[0-6])\./i
const onlyLooks = new Set(['GET', 'HEAD', 'PROPFIND'])

export class HttpOrigin {
  readonly url: OriginUrl
  readonly options: ResolvedHttpStorageOptions
  readonly #init: HttpOriginInit
  readonly #own: Agent | undefined
  readonly #dispatcher: Dispatcher
  readonly #following: Dispatcher
  #takesUploads = true

  constructor (init: HttpOriginInit) {
    const { options, dispatcher } = init
    this.#init = init
    this.options = options
    this.url = new OriginUrl(options.url)
    this.#own = dispatcher === undefined ? new Agent({ connect: { timeout: options.connectTimeoutMs } }) : undefined
    this.#dispatcher = dispatcher ?? (this.#own as Agent)
    // It takes the credentials off where it goes to another server.
    this.#following = this.#dispatcher.compose(interceptors.redirect({ maxRedirections }))
  }

  /** Whatever the status; its body must be read or dumped. Rejects with `IO` and `CANCELLED`. */
  async answerTo (request: OriginRequest): Promise<Answer> {
    const { path, signal } = request
    try {
      try {
        return await this.#send(request)
      } catch (error) {
        // A connection that was kept may be closed by the server just when it is used again.
        if (!onlyLooks.has(request.method) || !wasLost(error)) throw error
        return await this.#send(request)
      }
    } catch (cause) {
      throw errorOfFailure(cause, path, signal)
    }
  }

  /** With a status of 2xx. Rejects with what another one means. */
  async successOf (request: OriginRequest, meanings?: Readonly<Record<number, StorageErrorCode>>): Promise<Answer> {
    const answer = await this.answerTo(request)
    if (answer.statusCode >= 200 && answer.statusCode <= 299) return answer
    await dump(answer)
    throw errorOfStatus(answer.statusCode, request.path, meanings)
  }

  /**
   * [XR-Proxy-HTTP] XRootD before 5.7 knows headers by their usual writing only, and undici writes `content-length` and `transfer-encoding` in small letters: it would make an empty
   * file, and say that all is well. Known after the first answer.
   */
  get takesUploads (): boolean {
    return this.#takesUploads
  }

  async close (): Promise<void> {
    await this.#own?.destroy()
  }

  async #send ({ method, target, headers, body, signal, answerTimeoutMs, isLeftWhereItIs = method !== 'GET' && method !== 'HEAD' }: OriginRequest): Promise<Answer> {
    const { options: { answerTimeoutMs: usual, stallTimeoutMs }, token } = this.#init
    const bearer = await token?.()
    const answer = await (isLeftWhereItIs ? this.#dispatcher : this.#following).request({
      origin: this.url.origin,
      path: target,
      method,
      headers: { 'Accept-Encoding': 'identity', ...this.#init.headers, ...headers, ...bearer !== undefined && { Authorization: `Bearer ${bearer}` } },
      headersTimeout: answerTimeoutMs ?? usual,
      bodyTimeout: stallTimeoutMs,
      ...body !== undefined && { body },
      ...signal !== undefined && { signal }
    })
    this.#takesUploads = !oldXrootd.test(textOf(answer.headers, 'server') ?? '')
    return answer
  }
}

/** So that the connection can be used again; what fails meanwhile is no matter. */
export async function dump ({ body }: Answer): Promise<void> {
  await body.dump().catch(() => { /* see above */ })
}

function wasLost (error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'UND_ERR_SOCKET' || error.code === 'ECONNRESET' || error.code === 'EPIPE')
}

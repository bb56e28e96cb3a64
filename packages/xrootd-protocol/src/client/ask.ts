/** One request with everything that it takes: redirects followed, waits obeyed, other servers tried where a load balancer knows some. */
import { errorNumbers, queryKinds } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import type { Request } from '../requests.ts'
import type { Response } from '../responses.ts'
import { afterWait, backToLoadBalancer, followRedirect, redirectLimit } from '../session/recovery.ts'
import type { Step } from '../session/recovery.ts'
import type { Answer, Connection, SendOptions } from './connection.ts'
import { defaults } from './options.ts'
import type { ConnectionPool } from './pool.ts'
import { nameOf } from './stream.ts'
import { obeyWait } from './waiting.ts'

export interface AskOptions extends SendOptions {
  /** Default `follow`. */
  readonly redirects?: 'follow' | 'hand-back'
  /** Default `obey`, within the time for the request. */
  readonly waits?: 'obey' | 'hand-back'
}

/** An answer, and who gave it. */
export interface Answered extends Answer {
  readonly connection: Connection
  /** What led there. */
  readonly step: Step
  /** The load balancer on the way, with the request as it was there. */
  readonly loadBalancer: Step | undefined
}

/** Resolves also to errors of the server; {@link demand} throws them. A connection that was used before may have gone meanwhile: what nobody has answered is asked once more on a new one, where that does no harm. */
export async function ask (pool: ConnectionPool, first: Step, options: AskOptions = {}): Promise<Answered> {
  const { redirects = 'follow', waits = 'obey', timeoutMs = pool.options.requestTimeoutMs ?? defaults.requestTimeoutMs, ...sendOptions } = options
  const deadline = performance.now() + timeoutMs
  let step = first
  let loadBalancer: Step | undefined
  /** What became of the first request to this server, which may have done something. */
  let lost: XrootdError | undefined
  for (let hops = 0; hops <= redirectLimit;) {
    const connection = await pool.get(step.endpoint, options.signal).catch((error: unknown) => { throw lost ?? error })
    if (connection.isLoadBalancer) loadBalancer ??= step
    const left = deadline - performance.now()
    const mayRepeat = connection.isUsed && isRepeatable(step.message)
    const answer = await connection.send(step.message, { ...sendOptions, timeoutMs: Math.max(1, left) }).catch((error: unknown) => {
      if (!mayRepeat || !isLost(error)) throw error
      lost = error
    })
    if (answer === undefined) {
      hops++
      continue
    }
    // It may be there because it was opened the first time.
    if (lost !== undefined && answer.response.status === 'error' && answer.response.errorNumber === errorNumbers.ItExists) throw lost
    const answered = { ...answer, connection, step, loadBalancer }
    const { response } = answer
    if (response.status === 'redirect' && redirects === 'follow') {
      step = redirected(step, response)
      lost = undefined
      hops++
    } else if (response.status === 'wait' && waits === 'obey') {
      await obeyWait(response.seconds, deadline, `${nameOf(step.endpoint)}, ${step.message.name}`, options.signal)
      step = { ...step, message: afterWait(step.message) }
    } else if (response.status === 'error' && redirects === 'follow' && loadBalancer !== undefined && connection.isLoadBalancer === false) {
      const back = backToLoadBalancer(loadBalancer, step.message, step.endpoint, response.errorNumber)
      if (back === undefined) return answered
      step = back
      hops++
    } else return answered
  }
  throw new XrootdError('REDIRECTS_EXCEEDED', { detail: `${redirectLimit} times, last to ${nameOf(step.endpoint)}` })
}

/** The body of an ok. Throws what the server refused, and whatever else it says. */
export function demand ({ response, connection }: Pick<Answered, 'response' | 'connection'>, what: string): Buffer {
  const { status } = response
  if (status === 'ok' || status === 'status') return response.body
  throw refusal(response, `${nameOf(connection.endpoint)}, ${what}`)
}

/** Decodes an answer: what cannot be read is the fault of who gave it. */
export function understand<T> ({ endpoint }: Pick<Connection, 'endpoint'>, what: string, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    if (!(cause instanceof XrootdError) || cause.code !== 'MESSAGE_INVALID') throw cause
    throw new XrootdError('ANSWER_INVALID', { detail: `${nameOf(endpoint)}, ${what}`, cause })
  }
}

export function refusal (response: Response, what: string): XrootdError {
  const { status } = response
  if (status === 'error') {
    const said = response.message.replace(/\0+$/, '')
    const message = said.replace(/\p{Cc}/gu, ' ').replace(/\?\S*/g, '').slice(0, 500)
    return new XrootdError('REFUSED', { errorNumber: response.errorNumber, said, detail: `${what}: ${message}` })
  }
  return new XrootdError('ANSWER_INVALID', { detail: `${what}: ${status}` })
}

/** What changes nothing; and an open, whose file is closed when its connection goes. */
function isRepeatable (message: Request): boolean {
  if (message.name === 'query') return message.kind < queryKinds.opaque
  return ['dirlist', 'locate', 'open', 'ping', 'stat', 'statx'].includes(message.name)
}

function isLost (error: unknown): error is XrootdError {
  return error instanceof XrootdError && error.code === 'CONNECTION_LOST'
}

function redirected (step: Step, response: Extract<Response, { readonly status: 'redirect' }>): Step {
  try {
    return followRedirect(step, response)
  } catch (cause) {
    throw new XrootdError('ANSWER_INVALID', { detail: `${nameOf(step.endpoint)} redirects to where this client cannot go`, cause })
  }
}

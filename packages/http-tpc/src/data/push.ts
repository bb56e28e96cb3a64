/** Writes a local file to the remote side over a connection of our own. */
import type { Clock } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { isRedirect } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'
import { HttpTpcError } from '../errors.ts'
import type { AnswerHead } from '../wire/answer-head.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import type { DataConnection } from './data-connection.ts'
import type { HttpExchange } from './http-exchange.ts'
import { orAborted } from '../deadline.ts'
import { sendRange } from './read.ts'

export interface PushOrder extends Hop {
  readonly file: StorageFile
  readonly size: number
  /** Whether leave to send is asked for; an empty file needs none. */
  readonly expectsContinue: boolean
  /** Headers that belong to this file, such as a checksum. */
  readonly own: readonly HeaderField[]
  readonly continueTimeoutMs: number
  readonly clock: Clock
  readonly onBytes: (count: number) => void
  /** Every byte has left; now the remote side must answer. */
  readonly onSent: () => void
  readonly signal: AbortSignal
}

export type PushAnswer =
  | Redirect
  | { readonly kind: 'done', readonly headers: AnswerHead['headers'] }
  | { readonly kind: 'refused', readonly status: number, readonly text: string }

/** [TPC-Push] An empty file goes without `Expect`; any other waits for `100 Continue` if it asks for it, but not forever. */
export async function pushFrom (connection: DataConnection, order: PushOrder): Promise<PushAnswer> {
  const { url, headers, size, expectsContinue, onSent } = order
  const expectation: readonly HeaderField[] = size === 0 || !expectsContinue ? [] : [['Expect', '100-continue']]
  const { exchange } = connection
  exchange.send({ method: 'PUT', url, forwarded: headers, own: [['Content-Length', String(size)], ...expectation, ...order.own] })
  const early = size === 0 ? undefined : await answerBeforeEnd(connection, order)
  if (early === undefined) onSent()
  const { status, headers: answered } = early ?? await exchange.answer
  if (isRedirect(status, 'PUT')) return { kind: 'redirect', location: answered['location'] }
  if (status < 200 || status > 299) return { kind: 'refused', status, text: await exchange.explanation() }
  if (early !== undefined) throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} answers ${status} before it has the file` })
  return { kind: 'done', headers: answered }
}

/** Sends the body; an answer that comes before its end stops it and is handed back. */
async function answerBeforeEnd (connection: DataConnection, order: PushOrder): Promise<AnswerHead | undefined> {
  const { file, size, expectsContinue, onBytes, signal } = order
  const { stream, exchange, kernel } = connection
  if (expectsContinue && await permission(exchange, order) === 'answered') return await exchange.answer

  const stop = new AbortController()
  exchange.answer.finally(() => { stop.abort() }).catch(() => { /* told below */ })
  connection.begin()
  try {
    await sendRange(stream, { file, from: 0, length: size, kernel, onBytes, signal: AbortSignal.any([stop.signal, signal]) })
  } catch (error) {
    signal.throwIfAborted()
    // A broken socket ends the wait for an answer; before it broke, one may have come.
    if (stop.signal.aborted || stream.destroyed) return await exchange.answer
    throw error
  }
  return undefined
}

/** Waits for the remote side's leave to send, for its refusal, or until it has been silent long enough. */
async function permission (exchange: HttpExchange, { clock, continueTimeoutMs, signal }: PushOrder): Promise<'granted' | 'answered'> {
  let stopWaiting = (): void => { /* set below */ }
  const granted = new Promise<'granted'>(resolve => {
    const timer = clock.after(continueTimeoutMs, () => { resolve('granted') })
    exchange.onContinue = () => { resolve('granted') }
    stopWaiting = () => { timer.cancel() }
  })
  try {
    return await orAborted(Promise.race([granted, exchange.answer.then(() => 'answered' as const)]), signal)
  } finally {
    stopWaiting()
  }
}

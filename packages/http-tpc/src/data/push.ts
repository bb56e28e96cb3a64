/** Writes a local file to the remote side over a connection of our own. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'

import type { Clock } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { explanationIn } from '../remote/explanation.ts'
import { isRedirect } from '../remote/follow-redirects.ts'
import type { Hop, Redirect } from '../remote/follow-redirects.ts'
import { HttpTpcError } from '../errors.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import type { DataConnection } from './data-connection.ts'
import { orAborted } from '../deadline.ts'
import { beginRequest } from './outgoing-request.ts'
import type { OutgoingRequest } from './outgoing-request.ts'
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
  | { readonly kind: 'done', readonly headers: IncomingHttpHeaders }
  | { readonly kind: 'refused', readonly status: number, readonly text: string }

/** [TPC-Push] An empty file goes without `Expect`; any other waits for `100 Continue` if it asks for it, but not forever. */
export async function pushFrom (connection: DataConnection, order: PushOrder): Promise<PushAnswer> {
  const { url, headers, size, expectsContinue, onSent } = order
  const expectation: readonly HeaderField[] = size === 0 || !expectsContinue ? [] : [['Expect', '100-continue']]
  const outgoing = beginRequest(connection, {
    method: 'PUT', url, forwarded: headers, own: [['Content-Length', String(size)], ...expectation, ...order.own]
  })
  const early = size === 0 ? undefined : await answerBeforeEnd(connection, outgoing, order)
  if (early === undefined) {
    outgoing.request.end()
    onSent()
  }
  const response = early ?? await outgoing.answer
  const status = response.statusCode ?? 0
  if (isRedirect(status, 'PUT')) return { kind: 'redirect', location: response.headers.location }
  if (status < 200 || status > 299) return { kind: 'refused', status, text: await explanationIn(response) }
  if (early !== undefined) throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} answers ${status} before it has the file` })
  response.resume()
  return { kind: 'done', headers: response.headers }
}

/** Sends the body; an answer that comes before its end stops it and is handed back. */
async function answerBeforeEnd (connection: DataConnection, outgoing: OutgoingRequest, order: PushOrder): Promise<IncomingMessage | undefined> {
  const { file, size, expectsContinue, onBytes, signal } = order
  if (expectsContinue && await permission(outgoing, order) === 'answered') return await outgoing.answer

  const stop = new AbortController()
  outgoing.answer.finally(() => { stop.abort() }).catch(() => { /* told below */ })
  connection.begin()
  try {
    await sendRange(outgoing.request, { file, from: 0, length: size, onBytes, signal: AbortSignal.any([stop.signal, signal]) })
  } catch (error) {
    signal.throwIfAborted()
    // A broken socket ends the wait for an answer; before it broke, one may have come.
    if (stop.signal.aborted || connection.stream.destroyed) return await outgoing.answer
    throw error
  }
  return undefined
}

/** Waits for the remote side's leave to send, for its refusal, or until it has been silent long enough. */
async function permission ({ request, answer }: OutgoingRequest, { clock, continueTimeoutMs, signal }: PushOrder): Promise<'granted' | 'answered'> {
  let stopWaiting = (): void => { /* set below */ }
  const granted = new Promise<'granted'>(resolve => {
    const timer = clock.after(continueTimeoutMs, () => { resolve('granted') })
    request.once('continue', () => { resolve('granted') })
    stopWaiting = () => { timer.cancel() }
  })
  try {
    return await orAborted(Promise.race([granted, answer.then(() => 'answered' as const)]), signal)
  } finally {
    stopWaiting()
  }
}

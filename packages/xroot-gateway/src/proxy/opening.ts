/** Opens a file at one of the origins. */
import type { Clock } from '@scitags/core'
import { decodeOpenAnswer, openOptions, statOf } from '@scitags/xrootd-protocol'
import type { RequestOf } from '@scitags/xrootd-protocol'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import type { Leg } from './leg.ts'
import { answerFor, bodyOf } from './origin-answer.ts'
import { OriginHandle } from './origin-handle.ts'
import type { Origins } from './origins.ts'
import { reaching } from './reaching.ts'

export interface OpeningInit {
  readonly origins: Origins
  readonly redirects: 'follow' | 'pass-on'
  readonly clock: Clock
  readonly patienceMs: number
}

export type OriginOpened =
  | { readonly kind: 'handle', readonly handle: OriginHandle }
  /** Instead of it: an error, a redirect, a wait. */
  | { readonly kind: 'answer', readonly bytes: Buffer }

/** The origin is always asked for the stat: what is read ahead depends on the size. */
export async function openAtOrigin ({ origins, redirects, clock, patienceMs }: OpeningInit, leg: Leg, request: RequestOf<'open'>): Promise<OriginOpened> {
  const message = { ...request, options: request.options | openOptions.retstat }
  return await reaching({ leg, origins, isRepeatable: () => !makesSomething(request.options) }, async files => {
    const { response, connection } = await files.ask(message, { redirects: redirects === 'follow' ? 'follow' : 'hand-back', waits: 'hand-back', timeoutMs: patienceMs })
    if (response.status !== 'ok') return { kind: 'answer', bytes: answerFor(request.streamId, response) }
    const { handle, stat } = decodeOpenAnswer(response.body)
    const statText = stat ?? bodyOf((await connection.send({ name: 'stat', streamId: 0, options: 0, wants: 0, handle, path: '' })).response, 'stat').toString().replace(/\0+$/, '')
    return { kind: 'handle', handle: new OriginHandle({ connection, handle, statText, size: sizeOf(statText), clock, patienceMs }) }
  })
}

/** What was perhaps made may not be made again. */
function makesSomething (options: number): boolean {
  return (options & (openOptions.new | openOptions.posc)) !== 0
}

function sizeOf (statText: string): number {
  const size = Number(statOf(statText).size)
  if (!Number.isSafeInteger(size)) throw new XrootdError('ANSWER_INVALID', { detail: 'open: a size that no file has' })
  return size
}

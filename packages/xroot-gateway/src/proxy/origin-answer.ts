/** What an origin answers, for the client that asked. */
import { encodeResponse } from '@scitags/xrootd-protocol'
import type { Response } from '@scitags/xrootd-protocol'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import { OriginRefusal } from '../origin-refusal.ts'

/** As it came, but for the number of the request. */
export function answerFor (streamId: number, response: Response): Buffer {
  return encodeResponse({ ...response, streamId })
}

/** The body of an ok. Throws {@link OriginRefusal}, and `ANSWER_INVALID`. */
export function bodyOf (response: Response, what: string): Buffer {
  if (response.status === 'ok') return response.body
  if (response.status === 'error') throw new OriginRefusal(response)
  throw new XrootdError('ANSWER_INVALID', { detail: `${what}: ${response.status}` })
}

/** kXR_bind: this connection is one more stream of a session. */
import { requestCodes } from '../constants.ts'
import { raw } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid, noPayload } from './payloads.ts'

/** Answered with one byte, the path id of the stream. */
export const bind = request({ name: 'bind', code: requestCodes.bind, parameters: { sessionId: raw(16) }, payload: noPayload })

export type BindRequest = Decoded<typeof bind>

/** `pathId` is 1…255: what requests name from now on to have their answers here. */
export function encodeBindAnswer (pathId: number): Buffer {
  return Buffer.of(pathId)
}

/** Throws `MESSAGE_INVALID`. */
export function decodeBindAnswer (body: Buffer): number {
  const [pathId] = body
  if (pathId === undefined) throw invalid('an answer to bind without a path id')
  return pathId
}

/** kXR_bind: this connection is one more stream of a session. */
import { requestCodes } from '../constants.ts'
import { raw } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** Answered with one byte, the path id of the stream. */
export const bind = request({ name: 'bind', code: requestCodes.bind, parameters: { sessionId: raw(16) }, payload: noPayload })

export type BindRequest = Decoded<typeof bind>

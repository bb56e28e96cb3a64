/** kXR_endsess: an earlier session of the same client is over. */
import { requestCodes } from '../constants.ts'
import { raw } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** Answered with ok, whether there is one or not. */
export const endsess = request({ name: 'endsess', code: requestCodes.endsess, parameters: { sessionId: raw(16) }, payload: noPayload })

export type EndsessRequest = Decoded<typeof endsess>

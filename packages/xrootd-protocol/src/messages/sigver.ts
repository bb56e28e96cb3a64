/** kXR_sigver: the signature of the request that comes next. */
import { requestCodes } from '../constants.ts'
import { i64, reserved, u16, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** It has no answer of its own. */
export const sigver = request({ name: 'sigver', code: requestCodes.sigver, parameters: { expectedCode: u16, version: u8, flags: u8, sequence: i64, crypto: u8, gap: reserved(3) }, payload: bytesPayload('signature') })

export type SigverRequest = Decoded<typeof sigver>

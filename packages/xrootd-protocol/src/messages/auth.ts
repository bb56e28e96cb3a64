/** kXR_auth: one round of an authentication protocol. */
import { requestCodes } from '../constants.ts'
import { raw, reserved } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** `credentialType` is the name of the protocol, four bytes, padded with NUL; `credentials` begin with it as well. */
export const auth = request({ name: 'auth', code: requestCodes.auth, parameters: { gap: reserved(12), credentialType: raw(4) }, payload: bytesPayload('credentials') })

export type AuthRequest = Decoded<typeof auth>

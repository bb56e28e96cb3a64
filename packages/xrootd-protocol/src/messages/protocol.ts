/** kXR_protocol: what the two ends can do. */
import { requestCodes } from '../constants.ts'
import { i32, reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** Bits of \`protocolRequestFlags\`; the low bits of \`expect\` are one of \`expectations\`. */
export const protocol = request({ name: 'protocol', code: requestCodes.protocol, parameters: { clientVersion: i32, flags: u8, expect: u8, gap: reserved(10) }, payload: noPayload })

export type ProtocolRequest = Decoded<typeof protocol>

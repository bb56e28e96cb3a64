/** kXR_ping: is anybody there? */
import { requestCodes } from '../constants.ts'
import { reserved } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** Answered with an empty ok. */
export const ping = request({ name: 'ping', code: requestCodes.ping, parameters: { gap: reserved(16) }, payload: noPayload })

export type PingRequest = Decoded<typeof ping>

/** kXR_gpfile: never built by anybody; it has a number and an error. */
import { requestCodes } from '../constants.ts'
import { raw } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** Answered with Unsupported. */
export const gpfile = request({ name: 'gpfile', code: requestCodes.gpfile, parameters: { parameters: raw(16) }, payload: bytesPayload('payload') })

export type GpfileRequest = Decoded<typeof gpfile>

/** kXR_clone, of 6.x: ranges of other open files become part of this one. Decoded, and answered with Unsupported by servers. */
import { requestCodes } from '../constants.ts'
import { reserved, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** `ranges`: 32 bytes each. */
export const clone = request({ name: 'clone', code: requestCodes.clone, parameters: { handle: u32, gap: reserved(12) }, payload: bytesPayload('ranges') })

export type CloneRequest = Decoded<typeof clone>

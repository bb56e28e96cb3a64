/** kXR_truncate: a file gets a new size. */
import { requestCodes } from '../constants.ts'
import { i64, reserved, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** By handle where the path is empty. */
export const truncate = request({ name: 'truncate', code: requestCodes.truncate, parameters: { handle: u32, size: i64, gap: reserved(4) }, payload: textPayload('path') })

export type TruncateRequest = Decoded<typeof truncate>

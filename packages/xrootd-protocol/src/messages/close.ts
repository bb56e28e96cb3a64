/** kXR_close: the end of an open file. */
import { requestCodes } from '../constants.ts'
import { reserved, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { noPayload } from './payloads.ts'

/** A file that was opened with posc comes to stay now. */
export const close = request({ name: 'close', code: requestCodes.close, parameters: { handle: u32, gap: reserved(12) }, payload: noPayload })

export type CloseRequest = Decoded<typeof close>

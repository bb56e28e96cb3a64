/** kXR_prepare: files are wanted soon, or no more. */
import { requestCodes } from '../constants.ts'
import { reserved, u16, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Bits of \`prepareOptions\`. Paths are separated by \\\\n; of a cancellation it is the id of the request. */
export const prepare = request({ name: 'prepare', code: requestCodes.prepare, parameters: { options: u8, priority: u8, port: u16, optionX: u16, gap: reserved(10) }, payload: textPayload('paths') })

export type PrepareRequest = Decoded<typeof prepare>

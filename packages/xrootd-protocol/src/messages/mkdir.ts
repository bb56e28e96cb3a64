/** kXR_mkdir: a new directory. */
import { requestCodes } from '../constants.ts'
import { reserved, u16, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Bit 0 of `options` makes parents as well. */
export const mkdir = request({ name: 'mkdir', code: requestCodes.mkdir, parameters: { options: u8, gap: reserved(13), mode: u16 }, payload: textPayload('path') })

export type MkdirRequest = Decoded<typeof mkdir>

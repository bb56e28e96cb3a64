/** kXR_writev: pieces for open files, all at once. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { vectorPayload } from './vector.ts'

/** The bytes of all elements follow, which dlen does not count, and stream through; bit 0 of `options`: they are to last. */
export const writev = request({ name: 'writev', code: requestCodes.writev, parameters: { options: u8, gap: reserved(15) }, payload: vectorPayload() })

export type WritevRequest = Decoded<typeof writev>

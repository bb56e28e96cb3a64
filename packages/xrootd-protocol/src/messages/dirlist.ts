/** kXR_dirlist: the names in a directory. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Bits of `dirlistOptions`. */
export const dirlist = request({ name: 'dirlist', code: requestCodes.dirlist, parameters: { gap: reserved(15), options: u8 }, payload: textPayload('path') })

export type DirlistRequest = Decoded<typeof dirlist>

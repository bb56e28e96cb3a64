/** kXR_rmdir: an empty directory is removed. */
import { requestCodes } from '../constants.ts'
import { reserved } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** The path may carry CGI. */
export const rmdir = request({ name: 'rmdir', code: requestCodes.rmdir, parameters: { gap: reserved(16) }, payload: textPayload('path') })

export type RmdirRequest = Decoded<typeof rmdir>

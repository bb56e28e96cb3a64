/** kXR_rm: a file is removed. */
import { requestCodes } from '../constants.ts'
import { reserved } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** The path may carry CGI. */
export const rm = request({ name: 'rm', code: requestCodes.rm, parameters: { gap: reserved(16) }, payload: textPayload('path') })

export type RmRequest = Decoded<typeof rm>

/** kXR_chmod: permission bits of a file or directory. */
import { requestCodes } from '../constants.ts'
import { reserved, u16 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** The path may carry CGI; `mode` has the nine bits of Unix. */
export const chmod = request({ name: 'chmod', code: requestCodes.chmod, parameters: { gap: reserved(14), mode: u16 }, payload: textPayload('path') })

export type ChmodRequest = Decoded<typeof chmod>

/** kXR_locate: where a file is. */
import { requestCodes } from '../constants.ts'
import { reserved, u16 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Bits of \`locateOptions\`; the path may be \`*\` or begin with it. */
export const locate = request({ name: 'locate', code: requestCodes.locate, parameters: { options: u16, gap: reserved(14) }, payload: textPayload('path') })

export type LocateRequest = Decoded<typeof locate>

/** kXR_set: a wish or a remark of the client. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Such as \`appid NAME\` or \`monitor info TEXT\`. */
export const set = request({ name: 'set', code: requestCodes.set, parameters: { gap: reserved(15), modifier: u8 }, payload: textPayload('text') })

export type SetRequest = Decoded<typeof set>

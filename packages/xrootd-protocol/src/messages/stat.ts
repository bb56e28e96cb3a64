/** kXR_stat: size, times and kind of a file, or the room of its file system. */
import { requestCodes } from '../constants.ts'
import { reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { textPayload } from './payloads.ts'

/** Bit 0 of \`options\` asks for the file system. By handle where the path is empty. */
export const stat = request({ name: 'stat', code: requestCodes.stat, parameters: { options: u8, gap: reserved(7), wants: u32, handle: u32 }, payload: textPayload('path') })

export type StatRequest = Decoded<typeof stat>

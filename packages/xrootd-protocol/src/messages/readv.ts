/** kXR_readv: pieces of open files, all in one answer. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { vectorPayload } from './vector.ts'

/** The answer repeats each element of 16 bytes, with the length that was read, before its bytes. */
export const readv = request({ name: 'readv', code: requestCodes.readv, parameters: { gap: reserved(15), pathId: u8 }, payload: vectorPayload() })

export type ReadvRequest = Decoded<typeof readv>

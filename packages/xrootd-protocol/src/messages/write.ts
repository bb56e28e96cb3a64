/** kXR_write: bytes for an open file. */
import { requestCodes } from '../constants.ts'
import { i64, reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { dataOnly } from './payloads.ts'

/** `dataLength` bytes follow, which stream through; on another stream of the session if `pathId` is not 0. */
export const write = request({ name: 'write', code: requestCodes.write, parameters: { handle: u32, offset: i64, pathId: u8, gap: reserved(3) }, ...dataOnly })

export type WriteRequest = Decoded<typeof write>

/** kXR_chkpoint: changes of a file that may be taken back. Decoded, and answered with Unsupported by servers. */
import { requestCodes } from '../constants.ts'
import { reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** `operation`: 0 begin, 1 commit, 2 query, 3 rollback, 4 execute `inner`, the header of a request whose data follows. */
export const chkpoint = request({ name: 'chkpoint', code: requestCodes.chkpoint, parameters: { handle: u32, gap: reserved(11), operation: u8 }, payload: bytesPayload('inner') })

export type ChkpointRequest = Decoded<typeof chkpoint>

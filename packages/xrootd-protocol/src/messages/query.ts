/** kXR_query: configuration, checksums, space, statistics and whatever a server knows besides. */
import { requestCodes } from '../constants.ts'
import { reserved, u16, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload } from './payloads.ts'

/** `kind` is one of `queryKinds`. xrdfs counts a NUL at the end of `args`. */
export const query = request({ name: 'query', code: requestCodes.query, parameters: { kind: u16, gap1: reserved(2), handle: u32, gap2: reserved(8) }, payload: bytesPayload('args') })

export type QueryRequest = Decoded<typeof query>

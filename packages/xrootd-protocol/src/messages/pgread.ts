/** kXR_pgread: pages of an open file, each behind its checksum. */
import { requestCodes } from '../constants.ts'
import { i32, i64, u32 } from '../layout.ts'
import type { Decoded, PayloadCodec } from './message.ts'
import { request } from './message.ts'

export interface PageArguments {
  /** On which stream of the session the answer goes; 0 is the one of the request. */
  readonly pathId: number
  /** Bit 0: a page whose checksum was wrong is wanted again. */
  readonly flags: number
  /** Bytes of payload behind that, or fewer than two of them in all. */
  readonly extra?: Buffer
  /** Set where the payload was left out. */
  readonly isShort?: true
}

const pathIdAndFlags: PayloadCodec<object, PageArguments> = {
  decode (payload) {
    const [pathId, flags] = payload
    if (pathId === undefined) return { pathId: 0, flags: 0, isShort: true }
    if (flags === undefined) return { pathId, flags: 0, extra: Buffer.from(payload), isShort: true }
    return { pathId, flags, ...payload.length > 2 && { extra: Buffer.from(payload.subarray(2)) } }
  },
  encode ({ pathId, flags, extra, isShort }) {
    if (isShort) return extra ?? Buffer.alloc(0)
    return extra === undefined ? Buffer.of(pathId, flags) : Buffer.concat([Buffer.of(pathId, flags), extra])
  }
}

/** `length` may be 0 or negative, which is an error. */
export const pgread = request({ name: 'pgread', code: requestCodes.pgread, parameters: { handle: u32, offset: i64, length: i32 }, payload: pathIdAndFlags })

export type PgreadRequest = Decoded<typeof pgread>

/** kXR_mv: a file or directory gets another name. */
import { requestCodes } from '../constants.ts'
import { reserved, u16 } from '../layout.ts'
import type { Decoded, PayloadCodec } from './message.ts'
import { request } from './message.ts'
import { invalid, textOf } from './payloads.ts'

export interface Names {
  readonly from: string
  readonly to: string
}

/** The length of the old name is a parameter, since both may hold blanks; with length 0 the first blank separates them. */
const names: PayloadCodec<{ readonly fromLength: number }, Names> = {
  decode (payload, { fromLength }) {
    const blank = fromLength === 0 ? payload.indexOf(' ') : fromLength
    if (blank < 1 || payload[blank] !== 0x20) throw invalid('the two names of a move are not told apart')
    return { from: textOf(payload.subarray(0, blank)), to: textOf(payload.subarray(blank + 1)) }
  },
  encode: ({ from, to }) => Buffer.from(`${from} ${to}`)
}

/** `fromLength` is that of `from` in bytes, or 0 where `from` holds no blank. Both may carry CGI. */
export const mv = request({ name: 'mv', code: requestCodes.mv, parameters: { gap: reserved(14), fromLength: u16 }, payload: names })

export type MvRequest = Decoded<typeof mv>

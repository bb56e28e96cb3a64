/** kXR_open: a file is opened. */
import { requestCodes } from '../constants.ts'
import { reserved, u16, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid, textOf, textPayload } from './payloads.ts'

/** Bits of `openOptions`. The path carries CGI behind its first question mark. `optionT` and `template` are of 6.x. */
export const open = request({ name: 'open', code: requestCodes.open, parameters: { mode: u16, options: u16, optionT: u16, gap: reserved(6), template: u32 }, payload: textPayload('path') })

export type OpenRequest = Decoded<typeof open>

/**
 * The answer to an open: a handle, no compression, and the stat where it was asked for. `stat` is text without a NUL at its end. Who asks for compression
 * and no stat is told that there is none.
 */
export function encodeOpenAnswer (handle: number, stat: string | undefined, tellsCompression = stat !== undefined): Buffer {
  const text = stat === undefined ? undefined : Buffer.from(`${stat}\0`)
  const body = Buffer.alloc((tellsCompression ? 12 : 4) + (text?.length ?? 0))
  body.writeUInt32BE(handle, 0)
  if (text !== undefined) body.set(text, 12)
  return body
}

export interface OpenAnswer {
  readonly handle: number
  /** As text, without a NUL at its end; undefined where there is none. */
  readonly stat: string | undefined
  /** Whether the words about compression stand there, as they do before every stat. */
  readonly tellsCompression: boolean
}

/** Throws `MESSAGE_INVALID`. */
export function decodeOpenAnswer (body: Buffer): OpenAnswer {
  if (body.length < 4) throw invalid(`an answer to open of ${body.length} bytes`)
  return { handle: body.readUInt32BE(0), stat: body.length > 12 ? textOf(body.subarray(12)).replace(/\0+$/, '') : undefined, tellsCompression: body.length >= 12 }
}

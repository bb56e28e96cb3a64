/** kXR_chkpoint: changes of a file that may be taken back. Decoded, and answered with Unsupported by servers. */
import { checkpointOperations, requestCodes } from '../constants.ts'
import { requestHeaderBytes } from '../frame-lengths.ts'
import { layout, reserved, u32, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload, invalid } from './payloads.ts'

/**
 * `operation` is one of `checkpointOperations`. To execute: `inner` is the header of a write, pgwrite, writev or truncate with its payload, which
 * `innerRequestOf` decodes; its data follows, and dlen counts the header alone.
 */
export const chkpoint = request({
  name: 'chkpoint',
  code: requestCodes.chkpoint,
  parameters: { handle: u32, gap: reserved(11), operation: u8 },
  payload: bytesPayload('inner'),
  announcedLength: ({ operation }, length) => operation === checkpointOperations.xeq ? Math.min(length, requestHeaderBytes) : length
})

export type ChkpointRequest = Decoded<typeof chkpoint>

/** The answer to a query of a checkpoint, in bytes. */
export interface CheckpointRoom {
  readonly most: number
  readonly used: number
}

const room = layout({ most: u32, used: u32 })

export function encodeChkpointAnswer (answer: CheckpointRoom): Buffer {
  const body = Buffer.alloc(room.bytes)
  room.encode(answer, body, 0)
  return body
}

/** Throws `MESSAGE_INVALID`. */
export function decodeChkpointAnswer (body: Buffer): CheckpointRoom {
  if (body.length < room.bytes) throw invalid(`an answer to chkpoint of ${body.length} bytes`)
  return room.decode(body, 0)
}

/** kXR_read: bytes of an open file. */
import { requestCodes } from '../constants.ts'
import { i32, i64, u32 } from '../layout.ts'
import type { Decoded, PayloadCodec } from './message.ts'
import { request } from './message.ts'
import { invalid } from './payloads.ts'
import { vectorPayload } from './vector.ts'
import type { VectorElement } from './vector.ts'

export interface ReadArguments {
  /** On which stream of the session the answer goes; 0, or left out with the arguments, is the one of the request. */
  readonly pathId: number
  /** What else stood in the payload: reserved bytes, and a list of what will be read next. Undefined where there was no payload. */
  readonly readAhead?: Buffer
}

/** What all clients send; nobody writes to it. */
const sevenZeros: Buffer = Buffer.alloc(7)

function isPlain (payload: Buffer): boolean {
  return payload.length === 8 && payload.indexOf(sevenZeros, 1) === 1
}

const pathIdAndList: PayloadCodec<object, ReadArguments> = {
  decode (payload) {
    if (payload.length === 0) return { pathId: 0 }
    if (payload.length < 8) throw invalid(`read arguments of ${payload.length} bytes`)
    return { pathId: payload.readUInt8(0), readAhead: isPlain(payload) ? sevenZeros : Buffer.from(payload.subarray(1)) }
  },
  encode: ({ pathId, readAhead }) => pathId === 0 && readAhead === undefined ? Buffer.alloc(0) : Buffer.concat([Buffer.of(pathId), readAhead ?? Buffer.alloc(7)])
}

/** `length` may be negative, which is an error. */
export const read = request({ name: 'read', code: requestCodes.read, parameters: { handle: u32, offset: i64, length: i32 }, payload: pathIdAndList })

export type ReadRequest = Decoded<typeof read>

/** Elements of the list of what will be read next, which may be ignored. Throws `MESSAGE_INVALID`. */
export function readAheadOf ({ readAhead }: ReadArguments): readonly VectorElement[] {
  return readAhead === undefined ? [] : vector.decode(readAhead.subarray(7), {}, 0).elements
}

const vector = vectorPayload()

/** kXR_readv: pieces of open files, all in one answer. */
import { requestCodes } from '../constants.ts'
import { reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid } from './payloads.ts'
import { vectorElementLayout, vectorPayload } from './vector.ts'
import type { VectorElement } from './vector.ts'

/** The answer repeats each element of 16 bytes, with the length that was read, before its bytes. */
export const readv = request({ name: 'readv', code: requestCodes.readv, parameters: { gap: reserved(15), pathId: u8 }, payload: vectorPayload() })

export type ReadvRequest = Decoded<typeof readv>

/** What stands before the bytes of an element in the answer; `length` is what was read. */
export function readvElementHeader (element: VectorElement): Buffer {
  const header = Buffer.allocUnsafe(vectorElementLayout.bytes)
  vectorElementLayout.encode(element, header, 0)
  return header
}

export interface ReadvPiece extends VectorElement {
  /** A view of the body. */
  readonly data: Buffer
}

/** Throws `MESSAGE_INVALID`. Of an answer in several frames, each holds whole elements. */
export function decodeReadvAnswer (body: Buffer): ReadvPiece[] {
  const pieces: ReadvPiece[] = []
  for (let at = 0; at < body.length;) {
    if (body.length - at < vectorElementLayout.bytes) throw invalid('an answer to readv ends inside an element')
    const element = vectorElementLayout.decode(body, at)
    at += vectorElementLayout.bytes
    if (element.length < 0 || element.length > body.length - at) throw invalid('an element of a readv is not as long as it says')
    pieces.push({ ...element, data: body.subarray(at, at + element.length) })
    at += element.length
  }
  return pieces
}

/** In one piece; who has much to send sends {@link readvElementHeader} and the bytes by themselves. */
export function encodeReadvAnswer (pieces: readonly ReadvPiece[]): Buffer {
  return Buffer.concat(pieces.flatMap(({ data, ...element }) => [readvElementHeader(element), data]))
}

/** Where a request ends: the complete list of what is not simply header and payload. */
import { checkpointOperations, requestCodes } from './constants.ts'
import { limits, payloadCeiling } from './limits.ts'

/** Why a stream of frames cannot go on. */
export type FramingFault =
  | { readonly kind: 'negative', readonly length: number }
  | { readonly kind: 'too-long', readonly length: number, readonly ceiling: number }
  | { readonly kind: 'lying', readonly detail: string }

export const requestHeaderBytes = 24
export const vectorElementBytes = 16

const { write, pgwrite, writev, chkpoint } = requestCodes
const { xeq } = checkpointOperations

/**
 * Bytes behind a request's header that are collected before it is decoded, as far as `collected`, which is empty at first, can tell: what a chkpoint
 * executes brings a header of its own, and a payload that dlen does not count. `most`: what nothing may exceed.
 */
export function payloadLengthOfRequest (header: Buffer, collected: Buffer, most = Infinity): number | FramingFault {
  const length = ownPayloadLength(header, most)
  if (typeof length !== 'number' || !isXeq(header)) return length
  if (length !== requestHeaderBytes) return { kind: 'lying', detail: `a chkpoint executes a header of ${length} bytes` }
  if (collected.length < requestHeaderBytes) return length
  if (collected.readUInt16BE(2) === chkpoint) return { kind: 'lying', detail: 'a chkpoint inside a chkpoint' }
  const inner = ownPayloadLength(collected, most)
  return typeof inner === 'number' ? length + inner : inner
}

/** Bytes behind that which stream through: what is to be written. */
export function dataLengthOfRequest (header: Buffer, payload: Buffer): number | FramingFault {
  const length = isXeq(header) ? ownDataLength(payload, payload.subarray(requestHeaderBytes)) : ownDataLength(header, payload)
  if (length < 0) return { kind: 'negative', length }
  return length > limits.dataBytes ? { kind: 'too-long', length, ceiling: limits.dataBytes } : length
}

function isXeq (header: Buffer): boolean {
  return header[19] === xeq && header.readUInt16BE(2) === chkpoint
}

function ownPayloadLength (header: Buffer, most: number): number | FramingFault {
  const code = header.readUInt16BE(2)
  const length = header.readInt32BE(20)
  if (length < 0) return { kind: 'negative', length }
  if (code === write || code === pgwrite) return 0
  const ceiling = Math.min(payloadCeiling(code), most)
  return length > ceiling ? { kind: 'too-long', length, ceiling } : length
}

function ownDataLength (header: Buffer, payload: Buffer): number {
  const code = header.readUInt16BE(2)
  if (code === write || code === pgwrite) return header.readInt32BE(20)
  return code === writev ? sumOfVector(payload) : 0
}

/** Negative if one of its lengths is: then nobody knows where the request ends. */
function sumOfVector (list: Buffer): number {
  let sum = 0
  for (let at = 0; at + vectorElementBytes <= list.length; at += vectorElementBytes) {
    const length = list.readInt32BE(at + 4)
    if (length < 0) return length
    sum += length
  }
  return sum
}

/** Where a request ends: the complete list of what is not simply header and payload. */
import { requestCodes } from './constants.ts'
import { limits, payloadCeiling } from './limits.ts'

/** Why a stream of frames cannot go on. */
export type FramingFault =
  | { readonly kind: 'negative', readonly length: number }
  | { readonly kind: 'too-long', readonly length: number, readonly ceiling: number }
  | { readonly kind: 'lying', readonly detail: string }

export const requestHeaderBytes = 24
export const vectorElementBytes = 16

const { write, pgwrite, writev, chkpoint } = requestCodes
const xeq = 4

/** Bytes behind a request's header that are collected before it is decoded. */
export function payloadLengthOfRequest (header: Buffer): number | FramingFault {
  const code = header.readUInt16BE(2)
  const length = header.readInt32BE(20)
  if (length < 0) return { kind: 'negative', length }
  if (code === write || code === pgwrite) return 0
  const ceiling = payloadCeiling(code)
  return length > ceiling ? { kind: 'too-long', length, ceiling } : length
}

/** Bytes behind that which stream through: what is to be written. */
export function dataLengthOfRequest (header: Buffer, payload: Buffer): number | FramingFault {
  const code = header.readUInt16BE(2)
  let length = 0
  if (code === write || code === pgwrite) length = header.readInt32BE(20)
  else if (code === writev) length = sumOfVector(payload)
  else if (code === chkpoint && header[19] === xeq && payload.length >= requestHeaderBytes) length = payload.readInt32BE(20)
  if (length < 0) return { kind: 'negative', length }
  return length > limits.dataBytes ? { kind: 'too-long', length, ceiling: limits.dataBytes } : length
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

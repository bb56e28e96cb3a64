/** kXR_clone, of 6.x: ranges of other open files become part of this one. Decoded, and answered with Unsupported by servers. */
import { requestCodes } from '../constants.ts'
import { i64, layout, reserved, u32 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { bytesPayload, invalid } from './payloads.ts'

/** `ranges`: 32 bytes each, which {@link cloneRangesOf} decodes. */
export const clone = request({ name: 'clone', code: requestCodes.clone, parameters: { handle: u32, gap: reserved(12) }, payload: bytesPayload('ranges') })

export type CloneRequest = Decoded<typeof clone>

export interface CloneRange {
  readonly source: number
  readonly sourceOffset: bigint
  readonly length: bigint
  readonly targetOffset: bigint
}

const range = layout({ source: u32, gap: reserved(4), sourceOffset: i64, length: i64, targetOffset: i64 })

/** Throws `MESSAGE_INVALID`. */
export function cloneRangesOf ({ ranges }: { readonly ranges: Buffer }): CloneRange[] {
  if (ranges.length % range.bytes !== 0) throw invalid(`a list of ${ranges.length} bytes is no whole number of ranges`)
  return Array.from({ length: ranges.length / range.bytes }, (_none, index) => range.decode(ranges, index * range.bytes))
}

/** The `ranges` of a request. */
export function encodeCloneRanges (ranges: readonly CloneRange[]): Buffer {
  const list = Buffer.alloc(ranges.length * range.bytes)
  for (const [index, one] of ranges.entries()) range.encode(one, list, index * range.bytes)
  return list
}

/** Lists of pieces of open files, as readv and writev have them. */
import { errorNumbers } from '../constants.ts'
import { XrootdError } from '../errors.ts'
import { i32, i64, layout, u32 } from '../layout.ts'
import { limits } from '../limits.ts'
import type { PayloadCodec } from './message.ts'
import { invalid } from './payloads.ts'

/** A piece of an open file. */
export interface VectorElement {
  readonly handle: number
  readonly length: number
  readonly offset: bigint
}

const element = layout({ handle: u32, length: i32, offset: i64 })

export const vectorElementLayout = element

export function vectorPayload (): PayloadCodec<object, { readonly elements: readonly VectorElement[] }> {
  return {
    decode (payload) {
      if (payload.length % element.bytes !== 0) throw invalid(`a list of ${payload.length} bytes is no whole number of elements`)
      const count = payload.length / element.bytes
      if (count > limits.vectorElements) throw new XrootdError('MESSAGE_INVALID', { detail: `a list of ${count} elements`, errorNumber: errorNumbers.ArgTooLong })
      return { elements: Array.from({ length: count }, (_none, index) => element.decode(payload, index * element.bytes)) }
    },
    encode ({ elements }) {
      const list = Buffer.allocUnsafe(elements.length * element.bytes)
      for (const [index, one] of elements.entries()) element.encode(one, list, index * element.bytes)
      return list
    }
  }
}

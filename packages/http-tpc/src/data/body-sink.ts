/** Where the body of an answer goes, and when it is complete. */
import { HttpTpcError } from '../errors.ts'
import type { Framing } from '../wire/answer-head.ts'
import { ChunkedBody } from '../wire/chunked-body.ts'
import type { Intake } from './intake.ts'

export interface BodySink {
  readonly isComplete: boolean
  /** Where bytes may be put, where that is possible. */
  readonly space?: (() => Uint8Array) | undefined
  /** Whether more may come now, or what is wrong with the body. `isInPlace`: they are at the beginning of `space` already. */
  take (bytes: Uint8Array, isInPlace: boolean): boolean | HttpTpcError
}

/** More than `atMost` bytes are a `SIZE_MISMATCH`. */
export function fileSink (intake: Intake, framing: Framing, atMost: number): BodySink {
  if (framing.kind === 'chunked') return new ChunkedSink(part => intake.put(part), atMost)
  return new PlainSink(framing.kind === 'length' ? framing.bytes : Infinity, atMost, intake)
}

/** `take` says whether it wants more; what it does not want ends the body. */
export function textSink (framing: Framing, take: (part: Uint8Array) => boolean): BodySink {
  const sink = framing.kind === 'chunked' ? new ChunkedSink(take, Infinity) : new PlainSink(framing.kind === 'length' ? framing.bytes : Infinity, Infinity, { put: take })
  let isEnough = false
  return {
    get isComplete () { return isEnough || sink.isComplete },
    take (bytes, isInPlace) {
      const wantsMore = sink.take(bytes, isInPlace)
      isEnough = wantsMore === false
      return wantsMore
    }
  }
}

/** Counted bytes, or all until the end. */
class PlainSink implements BodySink {
  readonly space: (() => Uint8Array) | undefined
  readonly #into: Pick<Intake, 'put'> & Partial<Pick<Intake, 'space' | 'advance'>>
  readonly #atMost: number
  #left: number
  #taken = 0

  constructor (length: number, atMost: number, into: Pick<Intake, 'put'> & Partial<Pick<Intake, 'space' | 'advance'>>) {
    this.#left = length
    this.#atMost = atMost
    this.#into = into
    this.space = into.space?.bind(into)
  }

  get isComplete (): boolean { return this.#left === 0 }

  /** What follows the last byte is not part of the body. */
  take (bytes: Uint8Array, isInPlace: boolean): boolean | HttpTpcError {
    const count = Math.min(bytes.length, this.#left)
    this.#left -= count
    this.#taken += count
    if (this.#taken > this.#atMost) return tooMany(this.#atMost)
    return isInPlace && this.#into.advance !== undefined ? this.#into.advance(count) : this.#into.put(bytes.subarray(0, count))
  }
}

class ChunkedSink implements BodySink {
  readonly #body = new ChunkedBody()
  readonly #put: (part: Uint8Array) => boolean
  readonly #atMost: number
  #taken = 0
  #hasRoom = true

  constructor (put: (part: Uint8Array) => boolean, atMost: number) {
    this.#put = put
    this.#atMost = atMost
  }

  get isComplete (): boolean { return this.#body.isComplete }

  take (bytes: Uint8Array): boolean | HttpTpcError {
    this.#hasRoom = true
    const isWellFormed = this.#body.push(bytes, part => {
      this.#taken += part.length
      if (this.#taken <= this.#atMost) this.#hasRoom = this.#put(part)
    })
    if (this.#taken > this.#atMost) return tooMany(this.#atMost)
    return isWellFormed ? this.#hasRoom : new HttpTpcError('REMOTE_INVALID', { detail: 'its chunks are malformed' })
  }
}

function tooMany (atMost: number): HttpTpcError {
  return new HttpTpcError('SIZE_MISMATCH', { detail: `more than the ${atMost} bytes announced` })
}

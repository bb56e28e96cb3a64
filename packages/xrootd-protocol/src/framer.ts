/**
 * Cuts a stream of bytes into frames: a header, a payload that is collected, and data that streams through. A length is checked before anything is
 * allocated for it; each byte is copied at most once, and only where a frame does not lie whole in one chunk.
 */
import { statuses } from './constants.ts'
import { dataLengthOfRequest, payloadLengthOfRequest } from './frame-lengths.ts'
import type { FramingFault } from './frame-lengths.ts'
import { limits } from './limits.ts'

/** Where a header says how much follows it. Lengths are bytes. */
interface FrameRules {
  readonly headerBytes: number
  /** As far as can be told from what is collected already; asked again when that much is there, until it grows no more. */
  payloadLength (header: Buffer, collected: Buffer): number | FramingFault
  dataLength (header: Buffer, payload: Buffer): number | FramingFault
}

export type FramerStep =
  /** A header with its payload; so many bytes of data follow. Both lie in memory that the next push may overwrite. */
  | { readonly kind: 'frame', readonly header: Buffer, readonly payload: Buffer, readonly dataLength: number }
  /** Data of the frame that came last; `left` bytes of it are still to come. */
  | { readonly kind: 'data', readonly chunk: Buffer, readonly left: number }
  /** All that was pushed is used up. */
  | { readonly kind: 'need' }
  /** There is no way to go on. `header` is that of the frame at fault. */
  | { readonly kind: 'bad', readonly header: Buffer, readonly fault: FramingFault }

const need: FramerStep = { kind: 'need' }
const nothing: Buffer = Buffer.alloc(0)

/** Push a chunk, then take steps until it needs more. */
export class Framer {
  readonly #rules: FrameRules
  #chunk: Buffer = nothing
  #at = 0
  /** What has come of a header, then of a payload, that does not lie in one chunk. */
  readonly #partHeader: Buffer
  #headerFilled = 0
  #header: Buffer | undefined
  #partPayload: Buffer | undefined
  #payloadFilled = 0
  #payloadLength = 0
  #dataLeft = 0
  #bad: FramerStep | undefined

  constructor (rules: FrameRules) {
    this.#rules = rules
    this.#partHeader = Buffer.alloc(rules.headerBytes)
  }

  /** Everything pushed before must have been used up; the chunk may be written over as soon as it needs more. */
  push (chunk: Buffer): void {
    this.#chunk = chunk
    this.#at = 0
  }

  /** What has been pushed and not been used: bytes for somebody else, such as TLS. */
  takeRest (): Buffer {
    const rest = this.#chunk.subarray(this.#at)
    this.#at = this.#chunk.length
    return rest
  }

  /** Bytes of data that are still to come for the frame that came last. */
  get dataLeft (): number {
    return this.#dataLeft
  }

  /** Part of a frame has come, and the rest is to come. */
  get isMidFrame (): boolean {
    return this.#dataLeft > 0 || this.#headerFilled > 0 || this.#header !== undefined
  }

  /** So many bytes of data have been read past the framer; at most {@link dataLeft}, and nothing that was pushed may be left. */
  dataPassedBy (bytes: number): void {
    this.#dataLeft -= bytes
  }

  step (): FramerStep {
    if (this.#bad !== undefined) return this.#bad
    if (this.#dataLeft > 0) return this.#data()
    const header = this.#header ?? this.#readHeader()
    if (header === undefined) return this.#stuck()
    let payload = this.#readPayload()
    if (payload === undefined) return need
    const whole = this.#rules.payloadLength(header, payload)
    if (typeof whole !== 'number') return this.#refuse(header, whole)
    if (whole > payload.length) {
      payload = this.#readMore(payload, whole)
      if (payload === undefined) {
        this.#keepHeader(header)
        return need
      }
    }
    const length = this.#rules.dataLength(header, payload)
    if (typeof length !== 'number') return this.#refuse(header, length)
    this.#header = undefined
    this.#dataLeft = length
    return { kind: 'frame', header, payload, dataLength: length }
  }

  #stuck (): FramerStep {
    return this.#bad ?? need
  }

  #data (): FramerStep {
    const available = Math.min(this.#dataLeft, this.#chunk.length - this.#at)
    if (available === 0) return need
    const chunk = this.#chunk.subarray(this.#at, this.#at + available)
    this.#at += available
    this.#dataLeft -= available
    return { kind: 'data', chunk, left: this.#dataLeft }
  }

  #readHeader (): Buffer | undefined {
    const { headerBytes } = this.#rules
    const available = this.#chunk.length - this.#at
    let header: Buffer
    if (this.#headerFilled === 0 && available >= headerBytes) {
      header = this.#chunk.subarray(this.#at, this.#at + headerBytes)
      this.#at += headerBytes
    } else {
      const count = Math.min(headerBytes - this.#headerFilled, available)
      this.#partHeader.set(this.#chunk.subarray(this.#at, this.#at + count), this.#headerFilled)
      this.#at += count
      this.#headerFilled += count
      if (this.#headerFilled < headerBytes) return undefined
      this.#headerFilled = 0
      header = this.#partHeader
    }
    const length = this.#rules.payloadLength(header, nothing)
    if (typeof length !== 'number') {
      this.#refuse(header, length)
      return undefined
    }
    this.#payloadLength = length
    if (this.#chunk.length - this.#at < length) return this.#keepHeader(header)
    this.#header = header
    return header
  }

  /** A header must outlive its chunk while the payload is not there. */
  #keepHeader (header: Buffer): Buffer {
    if (header !== this.#partHeader) this.#partHeader.set(header)
    this.#header = this.#partHeader
    return this.#partHeader
  }

  #readPayload (): Buffer | undefined {
    const length = this.#payloadLength
    const available = this.#chunk.length - this.#at
    if (this.#partPayload === undefined && available >= length) {
      this.#at += length
      return length === 0 ? nothing : this.#chunk.subarray(this.#at - length, this.#at)
    }
    const part = this.#partPayload ??= Buffer.allocUnsafeSlow(length)
    const count = Math.min(length - this.#payloadFilled, available)
    part.set(this.#chunk.subarray(this.#at, this.#at + count), this.#payloadFilled)
    this.#at += count
    this.#payloadFilled += count
    if (this.#payloadFilled < length) return undefined
    this.#partPayload = undefined
    this.#payloadFilled = 0
    return part
  }

  /** A payload says that more of it follows. */
  #readMore (payload: Buffer, whole: number): Buffer | undefined {
    this.#partPayload = Buffer.allocUnsafeSlow(whole)
    this.#partPayload.set(payload)
    this.#payloadFilled = payload.length
    this.#payloadLength = whole
    return this.#readPayload()
  }

  #refuse (header: Buffer, fault: FramingFault): FramerStep {
    this.#bad = { kind: 'bad', header: Buffer.from(header), fault }
    return this.#bad
  }
}

/** For what a client sends, after the 20 bytes of its handshake. `mostPayload` is asked for each request; it may grow, and never becomes less. */
export function requestFramer (mostPayload: () => number = () => Infinity): Framer {
  return new Framer({ headerBytes: 24, payloadLength: (header, collected) => payloadLengthOfRequest(header, collected, mostPayload()), dataLength: dataLengthOfRequest })
}

/** For what a server sends. The body of a response that `isStreamed` names is data; that of a status response is its pages. */
export function responseFramer (isStreamed: (streamId: number) => boolean): Framer {
  const isData = (header: Buffer): boolean => {
    const status = header.readUInt16BE(2)
    return (status === statuses.ok || status === statuses.oksofar) && isStreamed(header.readUInt16BE(0))
  }
  return new Framer({
    headerBytes: 8,
    payloadLength (header) {
      const length = header.readInt32BE(4)
      if (length < 0) return { kind: 'negative', length }
      if (isData(header)) return 0
      return length > limits.responseBytes ? { kind: 'too-long', length, ceiling: limits.responseBytes } : length
    },
    dataLength (header, payload) {
      if (isData(header)) return header.readInt32BE(4)
      if (header.readUInt16BE(2) !== statuses.status) return 0
      if (payload.length < 16) return { kind: 'lying', detail: `a status response of ${payload.length} bytes` }
      const length = payload.readInt32BE(12)
      return length < 0 ? { kind: 'negative', length } : length
    }
  })
}

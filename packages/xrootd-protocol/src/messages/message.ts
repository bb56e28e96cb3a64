/** What all requests have in common: a header with a stream id, sixteen bytes of parameters, and a payload of some shape. */
import { requestHeaderBytes } from '../frame-lengths.ts'
import { layout } from '../layout.ts'
import type { Fields, KeptBytes, Values } from '../layout.ts'

export const parametersAt = 4

/** Of every request. */
export interface StreamId {
  /** Opaque 16 bits; copied into every response to this request. */
  readonly streamId: number
}

/** The shape of a payload; what it throws becomes a `MESSAGE_INVALID` error. */
export interface PayloadCodec<P, V> {
  /** The buffer may be overwritten afterwards: nothing may refer to it. `length` is dlen, which counts the data of a write as well. */
  decode (payload: Buffer, parameters: P, length: number): V
  encode (values: V & P): Buffer
}

/** One kind of request, both directions. */
export interface RequestCodec<N extends string, V> {
  readonly name: N
  readonly code: number
  decode (header: Buffer, payload: Buffer): Message<N, V>
  /** Header and payload in one piece; data that follows counts into dlen where the protocol counts it. */
  encode (message: Omit<Message<N, V>, 'name'>): Buffer
}

export type Message<N extends string, V> = { readonly name: N } & StreamId & V & KeptBytes

/** What a codec decodes. */
export type Decoded<C> = C extends RequestCodec<infer N, infer V> ? Message<N, V> : never

export interface RequestShape<N extends string, F extends Fields, V> {
  readonly name: N
  readonly code: number
  /** Exactly sixteen bytes. */
  readonly parameters: F
  readonly payload: PayloadCodec<Values<F>, V>
  /** What dlen says, where that is not the length of the payload. */
  readonly announcedLength?: (values: V & Values<F>, payloadLength: number) => number
}

export function request<const N extends string, const F extends Fields, V> (shape: RequestShape<N, F, V>): RequestCodec<N, Values<F> & V> {
  const { name, code, payload: payloadCodec, announcedLength } = shape
  const parameters = layout(shape.parameters)
  return {
    name,
    code,
    decode (header, payload) {
      // One object, filled in the same order each time: this runs for every request of every client.
      const message: Record<string, unknown> = { name, streamId: header.readUInt16BE(0) }
      parameters.decodeInto(message, header, parametersAt)
      const values = payloadCodec.decode(payload, message as Values<F>, header.readInt32BE(20)) as Record<string, unknown>
      for (const key in values) message[key] = values[key]
      return message as unknown as Message<N, Values<F> & V>
    },
    encode (message) {
      const values = message as unknown as V & Values<F> & StreamId & KeptBytes
      const payload = payloadCodec.encode(values)
      const bytes = Buffer.allocUnsafe(requestHeaderBytes + payload.length)
      bytes.writeUInt16BE(message.streamId, 0)
      bytes.writeUInt16BE(code, 2)
      parameters.encode(values, bytes, parametersAt)
      bytes.writeInt32BE(announcedLength?.(values, payload.length) ?? payload.length, 20)
      bytes.set(payload, requestHeaderBytes)
      return bytes
    }
  }
}

/** Shapes of payload that several requests share. */
import { XrootdError } from '../errors.ts'
import { errorNumbers } from '../constants.ts'
import type { PayloadCodec } from './message.ts'

const nothing = Buffer.alloc(0)

/** Nothing is expected; what comes all the same is kept. */
export const noPayload: PayloadCodec<object, { readonly extra?: Buffer }> = {
  decode: payload => payload.length === 0 ? {} : { extra: Buffer.from(payload) },
  encode: ({ extra }) => extra ?? nothing
}

/** Bytes of a meaning that the codec does not know. */
export function bytesPayload<const K extends string> (key: K): PayloadCodec<object, Readonly<Record<K, Buffer>>> {
  return {
    decode: payload => ({ [key]: Buffer.from(payload) }) as Record<K, Buffer>,
    encode: values => values[key]
  }
}

/** UTF-8 text, exactly as it came: a NUL at its end is part of it. */
export function textPayload<const K extends string> (key: K): PayloadCodec<object, Readonly<Record<K, string>>> {
  return {
    decode: payload => ({ [key]: textOf(payload) }) as Record<K, string>,
    encode: values => Buffer.from(values[key])
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Throws `MESSAGE_INVALID` where the bytes are no UTF-8: they would not come out again as they came. */
export function textOf (bytes: Buffer): string {
  const text = bytes.toString()
  // What is no UTF-8 becomes this character; it may also stand there by itself.
  if (!text.includes('\uFFFD')) return text
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw invalid('a text is not UTF-8', cause)
  }
}

/** The text of an answer: up to the first NUL, behind which real servers leave anything. Throws `MESSAGE_INVALID` where that is no UTF-8. */
export function textToNul (body: Buffer): string {
  const end = body.indexOf(0)
  return textOf(end < 0 ? body : body.subarray(0, end))
}

export function invalid (detail: string, cause?: unknown): XrootdError {
  return new XrootdError('MESSAGE_INVALID', { detail, errorNumber: errorNumbers.ArgInvalid, cause })
}

/** Of a request that has no payload but data, which the codec never sees: its length is dlen. */
export const dataOnly = {
  payload: {
    decode: (_payload, _parameters, length) => ({ dataLength: length }),
    encode: () => nothing
  } as PayloadCodec<object, { readonly dataLength: number }>,
  announcedLength: ({ dataLength }: { readonly dataLength: number }): number => dataLength
}

/** kXR_protocol: what the two ends can do. */
import { requestCodes } from '../constants.ts'
import { i32, reserved, u8 } from '../layout.ts'
import type { Decoded } from './message.ts'
import { request } from './message.ts'
import { invalid, noPayload, textToNul } from './payloads.ts'

/** Bits of `protocolRequestFlags`; the low bits of `expect` are one of `expectations`. */
export const protocol = request({ name: 'protocol', code: requestCodes.protocol, parameters: { clientVersion: i32, flags: u8, expect: u8, gap: reserved(10) }, payload: noPayload })

export type ProtocolRequest = Decoded<typeof protocol>

/** What a server wants to be signed. */
export interface SecurityRequirements {
  readonly version: number
  readonly options: number
  /** 0 none … 4 pedantic. */
  readonly level: number
  /** Exceptions to the level: codes of requests less 3000, and 0 ignore, 1 likely, 2 needed. */
  readonly exceptions: readonly { readonly request: number, readonly need: number }[]
}

/** The answer to a protocol request. */
export interface ProtocolAnswer {
  readonly version: number
  /** Bits of `serverFlags`, unsigned. */
  readonly flags: number
  /** Addresses that a server prefers for further streams, as text. */
  readonly bindPreferences?: string
  readonly security?: SecurityRequirements
}

const [bindTag, securityTag] = Buffer.from('BS') as unknown as readonly [number, number]

export function encodeProtocolAnswer ({ version, flags, bindPreferences, security }: ProtocolAnswer): Buffer {
  const words = Buffer.alloc(8)
  words.writeInt32BE(version, 0)
  words.writeUInt32BE(flags >>> 0, 4)
  return Buffer.concat([words, ...bindPreferences === undefined ? [] : [bindRecord(bindPreferences)], ...security === undefined ? [] : [securityRecord(security)]])
}

/** Records of a kind that nobody knows end it, without an error. Throws `MESSAGE_INVALID`. */
export function decodeProtocolAnswer (body: Buffer): ProtocolAnswer {
  if (body.length < 8) throw invalid(`an answer to protocol of ${body.length} bytes`)
  const words = { version: body.readInt32BE(0), flags: body.readUInt32BE(4) }
  const { text, rest } = takeBindRecord(body.subarray(8))
  return { ...words, ...text !== undefined && { bindPreferences: text }, ...rest[0] === securityTag && { security: securityOf(rest) } }
}

/** A multiple of eight bytes; the length counts the NULs that make it one. */
function bindRecord (text: string): Buffer {
  const length = Buffer.byteLength(text)
  const record = Buffer.alloc(Math.ceil((4 + length + 1) / 8) * 8)
  record.writeUInt8(bindTag, 0)
  record.writeUInt16BE(record.length - 4, 2)
  record.write(text, 4)
  return record
}

function takeBindRecord (bytes: Buffer): { readonly text?: string, readonly rest: Buffer } {
  if (bytes[0] !== bindTag) return { rest: bytes }
  const end = bytes.length < 4 ? Infinity : 4 + bytes.readUInt16BE(2)
  if (end > bytes.length) throw invalid('the bind preferences are not as long as they say')
  // Whether the length counts the padding is not to be seen in any capture.
  let next = end
  while (bytes[next] === 0) next++
  return { text: textToNul(bytes.subarray(4, end)), rest: bytes.subarray(next) }
}

function securityRecord ({ version, options, level, exceptions }: SecurityRequirements): Buffer {
  return Buffer.from([securityTag, 0, version, options, level, exceptions.length, ...exceptions.flatMap(({ request, need }) => [request, need])])
}

function securityOf (record: Buffer): SecurityRequirements {
  const [, , version, options, level, count] = record
  if (version === undefined || options === undefined || level === undefined || count === undefined || record.length < 6 + 2 * count) throw invalid('the security requirements are not as long as they say')
  const exceptions = Array.from({ length: count }, (_none, index) => ({ request: record.readUInt8(6 + 2 * index), need: record.readUInt8(7 + 2 * index) }))
  return { version, options, level, exceptions }
}

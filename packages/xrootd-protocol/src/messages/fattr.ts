/** kXR_fattr: extended attributes of a file. */
import { fattrOptions, fattrSubcodes, requestCodes } from '../constants.ts'
import { reserved, u32, u8 } from '../layout.ts'
import type { Decoded, PayloadCodec } from './message.ts'
import { request } from './message.ts'
import { invalid, textOf } from './payloads.ts'

/** An attribute by name, with an error number (0: fine) in answers and a value where there is one. */
export interface FileAttribute {
  readonly status: number
  readonly name: string
  readonly value?: Buffer
}

export interface Attributes {
  /** Empty: by handle. */
  readonly path: string
  readonly attributes: readonly FileAttribute[]
}

const { set } = fattrSubcodes

const pathAndAttributes: PayloadCodec<{ readonly subcode: number, readonly count: number }, Attributes> = {
  decode (payload, { subcode, count }) {
    const end = payload.indexOf(0)
    if (end < 0) throw invalid('the path of a fattr has no end')
    const { attributes, rest } = decodeAttributes(payload.subarray(end + 1), count, subcode === set)
    if (rest.length > 0) throw invalid('bytes behind the attributes')
    return { path: textOf(payload.subarray(0, end)), attributes }
  },
  encode: ({ path, attributes }) => Buffer.concat([Buffer.from(`${path}\0`), encodeAttributes(attributes)])
}

/** `count` is the number of attributes, 0 for a list; bits of `fattrOptions`. */
export const fattr = request({ name: 'fattr', code: requestCodes.fattr, parameters: { handle: u32, subcode: u8, count: u8, options: u8, gap: reserved(9) }, payload: pathAndAttributes })

export type FattrRequest = Decoded<typeof fattr>

/** The answer to del, get and set. */
export interface FattrAnswer {
  readonly failed: number
  readonly attributes: readonly FileAttribute[]
}

export function encodeFattrAnswer ({ failed, attributes }: FattrAnswer): Buffer {
  return Buffer.concat([Buffer.of(failed, attributes.length), encodeAttributes(attributes)])
}

/** `hasValues`: of a get. Throws `MESSAGE_INVALID`. */
export function decodeFattrAnswer (body: Buffer, hasValues: boolean): FattrAnswer {
  const [failed, count] = body
  if (failed === undefined || count === undefined) throw invalid('an answer to fattr that is too short')
  const { attributes, rest } = decodeAttributes(body.subarray(2), count, hasValues)
  if (rest.length > 0) throw invalid('bytes behind the attributes')
  return { failed, attributes }
}

/** The answer to list, with values where they were asked for. */
export function encodeFattrList (attributes: readonly Omit<FileAttribute, 'status'>[]): Buffer {
  return Buffer.concat(attributes.flatMap(({ name, value }) => [Buffer.from(`${name}\0`), ...value === undefined ? [] : [lengthOf(value), value]]))
}

/** `options` are those of the request. Throws `MESSAGE_INVALID`. */
export function decodeFattrList (body: Buffer, options: number): Omit<FileAttribute, 'status'>[] {
  const list: Omit<FileAttribute, 'status'>[] = []
  for (let rest = body; rest.length > 0;) {
    const { text: name, rest: behind } = textToNul(rest)
    rest = behind
    if ((options & fattrOptions.aData) === 0) {
      list.push({ name })
      continue
    }
    const taken = takeValue(rest)
    list.push({ name, value: taken.value })
    rest = taken.rest
  }
  return list
}

/** All names stand before all values. */
function encodeAttributes (attributes: readonly FileAttribute[]): Buffer {
  const names = attributes.flatMap(({ status, name }) => [Buffer.of(status >> 8, status & 255), Buffer.from(`${name}\0`)])
  const values = attributes.flatMap(({ value }) => value === undefined ? [] : [lengthOf(value), value])
  return Buffer.concat([...names, ...values])
}

function decodeAttributes (bytes: Buffer, count: number, hasValues: boolean): { readonly attributes: FileAttribute[], readonly rest: Buffer } {
  const attributes: FileAttribute[] = []
  let rest = bytes
  for (let index = 0; index < count; index++) {
    if (rest.length < 3) throw invalid('fewer attributes than announced')
    const { text: name, rest: behind } = textToNul(rest.subarray(2))
    attributes.push({ status: rest.readUInt16BE(0), name })
    rest = behind
  }
  if (!hasValues) return { attributes, rest }
  return {
    attributes: attributes.map(attribute => {
      const taken = takeValue(rest)
      rest = taken.rest
      return { ...attribute, value: taken.value }
    }),
    rest
  }
}

function textToNul (bytes: Buffer): { readonly text: string, readonly rest: Buffer } {
  const end = bytes.indexOf(0)
  if (end < 0) throw invalid('the name of an attribute has no end')
  return { text: textOf(bytes.subarray(0, end)), rest: bytes.subarray(end + 1) }
}

function takeValue (bytes: Buffer): { readonly value: Buffer, readonly rest: Buffer } {
  const length = bytes.length < 4 ? -1 : bytes.readInt32BE(0)
  if (length < 0 || length > bytes.length - 4) throw invalid('the value of an attribute is not as long as it says')
  return { value: Buffer.from(bytes.subarray(4, 4 + length)), rest: bytes.subarray(4 + length) }
}

function lengthOf (value: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeInt32BE(value.length)
  return length
}

/** Properties of requests and responses: what goes in comes out, and nothing else than an error of ours is ever thrown. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'

import { asynchronously, decodeRequest, decodeResponse, encodeRequest, encodeResponse, requestCodes, statuses, XrootdError } from '../src/index.ts'
import type { Request, Response } from '../src/index.ts'
import { runs } from './fuzz.ts'

const plain = { noNullPrototype: true } as const
const u8 = fc.integer({ min: 0, max: 0xFF })
const u16 = fc.integer({ min: 0, max: 0xFFFF })
const u32 = fc.integer({ min: 0, max: 0xFFFFFFFF })
const i32 = fc.integer({ min: -0x80000000, max: 0x7FFFFFFF })
const length = fc.integer({ min: 0, max: 0x7FFFFFFF })
const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const bytes = (constraints?: fc.IntArrayConstraints): fc.Arbitrary<Buffer> => fc.uint8Array(constraints).map(array => Buffer.from(array))
const exactly = (count: number): fc.Arbitrary<Buffer> => bytes({ minLength: count, maxLength: count })
const text = fc.string({ unit: 'binary' })
const named = text.filter(name => !name.includes('\0'))
const none = fc.option(bytes({ minLength: 1 }), { nil: undefined })
const elements = fc.array(fc.record({ handle: u32, length: i32, offset: i64 }, plain), { maxLength: 20 })

const noPayload = { extra: none }
const path = { path: text }

/** Each request by its fields. */
const fields: Readonly<Record<keyof typeof requestCodes, Readonly<Record<string, fc.Arbitrary<unknown>>> | fc.Arbitrary<object>>> = {
  auth: { credentialType: exactly(4), credentials: bytes() },
  query: { kind: u16, handle: u32, args: bytes() },
  chmod: { mode: u16, ...path },
  close: { handle: u32, ...noPayload },
  dirlist: { options: u8, ...path },
  gpfile: { parameters: exactly(16), payload: bytes() },
  protocol: { clientVersion: i32, flags: u8, expect: u8, ...noPayload },
  login: { pid: i32, userName: exactly(8), ability2: u8, ability: u8, capver: u8, text: bytes() },
  mkdir: { options: u8, mode: u16, ...path },
  mv: fc.record({ from: text.filter(from => from.length > 0), to: text }).map(({ from, to }) => ({ from, to, fromLength: Buffer.byteLength(from) })),
  open: { mode: u16, options: u16, optionT: u16, template: u32, ...path },
  ping: noPayload,
  chkpoint: { handle: u32, operation: u8, inner: bytes() },
  read: fc.record({ handle: u32, offset: i64, length: i32, pathId: u8, list: elements }).map(({ list, ...read }) => ({ ...read, readAhead: Buffer.alloc(7 + 16 * list.length, list.length) })),
  rm: path,
  rmdir: path,
  sync: { handle: u32, ...noPayload },
  stat: { options: u8, wants: u32, handle: u32, ...path },
  set: { modifier: u8, text },
  write: { handle: u32, offset: i64, pathId: u8, dataLength: length },
  fattr: fc.record({
    handle: u32, subcode: fc.integer({ min: 0, max: 3 }), options: u8, path: named, attributes: fc.array(fc.record({ status: u16, name: named, value: bytes() }), { maxLength: 16 })
  }).map(({ attributes, ...fattr }) => ({ ...fattr, count: attributes.length, attributes: attributes.map(({ value, ...rest }) => fattr.subcode === 3 ? { ...rest, value } : rest) })),
  prepare: { options: u8, priority: u8, port: u16, optionX: u16, paths: text },
  statx: { options: u8, paths: text },
  endsess: { sessionId: exactly(16), ...noPayload },
  bind: { sessionId: exactly(16), ...noPayload },
  readv: { pathId: u8, elements },
  pgwrite: { handle: u32, offset: i64, pathId: u8, flags: u8, dataLength: length },
  locate: { options: u16, ...path },
  truncate: { handle: u32, size: i64, ...path },
  sigver: { expectedCode: u16, version: u8, flags: u8, sequence: i64, crypto: u8, signature: bytes() },
  pgread: { handle: u32, offset: i64, length: i32, pathId: u8, flags: u8, extra: none },
  writev: { options: u8, elements },
  clone: { handle: u32, ranges: bytes() }
}

for (const [name, ofName] of Object.entries(fields)) {
  void t.test(`${name} is decoded as it was encoded`, async t => {
    const record = 'generate' in ofName ? ofName as fc.Arbitrary<object> : fc.record(ofName)
    fc.assert(fc.property(u16, record, (streamId, values) => {
      const message = { name, streamId, ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) } as unknown as Request
      const encoded = encodeRequest(message)
      return isDeepStrictEqual(decodeRequest(encoded.subarray(0, 24), encoded.subarray(24)), message)
    }), runs(100))
    t.pass()
  })
}

/** Undefined: it was refused, with an error that says so. */
function decoded<T> (decode: () => T): T | undefined {
  try {
    return decode()
  } catch (error) {
    if (error instanceof XrootdError && error.code === 'MESSAGE_INVALID') return undefined
    throw error
  }
}

void t.test('whatever bytes can be decoded as a request, reserved ones too, come out again', async t => {
  let count = 0
  const code = fc.integer({ min: 2999, max: 3034 })
  fc.assert(fc.property(code, bytes({ minLength: 24, maxLength: 24 }), fc.oneof(bytes({ maxLength: 80 }), text.map(path => Buffer.from(path))), (code, header, payload) => {
    const isData = code === requestCodes.write || code === requestCodes.pgwrite
    const collected = isData ? Buffer.alloc(0) : payload
    header.writeUInt16BE(code, 2)
    header.writeInt32BE(code === requestCodes.chkpoint && header[19] === 4 ? Math.min(24, payload.length) : payload.length, 20)
    const message = decoded(() => decodeRequest(header, collected))
    if (message === undefined) return true
    count++
    return encodeRequest(message).equals(Buffer.concat([header, collected]))
  }), runs(10_000))
  t.ok(count > 2000, `${count} could be decoded`)
})

const inner = fc.oneof(
  fc.record({ status: fc.constantFrom('ok', 'oksofar', 'authmore', 'status'), streamId: u16, body: bytes() }, plain),
  fc.record({ status: fc.constant('error'), streamId: u16, errorNumber: i32, message: text }, plain),
  fc.record({ status: fc.constant('redirect'), streamId: u16, port: i32, target: text }, plain),
  fc.record({ status: fc.constantFrom('wait', 'waitresp'), streamId: u16, seconds: i32, message: text }, plain)
) as fc.Arbitrary<Response>

void t.test('responses are decoded as they were encoded, also inside an attn', async t => {
  fc.assert(fc.property(inner, u32, (response, reserved) => {
    const late: Response = { status: 'attn', streamId: 0, action: 5008, reserved, inner: response, parameters: Buffer.alloc(0) }
    const isSame = (encoded: Buffer, one: Response): boolean => isDeepStrictEqual(decodeResponse(encoded.subarray(0, 8), encoded.subarray(8)), one)
    return isSame(encodeResponse(response), response) && isSame(encodeResponse(late), late) && isSame(asynchronously(encodeResponse(response)), { ...late, reserved: 0 })
  }), runs(1000))
  t.pass()
})

void t.test('whatever bytes can be decoded as a response come out again', async t => {
  let count = 0
  const attn = fc.tuple(fc.constantFrom(5002, 5008, 5001), inner).map(([action, response]) => Buffer.concat([Buffer.from([0, 0, action >> 8, action & 255]), Buffer.alloc(4), encodeResponse(response)]))
  const body = fc.oneof(bytes({ maxLength: 60 }), attn)
  fc.assert(fc.property(fc.constantFrom(...Object.values(statuses), 4008), u16, body, (status, streamId, body) => {
    const header = Buffer.alloc(8)
    header.writeUInt16BE(streamId, 0)
    header.writeUInt16BE(status, 2)
    header.writeInt32BE(body.length, 4)
    const response = decoded(() => decodeResponse(header, body))
    if (response === undefined) return true
    count++
    return encodeResponse(response).equals(Buffer.concat([header, body]))
  }), runs(5000))
  t.ok(count > 1000, `${count} could be decoded`)
})

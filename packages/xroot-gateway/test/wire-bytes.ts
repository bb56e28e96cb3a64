/** Requests byte by byte, as a client would send them that nobody has checked. */

/** Five words: 0, 0, 0, 4, 2012. */
export const clientHandshakeBytes = words(0, 0, 0, 4, 2012)

/** Header and payload; `announced` is what dlen says, if not the length of the payload. */
export function bytesOf (code: number, { streamId = 1, parameters = Buffer.alloc(16), payload = Buffer.alloc(0), announced = payload.length }: {
  readonly streamId?: number
  readonly parameters?: Buffer
  readonly payload?: Buffer | string
  readonly announced?: number
} = {}): Buffer {
  const header = Buffer.alloc(24)
  header.writeUInt16BE(streamId, 0)
  header.writeUInt16BE(code, 2)
  parameters.copy(header, 4)
  header.writeInt32BE(announced, 20)
  return Buffer.concat([header, Buffer.from(payload)])
}

/** `expect`: 1 bind, 3 login, 4 third-party copy. `flags`: 2 able to use TLS, 4 wants it. */
export function protocolBytes ({ flags = 1, expect = 3 }: { readonly flags?: number, readonly expect?: number } = {}): Buffer {
  const parameters = Buffer.alloc(16)
  parameters.writeInt32BE(0x511, 0)
  parameters[4] = flags
  parameters[5] = expect
  return bytesOf(3006, { parameters })
}

export function loginBytes (user = 'tester', { capver = 0x85, cgi = 'xrd.appname=raw' }: { readonly capver?: number, readonly cgi?: string } = {}): Buffer {
  const parameters = Buffer.alloc(16)
  parameters.writeInt32BE(4711, 0)
  parameters.write(user, 4, 8, 'latin1')
  parameters[14] = capver
  return bytesOf(3007, { parameters, payload: cgi })
}

export function authBytes (name: string, credentials: Buffer | string): Buffer {
  const parameters = Buffer.alloc(16)
  parameters.write(name, 12, 4, 'latin1')
  return bytesOf(3000, { parameters, payload: credentials })
}

/** As 5.5.3 does it, with two bytes too many. */
export function ztnBytes (token: string): Buffer {
  const head = Buffer.from('ztn\0\0T\0\0\0\0', 'latin1')
  head.writeUInt16BE(token.length + 1, 8)
  return authBytes('ztn', Buffer.concat([head, Buffer.from(`${token}\0\0\0`)]))
}

export function bindBytes (sessionId: Buffer): Buffer {
  return bytesOf(3024, { parameters: sessionId })
}

export function statBytes (path: string, streamId = 2): Buffer {
  return bytesOf(3017, { streamId, payload: path })
}

export function pingBytes (streamId = 3): Buffer {
  return bytesOf(3011, { streamId })
}

/** `options` as on the wire: 0x10 for reading, 0x28 a new file, 0x22 one that is overwritten. */
export function openBytes (path: string, options = 0x10, streamId = 4): Buffer {
  const parameters = Buffer.alloc(16)
  parameters.writeUInt16BE(0o644, 0)
  parameters.writeUInt16BE(options, 2)
  return bytesOf(3010, { streamId, parameters, payload: path })
}

/** `pathId` is that of the stream on which the answer is to go. */
export function readBytes (handle: Buffer, offset: number | bigint, length: number, { pathId, streamId = 5 }: { readonly pathId?: number, readonly streamId?: number } = {}): Buffer {
  return bytesOf(3013, { streamId, parameters: Buffer.concat([handle, long(offset), words(length)]), payload: pathId === undefined ? '' : Buffer.of(pathId, 0, 0, 0, 0, 0, 0, 0) })
}

export function writeBytes (handle: Buffer, offset: number | bigint, data: Buffer | string, { pathId = 0, streamId = 6, announced }: { readonly pathId?: number, readonly streamId?: number, readonly announced?: number } = {}): Buffer {
  return bytesOf(3019, { streamId, parameters: Buffer.concat([handle, long(offset), Buffer.of(pathId, 0, 0, 0)]), payload: data, ...(announced !== undefined && { announced }) })
}

export function closeBytes (handle: Buffer, streamId = 7): Buffer {
  return bytesOf(3003, { streamId, parameters: Buffer.concat([handle, Buffer.alloc(12)]) })
}

export function words (...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length)
  for (const [index, value] of values.entries()) bytes.writeInt32BE(value | 0, 4 * index)
  return bytes
}

export function long (value: number | bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(value))
  return bytes
}

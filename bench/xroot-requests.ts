/** The requests of xroot that the clients of the benches send, as bytes that are made once. */
export const status = { ok: 0, partial: 4000, attention: 4001, error: 4003, later: 4006, page: 4007 } as const

export const headerBytes = 8

/** Of options of an open: an existing file for reading; one for writing that may exist, with its parents. Both ask for a stat. */
export const opening = { read: 0x0450, write: 0x0462 } as const

const code = { close: 3003, protocol: 3006, login: 3007, open: 3010, read: 3013, sync: 3016, stat: 3017, pageRead: 3030 } as const
const parameterBytes = 16
const version = 0x511

/** What opens a session where nobody has to say who he is; three answers come. */
export function greeting (): Buffer {
  const handshake = Buffer.alloc(20)
  handshake.writeInt32BE(4, 12)
  handshake.writeInt32BE(2012, 16)
  const expectsLogin = 3
  const protocol = request(0, code.protocol, parameters => { parameters.writeInt32BE(version, 0); parameters[5] = expectsLogin })
  const login = request(0, code.login, parameters => {
    parameters.writeInt32BE(process.pid, 0)
    parameters.write('bench', 4, 'latin1')
    // Login version 5, and answers may come later.
    parameters[14] = 0x85
  })
  return Buffer.concat([handshake, protocol, login])
}

export function statOf (stream: number, path: string): Buffer {
  return request(stream, code.stat, () => { /* no options */ }, path)
}

export function openOf (stream: number, path: string, options: number, mode = 0): Buffer {
  return request(stream, code.open, parameters => { parameters.writeUInt16BE(mode, 0); parameters.writeUInt16BE(options, 2) }, path)
}

/** The handle stands where {@link handleAt} says, here and in the other requests that have one. */
export function readOf (stream: number, handle: Uint8Array, offset: number, bytes: number): Buffer {
  return request(stream, code.read, range(handle, offset, bytes))
}

export function pageReadOf (stream: number, handle: Uint8Array, offset: number, bytes: number): Buffer {
  return request(stream, code.pageRead, range(handle, offset, bytes))
}

export function syncOf (stream: number, handle: Uint8Array): Buffer {
  return request(stream, code.sync, parameters => { parameters.set(handle) })
}

export function closeOf (stream: number, handle: Uint8Array): Buffer {
  return request(stream, code.close, parameters => { parameters.set(handle) })
}

export const handleAt = 4
export const handleBytes = 4

function range (handle: Uint8Array, offset: number, bytes: number): (parameters: Buffer) => void {
  return parameters => {
    parameters.set(handle)
    parameters.writeBigInt64BE(BigInt(offset), 4)
    parameters.writeInt32BE(bytes, 12)
  }
}

function request (stream: number, requestCode: number, fill: (parameters: Buffer) => void, payload = ''): Buffer {
  const header = Buffer.alloc(24)
  header.writeUInt16BE(stream, 0)
  header.writeUInt16BE(requestCode, 2)
  fill(header.subarray(4, 4 + parameterBytes))
  header.writeInt32BE(Buffer.byteLength(payload), 20)
  return Buffer.concat([header, Buffer.from(payload)])
}

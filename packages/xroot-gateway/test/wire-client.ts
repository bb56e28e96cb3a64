/** A client of bytes: sends requests as a test writes them, and shows what comes back, frame by frame. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import { decodeOpenAnswer, decodeResponse, encodeRequest } from '@scitags/xrootd-protocol'
import type { Request, Response } from '@scitags/xrootd-protocol'

/** The twenty bytes by which a client begins. */
export const handshake = Buffer.from('00000000000000000000000000000004000007dc', 'hex')

/** A request without its stream id. */
export type Asked = Request extends infer R ? R extends Request ? Omit<R, 'streamId'> : never : never

/** A response, and the data that follows it where it is a status. */
export interface Frame {
  readonly response: Response
  readonly data: Buffer
  /** Whether it came in a frame of its own after the client was told to wait. */
  readonly isLate: boolean
}

export interface WireClient {
  readonly socket: Socket
  /** Sixteen bytes, by which a later connection can end this session, or join it. */
  readonly sessionId: Buffer
  /** All frames of the answer, the last of them included. `data` goes behind the request. */
  ask (request: Asked, data?: Buffer): Promise<readonly Frame[]>
  /** The body of an answer in one ok, after oksofar where there were any. Rejects with the number of an error. */
  body (request: Asked, data?: Buffer): Promise<Buffer>
  /** The body as text, without the NUL at its end. */
  text (request: Asked): Promise<string>
  /** `3011 text`, without the NUL; rejects where there was none. */
  refusal (request: Asked, data?: Buffer): Promise<string>
  /** The handle. */
  open (path: string, options: number, mode?: number): Promise<number>
  write (handle: number, offset: number, data: Buffer | string): Promise<void>
  read (handle: number, offset: number, length: number): Promise<string>
  close (handle: number): Promise<void>
  /** Breaks the connection; resolves when it is closed here. */
  leave (): Promise<void>
}

interface Waiting {
  readonly frames: Frame[]
  readonly resolve: (frames: readonly Frame[]) => void
  readonly reject: (error: Error) => void
}

/** Connects and logs in. */
export async function wireClient (port: number, { host = '127.0.0.1', user = 'tester', capver = 0x85 } = {}): Promise<WireClient> {
  const socket = connect({ host, port, noDelay: true })
  await once(socket, 'connect')
  const waiting = new Map<number, Waiting>()
  let nextId = 1
  readFrames(socket, frame => { took(waiting, frame) })
  socket.once('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the connection is closed'))
    waiting.clear()
  })

  const ask = async (request: Asked, data?: Buffer): Promise<readonly Frame[]> => {
    const streamId = nextId++ & 0xffff
    const answered = new Promise<readonly Frame[]>((resolve, reject) => { waiting.set(streamId, { frames: [], resolve, reject }) })
    const bytes = encodeRequest({ ...request, streamId })
    socket.write(data === undefined ? bytes : Buffer.concat([bytes, data]))
    return await answered
  }
  const body = async (request: Asked, data?: Buffer): Promise<Buffer> => {
    const frames = await ask(request, data)
    return Buffer.concat(frames.map(({ response }) => {
      if (response.status === 'error') throw new Error(`${response.errorNumber} ${response.message}`)
      return 'body' in response ? response.body : Buffer.alloc(0)
    }))
  }
  let sessionId = Buffer.alloc(16)
  const client: WireClient = {
    socket,
    get sessionId () { return sessionId },
    ask,
    body,
    async text (request) { return (await body(request)).toString().replace(/\0$/, '') },
    async refusal (request, data) {
      const last = (await ask(request, data)).at(-1)?.response
      if (last?.status !== 'error') throw new Error(`${request.name} was not refused`)
      return `${last.errorNumber} ${last.message.replace(/\0$/, '')}`
    },
    async open (path, options, mode = 0o644) {
      return decodeOpenAnswer(await body({ name: 'open', mode, options, optionT: 0, template: 0, path })).handle
    },
    async write (handle, offset, data) {
      const bytes = Buffer.from(data)
      await body({ name: 'write', handle, offset: BigInt(offset), pathId: 0, dataLength: bytes.length }, bytes)
    },
    async read (handle, offset, length) {
      return (await body({ name: 'read', handle, offset: BigInt(offset), length, pathId: 0 })).toString()
    },
    async close (handle) { await body({ name: 'close', handle }) },
    async leave () {
      if (socket.closed) return
      const closed = once(socket, 'close')
      socket.destroy()
      await closed
    }
  }
  waiting.set(0, { frames: [], resolve: () => {}, reject: () => {} })
  socket.write(handshake)
  await client.body({ name: 'protocol', clientVersion: 0x511, flags: 1, expect: 3 } as unknown as Asked)
  const login = await client.body({ name: 'login', pid: 4711, userName: Buffer.from(user.padEnd(8, '\0')), ability2: 0, ability: 0xdd, capver, text: Buffer.from('xrd.appname=wire&xrd.rn=v5.5.3') } as unknown as Asked)
  sessionId = Buffer.from(login.subarray(0, 16))
  return client
}

function took (waiting: Map<number, Waiting>, { response, data }: Omit<Frame, 'isLate'>): void {
  const isLate = response.status === 'attn' && response.inner !== undefined
  const inner = isLate ? response.inner : response
  const owner = waiting.get(inner.streamId)
  if (owner === undefined) return
  owner.frames.push({ response: inner, data, isLate })
  if (inner.status === 'oksofar' || inner.status === 'waitresp' || (inner.status === 'status' && inner.body[7] === 1)) return
  waiting.delete(inner.streamId)
  owner.resolve(owner.frames)
}

const statusOfStatus = 4007

function readFrames (socket: Socket, onFrame: (frame: Omit<Frame, 'isLate'>) => void): void {
  let rest = Buffer.alloc(0)
  socket.on('data', chunk => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 8) {
      const bodyEnd = 8 + rest.readInt32BE(4)
      const isStatus = rest.readUInt16BE(2) === statusOfStatus
      if (rest.length < (isStatus ? Math.max(24, bodyEnd) : bodyEnd)) return
      const end = bodyEnd + (isStatus ? rest.readInt32BE(20) : 0)
      if (rest.length < end) return
      onFrame({ response: decodeResponse(rest.subarray(0, 8), rest.subarray(8, bodyEnd)), data: Buffer.from(rest.subarray(bodyEnd, end)) })
      rest = rest.subarray(end)
    }
  })
}

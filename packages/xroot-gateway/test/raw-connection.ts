/** A client of bytes: sends whatever a test wants, and cuts what comes into answers. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { connect as tlsConnect } from 'node:tls'

import { clientHandshakeBytes } from './wire-bytes.ts'

export interface RawAnswer {
  readonly streamId: number
  readonly status: number
  readonly body: Buffer
  /** Of an error. */
  readonly errorNumber: number | undefined
  /** Of an error, without its NUL. */
  readonly message: string
}

export interface RawConnectionOptions {
  /** From where to come. */
  readonly localAddress?: string
  /** Without the 20 bytes that everything begins with. */
  readonly isSilent?: boolean
}

export class RawConnection {
  #socket: Socket
  readonly #answers: RawAnswer[] = []
  readonly #waiting: ((answer: RawAnswer | undefined) => void)[] = []
  #bytes: Buffer = Buffer.alloc(0)
  #isOver = false
  /** Resolves when the server has ended it, however. */
  readonly closed: Promise<void>
  #onClosed!: () => void

  private constructor (socket: Socket) {
    this.closed = new Promise(resolve => { this.#onClosed = resolve })
    this.#socket = socket
    this.#listen(socket)
  }

  static async open (port: number, { localAddress, isSilent = false }: RawConnectionOptions = {}): Promise<RawConnection> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true, ...(localAddress !== undefined && { localAddress }) })
    const connection = new RawConnection(socket)
    await once(socket, 'connect')
    if (!isSilent) {
      connection.send(clientHandshakeBytes)
      await connection.next()
    }
    return connection
  }

  get socket (): Socket {
    return this.#socket
  }

  send (...bytes: readonly Buffer[]): void {
    this.#socket.write(Buffer.concat(bytes))
  }

  /** The next answer; undefined when the connection has ended before. */
  async next (): Promise<RawAnswer | undefined> {
    const answer = this.#answers.shift()
    if (answer !== undefined || this.#isOver) return answer
    return await new Promise(resolve => { this.#waiting.push(resolve) })
  }

  async ask (...bytes: readonly Buffer[]): Promise<RawAnswer> {
    this.send(...bytes)
    const answer = await this.next()
    if (answer === undefined) throw new Error('the connection ended without an answer')
    return answer
  }

  /** The socket, which is no longer listened to. */
  release (): Socket {
    return this.#socket.removeAllListeners().on('error', () => { /* 'close' follows */ })
  }

  /** The connection goes on in TLS. */
  async startTls (ca: string): Promise<void> {
    const secure = tlsConnect({ socket: this.release(), ca, servername: 'localhost' })
    this.#socket = secure
    this.#listen(secure)
    await once(secure, 'secureConnect')
  }

  destroy (): void {
    this.#socket.destroy()
  }

  #listen (socket: Socket): void {
    socket.on('data', (chunk: Buffer) => { this.#came(chunk) })
    socket.on('error', () => { /* 'close' follows */ })
    socket.once('end', () => { this.#ended() })
    socket.once('close', () => { this.#ended() })
  }

  #ended (): void {
    this.#isOver = true
    for (const waiting of this.#waiting.splice(0)) waiting(undefined)
    this.#onClosed()
  }

  #came (chunk: Buffer): void {
    this.#bytes = Buffer.concat([this.#bytes, chunk])
    for (;;) {
      const length = lengthOf(this.#bytes)
      if (length === undefined || this.#bytes.length < length) return
      const answer = answerOf(this.#bytes.subarray(0, length))
      this.#bytes = this.#bytes.subarray(length)
      const waiting = this.#waiting.shift()
      if (waiting === undefined) this.#answers.push(answer)
      else waiting(answer)
    }
  }
}

const [errorStatus, statusStatus] = [4003, 4007]

/** [xroot 1.4] */
function lengthOf (bytes: Buffer): number | undefined {
  if (bytes.length < 8) return undefined
  const length = 8 + bytes.readInt32BE(4)
  if (bytes.readUInt16BE(2) !== statusStatus) return length
  return bytes.length < 24 ? undefined : length + bytes.readInt32BE(20)
}

function answerOf (bytes: Buffer): RawAnswer {
  const status = bytes.readUInt16BE(2)
  const body = Buffer.from(bytes.subarray(8))
  const isError = status === errorStatus
  return {
    streamId: bytes.readUInt16BE(0),
    status,
    body,
    errorNumber: isError ? body.readInt32BE(0) : undefined,
    message: isError ? body.toString('utf8', 4).replace(/\0$/, '') : ''
  }
}

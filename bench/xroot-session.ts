/** One xroot session for a bench, which asks one thing at a time. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import { greeting, handleBytes, headerBytes, openOf, status } from './xroot-requests.ts'

const asynchronousResponse = 5008
/** Of an attention, before the answer that it brings. */
const attentionBytes = 8
const answerMs = 120_000

export class XrootSession {
  readonly #socket: Socket
  readonly #chunks: AsyncIterator<Buffer>
  #waiting = Buffer.alloc(0)

  private constructor (socket: Socket) {
    this.#socket = socket
    this.#chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /** Logged in. */
  static async open (port: number): Promise<XrootSession> {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }).setTimeout(answerMs)
    socket.on('timeout', () => { socket.destroy(new Error(`port ${port} has not answered for ${answerMs} ms`)) })
    await once(socket, 'connect')
    const session = new XrootSession(socket)
    socket.write(greeting())
    for (let answers = 0; answers < 3; answers++) await session.#answer()
    return session
  }

  /** The handle. */
  async openFile (path: string, options: number, mode?: number): Promise<Buffer> {
    return Buffer.from((await this.ask(openOf(1, path, options, mode))).subarray(0, handleBytes))
  }

  /** The body of the answer, also where that comes later. Throws what the server says where it refuses. */
  async ask (request: Buffer): Promise<Buffer> {
    this.#socket.write(request)
    return await this.#answer()
  }

  close (): void {
    this.#socket.destroy()
  }

  async #answer (): Promise<Buffer> {
    for (;;) {
      let { said, body } = await this.#frame()
      if (said === status.later) continue
      if (said === status.attention && body.readInt32BE(0) === asynchronousResponse) {
        said = body.readUInt16BE(attentionBytes + 2)
        body = body.subarray(attentionBytes + headerBytes)
      }
      if (said !== status.ok) throw new Error(`xroot status ${said}: ${body.toString('latin1', 4)}`)
      return body
    }
  }

  async #frame (): Promise<{ readonly said: number, readonly body: Buffer }> {
    while (this.#waiting.length < headerBytes || this.#waiting.length < headerBytes + this.#waiting.readInt32BE(4)) await this.#more()
    const end = headerBytes + this.#waiting.readInt32BE(4)
    const frame = this.#waiting.subarray(0, end)
    this.#waiting = this.#waiting.subarray(end)
    return { said: frame.readUInt16BE(2), body: frame.subarray(headerBytes) }
  }

  async #more (): Promise<void> {
    const next = await this.#chunks.next()
    if (next.done === true) throw new Error('the server has closed the connection')
    this.#waiting = Buffer.concat([this.#waiting, next.value])
  }
}

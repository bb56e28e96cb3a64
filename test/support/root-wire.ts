/** A client of root:// that says exactly what a test wants, on as many connections as it wants. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import { clientHandshake, decodeOpenAnswer, decodeResponse, encodeRequest } from '@scitags/xrootd-protocol'
import type { Request } from '@scitags/xrootd-protocol'

import type { Teardown } from './temporary.ts'

export interface RootAnswer {
  readonly streamId: number
  readonly status: string
  readonly body: Buffer
  /** Of an error: `3011 text`. */
  readonly error: string | undefined
}

/** One connection; whole answers come from {@link next} in the order in which they arrive. Status answers with data behind them are not understood. */
export class RootWire {
  readonly socket: Socket
  readonly #answers: RootAnswer[] = []
  #wake = (): void => undefined
  #rest = Buffer.alloc(0)

  private constructor (socket: Socket) {
    this.socket = socket
    socket.on('data', (chunk: Buffer) => { this.#came(chunk) })
    socket.on('error', () => undefined)
    socket.once('close', () => { this.#wake() })
  }

  /** Up to the answers to its first two messages. */
  static async open (t: Teardown, port: number): Promise<RootWire> {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true })
    t.teardown(() => { socket.destroy() })
    await once(socket, 'connect')
    const wire = new RootWire(socket)
    socket.write(clientHandshake)
    await wire.next()
    await wire.ask({ name: 'protocol', streamId: 0, clientVersion: 0x511, flags: 0, expect: 3 })
    return wire
  }

  /** Resolves to the id of the session. */
  async login (): Promise<Buffer> {
    const { body } = await this.ask({ name: 'login', streamId: 0, pid: 4711, userName: Buffer.from('tester\0\0'), ability2: 0, ability: 0, capver: 5, text: Buffer.from('xrd.appname=wire') })
    return body.subarray(0, 16)
  }

  /** The handle. */
  async openFile (path: string, options: number): Promise<number> {
    const { body, error } = await this.ask({ name: 'open', streamId: 7, mode: 0o644, options, optionT: 0, template: 0, path })
    if (error !== undefined) throw new Error(error)
    return decodeOpenAnswer(body).handle
  }

  async ask (request: Request): Promise<RootAnswer> {
    this.send(request)
    return await this.next()
  }

  send (request: Request): void {
    this.socket.write(encodeRequest(request))
  }

  /** Rejects when the connection ends before. */
  async next (): Promise<RootAnswer> {
    for (;;) {
      const answer = this.#answers.shift()
      if (answer !== undefined) return answer
      if (this.socket.closed) throw new Error('the connection has ended without an answer')
      await new Promise<void>(resolve => { this.#wake = resolve })
    }
  }

  #came (chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (this.#rest.length >= 8 && this.#rest.length >= 8 + this.#rest.readInt32BE(4)) {
      const end = 8 + this.#rest.readInt32BE(4)
      const response = decodeResponse(this.#rest.subarray(0, 8), this.#rest.subarray(8, end))
      const error = response.status === 'error' ? `${response.errorNumber} ${response.message.replace(/\0$/, '')}` : undefined
      this.#answers.push({ streamId: response.streamId, status: response.status, body: 'body' in response ? Buffer.from(response.body) : Buffer.alloc(0), error })
      this.#rest = this.#rest.subarray(end)
    }
    this.#wake()
  }
}

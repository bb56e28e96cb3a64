/** An HTTP/1.1 client that sends exactly the bytes it is given, on one connection. */
import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { connect as connectSecurely } from 'node:tls'

export interface WireAnswer {
  readonly status: number
  /** Names in lower case; repeated ones joined by a comma. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
  /** 100 Continue came before it. */
  readonly wasContinued: boolean
}

const patienceMs = 30_000

export class WireClient {
  readonly socket: Socket
  /** All bytes that came. */
  received = 0
  #waiting = Buffer.alloc(0)
  #isEnded = false
  #wake = (): void => {}

  constructor (socket: Socket) {
    this.socket = socket
    socket.on('data', chunk => {
      this.received += chunk.length
      this.#waiting = Buffer.concat([this.#waiting, chunk])
      this.#wake()
    })
    socket.on('error', () => {})
    socket.on('close', () => {
      this.#isEnded = true
      this.#wake()
    })
  }

  static async open (port: number, host = '127.0.0.1', localAddress?: string): Promise<WireClient> {
    const socket = connect({ port, host, ...(localAddress !== undefined && { localAddress }) })
    await once(socket, 'connect')
    return new WireClient(socket)
  }

  static async openSecure (port: number, ca: string): Promise<WireClient> {
    const socket = connectSecurely({ port, host: 'localhost', ca })
    await once(socket, 'secureConnect')
    return new WireClient(socket)
  }

  get localPort (): number { return this.socket.localPort ?? 0 }

  /** A head with the headers given and nothing else; the body, if there is one, comes after `100 Continue` where that is expected. */
  async exchange (method: string, target: string, headers: readonly (readonly [string, string])[] = [], body?: Uint8Array): Promise<WireAnswer> {
    const lines = [`${method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)]
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
    const isExpecting = headers.some(([name, value]) => name.toLowerCase() === 'expect' && value === '100-continue')
    if (body !== undefined && !isExpecting) this.socket.write(body)
    return await this.answer(method, isExpecting ? body : undefined)
  }

  /** The next answer, to a request of this method; `body` is sent when it is asked for. */
  async answer (method: string, body?: Uint8Array): Promise<WireAnswer> {
    const first = await this.#head()
    if (first.status !== 100) return await this.#finish(first, method, false)
    if (body !== undefined) this.socket.write(body)
    return await this.#finish(await this.#head(), method, true)
  }

  async close (): Promise<void> {
    this.socket.end()
    if (!this.socket.closed) await once(this.socket, 'close')
  }

  /** As a peer does that crashes. */
  reset (): void {
    this.socket.resetAndDestroy()
  }

  async #finish (head: Pick<WireAnswer, 'status' | 'headers'>, method: string, wasContinued: boolean): Promise<WireAnswer> {
    const isEmpty = method === 'HEAD' || head.status === 204 || head.status === 304
    return { ...head, wasContinued, body: isEmpty ? Buffer.alloc(0) : await this.#body(head.headers) }
  }

  async #head (): Promise<Pick<WireAnswer, 'status' | 'headers'>> {
    const lines = (await this.#takeThrough('\r\n\r\n')).toString('latin1').trimEnd().split('\r\n')
    const headers = new Map<string, string>()
    for (const line of lines.slice(1)) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? []
      const known = headers.get(name.toLowerCase())
      headers.set(name.toLowerCase(), known === undefined ? value : `${known}, ${value}`)
    }
    return { status: Number(lines[0]?.slice(9, 12)), headers }
  }

  async #body (headers: ReadonlyMap<string, string>): Promise<Buffer> {
    if (headers.get('transfer-encoding') !== 'chunked') return await this.#take(Number(headers.get('content-length') ?? 0))
    const chunks: Buffer[] = []
    for (;;) {
      const size = Number.parseInt((await this.#takeThrough('\r\n')).toString('latin1'), 16)
      chunks.push(await this.#take(size))
      await this.#takeThrough('\r\n')
      if (size === 0) return Buffer.concat(chunks)
    }
  }

  async #takeThrough (mark: string): Promise<Buffer> {
    for (;;) {
      const at = this.#waiting.indexOf(mark)
      if (at >= 0) return await this.#take(at + mark.length)
      await this.#more()
    }
  }

  async #take (size: number): Promise<Buffer> {
    while (this.#waiting.length < size) await this.#more()
    const taken = this.#waiting.subarray(0, size)
    this.#waiting = this.#waiting.subarray(size)
    return taken
  }

  async #more (): Promise<void> {
    if (this.#isEnded) throw new Error('the server closed the connection')
    await new Promise<void>((resolve, reject) => {
      const deadline = setTimeout(() => { reject(new Error(`the server was silent for ${patienceMs} ms`)) }, patienceMs)
      this.#wake = () => {
        clearTimeout(deadline)
        resolve()
      }
    })
  }
}

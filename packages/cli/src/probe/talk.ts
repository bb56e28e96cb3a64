/** What the two ends of a probe say to each other: one line of JSON each way, a bounded stream of zeros behind it, and one packet more. */
import type { Socket } from 'node:net'

import type { PeerLabels } from '@scitags/core'

export const probePort = 10_516
export const protocolVersion = 1
export const mostBytes = 16 * 1024 * 1024
/** The whole probe, each end. */
export const patienceMs = 30_000

/** From the end that asks. */
export interface Hello {
  readonly version: number
  /** 65…65535. */
  readonly tag: number
  /** That many zeros follow, and are to be sent back. */
  readonly bytes: number
}

/** From the end that is asked, when the zeros have come. */
export interface Findings {
  /** The label on the packets that came; 0 is none, null: it cannot be read. */
  readonly arrived: number | null
  /** The label that was set for the way back; null: none could be. */
  readonly label: number | null
  /** How it was, for a person. */
  readonly rung: string
  /** Whether a firefly about this connection has come; null: nobody listens for them there. */
  readonly isHeard: boolean | null
}

const mostLineBytes = 4096
const zeros = Buffer.alloc(65_536)

/** Undefined for what is no such line. */
export function readHello (line: string): Hello | undefined {
  const { version, tag, bytes } = parsed(line)
  if (version !== protocolVersion || !isWithin(tag, 65, 65_535) || !isWithin(bytes, 1, mostBytes)) return undefined
  return { version, tag, bytes }
}

export function readFindings (line: string): Findings | undefined {
  const { arrived, label, rung, isHeard } = parsed(line)
  if (!isLabel(arrived) || !isLabel(label) || typeof rung !== 'string') return undefined
  return { arrived, label, rung, isHeard: typeof isHeard === 'boolean' ? isHeard : null }
}

/** Reads from a paused socket: a line, and so many bytes behind it. */
export class Reader {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor (socket: Socket) {
    this.#chunks = socket[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  }

  /** Throws where there is none, or it is too long. */
  async line (): Promise<string> {
    while (!this.#rest.includes(0x0A)) {
      if (this.#rest.length > mostLineBytes) throw new Error('the other end speaks another protocol')
      this.#rest = Buffer.concat([this.#rest, await this.#next()])
    }
    const end = this.#rest.indexOf(0x0A)
    const line = this.#rest.toString('utf8', 0, end)
    this.#rest = this.#rest.subarray(end + 1)
    return line
  }

  async skip (bytes: number): Promise<void> {
    for (let left = bytes; left > 0;) {
      if (this.#rest.length === 0) this.#rest = await this.#next()
      const taken = Math.min(left, this.#rest.length)
      this.#rest = this.#rest.subarray(taken)
      left -= taken
    }
  }

  async #next (): Promise<Buffer> {
    const next = await this.#chunks.next()
    if (next.done === true) throw new Error('the other end has hung up')
    return next.value
  }
}

export async function send (socket: Socket, line: Hello | Findings, bytes: number): Promise<void> {
  const failed = (error: Error): Error => socket.destroyed ? new Error('the other end has hung up', { cause: error }) : error
  socket.write(`${JSON.stringify(line)}\n`)
  for (let left = bytes; left > 0; left -= zeros.length) {
    await new Promise<void>((resolve, reject) => {
      socket.write(left < zeros.length ? zeros.subarray(0, left) : zeros, error => { if (error instanceof Error) reject(failed(error)); else resolve() })
    })
  }
}

/** Has the other end send one small packet more, and says which label it came under: the stream before it must not be looked at, for that takes room from it. */
export async function labelOfOneMore (socket: Socket, reader: Reader, peerLabels: PeerLabels | undefined): Promise<number | undefined> {
  peerLabels?.watch(socket)
  socket.write('one more\n')
  await reader.line()
  return peerLabels?.of(socket)
}

export async function sendOneMore (socket: Socket, reader: Reader): Promise<void> {
  await reader.line()
  socket.write('here it is\n')
}

function parsed (line: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : {}
  } catch {
    return {}
  }
}

function isWithin (value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

function isLabel (value: unknown): value is number | null {
  return value === null || isWithin(value, 0, 0xFFFFF)
}

/** One socket out of the kernel's list, decoded as far as somebody looks. */
import type { Connection, HostSocket, TcpInfo, TcpState } from '@scitags/core'
import { addressText } from './address-text.ts'
import { congestionName, readTcpInfo } from './tcp-info.ts'

/** `struct inet_diag_msg`. */
export const messageBytes = 72

/** Offsets in it. */
const at = { family: 0, state: 1, localPort: 4, remotePort: 6, localAddress: 8, remoteAddress: 24, cookie: 44, userId: 64, inode: 68 } as const
/** Behind it. */
const attributeInfo = 2
const attributeCongestion = 4

/** By their number; 12 is a connection that has come half-way. */
const states: readonly (TcpState | undefined)[] = [
  undefined, 'established', 'syn-sent', 'syn-received', 'fin-wait-1', 'fin-wait-2', 'time-wait', 'closed', 'close-wait', 'last-ack', 'listening', 'closing', 'syn-received'
]

export function stateNumber (state: TcpState): number { return states.indexOf(state) }

/** `bytes` hold a message of `length` from `start` on, at least {@link messageBytes} long, and stay as they are. Whatever is in them, nothing here throws. */
export function readDiagSocket (bytes: Buffer, start: number, length: number): HostSocket {
  return new DiagSocket(bytes, start, length)
}

class DiagSocket implements HostSocket {
  readonly #bytes: Buffer
  readonly #start: number
  readonly #length: number

  constructor (bytes: Buffer, start: number, length: number) {
    this.#bytes = bytes
    this.#start = start
    this.#length = length
  }

  get connection (): Connection {
    const bytes = this.#bytes
    const start = this.#start
    const family = bytes[start + at.family]
    return {
      protocol: 'tcp',
      local: { address: addressText(bytes, start + at.localAddress, family), port: bytes.readUInt16BE(start + at.localPort) },
      remote: { address: addressText(bytes, start + at.remoteAddress, family), port: bytes.readUInt16BE(start + at.remotePort) }
    }
  }

  get state (): TcpState { return states[this.#bytes[this.#start + at.state] ?? 0] ?? 'closed' }
  get cookie (): bigint { return this.#bytes.readBigUInt64LE(this.#start + at.cookie) }
  get userId (): number { return this.#bytes.readUInt32LE(this.#start + at.userId) }
  get inode (): number { return this.#bytes.readUInt32LE(this.#start + at.inode) }

  get info (): TcpInfo {
    const bytes = this.#bytes
    const end = this.#start + this.#length
    let info = 0
    let infoLength = 0
    let congestion: string | undefined
    for (let here = this.#start + messageBytes; here + 4 <= end;) {
      const length = bytes.readUInt16LE(here)
      if (length < 4 || here + length > end) break
      const type = bytes.readUInt16LE(here + 2)
      if (type === attributeInfo) [info, infoLength] = [here + 4, length - 4]
      else if (type === attributeCongestion) congestion = congestionName(bytes, here + 4, here + length)
      here += length + 3 & ~3
    }
    return readTcpInfo(bytes, infoLength, congestion, info)
  }
}

/** Netlink: questions to the kernel about its own lists, answered at once. */
import type { Binding } from './binding.ts'
import { SystemCallError, must } from './errors.ts'

export interface NetlinkMessage {
  readonly type: number
  /** Behind the header of 16 bytes. Valid until the next message is asked for. */
  readonly body: Buffer
}

/** Families of netlink. */
export const netlinkRoute = 0
export const netlinkSocketDiag = 4

export const netlinkFlag = { request: 1, acknowledge: 4, replace: 0x100, exclusive: 0x200, create: 0x400, dump: 0x300 } as const

const addressFamily = 16
const typeRaw = 3
const typeError = 2
const typeDone = 3
const headerBytes = 16
const bufferBytes = 262_144
/** For what comes unasked, some thousand messages. */
const groupBufferBytes = 4 * 1024 * 1024
const solSocket = 1
const receiveBuffer = 8
const noRoom = -105
/** EPROTO */
const notAnAnswer = -71

/** Header and body of one message. */
export function netlinkRequest (type: number, flags: number, ...body: readonly Uint8Array[]): Buffer {
  const header = Buffer.alloc(headerBytes)
  const message = Buffer.concat([header, ...body])
  message.writeUInt32LE(message.length, 0)
  message.writeUInt16LE(type, 4)
  message.writeUInt16LE(flags | netlinkFlag.request, 6)
  message.writeUInt32LE(1, 8)
  return message
}

/** Type, length and value, padded to four bytes. */
export function attribute (type: number, value: Uint8Array): Buffer {
  const bytes = Buffer.alloc(4 + value.length + 3 & ~3)
  bytes.writeUInt16LE(4 + value.length, 0)
  bytes.writeUInt16LE(type, 2)
  bytes.set(value, 4)
  return bytes
}

export function attribute32 (type: number, value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value >>> 0)
  return attribute(type, bytes)
}

/** Attributes from `at` on, by type; what does not fit is left out. */
export function attributesOf (body: Buffer, at: number): ReadonlyMap<number, Buffer> {
  const found = new Map<number, Buffer>()
  while (at + 4 <= body.length) {
    const length = body.readUInt16LE(at)
    if (length < 4 || at + length > body.length) break
    found.set(body.readUInt16LE(at + 2) & 0x3FFF, body.subarray(at + 4, at + length))
    at += length + 3 & ~3
  }
  return found
}

/** A netlink socket of this process; what is asked is answered before the call returns. */
export class Netlink {
  readonly #binding: Binding
  readonly #socket: number
  readonly #buffer = Buffer.allocUnsafeSlow(bufferBytes)

  /** `groups` is a mask of what the kernel tells of its own accord. Throws {@link SystemCallError}. */
  constructor (binding: Binding, family: number, groups = 0) {
    this.#binding = binding
    this.#socket = must(binding.socket(addressFamily, typeRaw, family), 'socket', 'no netlink socket can be opened')
    if (groups === 0) return
    const address = Buffer.alloc(12)
    address.writeUInt16LE(addressFamily, 0)
    address.writeUInt32LE(groups, 8)
    const bound = binding.bind(this.#socket, address)
    if (bound < 0) this.close()
    must(bound, 'bind', 'what the kernel tells cannot be heard')
    binding.setOption(this.#socket, solSocket, receiveBuffer, new Uint8Array(new Uint32Array([groupBufferBytes]).buffer))
  }

  /** Calls back for what the kernel has told since the last time; what did not fit into the buffer is lost. Never throws. */
  hear (each: (message: NetlinkMessage) => void): void {
    for (;;) {
      const bytes = this.#binding.receive(this.#socket, this.#buffer)
      if (bytes === noRoom) continue
      if (bytes < headerBytes) return
      for (let at = 0; at + headerBytes <= bytes;) {
        const length = this.#buffer.readUInt32LE(at)
        if (length < headerBytes || at + length > bytes) break
        each({ type: this.#buffer.readUInt16LE(at + 4), body: this.#buffer.subarray(at + headerBytes, at + length) })
        at += length + 3 & ~3
      }
    }
  }

  /** Calls back for each message of the answer. Throws {@link SystemCallError} where the kernel says no. */
  ask (request: Uint8Array, what: string, each: (message: NetlinkMessage) => void = () => undefined): void {
    must(this.#binding.send(this.#socket, request), 'send', what)
    while (!this.#readAnswer(what, each));
  }

  close (): void { this.#binding.close(this.#socket) }

  /** True at the end of the answer. */
  #readAnswer (what: string, each: (message: NetlinkMessage) => void): boolean {
    const bytes = must(this.#binding.receive(this.#socket, this.#buffer), 'recv', what)
    const isDump = this.#buffer.readUInt16LE(6) & 2
    for (let at = 0; at + headerBytes <= bytes;) {
      const length = this.#buffer.readUInt32LE(at)
      // What is cut short is no end: the rest may still be on its way, and would be taken for the next answer.
      if (length < headerBytes || at + length > bytes) throw new SystemCallError(notAnAnswer, 'netlink', what)
      const type = this.#buffer.readUInt16LE(at + 4)
      const body = this.#buffer.subarray(at + headerBytes, at + length)
      // Behind the end there may be an error, of a list that could not be finished.
      if (type === typeDone || type === typeError) {
        if (type === typeDone && body.length < 4) return true
        const error = body.length < 4 ? notAnAnswer : body.readInt32LE(0)
        if (error === 0) return true
        throw new SystemCallError(error < 0 ? error : notAnAnswer, 'netlink', what)
      }
      each({ type, body })
      at += length + 3 & ~3
    }
    return isDump === 0
  }
}

/** The TCP connections of this host, of whichever process, as the kernel lists them. Needs no privilege. */
import { isIPv6 } from 'node:net'

import type { Connection, HostSocket, SocketList, TcpState } from '@scitags/core'
import type { Binding } from './binding.ts'
import { messageBytes, readDiagSocket, stateNumber } from './diag-socket.ts'
import { SystemCallError } from './errors.ts'
import { Netlink, netlinkFlag, netlinkRequest, netlinkSocketDiag } from './netlink.ts'
import { processSockets } from './process-sockets.ts'
import { familyInet6, ipv6Bytes } from './socket-address.ts'

export interface SocketDiagInit {
  /** Which are listed. */
  readonly states?: readonly TcpState[]
}

/** Connections that a process holds, or that still send what it has left: what is left of the others moves nothing, and has no counters. */
const connected: readonly TcpState[] = ['established', 'fin-wait-1', 'fin-wait-2', 'close-wait', 'last-ack', 'closing']

const socketDiagByFamily = 20
const familyInet = 2
const protocolTcp = 6
/** The attributes `tcp_info` and `cong`. */
const extensions = 1 << 1 | 1 << 3
const allStates = 0xFFFF_FFFF
const requestBytes = 56
const noEntry = -2
/** SKNLGRP_INET_TCP_DESTROY and SKNLGRP_INET6_TCP_DESTROY, by bits. */
const destroyGroups = 1 << 0 | 1 << 2
/** About a hundred sockets: what is held of an old answer is not much more than what is used of it. */
const pieceBytes = 65_536

/** Throws {@link SystemCallError} when it is asked and the kernel does not answer. */
export function socketDiag (binding: Binding, { states = connected }: SocketDiagInit = {}): SocketList {
  const chosen = states.reduce((mask, state) => mask | 1 << stateNumber(state), 0)
  const owners = processSockets()
  let netlink: Netlink | undefined
  let departures: Netlink | undefined
  const ask = (request: Buffer, what: string): readonly HostSocket[] => {
    netlink ??= new Netlink(binding, netlinkSocketDiag)
    const answer = new Answer()
    try {
      netlink.ask(request, what, ({ type, body }) => { if (type === socketDiagByFamily) answer.add(body) })
    } catch (error) {
      // The rest of an answer may still wait in it.
      if (!(error instanceof SystemCallError && error.errno === noEntry)) {
        netlink.close()
        netlink = undefined
      }
      throw error
    }
    return answer.sockets
  }
  return {
    // Connections over IPv4 of sockets that take both come with the second.
    list: () => [familyInet, familyInet6].flatMap(family => ask(listRequest(family, chosen), 'the connections of this host cannot be listed')),
    find (connection) {
      try {
        return ask(findRequest(connection), 'a connection cannot be looked up').find(socket => isOf(socket, connection))
      } catch (error) {
        if (error instanceof SystemCallError && error.errno === noEntry) return undefined
        throw error
      }
    },
    departed () {
      const answer = new Answer()
      try {
        departures ??= new Netlink(binding, netlinkSocketDiag, destroyGroups)
        departures.hear(({ type, body }) => { if (type === socketDiagByFamily) answer.add(body) })
      } catch {
        // Then nothing is known of them.
      }
      return answer.sockets
    },
    owners
  }
}

/** Sockets, and copies of what the kernel said of them. */
class Answer {
  readonly sockets: HostSocket[] = []
  #piece = Buffer.alloc(0)
  #used = 0

  add (body: Buffer): void {
    if (body.length < messageBytes) return
    if (this.#used + body.length > this.#piece.length) {
      this.#piece = Buffer.allocUnsafeSlow(Math.max(pieceBytes, body.length))
      this.#used = 0
    }
    body.copy(this.#piece, this.#used)
    this.sockets.push(readDiagSocket(this.#piece, this.#used, body.length))
    this.#used += body.length
  }
}

/** `struct inet_diag_req_v2`: family u8, protocol u8, extensions u8, pad, states u32 @4, socket @8. */
function listRequest (family: number, states: number): Buffer {
  return netlinkRequest(socketDiagByFamily, netlinkFlag.dump, requestBody(family, states))
}

/** `struct inet_diag_sockid`: port be16, far port be16, address, far address of 16 bytes each, interface u32, cookie u64. */
function findRequest ({ local, remote }: Connection): Buffer {
  const body = requestBody(isIPv6(local.address) ? familyInet6 : familyInet, allStates)
  body.writeUInt16BE(local.port, 8)
  body.writeUInt16BE(remote.port, 10)
  body.set(addressBytes(local.address), 12)
  body.set(addressBytes(remote.address), 28)
  // Whatever its cookie is.
  body.fill(0xFF, 48)
  return netlinkRequest(socketDiagByFamily, 0, body)
}

function requestBody (family: number, states: number): Buffer {
  const body = Buffer.alloc(requestBytes)
  body.set([family, protocolTcp, extensions])
  body.writeUInt32LE(states >>> 0, 4)
  return body
}

function addressBytes (address: string): Uint8Array {
  return isIPv6(address) ? ipv6Bytes(address) : Uint8Array.from(address.split('.', 4), Number)
}

/** Where there is no such connection, the kernel gives the socket that would take it. */
function isOf ({ connection: { local, remote } }: HostSocket, asked: Connection): boolean {
  return remote.port === asked.remote.port && local.port === asked.local.port && remote.address === asked.remote.address && local.address === asked.local.address
}

/** Opens TCP connections that carry a flow label from their SYN on. Needs no privilege. */
import { Socket, connect as connectPlain, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { getSystemErrorName } from 'node:util'

import type { DialOptions, Dialer, FlowLabel } from '@scitags/core'
import { flowLabelFromNumber } from '@scitags/core/wire'
import type { Binding } from './binding.ts'
import { firstConnected } from './first-connected.ts'
import { flowInfoSend, flowLabelManager, inProgress, ipv6Level, on, streamType } from './ipv6-options.ts'
import { familyInet6, ipv6Bytes, isMapped, socketAddress } from './socket-address.ts'

/** What `connect` says while labels have to be leased. */
const notLeased = -22

export interface LabelDialer extends Dialer {
  /** What a socket was dialled with, when it was by this dialer. */
  labelOf (socket: object): FlowLabel | undefined
}

export function labelDialer (binding: Binding, onLabel: (outcome: 'asked' | 'taken') => void = () => undefined): LabelDialer {
  const labels = new WeakMap<object, FlowLabel>()
  /** Transfers come in numbers to the same host. */
  let latest: Target = { address: '', bytes: Buffer.alloc(0), isMapped: true }
  const targetOf = (address: string): Target => {
    if (address !== latest.address) {
      const bytes = ipv6Bytes(withoutZone(address))
      latest = { address, bytes, isMapped: isMapped(bytes) }
    }
    return latest
  }
  return {
    name: 'flow label of connect(2)',
    connect: (options, label) => firstConnected(options, (address, signal) => {
      // Over IPv4 there is no label, and an IPv4-mapped address is IPv4.
      const target = label !== undefined && isIPv6(address) ? targetOf(address) : undefined
      if (label === undefined || target === undefined || target.isMapped) return connectTo(options, address, signal)
      if (flowLabelFromNumber(label) === undefined) return Promise.reject(new TypeError(`${String(label)} is no flow label: encodeFlowLabel of @scitags/core/wire makes one of a tag`))
      onLabel('asked')
      return connectLabelled(binding, options, target, label, signal, socket => {
        onLabel('taken')
        labels.set(socket, label)
      })
    }),
    labelOf: socket => labels.get(socket)
  }
}

function connectTo ({ signal: _signal, ...options }: DialOptions, address: string, signal: AbortSignal | undefined): Promise<Socket> {
  return whenConnected(signal, () => connectPlain({ ...options, host: address, autoSelectFamily: false }), (socket, connected) => { socket.once('connect', connected) })
}

interface Target {
  readonly address: string
  readonly bytes: Buffer
  readonly isMapped: boolean
}

/** `onLabelled` is called before anybody else learns of the socket. */
function connectLabelled (binding: Binding, options: DialOptions, { address, bytes }: Target, label: FlowLabel, signal: AbortSignal | undefined, onLabelled: (socket: Socket) => void): Promise<Socket> {
  const { port } = options
  let isLabelled = true
  const open = (): Socket => {
    const fd = binding.socket(familyInet6, streamType, 0)
    if (fd < 0) throw connectError('socket', fd, address, port)
    try {
      bindTo(binding, fd, options)
      let result = startConnect(binding, fd, bytes, socketAddress({ bytes, port, label, scope: scopeOf(address) }), label)
      if (result === notLeased) {
        // No label for us: the connection is worth more than its mark.
        isLabelled = false
        result = binding.connect(fd, socketAddress({ bytes, port, scope: scopeOf(address) }))
      }
      if (result < 0 && result !== inProgress) throw connectError('connect', result, address, port)
    } catch (error) {
      binding.close(fd)
      throw error
    }
    return adopt(fd, options)
  }
  return whenConnected(signal, open, (socket, connected, failed) => {
    // Node has no word for "tell me when it is connected" on a descriptor that it was given: an empty write waits for just that.
    socket.write('', error => {
      if (error instanceof Error) return failed('errno' in error ? connectError('connect', error.errno as number, address, port) : error)
      if (isLabelled) onLabelled(socket)
      connected()
    })
  })
}

function bindTo (binding: Binding, fd: number, { localAddress, localPort }: DialOptions): void {
  if (localAddress === undefined && localPort === undefined) return
  const from = localAddress ?? '::'
  const bound = binding.bind(fd, socketAddress({ bytes: ipv6Bytes(withoutZone(from)), port: localPort ?? 0, scope: scopeOf(from) }))
  if (bound < 0) throw connectError('bind', bound, from, localPort)
}

function adopt (fd: number, { allowHalfOpen, onread, noDelay, keepAlive, keepAliveInitialDelay, timeout }: DialOptions): Socket {
  const socket = new Socket({ fd, readable: true, writable: true, ...(allowHalfOpen !== undefined && { allowHalfOpen }), ...(onread !== undefined && { onread }) })
  // From here on the descriptor is Node's.
  try {
    if (noDelay === true) socket.setNoDelay(true)
    if (keepAlive === true) socket.setKeepAlive(true, keepAliveInitialDelay)
    if (timeout !== undefined) socket.setTimeout(timeout)
    return socket
  } catch (error) {
    socket.destroy()
    throw error
  }
}

/** 0, or minus the errno. */
function startConnect (binding: Binding, fd: number, bytes: Buffer, to: Buffer, label: FlowLabel): number {
  binding.setOption(fd, ipv6Level, flowInfoSend, on)
  const result = binding.connect(fd, to)
  if (result !== notLeased) return result
  // Somebody in this namespace holds a label for himself alone; then every label has to be leased, which all may share.
  const lease = binding.setOption(fd, ipv6Level, flowLabelManager, leaseRequest(bytes, label))
  return lease < 0 ? result : binding.connect(fd, to)
}

/** `struct in6_flowlabel_req`: destination @0, label be32 @16, action u8 @20 (get), share u8 @21 (any), flags u16 @22 (create), times 0. */
function leaseRequest (address: Buffer, label: FlowLabel): Buffer {
  const request = Buffer.alloc(32)
  request.set(address, 0)
  request.writeUInt32BE(label, 16)
  request[21] = 255
  request.writeUInt16LE(1, 22)
  return request
}

/** One promise and two listeners: this is on the way of every connection. Rejects with what `open` throws. */
function whenConnected (signal: AbortSignal | undefined, open: () => Socket, start: (socket: Socket, connected: () => void, failed: (error: Error) => void) => void): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = open()
    const abort = (): void => { failed(signal?.reason as Error) }
    const failed = (error: Error): void => {
      signal?.removeEventListener('abort', abort)
      reject(error)
      socket.destroy()
    }
    // It stays: a reset before the first listener of the caller must not bring the process down.
    socket.on('error', failed)
    signal?.addEventListener('abort', abort)
    start(socket, () => {
      signal?.removeEventListener('abort', abort)
      resolve(socket)
    }, failed)
  })
}

/** As Node says it. */
function connectError (syscall: string, result: number, address: string, port: number | undefined): Error {
  const code = getSystemErrorName(result)
  const place = port === undefined ? address : `${address}:${port}`
  return Object.assign(new Error(`${syscall} ${code} ${place}`), { errno: result, code, syscall, address, ...port !== undefined && { port } })
}

function withoutZone (address: string): string {
  const zone = address.indexOf('%')
  return zone < 0 ? address : address.slice(0, zone)
}

/** A zone is the name of an interface, or its number. */
function scopeOf (address: string): number {
  const zone = address.indexOf('%')
  if (zone < 0) return 0
  const name = address.slice(zone + 1)
  return networkInterfaces()[name]?.find(({ family }) => family === 'IPv6')?.scopeid ?? (Number(name) || 0)
}

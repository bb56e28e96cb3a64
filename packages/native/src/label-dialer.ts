/** Opens TCP connections that carry a flow label from their SYN on. Needs no privilege. */
import { once } from 'node:events'
import { Socket, connect as connectPlain, isIPv6 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { getSystemErrorName } from 'node:util'

import type { DialOptions, Dialer, FlowLabel } from '@scitags/core'
import type { Binding } from './binding.ts'
import { firstConnected } from './first-connected.ts'
import { ipv6Bytes, familyInet6, socketAddress } from './socket-address.ts'

const ipv6 = 41
const flowInfoSend = 33
const flowLabelManager = 32
const streamType = 1
const on = new Uint8Array([1, 0, 0, 0])
const errno = { EINPROGRESS: -115, EINVAL: -22 } as const

interface Place {
  readonly address: string
  readonly port: number
}

export interface LabelDialer extends Dialer {
  /** What a socket was dialled with, when it was by this dialer. */
  labelOf (socket: object): FlowLabel | undefined
}

export function labelDialer (binding: Binding, onLabel: (outcome: 'asked' | 'taken') => void = () => undefined): LabelDialer {
  const labels = new WeakMap<object, FlowLabel>()
  const attempt = async (options: DialOptions, address: string, signal: AbortSignal, label: FlowLabel | undefined): Promise<Socket> => {
    // Over IPv4 there is no label, and an IPv4-mapped address is IPv4.
    if (label === undefined || !isIPv6(address) || isMapped(address)) return await connectTo(options, address, signal)
    onLabel('asked')
    const socket = await connectLabelled(binding, options, address, signal, label)
    onLabel('taken')
    labels.set(socket, label)
    return socket
  }
  return {
    name: 'flow label of connect(2)',
    connect: async (options, label) => await firstConnected(options, async (address, signal) => await attempt(options, address, signal, label)),
    labelOf: socket => labels.get(socket)
  }
}

async function connectTo ({ signal: _signal, ...options }: DialOptions, address: string, signal: AbortSignal): Promise<Socket> {
  const socket = connectPlain({ ...options, host: address, autoSelectFamily: false })
  return await established(socket, once(socket, 'connect', { signal }), signal)
}

async function connectLabelled (binding: Binding, options: DialOptions, address: string, signal: AbortSignal, label: FlowLabel): Promise<Socket> {
  const { port, localAddress, localPort } = options
  const where = { address, port }
  const fd = binding.socket(familyInet6, streamType, 0)
  if (fd < 0) throw connectError('socket', fd, where)
  let socket: Socket
  try {
    if (localAddress !== undefined || localPort !== undefined) {
      const from = localAddress ?? '::'
      const bound = binding.bind(fd, socketAddress(withScope({ address: from, port: localPort ?? 0 })))
      if (bound < 0) throw connectError('bind', bound, { address: from, port: localPort })
    }
    const result = startConnect(binding, fd, where, label)
    if (result < 0 && result !== errno.EINPROGRESS) throw connectError('connect', result, where)
    socket = adopt(fd, options)
  } catch (error) {
    binding.close(fd)
    throw error
  }
  // Node has no word for "tell me when it is connected" on a descriptor that it was given: an empty write waits for just that.
  const connected = new Promise<void>((resolve, reject) => {
    const fail = (error: Error): void => { reject('errno' in error ? connectError('connect', error.errno as number, where) : error) }
    socket.once('error', fail)
    socket.write('', error => {
      socket.off('error', fail)
      if (error instanceof Error) fail(error)
      else resolve()
    })
  })
  return await established(socket, connected, signal)
}

function adopt (fd: number, options: DialOptions): Socket {
  const { allowHalfOpen, onread, noDelay, keepAlive, keepAliveInitialDelay, timeout } = options
  const socket = new Socket({ fd, readable: true, writable: true, ...(allowHalfOpen !== undefined && { allowHalfOpen }), ...(onread !== undefined && { onread }) })
  if (noDelay === true) socket.setNoDelay(true)
  if (keepAlive === true) socket.setKeepAlive(true, keepAliveInitialDelay)
  if (timeout !== undefined) socket.setTimeout(timeout)
  return socket
}

/** 0, or minus the errno. */
function startConnect (binding: Binding, fd: number, where: Place, label: FlowLabel): number {
  const to = socketAddress({ ...withScope(where), label })
  binding.setOption(fd, ipv6, flowInfoSend, on)
  const result = binding.connect(fd, to)
  if (result !== errno.EINVAL) return result
  // Somebody in this namespace holds a label for himself alone; then every label has to be leased, which all may share.
  const lease = binding.setOption(fd, ipv6, flowLabelManager, leaseRequest(where.address, label))
  return lease < 0 ? result : binding.connect(fd, to)
}

/** `struct in6_flowlabel_req`: destination @0, label be32 @16, action u8 @20 (get), share u8 @21 (any), flags u16 @22 (create), times 0. */
function leaseRequest (address: string, label: FlowLabel): Buffer {
  const request = Buffer.alloc(32)
  request.set(ipv6Bytes(plain(address)), 0)
  request.writeUInt32BE(label, 16)
  request[21] = 255
  request.writeUInt16LE(1, 22)
  return request
}

async function established (socket: Socket, connected: Promise<unknown>, signal: AbortSignal): Promise<Socket> {
  // A reset between now and the first listener of the caller must not bring the process down.
  socket.on('error', () => { /* see above */ })
  const abort = (): void => { socket.destroy() }
  signal.addEventListener('abort', abort, { once: true })
  try {
    signal.throwIfAborted()
    await connected
    signal.throwIfAborted()
    return socket
  } catch (error) {
    socket.destroy()
    throw error
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** As Node says it. */
function connectError (syscall: string, result: number, { address, port }: { readonly address: string, readonly port: number | undefined }): Error {
  const code = getSystemErrorName(result)
  const place = port === undefined ? address : `${address}:${port}`
  return Object.assign(new Error(`${syscall} ${code} ${place}`), { errno: result, code, syscall, address, ...port !== undefined && { port } })
}

function isMapped (address: string): boolean {
  const bytes = ipv6Bytes(plain(address))
  return bytes.subarray(0, 10).every(byte => byte === 0) && bytes.readUInt16BE(10) === 0xFFFF
}

function plain (address: string): string {
  return address.split('%', 1)[0] ?? ''
}

/** A zone is the name of an interface, or its number. */
function withScope ({ address, port }: Place): Place & { readonly scope: number } {
  const [bare = '', zone] = address.split('%')
  if (zone === undefined) return { address: bare, port, scope: 0 }
  const here = networkInterfaces()[zone]?.find(({ family }) => family === 'IPv6')
  return { address: bare, port, scope: here?.scopeid ?? (Number(zone) || 0) }
}

/** Reads datagrams from UDP sockets into a bounded queue, and hands them on one at a time. */
import { createSocket } from 'node:dgram'
import type { RemoteInfo, Socket } from 'node:dgram'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { isIPv6 } from 'node:net'
import { setImmediate } from 'node:timers/promises'

import { createDatagramQueue } from './datagram-queue.ts'
import { CollectorError } from './errors.ts'

export interface ReceiverOptions {
  readonly port: number
  readonly addresses: readonly string[]
  readonly receiveBufferBytes: number
  readonly maxDatagramBytes: number
  readonly maxWaitingBytes: number
}

export interface Receiver {
  readonly bound: readonly AddressInfo[]
  /** What the kernel granted each socket; Linux counts its own overhead in. */
  readonly bufferBytes: number
  /** Addresses that this host does not have. */
  readonly missing: readonly string[]
  readonly counters: { readonly received: number, readonly oversized: number, readonly overflowed: number }
  /** Hands on what has arrived already, in the kernel too, then closes the sockets. */
  close (): Promise<void>
}

/** How many datagrams are handed on before the sockets are looked at again, while more keep coming. */
const sliceWhileBusy = 8
/** More than one turn brings then, and still no long pause. */
const sliceWhenQuiet = 64
/** As many as libuv reads from one socket in one turn: if there were that many, there are probably more. */
const fullTurn = 32
/** The default kernel buffer is empty long before. */
const closingTurns = 1000

/**
 * Sockets first: the kernel's buffer is small and its losses are silent, so while a burst lasts most of each turn goes
 * into emptying it, and the work on the datagrams follows when the sockets are quiet.
 * Throws {@link CollectorError} when no socket can be bound.
 */
export async function openReceiver (options: ReceiverOptions, take: (datagram: Buffer, from: string) => void): Promise<Receiver> {
  const counters = { received: 0, oversized: 0, overflowed: 0 }
  const { sockets, missing } = await bindAll(options)
  const waiting = createDatagramQueue(options.maxWaitingBytes)
  let arrivedThisTurn = 0
  let isScheduled = false

  const drain = (limit: number): void => {
    for (let left = limit; left > 0; left--) {
      const one = waiting.shift()
      if (one === undefined) return
      take(one.datagram, one.from)
    }
  }
  const turn = (): void => {
    drain(arrivedThisTurn >= fullTurn ? sliceWhileBusy : sliceWhenQuiet)
    arrivedThisTurn = 0
    isScheduled = false
    if (waiting.size > 0) schedule()
  }
  const schedule = (): void => {
    if (isScheduled) return
    isScheduled = true
    void setImmediate().then(turn)
  }
  const receive = (datagram: Buffer, { address }: RemoteInfo): void => {
    counters.received++
    arrivedThisTurn++
    if (datagram.length > options.maxDatagramBytes) counters.oversized++
    else if (!waiting.push(datagram, address)) counters.overflowed++
    schedule()
  }
  for (const socket of sockets) socket.on('message', receive)

  return {
    bound: sockets.map(socket => socket.address()),
    bufferBytes: Math.min(...sockets.map(socket => socket.getRecvBufferSize())),
    missing,
    counters,
    async close () {
      await untilQuiet(() => counters.received)
      await Promise.all(sockets.map(closed))
      drain(Infinity)
    }
  }
}

async function bindAll ({ port, addresses, receiveBufferBytes }: ReceiverOptions): Promise<{ sockets: Socket[], missing: string[] }> {
  const sockets: Socket[] = []
  const missing: string[] = []
  for (const address of addresses) {
    try {
      sockets.push(await bind(address, sockets[0]?.address().port ?? port, receiveBufferBytes))
    } catch (error) {
      if (isAbsent(error)) {
        missing.push(address)
        continue
      }
      await Promise.all(sockets.map(closed))
      throw refusal(error, `UDP ${address} port ${port}`)
    }
  }
  if (sockets.length === 0) throw new CollectorError('NO_ADDRESS', { subject: missing.join(', ') })
  return { sockets, missing }
}

/** IPv6 sockets take IPv6 only, so that no address shows up as an IPv4-mapped one. */
async function bind (address: string, port: number, receiveBufferBytes: number): Promise<Socket> {
  const socket = isIPv6(address.replace(/%.*$/, '')) ? createSocket({ type: 'udp6', ipv6Only: true }) : createSocket('udp4')
  try {
    socket.bind({ address, port, exclusive: true })
    await once(socket, 'listening')
    enlarge(socket, receiveBufferBytes)
    // Late errors of a UDP socket are about single datagrams, which are gone either way.
    socket.on('error', () => undefined)
    return socket
  } catch (error) {
    await closed(socket)
    throw error
  }
}

/** Linux grants what it can; macOS refuses what is too much, and what it had given before stays. */
function enlarge (socket: Socket, bytes: number): void {
  try {
    socket.setRecvBufferSize(bytes)
  } catch {
    // `bufferBytes` tells.
  }
}

/** The kernel may hold datagrams that no turn of the event loop has read yet; whoever floods us is not waited for. */
async function untilQuiet (received: () => number): Promise<void> {
  let before = -1
  for (let turns = 0; turns < closingTurns && received() !== before; turns += 2) {
    before = received()
    await setImmediate()
    await setImmediate()
  }
}

async function closed (socket: Socket): Promise<void> {
  socket.close()
  await once(socket, 'close')
}

function isAbsent (error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'].includes(codeOf(error))
}

function refusal (cause: unknown, subject: string): CollectorError {
  switch (codeOf(cause)) {
    case 'EADDRINUSE': return new CollectorError('PORT_BUSY', { subject, cause })
    case 'EACCES': return new CollectorError('PORT_FORBIDDEN', { subject, cause })
    default: return new CollectorError('LISTEN_FAILED', { subject: `${subject} (${codeOf(cause)})`, cause })
  }
}

function codeOf (error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

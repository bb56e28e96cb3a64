/** TCP_INFO: what the kernel knows of a connection. Offsets are those of `struct tcp_info`; older kernels give a shorter one. */
import type { TcpInfo } from '@scitags/core'
import type { Binding } from './binding.ts'

const tcp = 6
const tcpInfo = 11
const tcpCongestion = 13
const congestionNameBytes = 16

/** Bytes of a `struct tcp_info` that are looked at. */
export const tcpInfoBytes = 256

/** Undefined for a socket that is gone, or is no TCP socket. Costs about a microsecond. */
export function tcpInfoOf (binding: Binding): (descriptor: number) => TcpInfo | undefined {
  const info = Buffer.allocUnsafeSlow(tcpInfoBytes)
  const name = Buffer.allocUnsafeSlow(128)
  const namePlace = name.subarray(0, congestionNameBytes)
  return descriptor => {
    const length = binding.getOption(descriptor, tcp, tcpInfo, info)
    if (length < 0) return undefined
    const nameLength = binding.getOption(descriptor, tcp, tcpCongestion, namePlace)
    return readTcpInfo(info, length, nameLength > 0 ? congestionName(name, 0, nameLength) : undefined)
  }
}

/** From `start` on; what is beyond `length` is left out. */
export function readTcpInfo (info: Buffer, length: number, congestionControl: string | undefined, start = 0): TcpInfo {
  if (length >= 216 && congestionControl !== undefined) return readWhole(info, start, congestionControl)
  return {
    ...length >= 104 && { rttMs: info.readUInt32LE(start + 68) / 1000, congestionWindow: info.readUInt32LE(start + 80), retransmits: info.readUInt32LE(start + 100) },
    ...length >= 136 && { bytesAcked: acknowledged(info, start, length), bytesReceived: received(info, start) },
    ...length >= 152 && { minRttMs: minRtt(info.readUInt32LE(start + 148)) },
    ...length >= 168 && { deliveryRate: counter(info, start + 160) },
    ...congestionControl !== undefined && { congestionControl }
  }
}

/** That of Linux 4.19 and later. A sweep reads ten thousand of them, and to put one together out of parts takes ten times as long. */
function readWhole (info: Buffer, start: number, congestionControl: string): TcpInfo {
  return {
    rttMs: info.readUInt32LE(start + 68) / 1000,
    congestionWindow: info.readUInt32LE(start + 80),
    retransmits: info.readUInt32LE(start + 100),
    bytesAcked: acknowledged(info, start, 216),
    bytesReceived: received(info, start),
    minRttMs: minRtt(info.readUInt32LE(start + 148)),
    deliveryRate: counter(info, start + 160),
    congestionControl
  }
}

/**
 * The kernel counts a FIN as a byte, and a SYN, but only that of whoever dialled. What it has sent, and not sent again, is data alone: as long as not
 * all of that is acknowledged, one SYN may still be among it.
 */
function acknowledged (info: Buffer, start: number, length: number): number {
  const acked = counter(info, start + 120)
  if (length < 216) return Math.max(0, acked - 1)
  return Math.min(acked, Math.max(acked - 2, counter(info, start + 200) - counter(info, start + 208)))
}

/** The FIN of the other end counts as a byte too. */
function received (info: Buffer, start: number): number {
  const bytes = counter(info, start + 128)
  return bytes > 0 && hasEnded.has(info[start] ?? 0) ? bytes - 1 : bytes
}

/** TIME_WAIT, CLOSE, CLOSE_WAIT, LAST_ACK, CLOSING: the other end sends no more. One that was reset has sent no FIN, and is told a byte too few. */
const hasEnded: ReadonlySet<number> = new Set([6, 7, 8, 9, 11])

/** All ones while nothing was measured. */
function minRtt (microseconds: number): number { return microseconds === 0xFFFF_FFFF ? 0 : microseconds / 1000 }

function counter (info: Buffer, at: number): number {
  return info.readUInt32LE(at) + info.readUInt32LE(at + 4) * 0x1_0000_0000
}

/** Most connections have the algorithm that the last one had: a string is made once. */
let lastName = ''

/** What stands there up to the first zero. */
export function congestionName (bytes: Buffer, from: number, to: number): string {
  if (!isName(bytes, from, to, lastName)) lastName = bytes.toString('latin1', from, to).replace(/\0.*$/s, '')
  return lastName
}

function isName (bytes: Buffer, from: number, to: number, text: string): boolean {
  const end = from + text.length
  if (end > to || (end < to && bytes[end] !== 0)) return false
  for (let index = 0; index < text.length; index++) if (bytes[from + index] !== text.charCodeAt(index)) return false
  return true
}

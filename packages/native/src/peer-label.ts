/** The flow label that the other end puts on its packets. Needs no privilege. */
import type { Binding } from './binding.ts'
import { descriptorOf } from './descriptor.ts'

const ipv6 = 41
const flowInfo = 11
const packetOptions = 6
const labelMask = 0xFFFFF
const on = new Uint8Array([1, 0, 0, 0])

export interface PeerLabels {
  /** Asks for the labels of a socket, or of all that will come through a listening one. False where there is none to ask for. */
  watch (socket: object): boolean
  /**
   * That of the last packet received on a watched TCP socket over IPv6; undefined where nothing is known. 0 is no label.
   * The automatic labels of a host that does not mark look like any other.
   */
  of (socket: object): number | undefined
}

export function peerLabels (binding: Binding): PeerLabels {
  return {
    watch (socket) {
      const fd = descriptorOf(socket)
      return fd !== undefined && watchDescriptor(binding, fd)
    },
    of (socket) {
      const fd = descriptorOf(socket)
      return fd === undefined ? undefined : labelOfDescriptor(binding, fd)
    }
  }
}

export function watchDescriptor ({ setOption }: Binding, fd: number): boolean {
  return setOption(fd, ipv6, flowInfo, on) === 0
}

const options = Buffer.allocUnsafeSlow(256)

export function labelOfDescriptor ({ getOption }: Binding, fd: number): number | undefined {
  const length = getOption(fd, ipv6, packetOptions, options)
  // Control messages: length u64, level i32, type i32, data; each padded to eight bytes.
  for (let at = 0; at + 20 <= length;) {
    const size = Number(options.readBigUInt64LE(at))
    if (size < 16) return undefined
    if (options.readInt32LE(at + 8) === ipv6 && options.readInt32LE(at + 12) === flowInfo) return options.readUInt32BE(at + 16) & labelMask
    at += size + 7 & ~7
  }
  return undefined
}

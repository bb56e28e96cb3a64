/** The flow label that the other end puts on its packets. Needs no privilege. */
import type { PeerLabels } from '@scitags/core'
import type { Binding } from './binding.ts'
import { descriptorOf, handleOf } from './descriptor.ts'
import { flowInfo, ipv6Level, off, on, packetOptions } from './ipv6-options.ts'

const labelMask = 0xFFFFF

/**
 * While it is asked to, the kernel keeps a copy of the last packet in the receive buffer of the socket: of one that receives much, on loopback, that has been seen to
 * leave no room for the next. So it is asked only for the first packets of a connection, and told to stop as soon as somebody has looked.
 */
export function peerLabels (binding: Binding): PeerLabels {
  /** By their handles: HTTP/2 has several objects for one socket. */
  const known = new WeakMap<object, number | undefined>()
  return {
    watch (socket) {
      const fd = descriptorOf(socket)
      return fd !== undefined && watchDescriptor(binding, fd)
    },
    of (socket) {
      const handle = handleOf(socket)
      if (handle === undefined || known.has(handle)) return handle && known.get(handle)
      const fd = descriptorOf(socket)
      if (fd === undefined) return undefined
      const label = labelOfDescriptor(binding, fd)
      binding.setOption(fd, ipv6Level, flowInfo, off)
      known.set(handle, label)
      return label
    }
  }
}

export function watchDescriptor ({ setOption }: Binding, fd: number): boolean {
  return setOption(fd, ipv6Level, flowInfo, on) === 0
}

const options = Buffer.allocUnsafeSlow(256)

export function labelOfDescriptor ({ getOption }: Binding, fd: number): number | undefined {
  const length = getOption(fd, ipv6Level, packetOptions, options)
  // Control messages: length u64, level i32, type i32, data; each padded to eight bytes.
  for (let at = 0; at + 20 <= length;) {
    const size = Number(options.readBigUInt64LE(at))
    if (size < 16) return undefined
    if (options.readInt32LE(at + 8) === ipv6Level && options.readInt32LE(at + 12) === flowInfo) return options.readUInt32BE(at + 16) & labelMask
    at += size + 7 & ~7
  }
  return undefined
}

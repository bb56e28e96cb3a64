/** The flow label that the other end puts on its packets. Needs no privilege. */
import type { PeerLabels } from '@scitags/core'
import type { Binding } from './binding.ts'
import { descriptorOf } from './descriptor.ts'

const ipv6 = 41
const flowInfo = 11
const packetOptions = 6
const labelMask = 0xFFFFF
const on = new Uint8Array([1, 0, 0, 0])

/** The automatic labels of a host that does not mark look like any other. */
export function peerLabels (binding: Binding): PeerLabels {
  /** Sockets inherit it from the one that listens. */
  const listening = new WeakSet()
  const watchOne = (socket: object): boolean => {
    const fd = descriptorOf(socket)
    return fd !== undefined && watchDescriptor(binding, fd)
  }
  return {
    watch (socket) {
      const { server } = socket as { readonly server?: object | null }
      if (server === undefined || server === null) return watchOne(socket)
      if (listening.has(server)) return true
      if (watchOne(server)) listening.add(server)
      return watchOne(socket)
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

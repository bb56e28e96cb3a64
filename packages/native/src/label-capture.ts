/** Reads the flow labels of TCP packets as they leave this host, behind the program that writes them, or as they come in. Needs CAP_NET_RAW. */
import type { Binding } from './binding.ts'
import { addressText } from './address-text.ts'
import { must } from './errors.ts'
import { familyInet6 } from './socket-address.ts'

export interface SeenPacket {
  readonly label: number
  readonly source: PacketEnd
  readonly destination: PacketEnd
  /** Bytes of data behind the TCP header. */
  readonly payload: number
  readonly sequence: number
  readonly isSyn: boolean
  readonly isFin: boolean
}

/** An address in the form of RFC 5952 without zone, and a port. */
export interface PacketEnd {
  readonly address: string
  readonly port: number
}

export interface LabelCapture {
  /** Calls back for each packet since the last time, but for no more than `most`. Returns how many. */
  read (each: (packet: SeenPacket) => void, most?: number): number
  /** Packets that were lost since the last call: the buffer was full. */
  lost (): number
  close (): void
}

export interface CaptureInit {
  /** Which packets; default: those that leave. */
  readonly side?: 'outgoing' | 'incoming'
  /** Undefined: all. */
  readonly interfaceIndex?: number | undefined}

const addressFamilyPacket = 17
/** Without the header of the link. */
const typeDatagram = 2
/** ETH_P_ALL in network order: sockets of one protocol see only what comes in. */
const allProtocols = 0x0300
const solSocket = 1
const attachFilter = 26
const receiveBuffer = 8
const receiveBufferForce = 33
const solPacket = 263
const packetStatistics = 6
const bufferBytes = 16 * 1024 * 1024
const snapBytes = 128
const ipv6Bytes = 40
const tcp = 6
/** PACKET_OUTGOING and PACKET_HOST. */
const packetType = { outgoing: 4, incoming: 0 } as const
const hopByHop = 0

/** Until the kernel has copied it, nothing may let go of it. */
let held: Buffer | undefined

/** Throws {@link SystemCallError}. */
export function captureLabels (binding: Binding, { interfaceIndex = 0, side = 'outgoing' }: CaptureInit = {}): LabelCapture {
  const socket = must(binding.socket(addressFamilyPacket, typeDatagram, 0), 'socket', 'packets cannot be captured')
  const packet = Buffer.allocUnsafeSlow(256)
  const statistics = Buffer.alloc(128)
  try {
    const size = Buffer.alloc(4)
    size.writeInt32LE(bufferBytes)
    if (binding.setOption(socket, solSocket, receiveBufferForce, size) < 0) binding.setOption(socket, solSocket, receiveBuffer, size)
    // Bound only behind the filter: nothing else comes in before.
    const program = filter(interfaceIndex, packetType[side])
    held = program
    const description = Buffer.alloc(16)
    description.writeUInt16LE(program.length / 8, 0)
    description.writeBigUInt64LE(binding.addressOf(program), 8)
    must(binding.setOption(socket, solSocket, attachFilter, description), 'setsockopt', 'no filter for packets can be set')
    if (held === program) held = undefined
    const address = Buffer.alloc(20)
    address.writeUInt16LE(addressFamilyPacket, 0)
    address.writeUInt16LE(allProtocols, 2)
    address.writeInt32LE(interfaceIndex, 4)
    must(binding.bind(socket, address), 'bind', 'packets cannot be captured on this interface')
  } catch (error) {
    binding.close(socket)
    throw error
  }
  return {
    read (each, most = 100_000) {
      let count = 0
      while (count < most) {
        const length = binding.receive(socket, packet)
        if (length < 0) break
        const seen = readPacket(packet, length)
        if (seen !== undefined) each(seen)
        count++
      }
      return count
    },
    lost: () => binding.getOption(socket, solPacket, packetStatistics, statistics) < 8 ? 0 : statistics.readUInt32LE(4),
    close () { binding.close(socket) }
  }
}

/** Undefined for what is no TCP over IPv6, or too short to say. On loopback, large ones have a hop-by-hop header with their length. */
export function readPacket (packet: Buffer, length: number): SeenPacket | undefined {
  if (length < ipv6Bytes + 20 || (packet[0] ?? 0) >> 4 !== 6) return undefined
  const isJumbo = packet[6] === hopByHop
  const at = isJumbo ? ipv6Bytes + 8 : ipv6Bytes
  if ((isJumbo ? packet[ipv6Bytes] : packet[6]) !== tcp || length < at + 20) return undefined
  const behindHeader = isJumbo ? packet.readUInt32BE(ipv6Bytes + 4) || packet.readUInt16BE(4) : packet.readUInt16BE(4)
  const flags = packet[at + 13] ?? 0
  return {
    label: packet.readUInt32BE(0) & 0xFFFFF,
    source: { address: addressText(packet, 8, familyInet6), port: packet.readUInt16BE(at) },
    destination: { address: addressText(packet, 24, familyInet6), port: packet.readUInt16BE(at + 2) },
    payload: behindHeader - (at - ipv6Bytes) - ((packet[at + 12] ?? 0) >> 4) * 4,
    sequence: packet.readUInt32BE(at + 4),
    isSyn: (flags & 2) !== 0,
    isFin: (flags & 1) !== 0
  }
}

/** Classic BPF: what goes that way, is IPv6, and carries TCP; its first bytes. */
function filter (interfaceIndex: number, type: number): Buffer {
  const ancillary = 0xFFFF_F000
  const [loadWord, loadHalf, loadByte, jumpEqual, answer] = [0x20, 0x28, 0x30, 0x15, 0x06]
  const steps: readonly (readonly [code: number, whenTrue: number, whenFalse: number, k: number])[] = [
    [loadHalf, 0, 0, ancillary],                       // protocol
    [jumpEqual, 0, 7, 0x86DD],
    [loadByte, 0, 0, ancillary + 4],                   // which way
    [jumpEqual, 0, 5, type],
    [loadWord, 0, 0, ancillary + 8],                   // interface
    [jumpEqual, 0, interfaceIndex === 0 ? 0 : 3, interfaceIndex],
    [loadByte, 0, 0, 6],                               // next header
    [jumpEqual, 2, 0, tcp],
    [jumpEqual, 1, 0, hopByHop],
    [answer, 0, 0, 0],
    [answer, 0, 0, snapBytes]
  ]
  const bytes = Buffer.allocUnsafeSlow(steps.length * 8)
  for (const [index, [code, whenTrue, whenFalse, k]] of steps.entries()) {
    bytes.writeUInt16LE(code, index * 8)
    bytes[index * 8 + 2] = whenTrue
    bytes[index * 8 + 3] = whenFalse
    bytes.writeUInt32LE(k, index * 8 + 4)
  }
  return bytes
}

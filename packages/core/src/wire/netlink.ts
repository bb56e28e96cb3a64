/** What the kernel knows of a connection, under `netlink` in a firefly, which is free in content. */
import { labelMask } from './flow-label.ts'
import type { TcpInfo } from '../types.ts'

/** What we say under `netlink`. */
export interface NetlinkInput extends TcpInfo {
  /** Flow labels of the packets in both directions: ours, and the last one that came. */
  readonly label?: number | undefined
  readonly peerLabel?: number | undefined
}

/**
 * [FF-NETLINK] Names of flowd, flat as XRootD and flowd-go send them; times in milliseconds. What does not fit into `room` bytes is left out from
 * the end, as is what is unknown or absurd; an empty text when nothing is left.
 */
export function netlinkText (input: NetlinkInput, room: number): string {
  let text = ''
  for (const [key, write] of fields) {
    const value = write(input)
    if (value === undefined) continue
    const field = `${text === '' ? ',"netlink":{' : ','}"${key}":${value}`
    if (text.length + field.length + 1 > room) break
    text += field
  }
  return text === '' ? '' : `${text}}`
}

/** The round-trip time is what collectors keep, hence first. */
const fields: readonly (readonly [key: string, write: (input: NetlinkInput) => string | undefined])[] = [
  ['rtt', ({ rttMs }) => milliseconds(rttMs)],
  ['flow_label', ({ label }) => integer(label)],
  ['peer_flow_label', ({ peerLabel }) => integer(peerLabel)],
  ['total_retrans', ({ retransmits }) => integer(retransmits)],
  ['min_rtt', ({ minRttMs }) => milliseconds(minRttMs)],
  ['delivery_rate', ({ deliveryRate }) => integer(deliveryRate)],
  ['snd_cwnd', ({ congestionWindow }) => integer(congestionWindow)],
  ['bytes_acked', ({ bytesAcked }) => integer(bytesAcked)],
  ['bytes_received', ({ bytesReceived }) => integer(bytesReceived)],
  ['cong_algo', ({ congestionControl }) => congestionControl !== undefined && /^[\w-]{1,16}$/.test(congestionControl) ? `"${congestionControl}"` : undefined]
]

/** [FF-RTT] Three decimals. */
function milliseconds (ms: number | undefined): string | undefined {
  return ms !== undefined && ms >= 0 && ms < 1e9 ? ms.toFixed(3) : undefined
}

function integer (value: number | undefined): string | undefined {
  return value !== undefined && value >= 0 && value <= Number.MAX_SAFE_INTEGER ? String(Math.floor(value)) : undefined
}

/**
 * [FF-RTT] Milliseconds. XRootD and flowd-go's `compatible` mode: `rtt` in ms; flowd: `tcp_info.rtt` in ms, sometimes in a
 * list behind a word; flowd-go's `lean` mode: `tcpInfo.rtt` in µs. Undefined for anything else.
 */
export function rttOf (netlink: unknown): number | undefined {
  const inner = Array.isArray(netlink) ? netlink.find(isRecord) : netlink
  if (!isRecord(inner)) return undefined
  const { rtt, tcp_info: flowd, tcpInfo: lean } = inner
  if (isTime(rtt)) return rtt
  if (isRecord(flowd) && isTime(flowd['rtt'])) return flowd['rtt']
  if (isRecord(lean) && isTime(lean['rtt'])) return lean['rtt'] / 1000
  return undefined
}

function isTime (value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value)
}

function isRecord (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The flow labels that a sender of our kind says under `netlink`; 0 is none. */
export function labelsOf (netlink: unknown): { readonly label: number | undefined, readonly peerLabel: number | undefined } {
  const { flow_label: label, peer_flow_label: peerLabel } = isRecord(netlink) ? netlink : {}
  return { label: isLabel(label) ? label : undefined, peerLabel: isLabel(peerLabel) ? peerLabel : undefined }
}

function isLabel (value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= labelMask
}

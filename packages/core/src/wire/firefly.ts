/** What a firefly says, and how ours are written: one datagram about one flow. */
import { ScitagsError } from '../errors.ts'
import type { Connection, Endpoint, FlowTag, Microseconds } from '../types.ts'
import type { Family } from './addresses.ts'
import { flowEnds } from './addresses.ts'
import { jsonText } from './json-text.ts'
import { netlinkText } from './netlink.ts'
import type { NetlinkInput } from './netlink.ts'
import { formatMicroseconds } from './microseconds.ts'
import { isFlowTag } from './scitag.ts'
import type { SyslogHeader } from './syslog.ts'
import { buildSyslogHeader } from './syslog.ts'

export type FireflyState = 'start' | 'ongoing' | 'end'

/** Bytes as counted at the source of the flow, the supplier of the data [FF-SOURCE]. */
export interface FireflyUsage {
  readonly sent: number
  readonly received: number
}

/** A firefly as it was received; undefined is what its sender left out. */
export interface Firefly {
  readonly state: FireflyState
  readonly startTime: Microseconds | undefined
  readonly endTime: Microseconds | undefined
  readonly currentTime: Microseconds | undefined
  /** [FF-PORT] Port 0 where the sender did not know it. */
  readonly source: Endpoint
  readonly destination: Endpoint
  readonly afi: Family
  readonly protocol: Connection['protocol']
  readonly tag: FlowTag
  readonly application: string | undefined
  readonly usage: FireflyUsage | undefined
  readonly rttMs: number | undefined
  /** [FF-NETLINK] Flow labels of the packets of the reporter, and of those of its other end. */
  readonly label: number | undefined
  readonly peerLabel: number | undefined
  readonly header: SyslogHeader
}

/** A firefly to be sent. Times are safe integers; in `end`, the flow ended at `currentTime` unless `endTime` says otherwise. */
export interface FireflyInput {
  readonly state: FireflyState
  readonly startTime: Microseconds
  readonly currentTime: Microseconds
  readonly endTime?: Microseconds
  readonly source: Endpoint
  readonly destination: Endpoint
  readonly protocol: Connection['protocol']
  readonly tag: FlowTag
  /** Any text; see [FF-APPLICATION] for what becomes of it. */
  readonly application: string
  readonly usage: FireflyUsage
  readonly netlink?: NetlinkInput | undefined
  /** Name of this host; `-` is sent for what is no host name. */
  readonly host: string
}

/** [FF-SIZE] No firefly of ours is longer, in bytes: the parts are bounded so that the sum cannot be. */
export const maxFireflyBytes = 1024
/** [FF-APPLICATION] In bytes of UTF-8, escaped. */
export const maxApplicationBytes = 108

/**
 * The whole datagram, header and JSON, at most {@link maxFireflyBytes} in UTF-8. Written piece by piece, since it is on
 * the path of every flow. Throws {@link ScitagsError} `FLOW_INVALID` for the ends, `TAG_INVALID`, or `FIREFLY_INVALID` for times.
 */
export function buildFirefly (input: FireflyInput): string {
  const { state, startTime, currentTime, endTime = currentTime, protocol, tag, usage } = input
  if (!isFlowTag(tag)) throw new ScitagsError('TAG_INVALID', { detail: `${tag.experiment}/${tag.activity} is not` })
  if (!Number.isSafeInteger(startTime) || !Number.isSafeInteger(currentTime) || !Number.isSafeInteger(endTime)) {
    throw new ScitagsError('FIREFLY_INVALID', { detail: 'its times are whole microseconds' })
  }
  const { family, source, destination } = flowEnds(input.source, input.destination)
  const now = formatMicroseconds(currentTime)
  const end = state === 'end' ? `,"end-time":"${endTime === currentTime ? now : formatMicroseconds(endTime)}"` : ''
  const application = jsonText(input.application, maxApplicationBytes)
  const before = buildSyslogHeader(now, input.host) +
    `{"version":1,"flow-lifecycle":{"state":"${state}","current-time":"${now}","start-time":"${formatMicroseconds(startTime)}"${end}}` +
    `,"usage":{"received":${count(usage.received)},"sent":${count(usage.sent)}}`
  const behind = `,"context":{"experiment-id":${tag.experiment},"activity-id":${tag.activity}${application === '' ? '' : `,"application":"${application}"`}}` +
    `,"flow-id":{"afi":"${family}","src-ip":"${source.address}","dst-ip":"${destination.address}","protocol":"${protocol}"` +
    `,"src-port":${source.port},"dst-port":${destination.port}}}`
  // Only the application can have more bytes than characters.
  const room = maxFireflyBytes - before.length - behind.length - (utf8Length(application) - application.length)
  return before + (input.netlink === undefined ? '' : netlinkText(input.netlink, room)) + behind
}

function utf8Length (text: string): number {
  let bytes = 0
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
  }
  return bytes
}

/** A counter that is none is told as 0: a marker never fails for it. */
function count (bytes: number): number {
  return bytes > 0 && bytes <= Number.MAX_SAFE_INTEGER ? Math.floor(bytes) : 0
}

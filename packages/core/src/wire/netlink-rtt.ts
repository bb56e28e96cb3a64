/** The round-trip time in what senders put under `netlink`, which is free in content. */

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

/** The line that flowd and flowd-go read from their named pipe: one event of one flow. */
import { ScitagsError } from '../errors.ts'
import type { Connection, Endpoint, FlowTag } from '../types.ts'
import { familyOf, flowEnds, plainAddress } from './addresses.ts'
import { isFlowTag } from './scitag.ts'

export interface FlowdEvent {
  readonly state: 'start' | 'end'
  readonly protocol: Connection['protocol']
  readonly source: Endpoint
  readonly destination: Endpoint
  readonly tag: FlowTag
}

/**
 * [FF-PIPE] Lower case and single blanks, which flowd insists on, and a newline, which flowd-go insists on.
 * Throws {@link ScitagsError} `FLOW_INVALID` or `TAG_INVALID`.
 */
export function flowdLine ({ state, protocol, tag, ...ends }: FlowdEvent): string {
  if (!isFlowTag(tag)) throw new ScitagsError('TAG_INVALID', { detail: `${tag.experiment}/${tag.activity} is not` })
  const { source, destination } = flowEnds(ends.source, ends.destination)
  return `${state} ${protocol} ${source.address} ${source.port} ${destination.address} ${destination.port} ${tag.experiment} ${tag.activity}\n`
}

/** [FF-PIPE] What both daemons accept; the newline may be missing. Undefined for anything else. Never throws. */
export function parseFlowdLine (line: string): FlowdEvent | undefined {
  const [, state, protocol, ...ends] = /^(start|end) (tcp|udp) (\S{1,64}) (\d{1,5}) (\S{1,64}) (\d{1,5}) (\d{1,4}) (\d{1,2})\n?$/.exec(line) ?? []
  const [sourceIp = '', sourcePort, destinationIp = '', destinationPort, experiment, activity] = ends
  const source = endpoint(sourceIp, Number(sourcePort))
  const destination = endpoint(destinationIp, Number(destinationPort))
  const tag = { experiment: Number(experiment), activity: Number(activity) }
  if ((state !== 'start' && state !== 'end') || (protocol !== 'tcp' && protocol !== 'udp') || !isFlowTag(tag)) return undefined
  if (source === undefined || destination === undefined || familyOf(source.address) !== familyOf(destination.address)) return undefined
  return { state, protocol, source, destination, tag }
}

function endpoint (text: string, port: number): Endpoint | undefined {
  const address = plainAddress(text)
  return address !== undefined && port >= 1 && port <= 65_535 ? { address, port } : undefined
}

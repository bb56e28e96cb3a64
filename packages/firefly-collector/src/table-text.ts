/** Names and addresses as they stand in a cell: nothing from the network may move the cursor or break the alignment. */
import { endpointText } from '@scitags/core/wire'
import type { Endpoint, FlowTag, Registry } from '@scitags/core'

const arrow = ' → '
const ellipsis = '…'

/** `cms/Analysis Input`; 0/0 is `unidentified`. */
export function nameText (tag: FlowTag, registry: Registry): string {
  return tag.experiment === 0 && tag.activity === 0 ? 'unidentified' : printable(registry.nameOf(tag))
}

/** Both ends in at most `width` characters; long addresses lose their middle, ports stay. */
export function connectionText (source: Endpoint, destination: Endpoint, width: number): string {
  const whole = [printable(endpointText(source)), printable(endpointText(destination))] as const
  if (whole[0].length + arrow.length + whole[1].length <= width) return whole.join(arrow)
  const half = Math.floor((width - arrow.length) / 2)
  const left = withoutMiddle(whole[0], Math.max(half, width - arrow.length - whole[1].length))
  return `${left}${arrow}${withoutMiddle(whole[1], width - arrow.length - left.length)}`
}

/** At most `width` characters, the last one `…` when something is cut. */
export function fitted (text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}${ellipsis}`
}

/** Everything else than printable ASCII as `?`: each character is then one column wide, and none is a command to the terminal. */
export function printable (text: string): string {
  return text.replaceAll(/[^ -~]/gu, '?')
}

function withoutMiddle (text: string, width: number): string {
  if (text.length <= width) return text
  const tail = Math.ceil((width - 1) / 2)
  return `${text.slice(0, width - 1 - tail)}${ellipsis}${text.slice(-tail)}`
}

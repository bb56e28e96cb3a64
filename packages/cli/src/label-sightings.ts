/** Flow labels as packets carry them when they leave this host, by connection: what the wire says, beside what was set. */
import { captureLabels, loadBinding } from '@scitags/native'
import type { SeenPacket } from '@scitags/native'
import type { ObservedFlow } from '@scitags/firefly-collector'

export interface LabelSightings {
  /** That of the last packet with data that the source of the flow has sent; undefined when none was seen. */
  labelOf (flow: Pick<ObservedFlow, 'source' | 'destination'>): number | undefined
  close (): void
}

const mostConnections = 10_000
/** The buffer of the kernel must not fill up in between. */
const readEveryMs = 50

/** Undefined where this process may not look at packets. */
export function openLabelSightings (): LabelSightings | undefined {
  const loading = loadBinding()
  if (loading.kind === 'missing') return undefined
  try {
    const capture = captureLabels(loading.binding)
    const labels = new Map<string, number>()
    const note = ({ label, source, destination, payload }: SeenPacket): void => {
      if (payload === 0) return
      if (labels.size >= mostConnections) labels.clear()
      labels.set(keyOf(source, destination), label)
    }
    const look = (): void => { capture.read(note) }
    const timer = setInterval(look, readEveryMs).unref()
    return {
      labelOf ({ source, destination }) {
        look()
        return labels.get(keyOf(source, destination))
      },
      close () {
        clearInterval(timer)
        capture.close()
      }
    }
  } catch {
    return undefined
  }
}

function keyOf (source: ObservedFlow['source'], destination: ObservedFlow['destination']): string {
  return `${source.address} ${source.port} ${destination.address} ${destination.port}`
}

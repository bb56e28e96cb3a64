/** The labels on the packets that have come from the other host, segment by segment. */
import { captureLabels, loadBinding, networkInterfaces } from '@scitags/native'
import type { SeenPacket } from '@scitags/native'

import type { Teardown } from './temporary.ts'

export interface Wire {
  /** What has come from one end of a connection so far: to this port here, or from it. */
  segments (match: (packet: SeenPacket) => boolean): readonly SeenPacket[]
  /** The distinct labels of those. */
  labels (match: (packet: SeenPacket) => boolean): readonly number[]
}

/** From here on, in this network. */
export function watchWire (t: Teardown, interfaceName: string, side: 'incoming' | 'outgoing' = 'incoming'): Wire {
  const loading = loadBinding()
  if (loading.kind === 'missing') throw new Error(loading.reason)
  const { binding } = loading
  const interfaceIndex = networkInterfaces(binding).find(({ name }) => name === interfaceName)?.index
  if (interfaceIndex === undefined) throw new Error(`there is no ${interfaceName}`)
  const capture = captureLabels(binding, { interfaceIndex, side })
  const packets: SeenPacket[] = []
  const read = (): void => { capture.read(packet => { packets.push(packet) }) }
  const timer = setInterval(read, 10)
  t.teardown(() => {
    clearInterval(timer)
    capture.close()
  })
  const segments = (match: (packet: SeenPacket) => boolean): readonly SeenPacket[] => {
    read()
    if (capture.lost() > 0) throw new Error('packets were lost: the buffer of the capture is too small for this test')
    return packets.filter(match)
  }
  return { segments, labels: match => [...new Set(segments(match).map(({ label }) => label))] }
}

/** Experiment and activity of a label, whatever its entropy. */
export const meaningMask = 0x3FEFC

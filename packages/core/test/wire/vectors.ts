/** The golden texts of `test/vectors/`, as values. */
import { readFileSync } from 'node:fs'

const vectors = new URL('../../../../../test/vectors/', import.meta.url)

export interface LabelVector {
  readonly experiment: number
  readonly activity: number
  readonly entropy: number
  readonly label: number
  readonly scitag: number
}

export interface TagVector {
  readonly scitag: number
  readonly valid: boolean
  readonly experiment: number
  readonly activity: number
  readonly fitsFlowLabel: boolean
}

export interface FlowLabelVectors {
  readonly masks: Readonly<Record<'label' | 'semantic' | 'community' | 'activity' | 'entropy', number>>
  readonly labels: readonly LabelVector[]
  readonly decodeOnly: readonly Omit<LabelVector, 'scitag'>[]
  readonly tags: readonly TagVector[]
}

export function flowLabelVectors (): FlowLabelVectors {
  return JSON.parse(read('flow-label.json')) as FlowLabelVectors
}

/** Every datagram of a file, in order; lines that begin with # are remarks. */
export function fireflyVectors (file: 'fireflies-live.txt' | 'fireflies-xrootd-5.5.3.txt'): string[] {
  return read(file).split('\n').filter(line => line.startsWith('<'))
}

function read (file: string): string {
  return readFileSync(new URL(file, vectors), 'utf8')
}

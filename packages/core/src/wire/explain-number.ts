/** Says what a number can mean: a tag, a flow label, a flow label sent as a tag, or neither. */
import type { FlowTag, Registry } from '../types.ts'
import { decodeFlowLabel, flowLabelFromNumber, isLabellable } from './flow-label.ts'
import { scitagFromNumber, scitagOf, tagOf } from './scitag.ts'

/** One way to read a number. */
export interface NumberReading {
  readonly tag: FlowTag
  /** `cms/Analysis Input`; unknown parts are numbers. */
  readonly name: string
  readonly isRegistered: boolean
}

export interface Explanation {
  /**
   * `label`: too large for a tag, and a label of a registered pair. `label-as-tag`: in the range of tags, but only the
   * label is of a registered pair. `tag` also for one that is in range and not registered.
   */
  readonly kind: 'tag' | 'label' | 'label-as-tag' | 'neither'
  /** One sentence for a person. */
  readonly sentence: string
  readonly asTag: NumberReading | undefined
  readonly asLabel: NumberReading & { readonly entropy: number } | undefined
}

/** Takes any number; never throws. */
export function explainNumber (number: number, registry: Registry): Explanation {
  const scitag = scitagFromNumber(number)
  const label = flowLabelFromNumber(number)
  const asTag = scitag === undefined ? undefined : readingOf(tagOf(scitag), registry)
  const decoded = label === undefined ? undefined : decodeFlowLabel(label)
  const asLabel = decoded === undefined || !isLabellable(decoded) ? undefined : { ...readingOf(decoded, registry), entropy: decoded.entropy }
  return { ...verdict(number, asTag, asLabel), asTag, asLabel }
}

function readingOf ({ experiment, activity }: FlowTag, registry: Registry): NumberReading {
  const tag = { experiment, activity }
  return { tag, name: registry.nameOf(tag), isRegistered: registry.isRegistered(tag) }
}

function verdict (number: number, asTag: NumberReading | undefined, asLabel: NumberReading | undefined): Pick<Explanation, 'kind' | 'sentence'> {
  if (asTag?.isRegistered) return { kind: 'tag', sentence: `${number} is the tag of ${asTag.name}` }
  if (asLabel?.isRegistered) {
    const label = `${number} is the flow label of ${asLabel.name}; its tag is ${scitagOf(asLabel.tag)}`
    if (asTag === undefined) return { kind: 'label', sentence: label }
    return { kind: 'label-as-tag', sentence: `${label}. As a tag it would be ${pair(asTag)}, which is not in the registry` }
  }
  if (asTag !== undefined) return { kind: 'tag', sentence: `${number} is the tag of ${pair(asTag)}, which is not in the registry` }
  if (number === 0) return { kind: 'neither', sentence: '0 is what an unidentified transfer is marked with' }
  if (asLabel === undefined) return { kind: 'neither', sentence: `${number} is neither a tag (65…65535) nor the flow label of an experiment` }
  return { kind: 'neither', sentence: `${number} is no tag; as a flow label it would be ${pair(asLabel)}, which is not in the registry: hosts that do not mark send random labels` }
}

function pair ({ tag }: NumberReading): string {
  return `${tag.experiment}/${tag.activity}`
}

/**
 * The IPv6 flow label of a tag, as draft-cc-v6ops-wlcg-flow-label-marking §2.1 lays it out [FL-LAYOUT]:
 *
 *     bit   1  2 | 3  4  5  6  7  8  9 10 11 | 12 | 13 14 15 16 17 18 | 19 20      1 = most significant
 *           E  E | C0 C1 C2 C3 C4 C5 C6 C7 C8| E  | A5 A4 A3 A2 A1 A0 | E  E
 *
 * The nine bits of the experiment are mirrored, those of the activity are not, and five bits of entropy stand between.
 */
import { ScitagsError } from '../errors.ts'
import type { FlowLabel, FlowTag } from '../types.ts'
import { maxActivity } from './scitag.ts'

/** [FL-RANGE] Nine of the ten bits of an experiment fit. */
export const maxLabelExperiment = 511
export const labelMask = 0xFFFFF
/** Experiment and activity, without the entropy. */
export const semanticMask = 0x3FEFC
export const experimentMask = 0x3FE00
export const activityMask = 0x000FC
export const entropyMask = 0xC0103

/** [FL-RANGE] False for 0/0 and for experiments above 511: those have fireflies and no label. */
export function isLabellable ({ experiment, activity }: FlowTag): boolean {
  return Number.isInteger(experiment) && experiment >= 1 && experiment <= maxLabelExperiment &&
    Number.isInteger(activity) && activity >= 0 && activity <= maxActivity
}

/**
 * [FL-ENTROPY] `entropy` is an integer 0…31, drawn once per flow; its bits go, highest first, to bits 1, 2, 12, 19 and 20.
 * Throws {@link ScitagsError} `NOT_LABELLABLE`, and RangeError for another entropy.
 */
export function encodeFlowLabel (tag: FlowTag, entropy: number): FlowLabel {
  if (!isLabellable(tag)) throw new ScitagsError('NOT_LABELLABLE', { detail: `${tag.experiment}/${tag.activity} is none of them` })
  if (!Number.isInteger(entropy) || entropy < 0 || entropy > 31) throw new RangeError(`entropy is an integer 0…31, not ${entropy}`)
  return ((entropy & 0x18) << 15 | mirrored(tag.experiment) << 9 | (entropy & 0x04) << 6 | tag.activity << 2 | entropy & 0x03) as FlowLabel
}

/** Any twenty bits decode; whether they mean anything, only a registry can say [FL-RANDOM]. */
export function decodeFlowLabel (label: FlowLabel): FlowTag & { readonly entropy: number } {
  return {
    experiment: mirrored(label >> 9 & maxLabelExperiment),
    activity: label >> 2 & maxActivity,
    entropy: label >> 15 & 0x18 | label >> 6 & 0x04 | label & 0x03
  }
}

/** An integer 0…0xFFFFF, as read from a packet or typed by a person. */
export function flowLabelFromNumber (number: number): FlowLabel | undefined {
  return Number.isInteger(number) && number >= 0 && number <= labelMask ? number as FlowLabel : undefined
}

/** `0x30038`: five digits, for twenty bits. */
export function hexLabel (label: number): string {
  return `0x${label.toString(16).padStart(5, '0')}`
}

/** The 32 labels of a tag, by entropy. Throws {@link ScitagsError} `NOT_LABELLABLE`. */
export function flowLabelsOf (tag: FlowTag): FlowLabel[] {
  return Array.from({ length: 32 }, (_, entropy) => encodeFlowLabel(tag, entropy))
}

/** The nine bits of an experiment in reverse order. */
function mirrored (nine: number): number {
  let reversed = 0
  for (let bit = 0; bit < 9; bit++) reversed = reversed << 1 | nine >> bit & 1
  return reversed
}

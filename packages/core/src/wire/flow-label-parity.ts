/**
 * Experimental [FL-PARITY]: the five entropy bits hold a Hamming code over the fifteen data bits, so that a label with
 * one flipped bit is put right. Every tag then has one label instead of 32: paths are no longer spread by entropy.
 */
import type { FlowLabel, FlowTag } from '../types.ts'
import { decodeFlowLabel, encodeFlowLabel, isLabellable } from './flow-label.ts'

export type ParityReading =
  /** `corrected` is the bit that was flipped back, as the draft counts: 1 = most significant, 20 = least. */
  | { readonly kind: 'tag', readonly tag: FlowTag, readonly corrected: number | undefined }
  /** More than one bit is wrong, or the sender does not use this mode. */
  | { readonly kind: 'uncorrectable' }

/** Throws {@link ScitagsError} `NOT_LABELLABLE`. */
export function encodeParityLabel (tag: FlowTag): FlowLabel {
  // What the data alone leaves over is, bit by bit, what the check bits have to add: they stand at the powers of two.
  return encodeFlowLabel(tag, syndromeOf(encodeFlowLabel(tag, 0)))
}

export function decodeParityLabel (label: FlowLabel): ParityReading {
  const syndrome = syndromeOf(label)
  const corrected = draftBits[syndrome - 1]
  if (syndrome !== 0 && corrected === undefined) return { kind: 'uncorrectable' }
  const { experiment, activity } = decodeFlowLabel((corrected === undefined ? label : label ^ maskOf(corrected)) as FlowLabel)
  return isLabellable({ experiment, activity }) ? { kind: 'tag', tag: { experiment, activity }, corrected } : { kind: 'uncorrectable' }
}

/**
 * Hamming position 1…20 → bit of the draft: the entropy bits, lowest first, stand at the powers of two, the data bits in
 * their order on the wire at the others. This order is ours: the draft only says what the bits may be used for.
 */
const draftBits = [20, 19, 3, 12, 4, 5, 6, 2, 7, 8, 9, 10, 11, 13, 14, 1, 15, 16, 17, 18] as const

/** Hamming's: the positions of all set bits, added without carry; 0 when all checks hold, else the position to flip. */
function syndromeOf (label: number): number {
  return draftBits.reduce<number>((sum, bit, index) => label & maskOf(bit) ? sum ^ (index + 1) : sum, 0)
}

function maskOf (draftBit: number): number {
  return 1 << (20 - draftBit)
}

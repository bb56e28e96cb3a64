/** The number of a tag: experiment and activity in sixteen bits. */
import { ScitagsError } from '../errors.ts'
import type { FlowTag, Scitag } from '../types.ts'

export const maxExperiment = 1023
export const maxActivity = 63

/** What a transfer is marked with when the tag it was given is not right. */
export const unidentified: FlowTag = Object.freeze({ experiment: 0, activity: 0 })

/**
 * [FL-TAG] `experiment << 6 | activity`; 0 for {@link unidentified}.
 * Throws {@link ScitagsError} `TAG_INVALID` for what 65…65535 cannot say.
 */
export function scitagOf ({ experiment, activity }: FlowTag): Scitag {
  const scitag = isWithin(experiment, maxExperiment) && isWithin(activity, maxActivity) ? experiment << 6 | activity : -1
  if (scitag === 0) return 0 as Scitag
  const known = scitagFromNumber(scitag)
  if (known === undefined) throw new ScitagsError('TAG_INVALID', { detail: `${experiment}/${activity} has no number in 65…65535` })
  return known
}

export function tagOf (scitag: Scitag): FlowTag {
  return { experiment: scitag >> 6, activity: scitag & maxActivity }
}

/** [FL-TAG] An integer in 65…65535. Multiples of 64 have activity 0: in the published range, in no registry. */
export function scitagFromNumber (number: number): Scitag | undefined {
  return Number.isInteger(number) && number >= 65 && number <= 65_535 ? number as Scitag : undefined
}

/** Experiment 0…1023 and activity 0…63. */
export function isFlowTag ({ experiment, activity }: FlowTag): boolean {
  return isWithin(experiment, maxExperiment) && isWithin(activity, maxActivity)
}

function isWithin (id: number, max: number): boolean {
  return Number.isInteger(id) && id >= 0 && id <= max
}

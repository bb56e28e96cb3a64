/** Finds activities by a part of their names. */
import { scitagOf } from '@scitags/core/wire'
import type { RegistryDocument } from '@scitags/core'

export interface Match {
  readonly tag: number
  readonly experiment: { readonly id: number, readonly name: string }
  readonly activity: { readonly id: number, readonly name: string }
}

/** Without regard to case, in `experiment/activity`; digits also find the tag that they are. */
export function matchesIn ({ experiments }: RegistryDocument, text: string): readonly Match[] {
  const wanted = text.toLowerCase()
  const number = /^\d{1,5}$/.test(text) ? Number(text) : undefined
  return experiments.flatMap(({ expId, expName, activities }) => activities.flatMap(({ activityId, activityName }): Match[] => {
    const tag = scitagOf({ experiment: expId, activity: activityId })
    const isMatch = tag === number || `${expName}/${activityName}`.toLowerCase().includes(wanted)
    return isMatch ? [{ tag, experiment: { id: expId, name: expName }, activity: { id: activityId, name: activityName } }] : []
  }))
}

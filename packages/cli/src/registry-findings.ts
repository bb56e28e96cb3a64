/** What is wrong with a registry document, and what somebody should know about it, each with its place. */
import { ScitagsError, maxActivity, maxExperiment, maxLabelExperiment, parseRegistry } from '@scitags/core/wire'
import type { RegistryDocument } from '@scitags/core'

export interface Finding {
  readonly severity: 'error' | 'warning'
  /** Such as `experiments[2].activities[0]`; empty for the document as a whole, and where the text says it. */
  readonly place: string
  readonly text: string
}

/** `nowMs` is the clock, in milliseconds since 1970. */
export function findingsIn (json: string, nowMs: number): readonly Finding[] {
  try {
    parseRegistry(json)
  } catch (error) {
    if (!(error instanceof ScitagsError)) throw error
    return [{ severity: 'error', place: '', text: error.message }, ...idsIn(json)]
  }
  // parseRegistry leaves out what has no usable id, and that is what is sought here.
  const document = JSON.parse(json) as Partial<RegistryDocument> & Pick<RegistryDocument, 'experiments'>
  return [...modifiedFindings(document.modified, nowMs), ...experimentFindings(document.experiments)]
}

interface Entry {
  readonly place: string
  /** `experiment cms (3)`. */
  readonly called: string
  readonly id: number
  readonly name: string
}

/** Where no id is usable, the reasons of each of them are wanted all the same. */
function idsIn (json: string): readonly Finding[] {
  try {
    const { experiments } = JSON.parse(json) as Pick<RegistryDocument, 'experiments'>
    return experiments.every(({ expId, expName, activities }) => Number.isInteger(expId) && typeof expName === 'string' && Array.isArray(activities) && activities.length === 0) ? experimentFindings(experiments) : []
  } catch {
    return []
  }
}

function modifiedFindings (modified: string | undefined, nowMs: number): readonly Finding[] {
  const place = 'modified'
  const at = modified === undefined ? undefined : Date.parse(modified)
  if (modified === undefined || at === undefined) return [{ severity: 'warning', place, text: 'is missing: nobody can say how old this registry is' }]
  if (Number.isNaN(at)) return [{ severity: 'warning', place, text: `${JSON.stringify(modified)} is no date` }]
  return at > nowMs + 86_400_000 ? [{ severity: 'warning', place, text: `${modified} is in the future` }] : []
}

function experimentFindings (experiments: RegistryDocument['experiments']): readonly Finding[] {
  const entries = experiments.map(({ expId, expName }, index): Entry => ({ place: `experiments[${index}]`, called: `experiment ${expName} (${expId})`, id: expId, name: expName }))
  return [
    ...entryFindings(entries, maxExperiment),
    ...entries.filter(({ id }) => id > maxLabelExperiment && id <= maxExperiment).map(({ place, called }): Finding => ({ severity: 'warning', place, text: `${called} has no flow labels, which hold experiments 1…${maxLabelExperiment}; it has fireflies only` })),
    ...experiments.flatMap(({ activities, expName }, index) => [
      ...activities.length === 0 ? [{ severity: 'warning', place: `experiments[${index}]`, text: `experiment ${expName} has no activities` } as const] : [],
      ...entryFindings(activities.map(({ activityId, activityName }, inner) => ({ place: `experiments[${index}].activities[${inner}]`, called: `activity ${expName}/${activityName} (${activityId})`, id: activityId, name: activityName })), maxActivity)
    ])
  ]
}

/** Of equal ids or names the first counts. */
function entryFindings (entries: readonly Entry[], maxId: number): readonly Finding[] {
  const ids = new Map<number, Entry>()
  const names = new Map<string, Entry>()
  return entries.flatMap(entry => {
    const { place, called, id, name } = entry
    const key = name.trim().toLowerCase()
    const [sameId, sameName] = [ids.get(id), names.get(key)]
    if (sameId === undefined) ids.set(id, entry)
    if (sameName === undefined) names.set(key, entry)
    const found: Finding[] = []
    if (id < 1 || id > maxId) found.push({ severity: 'error', place, text: `${called} is left out: its id is not in 1…${maxId}` })
    else if (sameId !== undefined) found.push({ severity: 'error', place, text: `${called} is left out: the id is taken by ${sameId.called} at ${sameId.place}` })
    if (sameName !== undefined) found.push({ severity: 'error', place, text: `${called} cannot be found by its name, which ${sameName.place} has already` })
    if (name.trim() !== name) found.push({ severity: 'warning', place, text: `${called} has blanks around its name` })
    if (/^-?\d+$/.test(name.trim())) found.push({ severity: 'warning', place, text: `${called} has a name of digits, which rules take for an id` })
    return found
  })
}

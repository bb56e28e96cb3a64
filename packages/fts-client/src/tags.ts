/** Tags as callers give them, and as they travel: in headers and URLs. */
import { activityIdOf, experimentIdOf, explainNumber, scitagFromNumber, unknownActivity, unknownExperiment, urlWithTag } from '@scitags/core/wire'
import type { Registry, Scitag } from '@scitags/core'

import { FtsError } from './errors.ts'
import type { TagChoice } from './tag-choice.ts'

export interface TagFault {
  readonly code: 'TAG_INVALID' | 'NAME_UNKNOWN'
  readonly detail: string
}

/** Throws `TAG_INVALID`, or `NAME_UNKNOWN` with the nearest names. */
export function scitagOf (choice: TagChoice, registry: Registry): Scitag {
  const found = tagOrFault(choice, registry)
  if (typeof found === 'object') throw new FtsError(found.code, { detail: found.detail })
  return found
}

/** For those who say where the choice stood. */
export function tagOrFault (choice: TagChoice, registry: Registry): Scitag | TagFault {
  if (typeof choice === 'number') return scitagFromNumber(choice) ?? noTag(Number.isInteger(choice) ? explainNumber(choice, registry).sentence : `${choice} is no integer in 65…65535`)
  const { experiment, activity } = namesIn(choice)
  if (experiment === undefined || activity === undefined) return noTag(`${kindOf(choice)}: a number in 65…65535 is one, or experiment and activity, each by name or id`)
  const experimentId = experimentIdOf(experiment, registry)
  if (experimentId === undefined) return { code: 'NAME_UNKNOWN', detail: unknownExperiment(experiment, registry) }
  const activityId = activityIdOf(experimentId, activity, registry)
  if (activityId === undefined) return { code: 'NAME_UNKNOWN', detail: unknownActivity(experimentId, activity, registry) }
  return scitagFromNumber(experimentId << 6 | activityId) ?? noTag(`${experimentId}/${activityId} has no number in 65…65535`)
}

/** [TPC-SciTag] For a GET, a PUT or a COPY: `active`: the server that gets the request marks; `passive`: the other one of a COPY does. */
export function tagHeaders (tag: number, marker: 'active' | 'passive' = 'active'): Record<string, string> {
  return { [marker === 'active' ? 'SciTag' : 'TransferHeaderSciTag']: String(writable(tag)) }
}

/** `scitag.flow=N` in the query of an http or root URL, in place of one that is there; a signed URL stays as it is. */
export function tagUrl (url: string, tag: number): string {
  return urlWithTag(url, writable(tag))
}

/** Whoever comes from JavaScript can give anything. */
function namesIn (choice: unknown): { readonly experiment?: string | number | undefined, readonly activity?: string | number | undefined } {
  if (typeof choice !== 'object' || choice === null) return {}
  const { experiment, activity } = choice as Record<string, unknown>
  return { experiment: isName(experiment) ? experiment : undefined, activity: isName(activity) ? activity : undefined }
}

function isName (name: unknown): name is string | number {
  return typeof name === 'string' || typeof name === 'number'
}

function kindOf (choice: unknown): string {
  return typeof choice === 'string' ? `text, ${JSON.stringify(choice.slice(0, 20))}` : typeof choice
}

function noTag (detail: string): TagFault {
  return { code: 'TAG_INVALID', detail }
}

function writable (tag: number): Scitag {
  const scitag = scitagFromNumber(tag)
  if (scitag === undefined) throw new FtsError('TAG_INVALID', { detail: `${tag} is not in 65…65535` })
  return scitag
}

/** Experiments and activities as people name them: by name, or by an id that need not be registered. */
import type { Registry } from '../types.ts'
import { nearestName } from './nearest-name.ts'
import { maxActivity, maxExperiment } from './scitag.ts'

/** Undefined for a name that the registry does not know, and for an id that cannot be; {@link unknownExperiment} says which. */
export function experimentIdOf (nameOrId: string | number, registry: Registry): number | undefined {
  const id = idOf(nameOrId)
  return id === undefined ? registry.experiment(nameOrId)?.expId : within(id, maxExperiment)
}

/** Undefined for a name that the registry does not know, and for an id that cannot be; {@link unknownActivity} says which. */
export function activityIdOf (experiment: number, nameOrId: string | number, registry: Registry): number | undefined {
  const id = idOf(nameOrId)
  return id === undefined ? registry.activity(experiment, nameOrId)?.activityId : within(id, maxActivity)
}

/** One sentence, with the nearest name or all of them. */
export function unknownExperiment (nameOrId: string | number, registry: Registry): string {
  const names = registry.document.experiments.map(({ expName }) => expName)
  return impossible('experiment', nameOrId, maxExperiment) ?? unknown(`experiment '${nameOrId}'`, names, String(nameOrId))
}

/** One sentence, with the nearest name or all of them. */
export function unknownActivity (experiment: number, nameOrId: string | number, registry: Registry): string {
  const { expName = String(experiment), activities = [] } = registry.experiment(experiment) ?? {}
  const names = activities.map(({ activityName }) => activityName)
  return impossible('activity', nameOrId, maxActivity) ?? unknown(`activity '${nameOrId}' of ${expName}`, names, String(nameOrId))
}

function idOf (nameOrId: string | number): number | undefined {
  if (typeof nameOrId === 'number') return nameOrId
  return /^\d{1,4}$/.test(nameOrId) ? Number(nameOrId) : undefined
}

function within (id: number, max: number): number | undefined {
  return Number.isInteger(id) && id >= 0 && id <= max ? id : undefined
}

function impossible (what: string, nameOrId: string | number, max: number): string | undefined {
  const id = idOf(nameOrId)
  return id === undefined || within(id, max) !== undefined ? undefined : `there is no ${what} ${id}: they are 0…${max}`
}

function unknown (what: string, names: readonly string[], name: string): string {
  const nearest = nearestName(name, names)
  const advice = nearest !== undefined ? `did you mean '${nearest}'?` : names.length === 0 ? 'none of its names are known' : `known are ${names.join(', ')}`
  return `the registry does not know the ${what}; ${advice}`
}

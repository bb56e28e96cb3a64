/** Experiments and activities as people name them on a command line: by name, or by an id that need not be registered. */
import { maxActivity, nearestName } from '@scitags/core/wire'
import type { Registry, RegistryExperiment } from '@scitags/core'

import { CliError } from './errors.ts'

/** Its id. Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function experimentCalled (word: string, registry: Registry): number {
  return idOf(word) ?? knownExperiment(word, registry).expId
}

/** Its id. Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function activityCalled (experiment: number, word: string, registry: Registry): number {
  const id = idOf(word)
  if (id !== undefined && id > maxActivity) throw new CliError('NAME_UNKNOWN', { detail: `there is no activity ${id}: they are 0…${maxActivity}` })
  return id ?? knownActivity(experiment, word, registry)
}

/** Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function knownExperiment (word: string, registry: Registry): RegistryExperiment {
  const found = registry.experiment(word)
  if (found !== undefined) return found
  const names = registry.document.experiments.map(({ expName }) => expName)
  throw unknown(`experiment '${word}'`, names, word)
}

function knownActivity (experiment: number, word: string, registry: Registry): number {
  const found = registry.activity(experiment, word)
  if (found !== undefined) return found.activityId
  const { expName = String(experiment), activities = [] } = registry.experiment(experiment) ?? {}
  throw unknown(`activity '${word}' of ${expName}`, activities.map(({ activityName }) => activityName), word)
}

function idOf (word: string): number | undefined {
  return /^\d{1,4}$/.test(word) ? Number(word) : undefined
}

function unknown (what: string, names: readonly string[], word: string): CliError {
  const nearest = nearestName(word, names)
  const advice = nearest !== undefined ? `did you mean '${nearest}'?` : names.length === 0 ? 'none of its names are known' : `known are ${names.join(', ')}`
  return new CliError('NAME_UNKNOWN', { detail: `the registry does not know the ${what}; ${advice}` })
}

/** Experiments and activities as people name them on a command line: by name, or by an id that need not be registered. */
import { activityIdOf, experimentIdOf, unknownActivity, unknownExperiment } from '@scitags/core/wire'
import type { Registry, RegistryExperiment } from '@scitags/core'

import { CliError } from './errors.ts'

/** Its id. Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function experimentCalled (word: string, registry: Registry): number {
  return experimentIdOf(word, registry) ?? refuse(unknownExperiment(word, registry))
}

/** Its id. Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function activityCalled (experiment: number, word: string, registry: Registry): number {
  return activityIdOf(experiment, word, registry) ?? refuse(unknownActivity(experiment, word, registry))
}

/** Throws {@link CliError} `NAME_UNKNOWN`, with the nearest name. */
export function knownExperiment (word: string, registry: Registry): RegistryExperiment {
  return registry.experiment(word) ?? refuse(unknownExperiment(word, registry))
}

function refuse (detail: string): never {
  throw new CliError('NAME_UNKNOWN', { detail })
}

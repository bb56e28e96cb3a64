/** A registry as people read it, and as JSON. */
import { isLabellable, registryOf, scitagOf } from '@scitags/core/wire'
import type { RegistryDocument, RegistryExperiment, RegistryOrigin } from '@scitags/core'

import { knownExperiment } from './known-names.ts'
import { plainText } from './plain-text.ts'

export interface DisplayInit {
  readonly document: RegistryDocument
  readonly origin: RegistryOrigin
  /** As it was asked for. */
  readonly source: string
  /** Only this one. */
  readonly experiment: string | undefined
  readonly nowMs: number
  readonly isJson: boolean
}

/** Lines with their line feeds. Throws a {@link CliError} `NAME_UNKNOWN`. */
export function * registryText ({ document, origin, source, experiment, nowMs, isJson }: DisplayInit): Generator<string> {
  const experiments = experiment === undefined ? document.experiments : [knownExperiment(experiment, registryOf(document))]
  const ageDays = ageIn(document.modified, nowMs)
  if (isJson) {
    yield `${JSON.stringify({ source, origin, modified: document.modified, ageDays, experiments: experiments.map(plainExperiment) })}\n`
    return
  }
  const age = ageDays === undefined ? 'of unknown age' : `of ${document.modified.slice(0, 10)}, ${ageDays} day${ageDays === 1 ? '' : 's'} old`
  const count = document.experiments.reduce((sum, { activities }) => sum + activities.length, 0)
  yield `${{ embedded: 'The embedded registry', cache: `A cached copy in ${source}`, file: source, url: source }[origin]}, ${plainText(age)}: ${document.experiments.length} experiments, ${count} activities\n`
  for (const one of experiments) yield * tableOf(one)
}

function * tableOf ({ expId, expName, activities }: RegistryExperiment): Generator<string> {
  const label = isLabellable({ experiment: expId, activity: 0 }) ? '' : ' (no flow labels: they hold experiments 1…511)'
  yield `\n${expId} ${plainText(expName)}${label}\n`
  for (const { activityId, activityName } of activities) yield `  tag ${String(scitagOf({ experiment: expId, activity: activityId })).padStart(5)}  ${String(activityId).padStart(2)} ${plainText(activityName)}\n`
}

function plainExperiment ({ expId, expName, activities }: RegistryExperiment): object {
  return {
    id: expId,
    name: expName,
    isLabellable: isLabellable({ experiment: expId, activity: 0 }),
    activities: activities.map(({ activityId, activityName }) => ({ id: activityId, name: activityName, tag: scitagOf({ experiment: expId, activity: activityId }) }))
  }
}

function ageIn (modified: string, nowMs: number): number | undefined {
  const at = Date.parse(modified)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.floor((nowMs - at) / 86_400_000))
}

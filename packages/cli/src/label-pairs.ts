/** Flow labels as filters want them: of pairs, or of whole experiments. */
import { encodeFlowLabel, experimentMask, flowLabelsOf, isLabellable, scitagFromNumber, semanticMask } from '@scitags/core/wire'
import type { FlowTag, Registry } from '@scitags/core'

import { CliError } from './errors.ts'
import { activityCalled, experimentCalled } from './known-names.ts'

/** What is labelled: one activity, or an experiment with all of its 64. */
export interface LabelPair {
  readonly experiment: { readonly id: number, readonly name: string | undefined }
  readonly activity: { readonly id: number, readonly name: string | undefined } | undefined
  /** Undefined for a whole experiment, and for 1/0, which would be 64. */
  readonly tag: number | undefined
  /** A label belongs here when it is `base` under `mask`. */
  readonly base: number
  readonly mask: number
  /** By entropy; empty for a whole experiment. */
  readonly labels: readonly number[]
}

export interface Choice {
  readonly experiment: string | undefined
  readonly activity: string | undefined
  /** One for each experiment instead of one for each activity. */
  readonly byExperiment: boolean
}

export interface Chosen {
  /** Computed as they are asked for: a registry can have tens of thousands. */
  readonly pairs: Iterable<LabelPair>
  /** How many they are. */
  readonly count: number
  /** Names of what has no label. */
  readonly unlabelled: readonly string[]
}

/** Throws a {@link CliError} `NAME_UNKNOWN` with the nearest name. An id need not be registered. */
export function choosePairs ({ experiment, activity, byExperiment }: Choice, registry: Registry): Chosen {
  const experiments = experiment === undefined ? registry.document.experiments.map(({ expId }) => expId) : [experimentCalled(experiment, registry)]
  const tags = experiments.flatMap(id => (byExperiment ? [0] : activitiesOf(id, activity, registry)).map(activity => ({ experiment: id, activity })))
  const labellable = tags.filter(isLabellable)
  const without = experiments.filter(id => !isLabellable({ experiment: id, activity: 0 }))
  return {
    pairs: computed(labellable, tag => byExperiment ? wholeExperiment(tag, registry) : pairOf(tag, registry)),
    count: labellable.length,
    unlabelled: activity === undefined ? without.map(id => nameOf(id, registry)) : tags.filter(tag => !isLabellable(tag)).map(registry.nameOf)
  }
}

function activitiesOf (experiment: number, activity: string | undefined, registry: Registry): readonly number[] {
  if (activity !== undefined) return [activityCalled(experiment, activity, registry)]
  const known = registry.experiment(experiment)
  if (known === undefined) throw new CliError('NAME_UNKNOWN', { detail: `the registry has no activities of experiment ${experiment}: name one as well. If it is a tag, \`scitags tag ${experiment}\` says whose` })
  return known.activities.map(({ activityId }) => activityId)
}

function * computed (tags: readonly FlowTag[], compute: (tag: FlowTag) => LabelPair): Generator<LabelPair> {
  for (const tag of tags) yield compute(tag)
}

function pairOf (tag: FlowTag, registry: Registry): LabelPair {
  const { experiment, activity } = tag
  return {
    experiment: { id: experiment, name: registry.experiment(experiment)?.expName },
    activity: { id: activity, name: registry.activity(experiment, activity)?.activityName },
    tag: scitagFromNumber(experiment << 6 | activity),
    base: encodeFlowLabel(tag, 0),
    mask: semanticMask,
    labels: flowLabelsOf(tag)
  }
}

function wholeExperiment (tag: FlowTag, registry: Registry): LabelPair {
  return { ...pairOf(tag, registry), activity: undefined, tag: undefined, mask: experimentMask, labels: [] }
}

function nameOf (experiment: number, registry: Registry): string {
  return registry.experiment(experiment)?.expName ?? `experiment ${experiment}`
}

/** What `scitags tag` says about names, numbers and pairs of them: a pure function of the words and the registry. */
import { encodeFlowLabel, explainNumber, flowLabelsOf, isLabellable, scitagFromNumber, semanticMask } from '@scitags/core/wire'
import type { FlowTag, Registry } from '@scitags/core'

import { CliError } from './errors.ts'
import { activityCalled, experimentCalled, knownExperiment } from './known-names.ts'

/** One answer; also its JSON. */
export interface Answer {
  readonly input: string
  readonly kind: 'pair' | 'tag' | 'label' | 'label-as-tag' | 'neither'
  /** One sentence for a person. */
  readonly sentence: string
  readonly meaning?: Meaning
}

export interface Meaning {
  readonly experiment: { readonly id: number, readonly name: string | undefined }
  readonly activity: { readonly id: number, readonly name: string | undefined }
  readonly isRegistered: boolean
  /** What `SciTag` and `scitag.flow` carry; undefined for pairs that have none. */
  readonly tag: number | undefined
  /** Undefined above experiment 511, which no label can carry. */
  readonly flowLabel: FlowLabels | undefined
}

export interface FlowLabels {
  /** With no entropy. */
  readonly base: number
  /** What a label is masked with to compare it with `base`. */
  readonly mask: number
  /** The 32 labels that mean the same. */
  readonly all: readonly number[]
}

export interface Explained {
  readonly answers: readonly Answer[]
  /** `NAME_UNKNOWN` with the nearest known name, one for each word that names nothing. */
  readonly unknown: readonly CliError[]
}

/** Two words are a pair where the first can be an experiment; else each stands for itself. */
export function explain (words: readonly string[], registry: Registry): Explained {
  const [first = '', second = ''] = words
  const answers: Answer[] = []
  const unknown: CliError[] = []
  const attempt = (work: () => readonly Answer[]): void => {
    try {
      answers.push(...work())
    } catch (error) {
      if (!(error instanceof CliError)) throw error
      unknown.push(error)
    }
  }
  if (words.length === 2 && isExperimentWord(first)) attempt(() => [pairOf(first, second, words.join(' '), registry)])
  else for (const word of words) attempt(() => explainWord(word, registry))
  return { answers, unknown }
}

function explainWord (word: string, registry: Registry): readonly Answer[] {
  const number = numberOf(word)
  if (number !== undefined) return [explainOne(number, word, registry)]
  const slash = word.indexOf('/')
  if (slash > 0) return [pairOf(word.slice(0, slash), word.slice(slash + 1), word, registry)]
  const { expId, activities } = knownExperiment(word, registry)
  return activities.map(({ activityId }) => answerFor({ experiment: expId, activity: activityId }, word, registry))
}

/** Decimal, or hexadecimal with `0x`; undefined for what is no number. */
function numberOf (word: string): number | undefined {
  return /^(\d{1,15}|0x[\da-f]{1,12})$/i.test(word) ? Number(word) : undefined
}

/** A number below the range of tags can only be an id. */
function isExperimentWord (word: string): boolean {
  const number = numberOf(word)
  return number === undefined ? !word.includes('/') : number < 65
}

function explainOne (number: number, input: string, registry: Registry): Answer {
  const { kind, sentence: plain, asTag, asLabel } = explainNumber(number, registry)
  const sentence = plain.replace(String(number), () => input)
  const reading = kind === 'label' || kind === 'label-as-tag' ? asLabel : kind === 'tag' ? asTag : undefined
  return { input, kind, sentence, ...(reading === undefined ? {} : { meaning: meaningOf(reading.tag, registry) }) }
}

function pairOf (experimentWord: string, activityWord: string, input: string, registry: Registry): Answer {
  const experiment = experimentCalled(experimentWord, registry)
  return answerFor({ experiment, activity: activityCalled(experiment, activityWord, registry) }, input, registry)
}

function answerFor (tag: FlowTag, input: string, registry: Registry): Answer {
  const meaning = meaningOf(tag, registry)
  const name = registry.nameOf(tag)
  const rest = meaning.isRegistered ? '' : ', which is not in the registry'
  return { input, kind: 'pair', sentence: meaning.tag === undefined ? `${name} has no tag${rest}` : `${meaning.tag} is the tag of ${name}${rest}`, meaning }
}

function meaningOf (tag: FlowTag, registry: Registry): Meaning {
  const { experiment, activity } = tag
  return {
    experiment: { id: experiment, name: registry.experiment(experiment)?.expName },
    activity: { id: activity, name: registry.activity(experiment, activity)?.activityName },
    isRegistered: registry.isRegistered(tag),
    tag: scitagFromNumber(experiment << 6 | activity),
    flowLabel: isLabellable(tag) ? { base: encodeFlowLabel(tag, 0), mask: semanticMask, all: flowLabelsOf(tag) } : undefined
  }
}

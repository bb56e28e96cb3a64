/** Turns the names and ids in rules into ids, and remembers every one that is not right. */
import { maxActivity, maxExperiment } from '../wire/scitag.ts'
import { nearestName } from '../wire/nearest-name.ts'
import type { Registry } from '../types.ts'

export type IdOrName = number | string

/** What is wrong with a rule, and where: steps from the options. */
export interface RuleProblem {
  readonly path: readonly string[]
  readonly text: string
}

/** An id need not be registered, for a registry may be older than the site; a name must be. */
export class NameReader {
  readonly registry: Registry
  readonly problems: RuleProblem[] = []

  constructor (registry: Registry) {
    this.registry = registry
  }

  /** `where` is the place in the options, for the problem. */
  experiment (where: readonly string[], idOrName: IdOrName): number | undefined {
    const id = asId(idOrName)
    if (id !== undefined) return this.#inRange(where, 'experiment', id, maxExperiment)
    const known = this.registry.experiment(idOrName)
    if (known !== undefined) return known.expId
    return this.#unknown(where, 'experiment', idOrName, this.registry.document.experiments.map(({ expName }) => expName))
  }

  activity (where: readonly string[], experiment: number, idOrName: IdOrName): number | undefined {
    const id = asId(idOrName)
    if (id !== undefined) return this.#inRange(where, 'activity', id, maxActivity)
    const known = this.registry.activity(experiment, idOrName)
    if (known !== undefined) return known.activityId
    const owner = this.registry.experiment(experiment)
    return this.#unknown(where, `activity of ${owner?.expName ?? `experiment ${experiment}`}`, idOrName, owner?.activities.map(({ activityName }) => activityName) ?? [])
  }

  problem (path: readonly string[], what: string): undefined {
    this.problems.push({ path, text: `${path.join('.')}: ${what}` })
    return undefined
  }

  #inRange (where: readonly string[], kind: string, id: number, highest: number): number | undefined {
    if (Number.isInteger(id) && id >= 1 && id <= highest) return id
    return this.problem(where, `no ${kind} has the id ${id}, they are 1…${highest}`)
  }

  #unknown (where: readonly string[], kind: string, name: IdOrName, candidates: readonly string[]): undefined {
    const nearest = nearestName(String(name), candidates)
    return this.problem(where, `no ${kind} is called '${name}'${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`)
  }
}

/** Keys of an object are always text, and YAML likes to quote: digits are an id. */
function asId (idOrName: IdOrName): number | undefined {
  if (typeof idOrName === 'number') return idOrName
  return /^-?\d+$/.test(idOrName) ? Number(idOrName) : undefined
}

/** Marking rules as the options state them, checked against the registry and made ready for `decide`. */
import { ScitagsError } from '../errors.ts'
import { NameReader } from './names.ts'
import { canonicalPath, depthOf } from './path.ts'
import { canonicalVo } from './vo.ts'
import type { CoreOptions } from '../generated/options.ts'
import type { Because, FlowTag, Registry } from '../types.ts'
import type { IdOrName } from './names.ts'

export type RuleOptions = Pick<CoreOptions, 'experiments' | 'activities'>

/** Keys are spelled as `canonicalPath`, `canonicalVo` and `canonicalIssuer` do. */
export interface CompiledRules {
  readonly paths: ReadonlyMap<string, ExperimentRule>
  /** Components of the longest of `paths`. */
  readonly deepestPath: number
  readonly vos: ReadonlyMap<string, ExperimentRule>
  readonly issuers: ReadonlyMap<string, ExperimentRule>
  readonly default: ExperimentRule | undefined
  nameOf (tag: FlowTag): string
}

export interface ExperimentRule {
  readonly experiment: number
  readonly because: Because
  readonly activities: ActivityRules
}

/** Activities of one experiment. */
export interface ActivityRules {
  readonly users: ReadonlyMap<string, ActivityRule>
  readonly roles: ReadonlyMap<string, ActivityRule>
  readonly default: ActivityRule
}

export interface ActivityRule {
  readonly activity: number
  /** Continues the sentence of the experiment's `because`: `role production does Production Input`. */
  readonly detail: string
}

type Table<T> = Readonly<Record<string, T>>
type ActivityOptions = NonNullable<CoreOptions['activities']>[string]

/** Throws {@link ScitagsError} `RULES_INVALID`, which lists everything that is wrong, with the nearest names. */
export function compileRules (options: RuleOptions, registry: Registry): CompiledRules {
  const names = new NameReader(registry)
  const rules = new RuleCompiler(names, options.activities ?? {}).rules(options.experiments ?? {})
  const [first] = names.problems
  if (first !== undefined) throw new ScitagsError('RULES_INVALID', { detail: names.problems.map(({ text }) => text).join('; '), path: first.path })
  return rules
}

/** Issuers are URLs, written with a closing slash as often as without. */
export function canonicalIssuer (issuer: string): string {
  return issuer.endsWith('/') ? issuer.slice(0, -1) : issuer
}

class RuleCompiler {
  readonly #names: NameReader
  readonly #activities: ReadonlyMap<number, ActivityRules>

  constructor (names: NameReader, activities: Table<ActivityOptions>) {
    this.#names = names
    this.#activities = mapOf(activities, (key, options) => {
      const experiment = names.experiment(['activities', key], key)
      return experiment === undefined ? undefined : [experiment, this.#activityRules(['activities', key], experiment, options)]
    }, key => names.problem(['activities', key], 'this experiment is given twice'))
  }

  rules ({ default: fallback, paths = {}, vos = {}, issuers = {} }: NonNullable<RuleOptions['experiments']>): CompiledRules {
    const byPath = this.#experimentRules('path', ['experiments', 'paths'], paths, key => this.#absolutePath(key))
    return {
      paths: byPath,
      deepestPath: Math.max(0, ...[...byPath.keys()].map(depthOf)),
      vos: this.#experimentRules('vo', ['experiments', 'vos'], vos, canonicalVo),
      issuers: this.#experimentRules('issuer', ['experiments', 'issuers'], issuers, canonicalIssuer),
      default: fallback === undefined ? undefined : this.#experimentRule(['experiments', 'default'], 'default', 'what no rule fits', fallback),
      nameOf: tag => this.#names.registry.nameOf(tag)
    }
  }

  #experimentRules (rule: 'path' | 'vo' | 'issuer', where: readonly string[], table: Table<IdOrName>, canonical: (key: string) => string | undefined): Map<string, ExperimentRule> {
    return mapOf(table, (key, idOrName) => {
      const name = canonical(key)
      const compiled = this.#experimentRule([...where, key], rule, `${rule} ${name ?? key}`, idOrName)
      return name === undefined || compiled === undefined ? undefined : [name, compiled]
    }, key => this.#names.problem([...where, key], `this ${rule} is given twice`))
  }

  #experimentRule (where: readonly string[], rule: Because['rule'], subject: string, idOrName: IdOrName): ExperimentRule | undefined {
    const experiment = this.#names.experiment(where, idOrName)
    if (experiment === undefined) return undefined
    const name = this.#names.registry.experiment(experiment)?.expName ?? `experiment ${experiment}`
    return {
      experiment,
      because: { rule, detail: `${subject} belongs to ${name}` },
      activities: this.#activities.get(experiment) ?? this.#activityRules([], experiment, {})
    }
  }

  #activityRules (where: readonly string[], experiment: number, { default: fallback, roles = {}, users = {} }: ActivityOptions): ActivityRules {
    const rule = (place: readonly string[], subject: string, idOrName: IdOrName): ActivityRule | undefined => {
      const activity = this.#names.activity(place, experiment, idOrName)
      if (activity === undefined) return undefined
      return { activity, detail: `${subject} ${this.#names.registry.activity(experiment, activity)?.activityName ?? `activity ${activity}`}` }
    }
    const table = (kind: 'user' | 'role', entries: Table<IdOrName>): Map<string, ActivityRule> => mapOf(entries, (key, idOrName) => {
      const compiled = rule([...where, `${kind}s`, key], `${kind} ${key} does`, idOrName)
      return compiled === undefined ? undefined : [key, compiled]
    })
    return {
      users: table('user', users),
      roles: table('role', roles),
      default: (fallback === undefined ? undefined : rule([...where, 'default'], 'by default', fallback)) ?? { activity: 1, detail: 'and no rule names an activity' }
    }
  }

  #absolutePath (path: string): string | undefined {
    if (path.startsWith('/') && !path.split('/').includes('..')) return canonicalPath(path)
    return this.#names.problem(['experiments', 'paths', path], 'a path is absolute and has no \'..\'')
  }
}

/** Leaves out what `entry` gives no answer for. */
function mapOf<V, K, T> (table: Table<V>, entry: (key: string, value: V) => readonly [K, T] | undefined, twice?: (key: string) => void): Map<K, T> {
  const map = new Map<K, T>()
  for (const [key, value] of Object.entries(table)) {
    const made = entry(key, value)
    if (made === undefined) continue
    if (map.has(made[0])) twice?.(key)
    map.set(...made)
  }
  return map
}

/** `map2exp` and `map2act` as our rules, with a warning for each mapping that is no rule and each that means something else. */
import type { CoreOptions, Registry } from '@scitags/core'
import { nearestName } from '@scitags/core/wire'

import type { ActivityMapping, ExperimentMapping } from './pmark-settings.ts'
import type { Warnings } from './warnings.ts'

export type Experiments = NonNullable<CoreOptions['experiments']>
export type Activities = NonNullable<CoreOptions['activities']>

const onlyPaths = 'the server of this package knows only the path of a request so far: rules for VOs, roles and users apply in programs that tell who asks (`subject` of markFlows)'

export function experimentRules (mappings: readonly ExperimentMapping[], registry: Registry, warnings: Warnings): Experiments {
  const names = new Names(registry, warnings)
  const rules = mappings.flatMap(mapping => {
    const value = names.experiment(mapping.experiment, mapping.line)
    const key = mapping.by === 'path' ? pathKey(mapping, warnings) : mapping.by === 'vo' ? voKey(mapping.key) : mapping.key
    if (value === undefined || key === undefined) return []
    if (mapping.by === 'vo') warnings.addOnce(mapping.line, onlyPaths)
    return [{ ...mapping, key, value, written: mapping.key, group: mapping.by }]
  })
  const { default: fallback, path, vo } = grouped(rules, warnings)
  return { ...first(fallback, value => ({ default: value })), ...(path !== undefined && { paths: path }), ...(vo !== undefined && { vos: vo }) }
}

export function activityRules (mappings: readonly ActivityMapping[], registry: Registry, warnings: Warnings): Activities {
  const names = new Names(registry, warnings)
  const byExperiment = new Map<string, Rule[]>()
  for (const mapping of mappings) {
    const experiment = names.experiment(mapping.experiment, mapping.line)
    const value = experiment === undefined ? undefined : names.activity(experiment, mapping.activity, mapping.line)
    if (experiment === undefined || value === undefined) continue
    if (mapping.by !== 'default') warnings.addOnce(mapping.line, onlyPaths)
    gather(byExperiment, experiment, { group: mapping.by, key: mapping.key, written: mapping.key, value, line: mapping.line })
  }
  return Object.fromEntries([...byExperiment].map(([experiment, rules]) => {
    const { default: fallback, role, user } = grouped(rules, warnings)
    return [experiment, { ...first(fallback, value => ({ default: value })), ...(role !== undefined && { roles: role }), ...(user !== undefined && { users: user }) }]
  }))
}

interface Rule {
  readonly group: string
  readonly key: string
  /** The key as it stands in the file. */
  readonly written: string
  readonly value: string
  readonly line: number
}

type Table = Record<string, string>

/** XRootD keeps mappings sorted: of two for the same thing the one that is last in the alphabet counts, wherever it stands. */
function grouped (rules: readonly Rule[], warnings: Warnings): Readonly<Partial<Record<string, Table>>> {
  const kept = new Map<string, Rule>()
  for (const rule of rules) {
    const id = JSON.stringify([rule.group, rule.key])
    const other = kept.get(id)
    const winner = other === undefined || isLater(rule, other) ? rule : other
    if (other !== undefined && other.value !== rule.value) warnings.add(rule.line, () => `${rule.group} ${rule.written} is mapped to '${rule.value}' and on line ${other.line} to '${other.value}': '${winner.value}' is taken, as in XRootD`.replace('  ', ' '))
    kept.set(id, winner)
  }
  const tables = new Map<string, [key: string, value: string][]>()
  for (const { group, key, value } of kept.values()) gather(tables, group, [key, value])
  return Object.fromEntries([...tables].map(([group, entries]) => [group, Object.fromEntries(entries)]))
}

function gather<T> (lists: Map<string, T[]>, name: string, item: T): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [item])
  else list.push(item)
}

/** Of two spellings of a path the longer one is tried first. */
function isLater (rule: Rule, other: Rule): boolean {
  return rule.written.length !== other.written.length ? rule.written.length > other.written.length : rule.value > other.value
}

/** XRootD compares paths as plain text, from the left. */
function pathKey ({ key, line }: ExperimentMapping, warnings: Warnings): string | undefined {
  if (!key.startsWith('/') || key.split('/').includes('..')) {
    warnings.add(line, () => `path '${key}' is left out: our paths are absolute and have no '..'`)
    return undefined
  }
  const path = `/${key.split('/').filter(step => step !== '' && step !== '.').join('/')}`
  if (!key.endsWith('/')) warnings.add(line, () => `path ${key} covers whole components here: in XRootD it covers ${path}x and everything else that begins so as well`)
  return path
}

/** As rules spell them: `/cms/` and `cms` are the same. */
function voKey (vo: string): string | undefined {
  return vo.split('/').filter(step => step !== '' && step !== 'Role=NULL' && !step.startsWith('Capability=')).join('/') || undefined
}

function first<T> (table: Table | undefined, use: (value: string) => T): T | undefined {
  const [value] = Object.values(table ?? {})
  return value === undefined ? undefined : use(value)
}

/** XRootD turns all marking off for a name that it does not know; here the mapping is left out. */
class Names {
  readonly #registry: Registry
  readonly #warnings: Warnings

  constructor (registry: Registry, warnings: Warnings) {
    this.#registry = registry
    this.#warnings = warnings
  }

  /** As the registry spells it. */
  experiment (name: string, line: number): string | undefined {
    const found = byName(name, this.#registry.document.experiments, ({ expName }) => expName)
    if (found === undefined) this.#unknown('experiment', name, line, this.#registry.document.experiments.map(({ expName }) => expName))
    return found?.expName
  }

  activity (experiment: string, name: string, line: number): string | undefined {
    const activities = this.#registry.experiment(experiment)?.activities ?? []
    const found = byName(name, activities, ({ activityName }) => activityName)
    if (found === undefined) this.#unknown(`activity of ${experiment}`, name, line, activities.map(({ activityName }) => activityName))
    return found?.activityName
  }

  #unknown (kind: string, name: string, line: number, known: readonly string[]): void {
    this.#warnings.add(line, () => {
      const beginning = known.find(one => one.toLowerCase().startsWith(`${name.toLowerCase()} `))
      const nearest = beginning ?? nearestName(name, known)
      const advice = nearest === undefined ? '' : `; did you mean '${nearest}'${beginning === undefined ? '' : ', which XRootD cannot take, for it has a blank'}?`
      return `left out: the registry has no ${kind} called '${name}'${advice}`
    })
  }
}

/** Names only: a number would be a name for XRootD, and is an id for us. */
function byName<T> (name: string, entries: readonly T[], nameOf: (entry: T) => string): T | undefined {
  return entries.find(entry => nameOf(entry) === name) ?? entries.find(entry => nameOf(entry).toLowerCase() === name.toLowerCase())
}

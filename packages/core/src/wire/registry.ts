/** The registry of experiments and activities: its JSON, and how it is asked. */
import { ScitagsError } from '../errors.ts'
import { validateRegistry } from '../generated/wire.ts'
import type { FlowTag, Registry, RegistryActivity, RegistryDocument, RegistryExperiment } from '../types.ts'
import { jsonFault } from './json-fault.ts'
import { maxActivity, maxExperiment } from './scitag.ts'

/** In characters; the public registry has about ten thousand. */
export const maxRegistryBytes = 1024 * 1024

/** Told one line for each entry that was left out. */
export type OnWarning = (warning: string) => void

/**
 * [FL-REGISTRY] Takes JSON text or what it parses to. Entries with an id out of range, or one that is taken, are left out
 * with a warning. Throws {@link ScitagsError} `REGISTRY_INVALID`, which names the place.
 */
export function parseRegistry (json: unknown, onWarning: OnWarning = () => {}): RegistryDocument {
  const value = typeof json === 'string' ? valueOf(json) : json
  const fault = validateRegistry(value)
  if (fault !== undefined) throw new ScitagsError('REGISTRY_INVALID', { detail: fault })
  const { modified = '', experiments } = value as Published
  const kept = withUsableIds(experiments, ({ expId }) => expId, maxExperiment, ({ expName, expId }) => `experiment ${expName} (${expId})`, onWarning)
  if (kept.length === 0) throw new ScitagsError('REGISTRY_INVALID', { detail: 'no experiment has a usable id' })
  return { version: 1, modified, experiments: kept.map(experiment => plainExperiment(experiment, onWarning)) }
}

/** Indexes a document for lookups. Names are compared without regard to case; of two equal ones the first counts. */
export function registryOf (document: RegistryDocument): Registry {
  const experiments = new Lookup(document.experiments, ({ expId }) => expId, ({ expName }) => expName)
  const activities = new Map(document.experiments.map(({ expId, activities }) =>
    [expId, new Lookup(activities, ({ activityId }) => activityId, ({ activityName }) => activityName)]))
  const activity = (experiment: number | string, idOrName: number | string): RegistryActivity | undefined => {
    const owner = experiments.find(experiment)
    return owner === undefined ? undefined : activities.get(owner.expId)?.find(idOrName)
  }
  return {
    document,
    isRegistered: ({ experiment, activity }) => activities.get(experiment)?.find(activity) !== undefined,
    experiment: idOrName => experiments.find(idOrName),
    activity,
    nameOf: (tag: FlowTag) => `${experiments.find(tag.experiment)?.expName ?? tag.experiment}/${activity(tag.experiment, tag.activity)?.activityName ?? tag.activity}`
  }
}

type Published = Omit<RegistryDocument, 'modified'> & { readonly modified?: string }

function valueOf (text: string): unknown {
  if (text.length > maxRegistryBytes) throw new ScitagsError('REGISTRY_INVALID', { detail: `it is longer than ${maxRegistryBytes} bytes` })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ScitagsError('REGISTRY_INVALID', { detail: jsonFault(text) ?? 'it is no JSON', cause })
  }
}

function plainExperiment ({ expId, expName, activities }: RegistryExperiment, onWarning: OnWarning): RegistryExperiment {
  const kept = withUsableIds(activities, ({ activityId }) => activityId, maxActivity,
    ({ activityName, activityId }) => `activity ${expName}/${activityName} (${activityId})`, onWarning)
  return { expId, expName, activities: kept.map(({ activityId, activityName }) => ({ activityId, activityName })) }
}

function withUsableIds<T> (entries: readonly T[], idOf: (entry: T) => number, max: number, called: (entry: T) => string, onWarning: OnWarning): T[] {
  const taken = new Set<number>()
  return entries.filter(entry => {
    const id = idOf(entry)
    const problem = id < 1 || id > max ? `its id is not in 1…${max}` : taken.has(id) ? 'its id is taken' : undefined
    taken.add(id)
    if (problem !== undefined) onWarning(`${called(entry)} is left out: ${problem}`)
    return problem === undefined
  })
}

/** Finds an entry by its id, by its name, or by its id written as text. */
class Lookup<T> {
  readonly #byId: ReadonlyMap<number, T>
  readonly #byName: ReadonlyMap<string, T>

  constructor (entries: readonly T[], idOf: (entry: T) => number, nameOf: (entry: T) => string) {
    this.#byId = new Map(entries.map(entry => [idOf(entry), entry]))
    this.#byName = new Map([...entries].reverse().map(entry => [nameOf(entry).toLowerCase(), entry]))
  }

  find (idOrName: number | string): T | undefined {
    if (typeof idOrName === 'number') return this.#byId.get(idOrName)
    const named = this.#byName.get(idOrName.trim().toLowerCase())
    return named ?? (/^\d{1,4}$/.test(idOrName) ? this.#byId.get(Number(idOrName)) : undefined)
  }
}

/** What changed between two versions of the registry; ids do move: lsst and dune once changed places. */
import type { RegistryDocument } from '../types.ts'

/** One difference. Names of activities begin with their experiment: `cms/Staging`. */
export type RegistryChange = {
  readonly of: 'experiment' | 'activity'
  readonly id: number
  readonly name: string
} & (
  | { readonly change: 'new' | 'gone' }
  | { readonly change: 'moved', readonly oldId: number }
  | { readonly change: 'renamed', readonly oldName: string }
)

/** One for each name that moved to another id, was renamed under its id, has gone or is new, in the order of ids. */
export function registryChanges (before: RegistryDocument, after: RegistryDocument): RegistryChange[] {
  const old = new Map(before.experiments.map(experiment => [experiment.expName, experiment]))
  return [
    ...changes('experiment', before.experiments.map(nameAndId), after.experiments.map(nameAndId)),
    ...after.experiments.flatMap(({ expName, activities }) => {
      const known = old.get(expName)
      const named = (list: typeof activities): Entry[] => list.map(({ activityId, activityName }) => ({ id: activityId, name: `${expName}/${activityName}` }))
      return known === undefined ? [] : changes('activity', named(known.activities), named(activities))
    })
  ]
}

/** The same, a line each for people. */
export function diffRegistries (before: RegistryDocument, after: RegistryDocument): string[] {
  return registryChanges(before, after).map(describeChange)
}

export function describeChange (change: RegistryChange): string {
  const { of, id, name } = change
  switch (change.change) {
    case 'renamed': return `${of} ${id} was ${change.oldName} and is ${name} now`
    case 'new': return `${of} ${name} is new: ${id}`
    case 'moved': return `${of} ${name} moved from ${change.oldId} to ${id}`
    case 'gone': return `${of} ${name} (${id}) has gone`
  }
}

interface Entry {
  readonly id: number
  readonly name: string
}

function nameAndId ({ expId, expName }: RegistryDocument['experiments'][number]): Entry {
  return { id: expId, name: expName }
}

function changes (of: RegistryChange['of'], before: readonly Entry[], after: readonly Entry[]): RegistryChange[] {
  const oldIds = new Map(before.map(({ id, name }) => [name, id]))
  const newIds = new Map(after.map(({ id, name }) => [name, id]))
  const oldNames = new Map(before.map(({ id, name }) => [id, name]))
  const isRename = ({ id, name }: Entry): boolean => !oldIds.has(name) && oldNames.has(id) && !newIds.has(oldNames.get(id) ?? '')
  const renamed = new Set(after.filter(isRename).map(({ id }) => id))
  return [
    ...after.flatMap((entry): RegistryChange[] => {
      const { id, name } = entry
      const oldId = oldIds.get(name)
      if (renamed.has(id)) return [{ of, change: 'renamed', id, name, oldName: oldNames.get(id) ?? '' }]
      if (oldId === undefined) return [{ of, change: 'new', id, name }]
      return oldId === id ? [] : [{ of, change: 'moved', id, name, oldId }]
    }),
    ...before.flatMap(({ id, name }): RegistryChange[] => newIds.has(name) || renamed.has(id) ? [] : [{ of, change: 'gone', id, name }])
  ]
}

/** What changed between two versions of the registry; ids do move: lsst and dune once changed places. */
import type { RegistryDocument } from '../types.ts'

/** One line for each name that moved to another id, was renamed under its id, has gone or is new, in the order of ids. */
export function diffRegistries (before: RegistryDocument, after: RegistryDocument): string[] {
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

interface Entry {
  readonly id: number
  readonly name: string
}

function nameAndId ({ expId, expName }: RegistryDocument['experiments'][number]): Entry {
  return { id: expId, name: expName }
}

function changes (kind: string, before: readonly Entry[], after: readonly Entry[]): string[] {
  const oldIds = new Map(before.map(({ id, name }) => [name, id]))
  const newIds = new Map(after.map(({ id, name }) => [name, id]))
  const oldNames = new Map(before.map(({ id, name }) => [id, name]))
  const isRename = ({ id, name }: Entry): boolean => !oldIds.has(name) && oldNames.has(id) && !newIds.has(oldNames.get(id) ?? '')
  const renamed = new Set(after.filter(isRename).map(({ id }) => id))
  return [
    ...after.flatMap(entry => {
      const { id, name } = entry
      const oldId = oldIds.get(name)
      if (renamed.has(id)) return `${kind} ${id} was ${oldNames.get(id) ?? ''} and is ${name} now`
      if (oldId === undefined) return `${kind} ${name} is new: ${id}`
      return oldId === id ? [] : `${kind} ${name} moved from ${oldId} to ${id}`
    }),
    ...before.flatMap(({ id, name }) => newIds.has(name) || renamed.has(id) ? [] : `${kind} ${name} (${id}) has gone`)
  ]
}

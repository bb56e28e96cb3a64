/** What has been learnt of storages, for a while: which way works between two of them, and which directories are there. */
import type { StorageFile } from '../../storage/storage-file.ts'
import type { Way } from './copy-ways.ts'

const keptMs = 600_000
const maxEntries = 10_000

export interface LinkMemory {
  /** The ways that are left; all of them, where none would be. */
  waysLeft (source: StorageFile, destination: StorageFile, ways: readonly Way[]): readonly Way[]
  worked (source: StorageFile, destination: StorageFile, way: Way): void
  /** `ever`: the server does not do it. `now`: it counts when it happens to another file as well, and the way has not worked between. */
  couldNot (source: StorageFile, destination: StorageFile, way: Way, how: 'ever' | 'now'): void
  /** Whether this storage wants its directories made first, and this one may not be there. */
  lacksParents (destination: StorageFile): boolean
  madeParents (destination: StorageFile): void
}

export function linkMemory (nowMs: () => number): LinkMemory {
  const givenUp = expiring<true>(nowMs)
  /** The file it happened to. */
  const doubted = expiring<string>(nowMs)
  const wantsParents = expiring<true>(nowMs)
  const directories = expiring<true>(nowMs)
  const keyOf = (source: StorageFile, destination: StorageFile, way: Way): string => `${storageOf(source)} ${storageOf(destination)} ${way}`
  return {
    waysLeft (source, destination, all) {
      const left = all.filter(way => givenUp.get(keyOf(source, destination, way)) === undefined)
      return left.length === 0 ? all : left
    },
    worked (source, destination, way) {
      const key = keyOf(source, destination, way)
      givenUp.delete(key)
      doubted.delete(key)
    },
    couldNot (source, destination, way, how) {
      const key = keyOf(source, destination, way)
      const file = `${source.name} ${destination.name}`
      const before = doubted.get(key)
      if (how === 'ever' || (before !== undefined && before !== file)) givenUp.set(key, true)
      else doubted.set(key, file)
    },
    lacksParents: destination => wantsParents.get(storageOf(destination)) === true && directories.get(directoryOf(destination)) === undefined,
    madeParents (destination) {
      wantsParents.set(storageOf(destination), true)
      directories.set(directoryOf(destination), true)
    }
  }
}

interface Expiring<V> {
  get (key: string): V | undefined
  set (key: string, value: V): void
  delete (key: string): void
}

/** The oldest goes where there are too many. */
function expiring<V> (nowMs: () => number): Expiring<V> {
  const entries = new Map<string, { readonly value: V, readonly untilMs: number }>()
  return {
    get (key) {
      const entry = entries.get(key)
      return entry === undefined || entry.untilMs <= nowMs() ? undefined : entry.value
    },
    set (key, value) {
      entries.delete(key)
      entries.set(key, { value, untilMs: nowMs() + keptMs })
      const [oldest] = entries.keys()
      if (entries.size > maxEntries && oldest !== undefined) entries.delete(oldest)
    },
    delete (key) { entries.delete(key) }
  }
}

function storageOf ({ name }: StorageFile): string {
  return name.split('/', 3).join('/')
}

function directoryOf ({ name }: StorageFile): string {
  return name.slice(0, name.lastIndexOf('/'))
}

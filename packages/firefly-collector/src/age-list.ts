/** A list by age from which anything can be taken at once: a Map or a Set searches past all that has left its head. */

/** What may stand in one list at a time; the list alone writes these. */
export interface Aged<T> {
  older: T | undefined
  newer: T | undefined
}

export interface AgeList<T> {
  readonly size: number
  readonly oldest: T | undefined
  /** As the newest; it is in no list yet. */
  add (entry: T): void
  /** It is in this list. */
  delete (entry: T): void
}

export function createAgeList<T extends Aged<T>> (): AgeList<T> {
  let size = 0
  let oldest: T | undefined
  let newest: T | undefined

  return {
    get size () { return size },
    get oldest () { return oldest },
    add (entry) {
      entry.older = newest
      if (newest === undefined) oldest = entry
      else newest.newer = entry
      newest = entry
      size++
    },
    delete (entry) {
      const { older, newer } = entry
      if (older === undefined) oldest = newer
      else older.newer = newer
      if (newer === undefined) newest = older
      else newer.older = older
      entry.older = entry.newer = undefined
      size--
    }
  }
}

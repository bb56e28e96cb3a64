/** The known name that somebody probably meant. */

/** Case-insensitive; undefined when none is near: more than two letters and a third of the name away. */
export function nearestName (name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.slice(0, maxLength).toLowerCase()
  let nearest: string | undefined
  let fewest = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.slice(0, maxLength).toLowerCase())
    if (steps >= fewest) continue
    nearest = candidate
    fewest = steps
  }
  return nearest
}

/** The work grows with the product of two lengths. */
const maxLength = 128

/** Levenshtein's: how many letters to add, drop or replace. */
function distance (a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const replaced = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1)
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}

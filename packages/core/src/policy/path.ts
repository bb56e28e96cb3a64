/** Paths of files as rules compare them: absolute, without dot segments, doubled or closing slashes. */

/** The one spelling of a path; `/` for an empty one. Dot segments never climb above the root. */
export function canonicalPath (path: string): string {
  if (isCanonical(path)) return path
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return `/${steps.join('/')}`
}

/** The path itself, its folder, the folder of that, … and `/`. */
export function * upwards (path: string): Generator<string> {
  for (let at = canonicalPath(path); at !== '/'; at = at.slice(0, at.lastIndexOf('/')) || '/') yield at
  yield '/'
}

function isCanonical (path: string): boolean {
  return path.startsWith('/') && !path.includes('//') && !path.includes('/.') && (path === '/' || !path.endsWith('/'))
}

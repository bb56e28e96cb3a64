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

/** The path itself, its folder, the folder of that, … and `/`, but none with more than `deepest` components. */
export function * upwards (path: string, deepest: number): Generator<string> {
  for (let at = beginning(canonicalPath(path), deepest); at !== '/'; at = at.slice(0, at.lastIndexOf('/')) || '/') yield at
  yield '/'
}

/** How many components a canonical path has. */
export function depthOf (path: string): number {
  return path === '/' ? 0 : path.split('/').length - 1
}

function beginning (path: string, components: number): string {
  let end = 0
  for (let step = 0; step < components; step++) {
    end = path.indexOf('/', end + 1)
    if (end < 0) return path
  }
  return path.slice(0, end) || '/'
}

function isCanonical (path: string): boolean {
  return path.startsWith('/') && !path.includes('//') && !path.includes('/.') && (path === '/' || !path.endsWith('/'))
}

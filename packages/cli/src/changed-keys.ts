/** Which options differ between two readings of a site file. */

/** As people write them, such as `servers[0].listen`; a list of another length is named as a whole. */
export function changedKeys (before: unknown, after: unknown, path = ''): string[] {
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((value: unknown, index) => changedKeys(value, after[index], `${path}[${index}]`))
  }
  if (!isTable(before) || !isTable(after)) return JSON.stringify(before) === JSON.stringify(after) ? [] : [path]
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap(key => changedKeys(before[key], after[key], path === '' ? key : `${path}.${key}`))
}

function isTable (value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

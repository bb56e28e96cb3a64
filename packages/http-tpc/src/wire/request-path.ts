/** Turns the target of a request into the path of a file, and back. */

/** Nothing to decode, and nothing behind it. */
const plainPath = /^\/[A-Za-z0-9/._~-]*$/

/**
 * The decoded path of a request target (origin or absolute form), without query: percent-decoded once.
 * Undefined when it cannot be decoded or hides a separator or NUL behind an escape. [TPC-Path]
 */
export function decodePath (target: string): string | undefined {
  if (plainPath.test(target)) return target
  const [whole = ''] = target.split('?', 1)
  // What stands behind it would be cut off, and a directory deleted instead of something in it.
  if (whole.includes('#')) return undefined
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*(.*)$/i.exec(whole)?.[1] ?? whole
  if (path === '') return '/'
  if (!path.startsWith('/') || /%(2f|00)|\0/i.test(path)) return undefined
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** The decoded path of a URL or reference, as seen from below `base`, where a router has mounted the storage. */
export function pathBelow (base: string, target: string): string | undefined {
  const path = decodePath(target)
  if (base === '' || base === '/' || path === undefined) return path
  return path === base ? '/' : path.startsWith(`${base}/`) ? path.slice(base.length) : undefined
}

/** The path as it stands in a URL: every component percent-encoded. */
export function encodePath (path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

/** CGI behind the first question mark of a path: keys and values as they stand, nothing is percent-decoded. */

export interface PathWithCgi {
  readonly path: string
  /** Without the question mark; empty where there is none. */
  readonly cgi: string
}

export function splitPath (text: string): PathWithCgi {
  const mark = text.indexOf('?')
  return mark < 0 ? { path: text, cgi: '' } : { path: text.slice(0, mark), cgi: text.slice(mark + 1) }
}

export function joinPath (path: string, cgi: string): string {
  return cgi === '' ? path : `${path}?${cgi}`
}

/** The value of a key: that of its first appearance. */
export function cgiValue (cgi: string, key: string): string | undefined {
  // Most requests have none at all, and what is asked for most often is not there.
  if (!cgi.includes(key)) return undefined
  for (const pair of cgi.split('&')) if (pair.startsWith(key) && pair[key.length] === '=') return pair.slice(key.length + 1)
  return undefined
}

/** In order, as they stand; a pair without `=` has an empty value. */
export function cgiPairs (cgi: string): (readonly [key: string, value: string])[] {
  return cgi.split('&').filter(pair => pair !== '').map(pair => {
    const equals = pair.indexOf('=')
    return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
  })
}

export function cgiOf (pairs: Iterable<readonly [key: string, value: string]>): string {
  return Array.from(pairs, ([key, value]) => `${key}=${value}`).join('&')
}

/** As a client does on a redirect: equal keys are replaced in their place, new ones come last. */
export function mergeCgi (cgi: string, over: string): string {
  return cgiOf(new Map([...cgiPairs(cgi), ...cgiPairs(over)]))
}

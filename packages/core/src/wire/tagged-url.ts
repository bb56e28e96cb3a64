/** Puts a tag into a URL, for whoever will be asked for it: `scitag.flow=N` in the query. */
import { flowKey } from './tag-claim.ts'

/** A signature covers the query: one added key would break the URL. Matched against whole, lower-case keys. */
const signatureKeys = new Set(['x-amz-signature', 'signature', 'sig', 'x-goog-signature', 'x-oss-signature', 'q-signature'])

/** An http or root URL with its tag, in place of one that is there; signed URLs and those of other schemes stay as they are. */
export function urlWithTag (url: string, scitag: number): string {
  return isRootUrl(url) ? rootUrlWithTag(url, scitag) : locationWithTag(url, scitag)
}

/**
 * [TPC-Location] `location` with `scitag.flow=N`, replacing a differing one; as it was when it is signed,
 * carries the tag already, or is no HTTP or relative reference.
 */
export function locationWithTag (location: string, scitag: number): string {
  const hash = location.indexOf('#')
  const fragment = hash < 0 ? '' : location.slice(hash)
  const whole = hash < 0 ? location : location.slice(0, hash)
  // It means the request's own target, query and all.
  if (whole === '') return location
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(whole)?.[1]?.toLowerCase()
  if (scheme !== undefined && !/^(https?|davs?)$/.test(scheme)) return location

  const { path, pairs } = split(whole)
  const keys = pairs.map(pair => decoded(keyOf(pair)))
  if (keys.some(key => signatureKeys.has(key.toLowerCase()))) return location
  return `${join(path, pairs.filter((_pair, index) => keys[index] !== flowKey), scitag)}${fragment}`
}

export function isRootUrl (url: string): boolean {
  return /^x?roots?:\/\//i.test(url)
}

/** What stands in CGI stands as it is, with nothing decoded. */
function rootUrlWithTag (url: string, scitag: number): string {
  const { path, pairs } = split(url)
  return join(path, pairs.filter(pair => keyOf(pair) !== flowKey), scitag)
}

function split (url: string): { readonly path: string, readonly pairs: readonly string[] } {
  const at = url.indexOf('?')
  return at < 0 ? { path: url, pairs: [] } : { path: url.slice(0, at), pairs: url.slice(at + 1).split('&').filter(pair => pair !== '') }
}

function join (path: string, pairs: readonly string[], scitag: number): string {
  return `${path}?${[...pairs, `${flowKey}=${scitag}`].join('&')}`
}

function keyOf (pair: string): string {
  const end = pair.indexOf('=')
  return end < 0 ? pair : pair.slice(0, end)
}

function decoded (key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return key
  }
}

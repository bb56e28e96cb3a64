/** Keeps the tag of a redirected request: the next server reads it from the Location. */
import { flowKey } from '@scitags/core/wire'

/** A signature covers the query: one added key would break the URL. Matched against whole, lower-case keys. */
const signatureKeys = new Set(['x-amz-signature', 'signature', 'sig', 'x-goog-signature', 'x-oss-signature', 'q-signature'])

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

  const at = whole.indexOf('?')
  const pairs = at < 0 ? [] : whole.slice(at + 1).split('&').filter(pair => pair !== '')
  const keys = pairs.map(keyOf)
  if (keys.some(key => signatureKeys.has(key.toLowerCase()))) return location
  const kept = pairs.filter((_pair, index) => keys[index] !== flowKey)
  return `${at < 0 ? whole : whole.slice(0, at)}?${[...kept, `${flowKey}=${scitag}`].join('&')}${fragment}`
}

function keyOf (pair: string): string {
  const end = pair.indexOf('=')
  const key = end < 0 ? pair : pair.slice(0, end)
  try {
    return decodeURIComponent(key.replaceAll('+', ' '))
  } catch {
    return key
  }
}

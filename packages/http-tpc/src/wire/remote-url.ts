/** The URL of a remote file: which are taken, how they are shown, and when two of them mean the same server. */
import { HttpTpcError } from '../errors.ts'

/**
 * An absolute http, https, dav or davs URL without user and fragment; dav and davs become http and https. [TPC-URL]
 * Throws {@link HttpTpcError} `URL_INVALID` or `SCHEME_UNSUPPORTED`.
 */
export function parseRemoteUrl (text: string): URL {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase()
  if (scheme === undefined) throw new HttpTpcError('URL_INVALID', { detail: 'it must begin with a scheme and //' })
  if (!/^(https?|davs?)$/.test(scheme)) throw new HttpTpcError('SCHEME_UNSUPPORTED', { detail: scheme })
  // dav is no special scheme to URL(), which would not look at its host.
  const plain = `${scheme.endsWith('s') ? 'https' : 'http'}${text.slice(scheme.length)}`
  const url = /[\0- \x7f]/.test(text) ? undefined : parse(plain)
  if (url === undefined || url.hostname === '') throw new HttpTpcError('URL_INVALID')
  if (url.username !== '' || url.password !== '') throw new HttpTpcError('URL_INVALID', { detail: 'credentials belong into TransferHeaderAuthorization' })
  url.hash = ''
  return url
}

/** For messages: without query, where tokens and signatures are. */
export function displayUrl ({ origin, pathname }: URL): string {
  return `${origin}${pathname}`
}

/** Host name or address, without brackets. */
export function hostOf ({ hostname }: URL): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname
}

export function portOf (url: URL): number {
  return url.port === '' ? defaultPortOf(url) : Number(url.port)
}

export function defaultPortOf ({ protocol }: URL): number {
  return protocol === 'https:' ? 443 : 80
}

/** Path and query as they go into a request line. */
export function targetOf ({ pathname, search }: URL): string {
  return `${pathname}${search}`
}

function parse (text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

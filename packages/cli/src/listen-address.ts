/** Where to listen, as people write it. */
import { isIP, isIPv6 } from 'node:net'

import { CliError } from './errors.ts'

export interface ListenAddress {
  /** A host, or both families where none is named: a socket of its own for each, so that no address shows up as an IPv4-mapped one. */
  readonly addresses: readonly string[]
  readonly port: number
}

const everywhere = ['::', '0.0.0.0']

/**
 * `10514`, `:10514`, `192.0.2.1:10514`, `[2001:db8::1]:10514`, `localhost:10514`, or an address alone where there is a default port;
 * undefined for anything else.
 */
export function parseListenAddress (text: string, defaultPort?: number): ListenAddress | undefined {
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+(?:%\w+)?)\]|([^[\]:\s]*))(?::(\d{1,5}))?$/i.exec(/^\d{1,5}$/.test(text) ? `:${text}` : text) ?? []
  const host = isIP(text) === 0 ? bracketed ?? plain : text
  const port = digits === undefined ? defaultPort : Number(digits)
  if (host === undefined || port === undefined || port > 65_535 || (bracketed !== undefined && !isIPv6(bracketed)) || (host === '' && digits === undefined)) return undefined
  return { addresses: host === '' ? everywhere : [host], port }
}

/** Of the site file, where a port must be said. Throws {@link CliError} `CONFIG_INVALID`. */
export function readListenAddress (text: string, path: readonly (string | number)[]): ListenAddress {
  const place = parseListenAddress(text)
  if (place !== undefined) return place
  const fault = parseListenAddress(text, 0) === undefined ? 'is no place to listen' : 'names no port to listen on'
  throw new CliError('CONFIG_INVALID', { detail: `'${text}' ${fault}; write 127.0.0.1:8080, [::1]:8080 or :8080, with a port up to 65535 (0 = any free one)`, path })
}

/** Where to listen, as people write it. */
import { isIP, isIPv6 } from 'node:net'

export interface ListenAddress {
  /** Undefined: all of this host. */
  readonly address: string | undefined
  readonly port: number
}

/** `10514`, `:10514`, `192.0.2.1:10514`, `[2001:db8::1]:10514`, `localhost:10514` or an address alone; undefined for anything else. */
export function parseListenAddress (text: string, defaultPort: number): ListenAddress | undefined {
  if (isIP(text) !== 0) return { address: text, port: defaultPort }
  const [, bracketed, plain, digits] = /^(?:\[([\da-f:.]+(?:%\w+)?)\]|([^[\]:\s]*))(?::(\d{1,5}))?$/i.exec(/^\d{1,5}$/.test(text) ? `:${text}` : text) ?? []
  const host = bracketed ?? plain
  const port = digits === undefined ? defaultPort : Number(digits)
  if (host === undefined || port > 65_535 || (bracketed !== undefined && !isIPv6(bracketed)) || (host === '' && digits === undefined)) return undefined
  return { address: host === '' ? undefined : host, port }
}

/** For URLs and messages: `127.0.0.1:80`, `[::1]:80`. */
export function hostAndPort (address: string, port: number): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}`
}

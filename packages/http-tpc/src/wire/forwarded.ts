/** Reads what proxies write about the way of a request: `Forwarded` (RFC 7239) and `X-Forwarded-For`. */
import { plainAddress } from '@scitags/core/wire'

/** One end as a proxy names it; without an address where it hides or does not know it, without a port where it leaves it out. */
export interface ForwardedNode {
  readonly address?: string
  readonly port?: number
}

/** What one proxy says: from where the request came to it, and at which of its own addresses. */
export interface ForwardedHop {
  readonly from: ForwardedNode | undefined
  readonly by: ForwardedNode | undefined
}

/** A longer field is not read: a handful of proxies needs a few hundred characters. */
export const maxForwardedLength = 4096

/** [FWD] In the order of the way: the last hop is the proxy next to us. Undefined where the field is not as RFC 7239 §4 says. */
export function readForwarded (field: string): readonly ForwardedHop[] | undefined {
  if (field.length > maxForwardedLength) return undefined
  const hops: ForwardedHop[] = []
  let parameters = new Map<string, string>()
  let at = 0
  for (;;) {
    step.lastIndex = at
    const [whole, name, token, quoted = '', separator] = step.exec(field) ?? []
    if (whole === undefined) return undefined
    at += whole.length
    if (name !== undefined) {
      const key = name.toLowerCase()
      if (parameters.has(key)) return undefined
      parameters.set(key, token ?? quoted.replace(/\\(.)/g, '$1'))
    }
    if (separator === ';') continue
    if (parameters.size > 0) hops.push({ from: nodeOf(parameters.get('for')), by: nodeOf(parameters.get('by')) })
    parameters = new Map()
    if (separator === '') return hops
  }
}

/** `X-Forwarded-For`, in the order of the way: addresses, with a port where the proxy writes one. */
export function readForwardedFor (field: string): readonly ForwardedHop[] | undefined {
  if (field.length > maxForwardedLength) return undefined
  return field.split(',').map(text => ({ from: nodeOf(text.trim()), by: undefined }))
}

/** `192.0.2.1:443` or `[2001:db8::1]:443`, with or without the port; an IPv6 address without brackets has none. What is no address is empty. */
export function nodeOf (text: string | undefined): ForwardedNode | undefined {
  if (text === undefined) return undefined
  const [, bracketed, ipv4, portText] = /^(?:\[([0-9a-f:.]+)\]|([0-9.]+))(?::(\d{1,5}))?$/i.exec(text) ?? []
  const isBareIPv6 = bracketed === undefined && ipv4 === undefined && /^[0-9a-f:.]+$/i.test(text)
  const address = plainAddress(bracketed ?? ipv4 ?? (isBareIPv6 ? text : ''))
  if (address === undefined) return {}
  const port = Number(portText)
  return port >= 1 && port <= 65_535 ? { address, port } : { address }
}

/** Perhaps `name=value`, its value a token or a quoted string, and what separates it from the next. */
const step = /[ \t]*(?:([!#$%&'*+.^_`|~0-9a-z-]+)=(?:([!#$%&'*+.^_`|~0-9a-z-]+)|"((?:[\t !#-[\]-~\x80-\xff]|\\[\t -~\x80-\xff])*)")[ \t]*)?([;,]|$)/iy

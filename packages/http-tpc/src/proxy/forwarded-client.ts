/** Finds the client in what the proxies wrote into the headers of a request. */
import type { IncomingHttpHeaders } from 'node:http'

import { readForwarded, readForwardedFor } from '../wire/forwarded.ts'
import type { ForwardedHop, ForwardedNode } from '../wire/forwarded.ts'
import type { IsTrusted } from './trusted-nets.ts'

export interface ForwardedClient {
  readonly client: ForwardedNode
  /** Where it reached the first of our proxies, if that one says so. */
  readonly at: ForwardedNode
}

export interface ForwardedRules {
  readonly header: 'forwarded' | 'x-forwarded-for'
  /** Lower case. */
  readonly portHeader: string | undefined
  readonly isTrusted: IsTrusted
}

/** Of a request that a trusted proxy sent. Undefined without the header: then the proxy asks for itself. What cannot be read or is not said is empty. */
export function forwardedClient (headers: IncomingHttpHeaders, { header, portHeader, isTrusted }: ForwardedRules): ForwardedClient | undefined {
  const field = textOf(headers[header])
  if (field === undefined) return undefined
  const hops = header === 'forwarded' ? readForwarded(field) : readForwardedFor(field)
  const hop = outermostTrusted(hops ?? [], isTrusted)
  const { address, port = hop === hops?.at(-1) ? portOf(headers, portHeader) : undefined } = hop?.from ?? {}
  return {
    client: { ...(address !== undefined && { address }), ...(port !== undefined && { port }) },
    at: hop?.by ?? {}
  }
}

/** [FWD] From the proxy next to us outwards: what the first hop that is none of our proxies says of those before it may be invented. */
function outermostTrusted (hops: readonly ForwardedHop[], isTrusted: IsTrusted): ForwardedHop | undefined {
  return hops.findLast(({ from }) => !isTrusted(from?.address)) ?? hops[0]
}

/** The header names the client of the proxy next to us. */
function portOf (headers: IncomingHttpHeaders, portHeader: string | undefined): number | undefined {
  const text = portHeader === undefined ? undefined : textOf(headers[portHeader])
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined
}

function textOf (field: string | string[] | undefined): string | undefined {
  return Array.isArray(field) ? field.join(', ') : field
}

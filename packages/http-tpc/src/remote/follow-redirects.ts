/** Follows the redirects of a remote side, one hop at a time; each hop is screened anew when it is connected to. */
import { HttpTpcError } from '../errors.ts'
import { withoutCredentials } from '../wire/outgoing-headers.ts'
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'

/** Where a request goes, and with which of the client's headers. */
export interface Hop {
  readonly url: URL
  readonly headers: readonly HeaderField[]
}

export interface Redirect {
  readonly kind: 'redirect'
  readonly location: string | undefined
}

/** GET and HEAD follow all of these, and a COPY, as peers do; a PUT, DELETE or MKCOL does not become a GET, so 303 is no answer to it. */
export function isRedirect (status: number, method: string): boolean {
  return [300, 301, 302, 307, 308].includes(status) || (status === 303 && ['GET', 'HEAD', 'COPY'].includes(method))
}

/** Calls `attempt` until it answers something else than a redirect; `next` says where that leads. Throws {@link HttpTpcError}. */
export async function followRedirects<A extends { readonly kind: string }> (
  first: Hop, limit: number, attempt: (hop: Hop) => Promise<A | Redirect>, next: (hop: Hop, location: string | undefined) => Hop = nextHop
): Promise<Exclude<A, Redirect>> {
  let hop = first
  for (let followed = 0; followed <= limit; followed++) {
    const answer = await attempt(hop)
    if (!isRedirectAnswer(answer)) return answer as Exclude<A, Redirect>
    hop = next(hop, answer.location)
  }
  throw new HttpTpcError('REDIRECTS_EXCEEDED', { detail: `${displayUrl(first.url)}, more than ${limit} times` })
}

/** [TPC-Redirect] Credentials go to the origin they were given for, and to no other host, port or scheme. */
export function nextHop ({ url, headers }: Hop, location: string | undefined): Hop {
  if (location === undefined) throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} redirects to nowhere` })
  let next: URL
  try {
    // dav and davs are no special schemes to URL(): read them as http and https, then resolve what is relative.
    next = /^[a-z][a-z0-9+.-]*:/i.test(location) ? parseRemoteUrl(location) : parseRemoteUrl(new URL(location, url).href)
  } catch (cause) {
    throw new HttpTpcError('REMOTE_INVALID', { detail: `${displayUrl(url)} redirects to what is no URL of a file`, cause })
  }
  return { url: next, headers: next.origin === url.origin ? headers : withoutCredentials(headers) }
}

function isRedirectAnswer (answer: { readonly kind: string }): answer is Redirect {
  return answer.kind === 'redirect'
}

/** How a client proves who it is: the seam for further protocols, such as sss and gsi. */
import type { Identity, Peer, Verify } from '../identity.ts'

/** One authentication of one client, in rounds. */
export interface Authentication {
  /** `credentials` are as they came, with the name of the protocol in front. Rejects, or resolves to nothing, where they are not accepted. */
  next (credentials: Buffer): Promise<Verdict>
}

export type Verdict =
  | { readonly kind: 'identity', readonly identity: Identity }
  /** Bytes for the next round. */
  | { readonly kind: 'more', readonly bytes: Buffer }
  | { readonly kind: 'refused', readonly reason: string }

export interface AuthenticationProtocol {
  /** At most four characters. */
  readonly name: string
  /** What the answer to a login says of it, after its name and a comma; undefined where it cannot be used on such a connection. */
  parameters (isTls: boolean): string | undefined
  begin (peer: Peer, verify: Verify): Authentication
}

/** The text behind the session id in the answer to a login; empty where nobody is asked. */
export function securityText (protocols: readonly AuthenticationProtocol[], isTls: boolean): string {
  return protocols.map(protocol => {
    const text = protocol.parameters(isTls)
    return text === undefined ? '' : `&P=${protocol.name}${text === '' ? '' : `,${text}`}`
  }).join('')
}

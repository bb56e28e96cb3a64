/** Who a client is, and what it may do: the exchange is ours, the verdict is the integrator's. */
import type { Clock, Subject } from '@scitags/core'

/** What a client has shown. */
export type Credential =
  /** A bearer token: at the login (ztn), or `authz` in the CGI of one request. Not verified by anybody yet. */
  | { readonly kind: 'token', readonly token: string }
  /** What a client says of itself, which proves nothing. */
  | { readonly kind: 'unix', readonly user: string, readonly group: string }
  | { readonly kind: 'host' }
  /** Nothing was asked. `user` is the name of the login, which proves nothing. */
  | { readonly kind: 'none', readonly user: string }

/** What is done to a path. */
export type Operation = 'read' | 'list' | 'create' | 'modify' | 'delete' | 'stage'

export interface Identity {
  /** For the rules of marking; the path is added by the gateway. */
  readonly subject: Subject
  /**
   * Unix time in milliseconds from which on it counts no more: for what is asked by path; open files stay open. Without it a login counts as long as its
   * connection, and a token in a CGI is asked about again after a minute.
   */
  readonly expiresAtMs?: number
  /** Whether it may; asked for each request, so that it had better be quick. */
  allows (operation: Operation, path: string): boolean
}

export interface Peer {
  readonly address: string
  readonly isTls: boolean
}

/** Undefined, or a rejection: the credential is not accepted, or nothing is allowed without one. */
export type Verify = (credential: Credential, peer: Peer) => Identity | undefined | Promise<Identity | undefined>

/** Everybody may do everything: where no verdict is asked for. */
export const trusting: Verify = credential => ({
  subject: credential.kind === 'unix' ? { user: credential.user, vos: [credential.group] } : {},
  allows: () => true
})

/** Undefined where it is not accepted. What a rejection says may quote the credential, so that it goes no further. */
export async function verdictOn (credential: Credential, peer: Peer, verify: Verify): Promise<Identity | undefined> {
  try {
    return await verify(credential, peer)
  } catch {
    return undefined
  }
}

export function hasExpired ({ expiresAtMs }: Identity, clock: Clock): boolean {
  return expiresAtMs !== undefined && clock.nowMicros() >= expiresAtMs * 1000
}

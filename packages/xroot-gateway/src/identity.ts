/** Who a client is, and what it may do: the exchange is ours, the verdict is the integrator's. */
import type { Subject } from '@scitags/core'

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

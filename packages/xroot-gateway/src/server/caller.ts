/** On whose behalf a request is worked on. */
import type { Identity } from '../identity.ts'

export interface ReachedAt {
  readonly address: string
  readonly port: number
}

export interface Caller {
  /** Of the login, which proves nothing. */
  readonly user: string
  readonly processId: number
  /** `xrd.appname` of the login; empty where there was none. */
  readonly application: string
  /** Address of the other end. */
  readonly address: string
  readonly isTls: boolean
  /** The same object for all that is asked in one session. */
  readonly session: object
  /** Our end of the connection, as the client has reached it. */
  readonly reachedAt: ReachedAt
  /** Of the session, or of the token in the CGI of this request. */
  readonly identity: Identity
  /** Whether an answer may come later than its turn. */
  readonly takesAsync: boolean
  /** Fires when the session is over. */
  readonly signal: AbortSignal
}

/** What a client has told a source about who may come for which file. */
import type { Subject } from '@scitags/core'

export interface Grant {
  readonly path: string
  /** `user.pid@host` of the client that may have it fetched. */
  readonly origin: string
  /** Address that the client came from. */
  readonly originAddress: string
  /** Name of the host that may fetch it. */
  readonly destination: string
  /** As it stood in the CGI of the client. */
  readonly tag?: string
  /** Of the client, for the rules of marking. */
  readonly subject: Subject
}

/** For other processes of the same server. */
export function textOfGrant (grant: Grant): string {
  return JSON.stringify(grant)
}

/** Of a text that {@link textOfGrant} has made. */
export function grantOfText (text: string): Grant {
  return JSON.parse(text) as Grant
}

/** What the watchers of one request need to know about it. */
import type { IncomingMessage } from 'node:http'

import type { Connection, Decision, TagClaim } from '@scitags/core'

export interface MarkedRequest {
  readonly claim: TagClaim
  /** Asked when data is about to move, so that authentication has run. Never throws. */
  decide (): Decision
  /** What the network sees, where the socket does not tell; asked when data is about to move. Never throws. */
  readonly ends: (() => Connection) | undefined
}

/** What the network sees, where that is not the socket's own ends; undefined where it is. */
export type ConnectionOf = (request: IncomingMessage) => Connection | undefined

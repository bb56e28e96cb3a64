/** What every connection of a gateway shares. */
import type { SecureContext } from 'node:tls'

import type { Clock, Scitags } from '@scitags/core'
import type { TlsPolicy } from '@scitags/xrootd-protocol'
import type { AuthenticationProtocol } from '../authentication/protocol.ts'
import type { Backend } from '../backend.ts'
import type { ResolvedXrootOptions } from '../generated/options.ts'
import type { Verify } from '../identity.ts'
import type { ThirdPartyCopies } from '../tpc/third-party-copies.ts'
import type { OtherProcesses } from '../other-processes.ts'
import type { Sessions } from './sessions.ts'

export interface Services {
  readonly scitags: Pick<Scitags, 'flows' | 'claim' | 'decide' | 'fileSender'>
  readonly options: ResolvedXrootOptions
  readonly backend: Backend
  readonly copies: Pick<ThirdPartyCopies, 'roleOf' | 'open'>
  readonly clock: Clock
  readonly sessions: Sessions
  /** Undefined where one process has all sessions. */
  readonly others: OtherProcesses | undefined
  readonly tls: TlsPolicy
  /** Asked for each connection: certificates are renewed. Undefined where there is none. */
  readonly secureContext: () => SecureContext | undefined
  readonly verify: Verify
  /** In the server's order of preference. */
  readonly authentication: readonly AuthenticationProtocol[]
  /** The gateway is closing: nothing new is begun. */
  readonly isClosing: () => boolean
}

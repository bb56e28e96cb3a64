/** Connections to origins that carry what was decided alike, for one client at a time. */
import type { Decision, Scitags } from '@scitags/core'
import { ConnectionPool } from '@scitags/xrootd-protocol/client'
import type { Connection, ConnectionOptions } from '@scitags/xrootd-protocol/client'
import { LabelledDial } from '../marking/labelled-dial.ts'
import type { StreamFlows } from '../marking/stream-flows.ts'

export interface LegInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer'>
  readonly decision: Decision
  readonly application: string
  readonly connection: ConnectionOptions
}

/** What goes there at one time: all kinds of requests; listings, whose client may be slow, so that nothing else waits for it; one upload, so that it can be cut off. */
export type LegUse = 'requests' | 'listings' | 'one upload'

export class Leg {
  /** Legs of the same key carry the same. */
  readonly key: string
  readonly pool: ConnectionPool
  /** Whose it is as long as it is used. */
  session: object | undefined
  use: LegUse = 'requests'
  users = 0
  isOver = false
  readonly #dial: LabelledDial

  constructor (key: string, { scitags, decision, application, connection }: LegInit) {
    this.key = key
    this.#dial = new LabelledDial({ scitags, decision })
    this.pool = new ConnectionPool({ ...connection, dial: this.#dial.dial, ...application !== '' && { appName: application } })
  }

  /** Of the first TCP connection of a session with an origin. */
  flowsOf ({ streams: [main] }: Connection): StreamFlows | undefined {
    return main === undefined ? undefined : this.#dial.flowsOf(main.socket)
  }

  /** Requests that are on their way are not waited for. */
  close (): void {
    this.isOver = true
    this.pool.close()
  }
}

/** No data, no flow. */
export const unmarked: Decision = { mark: false, because: { rule: 'no-rule', detail: 'it moves no data' } }

export function keyOfLeg (decision: Decision, application: string): string {
  return `${decision.mark ? `${decision.tag.experiment}:${decision.tag.activity}` : '-'} ${application}`
}

/** The connections on which one copy is fetched: screened where they lead, labelled from their first packet on, each with a flow of its own. */
import type { Decision, OpenFlow, Scitags, TargetScreen } from '@scitags/core'
import type { Connection, Dial } from '@scitags/xrootd-protocol/client'
import { failOpen } from '../marking/fail-open.ts'
import { LabelledDial } from '../marking/labelled-dial.ts'

export interface PullConnectionsInit {
  readonly scitags: Pick<Scitags, 'flows' | 'dialer'>
  readonly screen: TargetScreen
  readonly decision: Decision
  readonly application: string
}

export class PullConnections {
  readonly #init: PullConnectionsInit
  readonly #dial: LabelledDial
  /** Further streams go to the address that the first one has reached. */
  readonly #reached = new Set<string>()

  constructor (init: PullConnectionsInit) {
    const { scitags, decision, screen } = init
    this.#init = init
    this.#dial = new LabelledDial({ scitags, decision, allows: (host, address, port) => screen(host, address, port) || this.#reached.has(`${address} ${port}`) })
  }

  /** Rejects with `TARGET_REFUSED` where copies may not be fetched from. */
  readonly dial: Dial = async options => {
    const socket = await this.#dial.dial(options)
    this.#reached.add(`${socket.remoteAddress ?? ''} ${options.port}`)
    return socket
  }

  /** The file is about to come. Call what it returns when it has come, while the sockets are still open. */
  begin ({ streams }: Connection): () => void {
    const { decision, application } = this.#init
    // Data does not come on the first stream where there are others.
    const carrying = streams.length > 1 ? streams.slice(1) : streams
    const open: (OpenFlow | undefined)[] = carrying.map(stream => {
      const { bytesReceived, bytesSent } = stream
      return this.#dial.flowsOf(stream.socket)?.begin({
        decision,
        direction: 'receive',
        application,
        usage: () => ({ sent: stream.bytesSent - bytesSent, received: stream.bytesReceived - bytesReceived })
      })
    })
    return () => { for (const flow of open) failOpen(() => { flow?.end() }) }
  }
}

/** The flows of one connection: with a client, be it the first or a further stream of its session, or with an origin. */
import type { Socket } from 'node:net'

import { connectionOfSocket } from '@scitags/core'
import type { ConnectionFlows, FlowLabel, Scitags, Transfer } from '@scitags/core'
import { failOpen } from './fail-open.ts'

type DestroyMethod = (error: Error | null, callback: (error?: Error | null) => void) => void

export class StreamFlows {
  readonly #scitags: Pick<Scitags, 'flows'>
  readonly #socket: Socket
  readonly #label: FlowLabel | undefined
  #flows: ConnectionFlows | undefined

  /** `socket` carries the packets: the lower one under TLS. `label`: what it was dialled with. */
  constructor (scitags: Pick<Scitags, 'flows'>, socket: Socket, label?: FlowLabel) {
    this.#scitags = scitags
    this.#socket = socket
    this.#label = label
  }

  begin (transfer: Transfer): ReturnType<ConnectionFlows['begin']> | undefined {
    let open: ReturnType<ConnectionFlows['begin']> | undefined
    failOpen(() => { open = (this.#flows ??= this.#open()).begin(this.#label === undefined ? transfer : { ...transfer, label: this.#label }) })
    return open
  }

  #open (): ConnectionFlows {
    const flows = this.#scitags.flows.connection(connectionOfSocket(this.#socket), this.#socket)
    // In 'close' the handle is gone, and with it what the kernel knows: the last look has to come before.
    const socket = this.#socket as unknown as { _destroy: DestroyMethod }
    const destroy = socket._destroy
    socket._destroy = (error, callback) => {
      failOpen(() => { flows.close() })
      destroy.call(this.#socket, error, callback)
    }
    return flows
  }
}

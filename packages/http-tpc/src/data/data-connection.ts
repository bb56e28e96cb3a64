/** One outgoing connection that carries a file, and the flow on it. */
import type { Socket } from 'node:net'

import { connectionOfSocket, nowhere } from '@scitags/core'
import type { Connection, ConnectionFlows, Decision, Direction, FileSender, FlowLabel, FlowTable, OpenFlow, Usage } from '@scitags/core'
import { wireMeter } from '../connection.ts'
import { applicationOf } from '../marking/begin-transfer.ts'
import { failOpen } from '../marking/fail-open.ts'
import type { Dial } from '../remote/dial.ts'
import { HttpExchange } from './http-exchange.ts'
import type { KernelWay } from './read.ts'

export interface DataConnection {
  /** What HTTP is spoken on. */
  readonly stream: Socket
  /** The one request that it is for. */
  readonly exchange: HttpExchange
  /** How files go into it past this process, where they can. */
  readonly kernel: KernelWay | undefined
  readonly ends: Connection
  /** The first byte of the file is about to move: from here on there is a flow. */
  begin (): void
  /** Ends the flow, then destroys the socket. Calling twice is harmless. */
  release (reason: 'closed' | 'aborted'): void
}

export type OpenDataConnection = (target: URL, signal: AbortSignal) => Promise<DataConnection>

/** What all connections of one copy have in common. */
export interface DataMarking {
  readonly flows: FlowTable
  readonly decision: Decision
  readonly direction: Direction
  readonly fileSender: FileSender | undefined
}

/**
 * [TPC-Flow] Each connection is a flow of its own, from the moment it moves data: a host that only redirects or
 * refuses has none, though the dialer may have put the label on its packets: it is drawn before anybody knows. What went over the wire before, the TLS handshake and the request, counts all the same.
 */
export function dataConnections (dial: Dial, marking: DataMarking): OpenDataConnection {
  return async (target, signal) => {
    let ends = nowhere
    let usage: () => Usage = () => ({ sent: 0, received: 0 })
    const { flows: table, decision, direction, fileSender } = marking
    const exchange = new HttpExchange()
    let label: FlowLabel | undefined
    const { lower, stream } = await dial(target, signal, {
      onread: exchange.onread,
      label: address => label = table.labelFor(decision, address),
      onConnect: socket => {
        ends = connectionOfSocket(socket)
        usage = wireMeter(socket)
      }
    })
    exchange.attach(stream, stream === lower ? 'into our buffers' : 'into its own')
    let flows: ConnectionFlows | undefined
    let open: OpenFlow | undefined
    let isReleased = false
    return {
      stream,
      exchange,
      kernel: fileSender === undefined || stream !== lower ? undefined : { sender: fileSender, socket: lower },
      ends,
      begin () {
        if (open !== undefined || isReleased) return
        failOpen(() => {
          flows = table.connection(ends, lower)
          open = flows.begin({ decision, direction, application: applicationOf(direction), usage, label })
        })
      },
      release (reason) {
        if (isReleased) return
        isReleased = true
        open?.end()
        flows?.close(reason)
        // A peer that has stopped reading would not see the end of what is still queued: a reset reaches it. libuv cannot reset a socket that is
        // being shut down, as one is whose peer has ended, and Node would wait for it at its exit for ever.
        if (reason === 'aborted' && !lower.writableEnded) lower.resetAndDestroy()
        stream.destroy()
        lower.destroy()
      }
    }
  }
}

/** The way of a worker's root:// server to the same server of other workers: through the primary. */
import type { Socket } from 'node:net'

import type { OtherProcesses } from '@scitags/xroot-gateway'

import type { FromWorker } from './messages.ts'

export interface WayToOthersInit {
  /** Name of the server. */
  readonly server: string
  /** How many workers there are. */
  readonly workers: number
  /** Resolves when the message is on its way, with a copy of the socket. */
  readonly say: (message: FromWorker, socket?: Socket) => Promise<void>
}

export function wayToOthers ({ server, workers, say }: WayToOthersInit): OtherProcesses {
  return {
    handOver (worker, socket, bytes) {
      if (worker < 1 || worker > workers) return false
      leaveServer(socket)
      void say({ kind: 'stream', worker, server, bytes }, socket).then(() => { socket.destroy() })
      return true
    },
    endSession (worker, sessionId, address) {
      if (worker >= 1 && worker <= workers) void say({ kind: 'endSession', worker, server, sessionId, address })
    }
  }
}

/** Otherwise a server that is closed would wait until the process that has got the socket says it is done with it. */
function leaveServer (socket: Socket): void {
  (socket as { server?: unknown }).server = undefined
}

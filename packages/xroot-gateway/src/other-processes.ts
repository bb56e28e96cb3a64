/** What a gateway asks of the other processes that answer on its addresses: a connection may come to another one than its session. */
import type { Socket } from 'node:net'

export interface OtherProcesses {
  /**
   * The connection goes to that process, whose gateway is to {@link XrootGateway.adopt} it; false where there is none. `bytes` are those of the
   * client behind its handshake that are not answered yet; nothing more has been read, and all that was answered has gone. The socket does not read
   * any more: it has to be sent before this returns, and a process on the way that gets it only to pass it on adds what it has read by then.
   */
  handOver (worker: number, socket: Socket, bytes: Buffer): boolean
  /** A client at `address` that has come back ends a session of that process; see {@link XrootGateway.endSession}. */
  endSession (worker: number, sessionId: Buffer, address: string): void
}

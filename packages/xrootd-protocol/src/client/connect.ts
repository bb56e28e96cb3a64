/** One session with one server, for callers that speak the protocol themselves. */
import { defaultPort } from '../session/recovery.ts'
import { Connection } from './connection.ts'
import type { ConnectionOptions } from './options.ts'

export interface ConnectOptions extends ConnectionOptions {
  readonly host: string
  /** Default 1094. */
  readonly port?: number
  /** Nothing but the handshake may go in clear text, as with roots://. */
  readonly demandsTls?: boolean
}

/** Resolves when the login is complete. Redirects and waits are answers like others. */
export async function connect ({ host, port = defaultPort, demandsTls = false, ...options }: ConnectOptions): Promise<Connection> {
  return await Connection.open({ host, port, demandsTls }, options)
}

/** The two ends of a socket, as the engine wants them. */
import type { Socket } from 'node:net'

import type { Connection } from './types.ts'

/** Addresses are as Node gives them; a socket that has lost its remote end is nowhere: counted by the engine, never marked. */
export function connectionOfSocket (socket: Socket): Connection {
  const { localAddress, localPort, remoteAddress, remotePort } = socket
  if (localAddress === undefined || localPort === undefined || remoteAddress === undefined || remotePort === undefined) return nowhere
  return { protocol: 'tcp', local: { address: localAddress, port: localPort }, remote: { address: remoteAddress, port: remotePort } }
}

export const nowhere: Connection = { protocol: 'tcp', local: { address: '', port: 0 }, remote: { address: '', port: 0 } }

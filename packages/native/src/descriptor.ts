/** The number by which the kernel knows a socket of Node. */
import type { Socket } from 'node:net'

interface Handled {
  readonly _handle?: { readonly fd?: number } | null
}

/** What Node keeps below a socket; undefined once it is closed. */
export function handleOf (socket: object): object | undefined {
  return (socket as Handled)._handle ?? undefined
}

/** Of the TCP socket, below TLS too; undefined once it is closed, while it is not connected yet, and for what is no socket. */
export function descriptorOf (socket: object): number | undefined {
  const { _handle: handle } = socket as Handled
  const fd = handle?.fd
  return fd !== undefined && fd >= 0 ? fd : undefined
}

/** Of a socket whose bytes are not encrypted in this process. */
export function plainDescriptorOf (socket: Socket): number | undefined {
  return 'encrypted' in socket ? undefined : descriptorOf(socket)
}

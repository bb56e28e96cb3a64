/** Opens a TCP connection, where the caller has no dialer of its own. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import type { DialOptions } from './options.ts'

export async function dialPlain ({ signal, ...options }: DialOptions): Promise<Socket> {
  signal?.throwIfAborted()
  const socket = connect(options)
  return await new Promise((resolve, reject) => {
    const onAbort = (): void => { socket.destroy(signal?.reason instanceof Error ? signal.reason : new Error('cancelled')) }
    signal?.addEventListener('abort', onAbort)
    socket.once('error', reject)
    socket.once('connect', () => {
      signal?.removeEventListener('abort', onAbort)
      // The caller listens from now on; nothing is thrown meanwhile.
      socket.on('error', () => undefined)
      resolve(socket)
    })
    socket.once('close', () => { signal?.removeEventListener('abort', onAbort) })
  })
}

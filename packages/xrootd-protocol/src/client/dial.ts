/** Opens TCP connections, with a dialer of the caller's or without. */
import { connect } from 'node:net'
import type { Socket } from 'node:net'

import type { Dial, DialOptions } from './options.ts'

/** Rejects when the signal comes, whether the dialer looks at it or not. */
export async function dialWithin (dial: Dial, options: DialOptions, signal: AbortSignal): Promise<Socket> {
  signal.throwIfAborted()
  const dialling = dial(options)
  let onAbort = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      dialling.then(socket => { socket.destroy() }, () => undefined)
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([dialling, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

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

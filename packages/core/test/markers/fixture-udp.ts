/** UDP receivers on loopback for tests of markers. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'

export interface Receiver {
  readonly port: number
  readonly messages: readonly string[]
  /** Resolves when so many have come in all. */
  received (count: number): Promise<readonly string[]>
  close (): Promise<void>
}

interface Teardown {
  teardown (end: () => unknown): void
}

/** `port` 0 takes a free one. */
export async function receive (t: Teardown, address = '127.0.0.1', port = 0): Promise<Receiver> {
  const socket = createSocket({ type: address.includes(':') ? 'udp6' : 'udp4', recvBufferSize: 4_194_304 })
  const messages: string[] = []
  socket.on('message', message => messages.push(message.toString()))
  socket.bind(port, address)
  await once(socket, 'listening')
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    await new Promise<void>(resolve => { socket.close(resolve) })
  }
  t.teardown(close)
  return {
    port: socket.address().port,
    messages,
    async received (count) {
      while (messages.length < count) await once(socket, 'message')
      return messages
    },
    close
  }
}

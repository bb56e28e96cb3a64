/** Stops a socket from reading at all, so that it can go to another process and nothing is lost; a paused one reads on until its buffer is full. */
import type { Socket } from 'node:net'

/** What `net.Socket` reads from, in Node 20, 22 and 24. */
interface Handle {
  reading?: boolean
  readStart? (): number
  readStop? (): number
}

export interface StoppedReading {
  /** All that has been read already, and was not looked at. */
  readonly bytes: Buffer
  /** The socket stays here after all. `bytes` are not read again. */
  goOn (): void
}

/** Of a socket that is paused, and was never {@link readInto}. What comes from now on stays in the kernel, for whoever reads next. */
export function stopReading (socket: Socket): StoppedReading {
  // Else they would be told of each piece, too.
  const listeners = socket.listeners('data') as ((bytes: Buffer) => void)[]
  socket.removeAllListeners('data')
  const pieces: Buffer[] = []
  for (let piece = socket.read() as Buffer | null; piece !== null; piece = socket.read() as Buffer | null) pieces.push(piece)
  const { _handle: handle } = socket as unknown as { readonly _handle?: Handle | null }
  // Last: each look into the buffer has started it again.
  if (handle?.readStop !== undefined) {
    handle.reading = false
    handle.readStop()
  }
  return {
    bytes: Buffer.concat(pieces),
    goOn () {
      for (const listener of listeners) socket.on('data', listener)
      if (handle?.readStart === undefined) return
      handle.reading = true
      handle.readStart()
    }
  }
}

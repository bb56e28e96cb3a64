/** Watches the body of a request: tells when somebody reads it and the first byte is there, and counts what has come. */

/** The part of a Readable that is watched. */
export interface WatchedBody {
  read: (size?: number) => unknown
  push: (chunk: unknown, encoding?: BufferEncoding) => boolean
  listenerCount (event: 'data' | 'readable'): number
}

export interface BodyWatch {
  /** What has come of the body, whether anybody wanted it or not. */
  readonly bytes: number
  /** The same as chunks on the wire, if each piece was one. */
  readonly chunkedBytes: number
}

/**
 * Calls `receives` once, when the body has both a reader and a byte. A body that nobody asks for is refused or
 * thrown away (`resume` without a listener), and moves nothing. `read` is how every way of consuming a stream begins.
 */
export function watchBody (request: WatchedBody, receives: () => void): BodyWatch {
  const { read, push } = request
  const watch = { bytes: 0, chunkedBytes: lastChunkBytes }
  let hasReader = false
  let isTold = false

  const look = (): void => {
    if (isTold || !hasReader || watch.bytes === 0) return
    isTold = true
    receives()
  }
  request.read = size => {
    if (!isTold) {
      hasReader = request.listenerCount('data') > 0 || request.listenerCount('readable') > 0
      look()
    }
    return read.call(request, size)
  }
  request.push = (chunk, encoding) => {
    if (chunk instanceof Uint8Array) {
      watch.bytes += chunk.length
      watch.chunkedBytes += chunk.length.toString(16).length + '\r\n\r\n'.length + chunk.length
    }
    look()
    return push.call(request, chunk, encoding)
  }
  return watch
}

const lastChunkBytes = '0\r\n\r\n'.length

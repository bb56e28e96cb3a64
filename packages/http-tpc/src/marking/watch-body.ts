/** Watches the body of a request: tells when somebody reads it and the first byte is there. */

/** The part of a Readable that is watched. */
export interface WatchedBody {
  read: (size?: number) => unknown
  push: (chunk: unknown, encoding?: BufferEncoding) => boolean
  listenerCount (event: 'data' | 'readable'): number
}

export interface BodyWatch {
  /** Some of the body has come, whether anybody wanted it or not. */
  readonly hasBytes: boolean
}

/**
 * Calls `receives` once, when the body has both a reader and a byte. A body that nobody asks for is refused or
 * thrown away (`resume` without a listener), and moves nothing. `read` is how every way of consuming a stream begins.
 */
export function watchBody (request: WatchedBody, receives: () => void): BodyWatch {
  const { read, push } = request
  let hasReader = false
  let hasBytes = false
  let isTold = false

  const look = (): void => {
    if (isTold || !hasReader || !hasBytes) return
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
    if (chunk !== null) hasBytes = true
    look()
    return push.call(request, chunk, encoding)
  }
  return { get hasBytes () { return hasBytes } }
}

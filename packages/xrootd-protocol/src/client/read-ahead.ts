/** Goes through a range of a file in order, with several reads in flight. */
import type { CallOptions } from './options.ts'

export interface ChunkOptions extends CallOptions {
  /** First byte. Default 0. */
  readonly from?: number
  /** Behind the last byte. Default: the size of the file when it was opened. */
  readonly to?: number
  /** Default 8 MiB. */
  readonly chunkBytes?: number
  /** Reads at once. Default 4. */
  readonly inFlight?: number
}

type Read = (into: Uint8Array, position: number, call: CallOptions) => Promise<number>

const defaults = { chunkBytes: 8 * 1024 * 1024, inFlight: 4 } as const

/** Ends early where the file does. A chunk is written over when the next one is asked for. */
export async function * readAhead (read: Read, { from = 0, to = Infinity, chunkBytes = defaults.chunkBytes, inFlight = defaults.inFlight, ...call }: ChunkOptions): AsyncGenerator<Uint8Array, void, undefined> {
  const cancel = new AbortController()
  const signal = call.signal === undefined ? cancel.signal : AbortSignal.any([call.signal, cancel.signal])
  const free: Uint8Array[] = []
  const queue: { readonly buffer: Uint8Array, readonly wanted: number, readonly bytes: Promise<number> }[] = []
  let position = from
  // A small file needs no large piece of memory.
  const bufferBytes = Math.min(chunkBytes, to - from)
  const fill = (): void => {
    while (queue.length < inFlight && position < to) {
      const wanted = Math.min(bufferBytes, to - position)
      const buffer = free.pop() ?? new Uint8Array(new ArrayBuffer(bufferBytes))
      const bytes = read(buffer.subarray(0, wanted), position, { ...call, signal })
      // Whoever reads hears of it in its turn.
      bytes.catch(() => undefined)
      queue.push({ buffer, wanted, bytes })
      position += wanted
    }
  }
  try {
    for (;;) {
      fill()
      const next = queue.shift()
      if (next === undefined) return
      const bytes = await next.bytes
      if (bytes > 0) yield next.buffer.subarray(0, bytes)
      if (bytes < next.wanted) return
      free.push(next.buffer)
    }
  } finally {
    // The memory is ours no more when the last of these has come to an end.
    cancel.abort()
    await Promise.allSettled(queue.map(({ bytes }) => bytes))
  }
}

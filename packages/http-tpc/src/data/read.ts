/** Sends a range of a file through two reused buffers: one is read while the other is on its way. */
import type { Clock } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import type { Cancellation } from '../client-gone.ts'
import { HttpTpcError } from '../errors.ts'
import { giveBack, largeBytes, loseBuffer, smallBytes, takeBuffer } from './buffers.ts'

/** The part of a response or request that is written to. */
export interface ByteSink {
  write (chunk: Uint8Array, done: (error?: Error | null) => void): boolean
}

export interface StallLimit {
  readonly clock: Clock
  readonly afterMs: number
}

export interface ReadOrder {
  readonly file: StorageFile
  /** First byte, and how many. */
  readonly from: number
  readonly length: number
  /** Told after each chunk has left this process. */
  readonly onBytes?: (count: number) => void
  /** Gives up when the sink takes nothing for so long; the file may take its time. */
  readonly stall?: StallLimit
  /** Fires when the other side is gone; a sink that is destroyed may never call back. */
  readonly signal: Cancellation
}

/** Resolves when every byte has left this process. Rejects when the file is shorter, the sink fails, or the signal fires. */
export async function sendRange (sink: ByteSink, { file, from, length, onBytes, stall, signal }: ReadOrder): Promise<void> {
  const underWay: Promise<void>[] = []
  const end = from + length
  let position = from
  // Whoever reads nothing at all has not deserved much memory.
  let piece = smallBytes
  while (position < end) {
    // Of two buffers the older one must be free.
    if (underWay.length >= 2) {
      await underWay.shift()
      piece = largeBytes
    }
    const buffer = takeBuffer(Math.min(piece, end - position))
    const count = await filled(buffer, file, position, Math.min(buffer.length, end - position))
    const write = written(sink, buffer, count, stall, signal).then(() => onBytes?.(count))
    write.catch(() => { /* awaited above or below, unless an earlier one failed too */ })
    underWay.push(write)
    position += count
  }
  await Promise.all(underWay)
}

async function filled (buffer: Buffer, file: StorageFile, position: number, wanted: number): Promise<number> {
  try {
    const count = await file.read(buffer.subarray(0, wanted), position)
    if (count === 0) throw new HttpTpcError('SIZE_MISMATCH', { detail: `${file.path} became shorter while it was read` })
    return count
  } catch (error) {
    giveBack(buffer)
    throw error
  }
}

/** The buffer goes back only when the sink has taken all of it: until then, and after a failure, it may still be read from. */
async function written (sink: ByteSink, buffer: Buffer, count: number, stall: StallLimit | undefined, signal: Cancellation): Promise<void> {
  try {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const stop = (): void => { reject(signal.reason) }
      const timer = stall?.clock.after(stall.afterMs, () => { reject(new HttpTpcError('DOWNLOAD_STALLED')) })
      signal.addEventListener('abort', stop, { once: true })
      sink.write(buffer.subarray(0, count), error => {
        signal.removeEventListener('abort', stop)
        timer?.cancel()
        if (error === undefined || error === null) resolve()
        else reject(error)
      })
    })
    giveBack(buffer)
  } catch (error) {
    loseBuffer(buffer)
    throw error
  }
}

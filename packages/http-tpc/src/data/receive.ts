/** Writes what a stream brings into a file, no faster than the file takes it. */
import type { StorageFile } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'

export interface ReceiveOrder {
  readonly file: StorageFile
  /** Where the first byte goes. */
  readonly at: number
  /** More bytes than this are an error. */
  readonly atMost: number
  /** Told after each chunk is in the file. */
  readonly onBytes?: (count: number) => void
}

/**
 * One piece is written while the next one comes. Resolves to the bytes written.
 * Rejects with what the stream or the storage rejects with, or `SIZE_MISMATCH`.
 */
export async function receiveInto (source: AsyncIterable<Uint8Array>, { file, at, atMost, onBytes }: ReceiveOrder): Promise<number> {
  let received = 0
  let writing = Promise.resolve()
  for await (const chunk of source) {
    const position = at + received
    received += chunk.length
    if (received > atMost) throw new HttpTpcError('SIZE_MISMATCH', { detail: `more than the ${atMost} bytes announced` })
    await writing
    writing = file.write(chunk, position).then(() => onBytes?.(chunk.length))
    writing.catch(() => { /* thrown at the next piece or at the end, unless the stream fails first */ })
  }
  await writing
  return received
}

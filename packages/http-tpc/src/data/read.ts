/** Sends a range of a file: inside the kernel where that can be, else through two reused buffers, one read while the other is on its way. */
import type { Socket } from 'node:net'

import type { Clock, FileSender } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import type { Cancellation } from '../client-gone.ts'
import { countMovedAside } from '../connection.ts'
import { HttpTpcError } from '../errors.ts'
import { giveBack, largeBytes, loseBuffer, smallBytes, takeBuffer } from './buffers.ts'

/** The part of a response, a request or a socket that is written to. */
export interface ByteSink {
  write (chunk: Uint8Array, done: (error?: Error | null) => void): boolean
}

export interface StallLimit {
  readonly clock: Clock
  readonly afterMs: number
}

/** The way inside the kernel: what is written to the sink comes out of this socket, and nothing else does meanwhile. */
export interface KernelWay {
  readonly sender: FileSender
  readonly socket: Socket
}

export interface ReadOrder {
  readonly file: StorageFile
  /** First byte, and how many. */
  readonly from: number
  readonly length: number
  readonly kernel?: KernelWay | undefined
  /** Told after each chunk has left this process. */
  readonly onBytes?: (count: number) => void
  /** Gives up when the sink takes nothing for so long; the file may take its time. */
  readonly stall?: StallLimit
  /** Fires when the other side is gone; a sink that is destroyed may never call back. */
  readonly signal: Cancellation
}

/**
 * Resolves when every byte has left this process. Rejects when the sink fails or the signal fires, and with `SIZE_MISMATCH` or `FILE_CHANGED`
 * before the last bytes go out: whoever reads them never has a whole file that was not one.
 */
export async function sendRange (sink: ByteSink, order: ReadOrder): Promise<void> {
  const { from, length, kernel } = order
  const moved = kernel === undefined || length <= largeBytes ? 0 : await sendThroughKernel(sink, kernel, order)
  await sendThroughBuffers(sink, { ...order, from: from + moved, length: length - moved })
}

/** Fills the buffer from the file. Throws `SIZE_MISMATCH` when it has become shorter. */
export async function readAll (file: StorageFile, into: Buffer, position: number): Promise<void> {
  for (let filled = 0; filled < into.length;) {
    const count = await file.read(filled === 0 ? into : into.subarray(filled), position + filled)
    if (count === 0) throw new HttpTpcError('SIZE_MISMATCH', { detail: `${file.path} became shorter while it was read` })
    filled += count
  }
}

/** Throws `FILE_CHANGED` when somebody has written to the file since it was opened. */
export async function refuseChanged (file: StorageFile): Promise<void> {
  const { etag } = await file.stat()
  if (etag !== file.opened.etag) throw new HttpTpcError('FILE_CHANGED', { detail: file.path })
}

/** How much one call may move: half of it costs 8 % more CPU for a fast reader (measured), and twice as much keeps a thread from others for longer where a disk is slow. */
const mostPerCall = 8 * 1024 * 1024

/**
 * Leaves the last bytes to the buffers. A full socket is waited for by writing it a small piece in the usual way, which takes the head of the answer
 * along at first, and shows what is wrong with a broken one. Resolves to the bytes moved.
 */
async function sendThroughKernel (sink: ByteSink, { sender, socket }: KernelWay, { file, from, length, onBytes, stall, signal }: ReadOrder): Promise<number> {
  const open = file.fd === undefined ? undefined : sender.open(socket, file.fd)
  if (open === undefined) return 0
  const end = from + length - smallBytes
  let position = from
  try {
    for (let failures = 0; position < end && failures < 2;) {
      const piece = Math.min(smallBytes, end - position)
      await writePiece(sink, file, position, piece, stall, signal)
      position += piece
      onBytes?.(piece)
      failures++
      for (let wanted = 0, moved = 0; position < end && moved === wanted; position += moved) {
        signal.throwIfAborted()
        wanted = Math.min(mostPerCall, end - position)
        moved = await open.send(position, wanted)
        if (moved === 0) break
        countMovedAside(socket, moved)
        onBytes?.(moved)
        failures = 0
      }
    }
  } finally {
    open.release()
  }
  return position - from
}

async function sendThroughBuffers (sink: ByteSink, { file, from, length, onBytes, stall, signal }: ReadOrder): Promise<void> {
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
    const count = Math.min(piece, end - position)
    const buffer = takeBuffer(count)
    const used = Math.min(count, buffer.length)
    await fill(buffer, file, position, used, position + used === end)
    const write = written(sink, buffer, used, stall, signal).then(() => onBytes?.(used))
    write.catch(() => { /* awaited above or below, unless an earlier one failed too */ })
    underWay.push(write)
    position += used
  }
  await Promise.all(underWay)
}

async function writePiece (sink: ByteSink, file: StorageFile, position: number, count: number, stall: StallLimit | undefined, signal: Cancellation): Promise<void> {
  const buffer = takeBuffer(count)
  await fill(buffer, file, position, count, false)
  await written(sink, buffer, count, stall, signal)
}

async function fill (buffer: Buffer, file: StorageFile, position: number, count: number, isLast: boolean): Promise<void> {
  try {
    await readAll(file, buffer.subarray(0, count), position)
    if (isLast) await refuseChanged(file)
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

/** Sends a part of a file as the body of an answer whose head has been said, and ends the answer. */
import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

import type { FileSender } from '@scitags/core'
import type { StorageFile } from '@scitags/storage'
import { deadline, orAborted } from '../deadline.ts'
import { HttpTpcError } from '../errors.ts'
import { giveBack, loseBuffer, smallBytes, takeBuffer } from './buffers.ts'
import { readAll, refuseChanged, sendRange } from './read.ts'
import type { StallLimit } from './read.ts'
import type { Gone } from '../client-gone.ts'

export interface BodyOrder {
  readonly file: StorageFile
  readonly from: number
  readonly length: number
  readonly fileSender: FileSender | undefined
  readonly stall: StallLimit
  /** Of the client; a body that is taken at once never asks. */
  readonly gone: Gone
}

/** As `sendRange`; resolves when the body has left this process. `order` may tell lazily who is gone. */
export async function sendBody (response: ServerResponse, order: BodyOrder): Promise<void> {
  const { file, from, length, fileSender, stall } = order
  const { socket } = response
  // The socket of an HTTP/2 answer carries others too.
  const isOwnSocket = socket !== null && response.req.httpVersionMajor === 1
  if (isOwnSocket && length <= smallBytes) {
    await sendAtOnce(response, socket, order)
    return
  }
  const kernel = isOwnSocket && fileSender !== undefined ? { sender: fileSender, socket } : undefined
  await sendRange(response, { file, from, length, kernel, stall, signal: order.gone })
  response.end()
}

/** Head and body in one write: for a small file everything else would cost more than its bytes. */
async function sendAtOnce (response: ServerResponse, socket: Socket, order: BodyOrder): Promise<void> {
  const buffer = takeBuffer(order.length)
  const body = buffer.subarray(0, order.length)
  try {
    await readAll(order.file, body, order.from)
    await refuseChanged(order.file)
  } catch (error) {
    giveBack(buffer)
    throw error
  }
  response.end(body)
  if (isTaken(socket)) {
    giveBack(buffer)
    return
  }
  loseBuffer(buffer)
  if (response.writableFinished || response.destroyed) return
  const { stall, gone } = order
  using limit = deadline(stall.clock, stall.afterMs, () => new HttpTpcError('DOWNLOAD_STALLED'), gone.signal)
  await orAborted(once(response, 'finish', { signal: limit.signal }), limit.signal)
}

/** The kernel has everything: nobody reads the buffer any more. Under TLS that is not so easily told. */
function isTaken (socket: Socket): boolean {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly writeQueueSize?: number } | null }
  return !('encrypted' in socket) && socket.writableLength === 0 && handle?.writeQueueSize === 0
}

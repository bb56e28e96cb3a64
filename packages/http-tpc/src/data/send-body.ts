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

/** The call that is answered. */
export interface AnsweredCall {
  readonly response: ServerResponse
  readonly fileSender: FileSender | undefined
  readonly stall: StallLimit
  /** Of the client; a body that is taken at once never asks. */
  readonly gone: Gone
}

export interface FilePart {
  readonly file: StorageFile
  /** First byte, and how many. */
  readonly from: number
  readonly length: number
}

/** As `sendRange`; resolves when the body has left this process. */
export async function sendBody (call: AnsweredCall, part: FilePart): Promise<void> {
  const { response, fileSender, stall } = call
  const { socket } = response
  // The socket of an HTTP/2 answer carries others too.
  const isOwnSocket = socket !== null && response.req.httpVersionMajor === 1
  if (isOwnSocket && part.length <= smallBytes) {
    await sendAtOnce(call, socket, part)
    return
  }
  const kernel = isOwnSocket && fileSender !== undefined ? { sender: fileSender, socket } : undefined
  await sendRange(response, { ...part, kernel, stall, signal: call.gone })
  response.end()
}

/** Head and body in one write: for a small file everything else would cost more than its bytes. */
async function sendAtOnce (call: AnsweredCall, socket: Socket, { file, from, length }: FilePart): Promise<void> {
  const { response, stall } = call
  const buffer = takeBuffer(length)
  const body = buffer.subarray(0, length)
  try {
    if (file.readAtOnce?.(body, from) !== true) {
      await readAll(file, body, from)
      await refuseChanged(file)
    }
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
  using limit = deadline(stall.clock, stall.afterMs, () => new HttpTpcError('DOWNLOAD_STALLED'), call.gone.signal)
  await orAborted(once(response, 'finish', { signal: limit.signal }), limit.signal)
}

/** The kernel has everything: nobody reads the buffer any more. Under TLS that is not so easily told. */
function isTaken (socket: Socket): boolean {
  const { _handle: handle } = socket as unknown as { readonly _handle?: { readonly writeQueueSize?: number } | null }
  return !('encrypted' in socket) && socket.writableLength === 0 && handle?.writeQueueSize === 0
}

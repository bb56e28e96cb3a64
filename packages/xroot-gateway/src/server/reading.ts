/** Sends ranges of files: inside the kernel where that can be, else in frames of our own, one read while the other is on its way. */
import type { FileSender } from '@scitags/core'
import { bodyHeader, pageBytes, pageStatus, responseHeaderBytes, statusBytes } from '@scitags/xrootd-protocol'
import type { GatewayFile } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { MovedBytes } from '../marking/file-marking.ts'
import { giveBackFrameBuffer, smallPages, takeFrameBuffer } from './frame-buffers.ts'
import type { FrameBuffer } from './frame-buffers.ts'
import type { Output } from './output.ts'
import { sendLent, sendLentPages } from './lent.ts'
import { addChecksums, placeForData } from './pages.ts'

export interface ReadOrder {
  readonly streamId: number
  readonly file: GatewayFile
  readonly offset: number
  /** At least 1; fewer bytes are sent where the file ends before. */
  readonly length: number
  readonly moved: MovedBytes
  readonly output: Output
}

/** Below this the kernel's way costs more than it brings. */
const worthKernel = 256 * 1024
/** How much one call may move. */
const mostPerCall = 8 * 1024 * 1024
const smallBytes = smallPages * pageBytes

/** A small answer without waiting for anything; undefined where that cannot be. */
export function readAtOnce (streamId: number, file: GatewayFile, offset: number, length: number): Buffer | undefined {
  if (file.readAtOnce === undefined || file.size === undefined || length > smallBytes) return undefined
  const count = Math.max(0, Math.min(length, file.size - offset))
  const answer = Buffer.allocUnsafe(responseHeaderBytes + count)
  if (count > 0 && !file.readAtOnce(answer.subarray(responseHeaderBytes), offset)) return undefined
  answer.set(bodyHeader(streamId, 'ok', count))
  return answer
}

/** The same in pages. */
export function readPagesAtOnce (streamId: number, file: GatewayFile, offset: number, length: number): Buffer | undefined {
  if (file.readAtOnce === undefined || file.size === undefined || length > smallBytes) return undefined
  const count = Math.max(0, Math.min(length, file.size - offset))
  const place = placeForData(statusBytes, offset, count)
  const answer = Buffer.allocUnsafe(place + count)
  if (count > 0 && !file.readAtOnce(answer.subarray(place), offset)) return undefined
  addChecksums(answer, statusBytes, offset, count)
  answer.set(pageStatus({ streamId, of: 'pgread', isFinal: true, dataLength: answer.length - statusBytes, offset }))
  return answer
}

/** As a job of the output. Rejects with what the file says, before the last frame is out, and with `CLIENT_GONE`. */
export async function sendRange (order: ReadOrder, sender: FileSender | undefined): Promise<void> {
  const { file, length, offset } = order
  const count = file.size === undefined ? length : Math.max(0, Math.min(length, file.size - offset))
  if (sender !== undefined && file.fd !== undefined && file.size !== undefined && count >= worthKernel && await sendThroughKernel(order, count, sender, file.fd)) return
  const lent = await sendLent(order, count)
  if (lent === 'all') return
  const { streamId } = order
  await sendFrames({ ...order, offset: offset + lent }, async (buffer, position, wanted) => {
    const { bytes } = buffer
    const got = await file.read(bytes.subarray(responseHeaderBytes, responseHeaderBytes + wanted), position)
    const isLast = got < wanted || position + got === offset + count
    bytes.set(bodyHeader(streamId, isLast ? 'ok' : 'oksofar', got))
    return { got, end: responseHeaderBytes + got, isLast }
  }, count - lent)
}

/** The same in pages, each behind its checksum. */
export async function sendPages (order: ReadOrder): Promise<void> {
  const { file, length, offset, streamId } = order
  const count = file.size === undefined ? length : Math.max(0, Math.min(length, file.size - offset))
  const lent = await sendLentPages(order, count)
  if (lent === 'all') return
  await sendFrames({ ...order, offset: offset + lent }, async (buffer, position, wanted) => {
    const { bytes } = buffer
    const place = placeForData(statusBytes, position, wanted)
    const got = await file.read(bytes.subarray(place, place + wanted), position)
    if (got < wanted) bytes.copyWithin(placeForData(statusBytes, position, got), place, place + got)
    const end = addChecksums(bytes, statusBytes, position, got)
    const isFinal = got < wanted || position + got === offset + count
    bytes.set(pageStatus({ streamId, of: 'pgread', isFinal, dataLength: end - statusBytes, offset: position }))
    return { got, end, isLast: isFinal }
  }, count - lent)
}

type Fill = (buffer: FrameBuffer, position: number, wanted: number) => Promise<{ readonly got: number, readonly end: number, readonly isLast: boolean }>

async function sendFrames ({ offset, moved, output }: ReadOrder, fill: Fill, count: number): Promise<void> {
  let underWay: Promise<void> | undefined
  let position = offset
  for (let isLast = false; !isLast;) {
    const left = offset + count - position
    // Whoever reads nothing at all has not deserved much memory.
    const buffer = takeFrameBuffer(position === offset && count > smallBytes ? smallPages : Math.ceil(left / pageBytes))
    // Frames after the first begin with a whole page.
    const wanted = Math.min(left, buffer.pages * pageBytes - position % pageBytes)
    const filled = await filledOrGivenBack(buffer, fill(buffer, position, wanted), underWay)
    await underWay?.catch(giveBackAndThrow(buffer))
    underWay = output.frame(buffer, 0, filled.end)
    underWay.catch(() => { /* awaited above or below */ })
    moved.sent += filled.end
    position += filled.got
    isLast = filled.isLast
  }
  await underWay
}

async function filledOrGivenBack<T> (buffer: FrameBuffer, filling: Promise<T>, underWay: Promise<void> | undefined): Promise<T> {
  try {
    return await filling
  } catch (error) {
    giveBackFrameBuffer(buffer)
    await underWay
    throw error
  }
}

function giveBackAndThrow (buffer: FrameBuffer): (error: unknown) => never {
  return error => {
    giveBackFrameBuffer(buffer)
    throw error
  }
}

/**
 * One frame for all. A full socket is waited for by writing it a small piece in the usual way, which takes the header along at first. False, and nothing is
 * sent, where the socket is none for this.
 */
async function sendThroughKernel ({ streamId, file, offset, moved, output }: ReadOrder, count: number, sender: FileSender, fd: number): Promise<boolean> {
  const open = sender.open(output.socket, fd)
  if (open === undefined) return false
  const end = offset + count
  let position = offset
  output.openFrame()
  try {
    while (position < end) {
      position += await writePiece({ streamId, file, output, position, end, count, isFirst: position === offset, moved })
      for (let wanted = 0, sent = 0; position < end && sent === wanted; position += sent) {
        wanted = Math.min(mostPerCall, end - position)
        sent = await open.send(position, wanted)
        if (sent === 0) break
        output.movedAside(sent)
        moved.sent += sent
      }
    }
    return true
  } catch (error) {
    // Inside a frame nothing can be said any more.
    output.socket.destroy()
    throw error
  } finally {
    open.release()
    output.closeFrame()
  }
}

interface Piece {
  readonly streamId: number
  readonly file: GatewayFile
  readonly output: Output
  readonly position: number
  readonly end: number
  readonly count: number
  readonly isFirst: boolean
  readonly moved: MovedBytes
}

async function writePiece ({ streamId, file, output, position, end, count, isFirst, moved }: Piece): Promise<number> {
  const buffer = takeFrameBuffer(smallPages)
  const header = isFirst ? responseHeaderBytes : 0
  const wanted = Math.min(smallBytes, end - position)
  if (isFirst) buffer.bytes.set(bodyHeader(streamId, 'ok', count))
  const got = await filledOrGivenBack(buffer, file.read(buffer.bytes.subarray(header, header + wanted), position), undefined)
  if (got < wanted) {
    giveBackFrameBuffer(buffer)
    throw new GatewayError('FILE_CHANGED', { detail: file.path })
  }
  await output.frame(buffer, 0, header + got)
  moved.sent += header + got
  return got
}

/** Answers a vector read: each element with its header, gathered into frames in memory that all readers share. */
import { bodyHeader, limits, pageBytes, responseHeaderBytes } from '@scitags/xrootd-protocol'
import type { GatewayFile } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { OpenHandle } from './file-handles.ts'
import { giveBackFrameBuffer, smallPages, takeFrameBuffer } from './frame-buffers.ts'
import type { FrameBuffer } from './frame-buffers.ts'
import type { SessionStream } from './login-session.ts'

export interface VectorPiece {
  readonly handle: OpenHandle
  /** Of the handle, as the client knows it. */
  readonly number: number
  readonly offset: number
  readonly length: number
}

const elementHeaderBytes = 16
const smallBytes = smallPages * pageBytes

/** As a job of the output. Rejects where a piece is too long or lies behind the end of its file: then the answer as a whole is an error. */
export async function sendVector (streamId: number, pieces: readonly VectorPiece[], stream: SessionStream): Promise<void> {
  for (const { length } of pieces) if (length < 0 || length > limits.readvElementBytes) throw new GatewayError('ARGUMENT_INVALID', { detail: `an element of ${length} bytes` })
  let left = pieces.reduce((sum, { length }) => sum + elementHeaderBytes + length, 0)
  for (let next = 0; next < pieces.length;) {
    // Whoever reads nothing at all has not deserved much memory.
    const buffer = takeFrameBuffer(next === 0 && left > smallBytes ? smallPages : Math.ceil(left / pageBytes))
    const frame = takeFrame(pieces, next, buffer)
    next += frame.elements.length
    left -= frame.bytes
    await sendFrame({ streamId, ...frame, isLast: next === pieces.length, stream, buffer })
  }
}

interface Frame {
  readonly elements: readonly VectorPiece[]
  /** Of all of them, their headers included. */
  readonly bytes: number
}

/** As many as have room in the buffer; at least one, which may be larger. */
function takeFrame (pieces: readonly VectorPiece[], from: number, buffer: FrameBuffer): Frame {
  let bytes = 0
  let end = from
  for (; end < pieces.length; end++) {
    const more = elementHeaderBytes + (pieces[end]?.length ?? 0)
    if (end > from && responseHeaderBytes + bytes + more > buffer.bytes.length) break
    bytes += more
  }
  return { elements: pieces.slice(from, end), bytes }
}

interface FrameOrder extends Frame {
  readonly streamId: number
  readonly isLast: boolean
  readonly stream: SessionStream
  readonly buffer: FrameBuffer
}

async function sendFrame ({ streamId, elements, bytes, isLast, stream, buffer }: FrameOrder): Promise<void> {
  const room = buffer.bytes.length - responseHeaderBytes
  buffer.bytes.set(bodyHeader(streamId, isLast ? 'ok' : 'oksofar', bytes))
  const [single] = elements
  if (bytes > room && single !== undefined) {
    await sendLarge(single, stream, buffer, room - elementHeaderBytes)
    return
  }
  await orGivenBack(buffer, fill(elements, stream, buffer))
  await stream.output.frame(buffer, 0, responseHeaderBytes + bytes)
}

async function fill (elements: readonly VectorPiece[], stream: SessionStream, { bytes }: FrameBuffer): Promise<void> {
  let at = responseHeaderBytes
  for (const element of elements) {
    const { handle, length, offset } = element
    putHeader(bytes, at, element)
    at += elementHeaderBytes
    await readWhole(element, bytes.subarray(at, at + length), offset)
    at += length
    handle.marking.moves(stream.flows, 'send').sent += elementHeaderBytes + length
  }
}

/** An element may not be cut, but it goes out piece by piece: what is wrong with it has to be known before the first. */
async function sendLarge (element: VectorPiece, { output, flows }: SessionStream, first: FrameBuffer, most: number): Promise<void> {
  const { handle, length, offset } = element
  const moved = handle.marking.moves(flows, 'send')
  const begin = responseHeaderBytes + elementHeaderBytes
  putHeader(first.bytes, responseHeaderBytes, element)
  await orGivenBack(first, needAll(element, first.bytes.subarray(begin, begin + 1)))
  await orGivenBack(first, readWhole(element, first.bytes.subarray(begin, begin + most), offset))
  output.openFrame()
  try {
    await output.frame(first, 0, begin + most)
    moved.sent += elementHeaderBytes + most
    for (let sent = most; sent < length;) {
      const buffer = takeFrameBuffer(Math.ceil((length - sent) / pageBytes))
      const wanted = Math.min(length - sent, buffer.bytes.length)
      await orGivenBack(buffer, readWhole(element, buffer.bytes.subarray(0, wanted), offset + sent))
      await output.frame(buffer, 0, wanted)
      moved.sent += wanted
      sent += wanted
    }
  } catch (error) {
    // Inside a frame nothing can be said any more.
    output.socket.destroy()
    throw error
  } finally {
    output.closeFrame()
  }
}

function putHeader (bytes: Buffer, at: number, { number, length, offset }: VectorPiece): void {
  bytes.writeUInt32BE(number, at)
  bytes.writeInt32BE(length, at + 4)
  bytes.writeBigInt64BE(BigInt(offset), at + 8)
}

/** Rejects where the file ends within the element. */
async function needAll (element: VectorPiece, into: Buffer): Promise<void> {
  const { handle: { file }, length, offset } = element
  if (file.size === undefined) await readWhole(element, into, offset + length - 1)
  else if (offset + length > file.size) throw pastEnd(file)
}

async function readWhole ({ handle: { file } }: VectorPiece, into: Buffer, position: number): Promise<void> {
  if (into.length > 0 && file.readAtOnce?.(into, position) !== true && await file.read(into, position) < into.length) throw pastEnd(file)
}

function pastEnd ({ path }: GatewayFile): GatewayError {
  return new GatewayError('VECTOR_PAST_END', { detail: path })
}

async function orGivenBack (buffer: FrameBuffer, filling: Promise<void>): Promise<void> {
  try {
    await filling
  } catch (error) {
    giveBackFrameBuffer(buffer)
    throw error
  }
}

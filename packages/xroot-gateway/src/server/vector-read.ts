/** Answers a vector read: each element with its header, gathered into frames of a bounded size. */
import { bodyHeader, limits, responseHeaderBytes } from '@scitags/xrootd-protocol'
import { GatewayError } from '../errors.ts'
import type { OpenHandle } from './file-handles.ts'
import type { SessionStream } from './login-session.ts'

export interface VectorPiece {
  readonly handle: OpenHandle
  /** Of the handle, as the client knows it. */
  readonly number: number
  readonly offset: number
  readonly length: number
}

const elementHeaderBytes = 16
/** A frame takes elements up to this; a single one may be larger. */
const frameBytes = 1024 * 1024

/** As a job of the output. Rejects where a piece is too long or lies behind the end of its file: then the answer as a whole is an error. */
export async function sendVector (streamId: number, pieces: readonly VectorPiece[], stream: SessionStream): Promise<void> {
  for (const { length } of pieces) if (length < 0 || length > limits.readvElementBytes) throw new GatewayError('ARGUMENT_INVALID', { detail: `an element of ${length} bytes` })
  for (let next = 0; next < pieces.length;) {
    const frame = takeFrame(pieces, next)
    next += frame.length
    await stream.output.write(await filled(streamId, frame, next === pieces.length, stream))
  }
}

function takeFrame (pieces: readonly VectorPiece[], from: number): readonly VectorPiece[] {
  let bytes = 0
  let end = from
  for (; end < pieces.length; end++) {
    bytes += elementHeaderBytes + (pieces[end]?.length ?? 0)
    if (end > from && bytes > frameBytes) break
  }
  return pieces.slice(from, end)
}

async function filled (streamId: number, pieces: readonly VectorPiece[], isLast: boolean, stream: SessionStream): Promise<Buffer> {
  const total = pieces.reduce((sum, { length }) => sum + elementHeaderBytes + length, 0)
  const bytes = Buffer.allocUnsafe(responseHeaderBytes + total)
  bytes.set(bodyHeader(streamId, isLast ? 'ok' : 'oksofar', total))
  let at = responseHeaderBytes
  for (const { handle, number, offset, length } of pieces) {
    bytes.writeUInt32BE(number, at)
    bytes.writeInt32BE(length, at + 4)
    bytes.writeBigInt64BE(BigInt(offset), at + 8)
    at += elementHeaderBytes
    const into = bytes.subarray(at, at + length)
    const { file } = handle
    if (length > 0 && file.readAtOnce?.(into, offset) !== true && await file.read(into, offset) < length) throw new GatewayError('VECTOR_PAST_END', { detail: file.path })
    at += length
    handle.marking.moves(stream.flows, 'send').sent += elementHeaderBytes + length
  }
  return bytes
}

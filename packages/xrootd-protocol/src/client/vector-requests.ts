/** Cuts a list of pieces of a file into requests that servers take. */
import { limits } from '../limits.ts'
import type { Piece } from './vector-sink.ts'

/** Of one answer: it occupies the connection for so long. */
const answerBytes = 32 * 1024 * 1024

export function vectorRequests (pieces: readonly Piece[]): Piece[][] {
  const requests: Piece[][] = []
  let current: Piece[] = []
  let bytes = 0
  for (const piece of pieces.flatMap(cut)) {
    if (current.length === limits.vectorElements || bytes + piece.into.length > answerBytes) {
      requests.push(current)
      current = []
      bytes = 0
    }
    current.push(piece)
    bytes += piece.into.length
  }
  if (current.length > 0) requests.push(current)
  return requests
}

function cut ({ position, into }: Piece): Piece[] {
  const size = limits.readvElementBytes
  return Array.from({ length: Math.ceil(into.length / size) }, (_none, index) => ({ position: position + index * size, into: into.subarray(index * size, (index + 1) * size) }))
}

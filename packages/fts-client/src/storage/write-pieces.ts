/** Writes a stream to an open file of root://, in large pieces, a few at a time. */
import type { RemoteFile } from '@scitags/xrootd-protocol/client'

/** Of a write, and how many are on their way at once: those of xrdcp. */
const pieceBytes = 8 * 1024 * 1024
const inFlight = 4

/** Resolves when the server has taken them all. */
export async function writePieces (file: RemoteFile, body: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): Promise<void> {
  const writing: Promise<void>[] = []
  let position = 0
  for await (const piece of inPieces(body)) {
    if (writing.length === inFlight) await writing.shift()
    const written = file.write(piece, position, { signal })
    // Whoever waits for it hears of it in its turn.
    written.catch(() => undefined)
    writing.push(written)
    position += piece.length
  }
  await Promise.all(writing)
}

/** What comes in small chunks goes in large ones. */
async function * inPieces (body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes < pieceBytes) continue
    yield chunks.length === 1 ? chunk : Buffer.concat(chunks)
    chunks = []
    bytes = 0
  }
  if (bytes > 0) yield Buffer.concat(chunks)
}

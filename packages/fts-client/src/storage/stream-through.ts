/** Lets the content of a file go through this process, and sees that it is whole. */
import { Transform, addAbortSignal, pipeline } from 'node:stream'
import type { Readable } from 'node:stream'

import { HttpTpcError } from '@scitags/http-tpc/client'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import type { Content } from './file.ts'

export interface Streaming {
  readonly content: Content
  /** Of the source, for messages. */
  readonly name: string
  readonly onBytes: (bytes: number) => void
  /** Takes it all; the stream breaks where the source does, or where that has not as many bytes as it said. */
  readonly write: (body: Readable) => Promise<void>
  readonly signal: AbortSignal
}

/** Resolves to the bytes that went through. Rejects with what is wrong with the source, rather than with what that did to the other side. */
export async function streamThrough ({ content: { stream, size }, name, onBytes, write, signal }: Streaming): Promise<number> {
  let bytes = 0
  // Of the source: what the other side breaks of is known by what it rejects with.
  let broken: Error | undefined
  const changed = (): Error => broken = new HttpTpcError('REMOTE_CHANGED', { detail: `${name} has not the ${size ?? ''} bytes that it had` })
  const counter = new Transform({
    transform (chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      onBytes(bytes)
      done(size !== undefined && bytes > size ? changed() : null, chunk)
    },
    flush (done) { done(size !== undefined && bytes < size ? changed() : null) }
  })
  stream.once('error', cause => {
    broken = cause instanceof XrootdError ? cause : new HttpTpcError('CONNECTION_LOST', { detail: `${name} broke off`, cause })
    counter.destroy(broken)
  })
  try {
    // Whoever reads the counter is told what breaks.
    await write(pipeline(stream, addAbortSignal(signal, counter), () => {}))
  } catch (cause) {
    throw signal.aborted ? new HttpTpcError('CANCELLED', { cause }) : broken ?? cause
  } finally {
    stream.destroy()
  }
  if (!counter.readableEnded && size !== 0) throw new HttpTpcError('SIZE_MISMATCH', { detail: `the other side was content before it had all of ${name}` })
  return bytes
}

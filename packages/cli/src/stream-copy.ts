/** A copy whose bytes go through this process. */
import { createWriteStream } from 'node:fs'
import { link, realpath, rename, rm, stat } from 'node:fs/promises'
import { Transform, addAbortSignal, pipeline } from 'node:stream'
import type { Readable, Writable } from 'node:stream'
import { pipeline as pipelined } from 'node:stream/promises'

import { HttpTpcError, writeRemoteFile } from '@scitags/http-tpc/client'
import { nameOf, openSource, rootFileOf } from './copy-end.ts'
import type { StreamEnd } from './copy-end.ts'
import { writeRoot } from './copy-root.ts'
import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

export interface StreamCopyOrder {
  readonly from: StreamEnd
  readonly to: StreamEnd
  readonly isOverwriting: boolean
  readonly onBytes: (bytes: number) => void
  readonly stdin: Readable
  readonly stdout: Writable
  readonly signal: AbortSignal
}

/** Resolves to the bytes that were copied; a file is there whole or not at all. Rejects with {@link CliError} or `HttpTpcError`. */
export async function streamCopy ({ from, to, isOverwriting, onBytes, stdin, stdout, signal }: StreamCopyOrder): Promise<number> {
  const { stream: source, size } = await openSource(from, stdin)
  let bytes = 0
  const counter = new Transform({
    transform (chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      onBytes(bytes)
      const isTooLong = size !== undefined && bytes > size
      done(isTooLong ? changed(from) : null, chunk)
    },
    flush (done) { done(size !== undefined && bytes < size ? changed(from) : null) }
  })
  source.once('error', cause => { counter.destroy(cause instanceof CliError ? cause : new CliError('COPY_FAILED', { detail: `${nameOf(from.end)} broke off (${reasonOf(cause)})`, cause })) })
  const { end, request } = to
  try {
    switch (end.kind) {
      case 'remote': {
        const headers = { ...request.headers, ...!isOverwriting && { 'If-None-Match': '*' } }
        // Whoever reads the counter is told what breaks.
        await writeRemoteFile({ ...request, url: end.url, headers }, { body: pipeline(source, counter, () => {}), size })
        break
      }
      case 'root':
        await writeRoot(rootFileOf(end.url, to), { body: pipeline(source, addAbortSignal(signal, counter), () => {}), size, isOverwriting })
        break
      case 'file':
        await writeFile(end.path, isOverwriting, async target => { await pipelined(source, counter, target, { signal }) })
        break
      case 'pipe':
        await pipelined(source, counter, stdout, { signal, end: false })
    }
  } catch (cause) {
    if (counter.errored instanceof CliError) throw counter.errored
    if (cause instanceof CliError || cause instanceof HttpTpcError) throw cause
    throw new CliError('COPY_FAILED', { detail: `${nameOf(end)} cannot be written (${reasonOf(cause)})`, cause })
  } finally {
    source.destroy()
  }
  return bytes
}

function changed ({ end }: StreamEnd): CliError {
  return new CliError('COPY_FAILED', { detail: `${nameOf(end)} changed its size while it was read` })
}

/** Under another name first. What is no ordinary file, such as a device or a pipe with a name, is written where it is. */
async function writeFile (path: string, isOverwriting: boolean, fill: (target: Writable) => Promise<void>): Promise<void> {
  const existing = await stat(path).catch(() => undefined)
  if (existing?.isDirectory() === true) throw new CliError('USAGE', { detail: `${path} is a directory; name a file` })
  if (existing !== undefined && !isOverwriting) throw new CliError('COPY_FAILED', { detail: `${path} exists already` })
  if (existing?.isFile() === false) {
    await fill(createWriteStream(path))
    return
  }
  const at = existing === undefined ? path : await realpath(path)
  const hiddenAt = `${at}.part-${process.pid}`
  try {
    await fill(createWriteStream(hiddenAt, { flags: 'wx', ...existing !== undefined && { mode: existing.mode } }))
    if (isOverwriting) await rename(hiddenAt, at)
    // Somebody else may have made one meanwhile.
    else await link(hiddenAt, at)
  } finally {
    await rm(hiddenAt, { force: true })
  }
}

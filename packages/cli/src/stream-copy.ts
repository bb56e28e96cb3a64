/** A copy whose bytes go through this process. */
import { createWriteStream } from 'node:fs'
import { link, realpath, rename, rm, stat } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { streamThrough } from '@scitags/fts-client'
import { HttpTpcError } from '@scitags/http-tpc/client'
import { XrootdError } from '@scitags/xrootd-protocol/client'
import { nameOf, openSource } from './copy-end.ts'
import type { CopyEnd } from './copy-end.ts'
import { CliError } from './errors.ts'
import { reasonOf } from './reason-of.ts'

export interface StreamCopyOrder {
  readonly from: CopyEnd
  readonly to: CopyEnd
  readonly isOverwriting: boolean
  readonly onBytes: (bytes: number) => void
  readonly stdin: Readable
  readonly stdout: Writable
  readonly signal: AbortSignal
}

/** Resolves to the bytes that were copied; a file is there whole or not at all. Rejects with {@link CliError}, `HttpTpcError` or `XrootdError`. */
export async function streamCopy ({ from, to, isOverwriting, onBytes, stdin, stdout, signal }: StreamCopyOrder): Promise<number> {
  const content = await openSource(from, stdin, signal).catch(naming(from))
  const write = async (body: Readable): Promise<void> => {
    switch (to.kind) {
      case 'http':
      case 'root':
        await to.write({ body, size: content.size, isOverwriting }, signal).catch(naming(to))
        break
      case 'file':
        await writeFile(to.path, isOverwriting, async target => { await pipeline(body, target, { signal }) })
        break
      case 'pipe':
        await pipeline(body, stdout, { signal, end: false })
    }
  }
  try {
    return await streamThrough({ content, name: nameOf(from), onBytes, write, signal })
  } catch (cause) {
    if (cause instanceof CliError || cause instanceof HttpTpcError || cause instanceof XrootdError) throw cause
    throw new CliError('COPY_FAILED', { detail: `${nameOf(to)} cannot be written (${reasonOf(cause)})`, cause })
  }
}

/** The client of root:// names servers, but no files. */
function naming (end: CopyEnd): (cause: unknown) => never {
  return cause => {
    throw cause instanceof XrootdError ? new CliError('COPY_FAILED', { detail: `${nameOf(end)}: ${cause.message}`, cause }) : cause
  }
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

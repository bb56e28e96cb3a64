/** The two ends of a copy: a URL, a file of this machine, or a pipe. */
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'

import { lookAtFile, readRemoteFile, writeRemoteFile } from '@scitags/http-tpc/client'
import type { ExchangeInit } from '@scitags/http-tpc/client'
import { CliError } from './errors.ts'

export type CopyEnd =
  | { readonly kind: 'remote', readonly url: string }
  | { readonly kind: 'file', readonly path: string }
  | { readonly kind: 'pipe' }

/** Throws {@link CliError} `USAGE` for other schemes. */
export function copyEndOf (text: string): CopyEnd {
  if (text === '-') return { kind: 'pipe' }
  if (/^(https?|davs?):\/\/[^/]/i.test(text) && URL.canParse(text)) return { kind: 'remote', url: text }
  if (/^file:\/\//i.test(text) && URL.canParse(text)) return { kind: 'file', path: fileURLToPath(text) }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]
  if (scheme !== undefined) throw new CliError('USAGE', { detail: `${text} is no URL that can be copied: http, https, dav, davs and file are` })
  return { kind: 'file', path: resolve(text) }
}

/** `request` belongs to a remote end, and says how it is asked. */
export interface StreamEnd {
  readonly end: CopyEnd
  readonly request: Omit<ExchangeInit, 'url'>
}

export interface StreamCopyOrder {
  readonly from: StreamEnd
  readonly to: StreamEnd
  readonly isOverwriting: boolean
  readonly onBytes: (bytes: number) => void
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream
  readonly signal: AbortSignal
}

/** Bytes of a source, where anybody knows; undefined of a pipe. Throws {@link CliError} when there is no such file. */
export async function sizeOf ({ end, request }: StreamEnd): Promise<number | undefined> {
  switch (end.kind) {
    case 'remote': return (await lookAtFile({ ...request, url: end.url }))?.size
    case 'file': return (await stat(end.path).catch(cannotRead(end.path))).size
    case 'pipe': return undefined
  }
}

/** The bytes go through this process. Resolves to how many; a file of this machine is there whole or not at all. */
export async function streamCopy ({ from, to, isOverwriting, onBytes, stdin, stdout, signal }: StreamCopyOrder): Promise<number> {
  let bytes = 0
  const counter = new Transform({
    transform (chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      onBytes(bytes)
      done(null, chunk)
    }
  })
  const { stream: source, size: length } = await openSource(from, stdin, signal)
  // What breaks the source breaks what reads it.
  source.on('error', (error: Error) => { counter.destroy(error) })
  source.pipe(counter)
  switch (to.end.kind) {
    case 'remote':
      await writeRemoteFile({ ...to.request, url: to.end.url, headers: { ...to.request.headers, ...isOverwriting ? {} : { 'If-None-Match': '*' } }, signal }, { body: counter, size: length })
      break
    case 'file':
      await writeWhole(to.end.path, isOverwriting, async at => { await pipeline(counter, createWriteStream(at, { flags: 'wx' }), { signal }) })
      break
    case 'pipe':
      for await (const chunk of counter) if (!stdout.write(chunk as Buffer)) await new Promise(resolve => { stdout.once('drain', resolve) })
  }
  if (length !== undefined && bytes !== length) throw new CliError('COPY_FAILED', { detail: `${bytes} of ${length} bytes came` })
  return bytes
}

const pieceBytes = 1024 * 1024

async function openSource (from: StreamEnd, stdin: NodeJS.ReadableStream, signal: AbortSignal): Promise<{ readonly stream: Readable, readonly size: number | undefined }> {
  switch (from.end.kind) {
    case 'pipe': return { stream: Readable.from(stdin), size: undefined }
    case 'file': return { stream: createReadStream(from.end.path, { highWaterMark: pieceBytes }), size: await sizeOf(from) }
    case 'remote': {
      const answer = await readRemoteFile({ ...from.request, url: from.end.url, signal })
      const length = answer.headers['content-length']
      return { stream: answer, size: length === undefined ? undefined : Number(length) }
    }
  }
}

async function writeWhole (path: string, isOverwriting: boolean, write: (at: string) => Promise<void>): Promise<void> {
  const existing = await stat(path).catch(() => undefined)
  if (existing?.isDirectory() === true) throw new CliError('USAGE', { detail: `${path} is a directory; name the file` })
  if (existing !== undefined && !isOverwriting) throw new CliError('COPY_FAILED', { detail: `${path} exists already` })
  const hiddenAt = `${path}.part-${process.pid}`
  try {
    await write(hiddenAt)
    await rename(hiddenAt, path)
  } catch (error) {
    await rm(hiddenAt, { force: true })
    throw error
  }
}

function cannotRead (path: string): (cause: unknown) => never {
  return cause => { throw new CliError('COPY_FAILED', { detail: `${path} cannot be read (${cause instanceof Error ? cause.message : String(cause)})`, cause }) }
}

/** An end of a copy that is a file at a server of root://. */
import { Readable } from 'node:stream'

import { joinPath, mergeCgi, splitPath } from '@scitags/xrootd-protocol'
import { ConnectionPool, XrootdError, fileSystem, openFile, parseUrl } from '@scitags/xrootd-protocol/client'
import type { ConnectionOptions, RemoteFile } from '@scitags/xrootd-protocol/client'
import type { ChecksumAlgorithm } from '@scitags/storage'
import { CliError } from './errors.ts'

export interface RootFile {
  readonly url: string
  readonly connection: ConnectionOptions
  readonly signal: AbortSignal | undefined
}

export interface RootUpload {
  readonly body: AsyncIterable<Uint8Array>
  /** Bytes, where known. */
  readonly size: number | undefined
  readonly isOverwriting: boolean
}

/** Its scheme in small letters. Throws {@link CliError} `USAGE`, which does not repeat the URL: there may be a token in it. */
export function rootUrlOf (text: string): string {
  const url = text.replace(/^\w+/, scheme => scheme.toLowerCase())
  try {
    const { path } = splitPath(parseUrl(url).path)
    if (path === '/') throw new CliError('USAGE', { detail: `${nameOfRoot(url)} names no file` })
    return url
  } catch (cause) {
    throw cause instanceof XrootdError ? new CliError('USAGE', { detail: cause.message, cause }) : cause
  }
}

/** Without user and CGI. */
export function nameOfRoot (url: string): string {
  return splitPath(url).path.replace(/\/\/[^/@]*@/, '//')
}

/** A tag that stands there is replaced. */
export function withTag (url: string, tag: number): string {
  const { path, cgi } = splitPath(url)
  return joinPath(path, mergeCgi(cgi, `scitag.flow=${tag}`))
}

/** By its name alone. */
export function isSameRootFile (one: string, other: string): boolean {
  const [a, b] = [one, other].map(url => {
    const { host, port, path } = parseUrl(url)
    return `${host.toLowerCase()} ${port} ${splitPath(path).path.replace(/\/+/g, '/')}`
  })
  return a === b
}

/** Rejects with {@link CliError}, as the others below. */
export async function sizeOfRoot ({ url, connection, signal }: RootFile): Promise<number> {
  const files = fileSystem(url, connection)
  try {
    return Number((await files.stat(parseUrl(url).path, { signal })).stat.size)
  } catch (cause) {
    throw failureOf(cause, url)
  } finally {
    files.close()
  }
}

export async function checksumOfRoot ({ url, connection, signal }: RootFile, algorithm: ChecksumAlgorithm): Promise<string> {
  const files = fileSystem(url, connection)
  try {
    const { value } = await files.checksum(parseUrl(url).path, algorithm.replace('-', ''), { signal })
    return value.toLowerCase()
  } catch (cause) {
    throw failureOf(cause, url)
  } finally {
    files.close()
  }
}

/** To be read to the end or destroyed. */
export async function openRoot ({ url, connection, signal }: RootFile): Promise<{ readonly stream: Readable, readonly size: number }> {
  const pool = poolFor(url, connection)
  try {
    const file = await openFile(url, { pool, pages: true, reopen: true, ...signal && { signal } })
    const stream = Readable.from(contentOf(file, url, signal), { objectMode: false, highWaterMark: 1 })
    stream.once('close', () => { pool.close() })
    return { stream, size: file.size }
  } catch (cause) {
    pool.close()
    throw failureOf(cause, url)
  }
}

/** Makes directories above it. What does not arrive whole is thrown away by the server. */
export async function writeRoot ({ url, connection, signal }: RootFile, { body, size, isOverwriting }: RootUpload): Promise<void> {
  const pool = poolFor(url, connection)
  try {
    const { path, cgi } = splitPath(url)
    const announced = size === undefined ? url : joinPath(path, mergeCgi(cgi, `oss.asize=${size}`))
    const create = isOverwriting ? 'or-replace' : 'exclusively'
    const file = await openFile(announced, { pool, access: 'update', create, makeParents: true, persistOnClose: true, pages: true, ...signal && { signal } })
    await writeAll(file, body, signal)
    await file.close({ signal })
  } catch (cause) {
    throw failureOf(cause, url)
  } finally {
    pool.close()
  }
}

/** What a client of root:// throws, as an error that names the file; anything else stays what it is. */
export function failureOf (cause: unknown, url: string): unknown {
  return cause instanceof XrootdError ? new CliError('COPY_FAILED', { detail: `${nameOfRoot(url)}: ${cause.message}`, cause }) : cause
}

function poolFor (url: string, connection: ConnectionOptions): ConnectionPool {
  const { userName } = parseUrl(url)
  return new ConnectionPool({ ...userName !== undefined && { userName }, ...connection })
}

async function * contentOf (file: RemoteFile, url: string, signal: AbortSignal | undefined): AsyncGenerator<Buffer, void, undefined> {
  try {
    // A chunk is written over when the next one is asked for, and a stream asks early.
    for await (const chunk of file.chunks({ signal })) yield Buffer.from(chunk)
    await file.close({ signal })
  } catch (cause) {
    throw failureOf(cause, url)
  }
}

/** Of a write, and how many are on their way at once: those of xrdcp. */
const pieceBytes = 8 * 1024 * 1024
const inFlight = 4

async function writeAll (file: RemoteFile, body: AsyncIterable<Uint8Array>, signal: AbortSignal | undefined): Promise<void> {
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

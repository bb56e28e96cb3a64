/** A file at a storage of root://. */
import { Readable } from 'node:stream'

import { urlWithTag } from '@scitags/core/wire'
import { HttpTpcError } from '@scitags/http-tpc/client'
import type { ChecksumAlgorithm } from '@scitags/http-tpc/client'
import { cgiValue, errorNumbers, joinPath, mergeCgi, splitPath, statFlags } from '@scitags/xrootd-protocol'
import { XrootdError, fileSystem, openFile, parseUrl } from '@scitags/xrootd-protocol/client'
import type { ConnectionPool, FileSystem, RemoteFile, ThirdPartyOutcome, UrlParts } from '@scitags/xrootd-protocol/client'
import type { Content, FileAtStorage, FileLook, StorageFileInit, Writing } from './file.ts'
import { RootConnections } from './root-connections.ts'
import type { RootPurpose } from './root-connections.ts'
import { writePieces } from './write-pieces.ts'

export class RootFile implements FileAtStorage {
  readonly kind = 'root'
  /** With its tag. */
  readonly url: string
  readonly name: string
  readonly #path: string
  readonly #server: Omit<UrlParts, 'path'>
  readonly #init: StorageFileInit
  readonly #connections: RootConnections
  readonly #ownsConnections: boolean

  /** Made by `storageFile`. Throws {@link XrootdError} `URL_INVALID`. */
  constructor (init: StorageFileInit) {
    const { path, ...server } = parseUrl(init.url)
    const { host, port, demandsTls } = server
    this.#init = init
    this.#path = path
    this.#server = server
    this.#connections = init.connections?.root ?? new RootConnections()
    this.#ownsConnections = init.connections === undefined
    this.url = init.scitag === undefined ? init.url : urlWithTag(init.url, init.scitag)
    this.name = `${demandsTls ? 'roots' : 'root'}://${host.includes(':') ? `[${host}]` : host.toLowerCase()}${port === defaultPort ? '' : `:${port}`}/${splitPath(path).path.replace(/\/+/g, '/')}`
  }

  async look (checksum: ChecksumAlgorithm | undefined, signal?: AbortSignal): Promise<FileLook | undefined> {
    return await this.#asking(async files => {
      const found = await unlessMissing(files.stat(this.#path, { signal }))
      if (found === undefined) return undefined
      const { flags, size } = found.stat
      if ((flags & statFlags.isDir) !== 0) throw new XrootdError('REFUSED', { detail: `${this.name} is a directory`, errorNumber: errorNumbers.isDirectory })
      return { size: Number(size), checksum: checksum === undefined ? undefined : await this.#checksum(files, checksum, signal) }
    })
  }

  async remove (signal?: AbortSignal): Promise<void> {
    await this.#asking(async files => await unlessMissing(files.rm(this.#path, { signal })))
  }

  async makeParents (signal?: AbortSignal): Promise<void> {
    const { path, cgi } = splitPath(this.#path)
    await this.#asking(async files => {
      await files.mkdir(joinPath(path.replace(/[^/]+$/, ''), cgi), { parents: true, signal }).catch((error: unknown) => {
        if (!isRefusal(error, errorNumbers.ItExists)) throw error
      })
    })
  }

  async read (signal?: AbortSignal): Promise<Content> {
    const { pool, end } = await this.#connections.lend(this.#purpose('content'))
    try {
      const file = await openFile(this.url, { pool, pages: true, reopen: true, ...signal && { signal } })
      const stream = Readable.from(contentOf(file, signal), { objectMode: false, highWaterMark: 1 })
      stream.once('close', () => { end(stream.readableEnded ? 'as-new' : 'used-up') })
      return { stream, size: file.size }
    } catch (error) {
      end('used-up')
      throw error
    }
  }

  /** Makes directories above it. What does not arrive whole is thrown away by the server. */
  async write ({ body, size, isOverwriting }: Writing, signal?: AbortSignal): Promise<void> {
    const { path, cgi } = splitPath(this.url)
    const announced = size === undefined ? this.url : joinPath(path, mergeCgi(cgi, `oss.asize=${size}`))
    const create = isOverwriting ? 'or-replace' : 'exclusively'
    // Without a proper close it vanishes, as its connection does.
    await this.#connections.during(this.#purpose('content'), async pool => {
      const file = await openFile(announced, { pool, access: 'update', create, makeParents: true, persistOnClose: true, pages: true, ...signal && { signal } })
      await writePieces(file, body, signal)
      await file.close({ signal })
    })
  }

  /** For a third-party copy from or to it. */
  async arranging (act: (pool: ConnectionPool) => Promise<ThirdPartyOutcome>): Promise<ThirdPartyOutcome> {
    return await this.#connections.during(this.#purpose('copy'), act, ({ kind }) => kind === 'copied')
  }

  /** Connections that are not its own stay. */
  close (): void {
    if (this.#ownsConnections) this.#connections.close()
  }

  async #asking<T> (act: (files: FileSystem) => Promise<T>): Promise<T> {
    return await this.#connections.during(this.#purpose('questions'), async pool => await act(fileSystem(this.url, { pool })))
  }

  #purpose (what: 'questions' | 'content' | 'copy'): RootPurpose {
    const { cgi } = splitPath(parseUrl(this.url).path)
    const tag = cgiValue(cgi, 'scitag.flow')
    return { server: this.#server, access: this.#init.access, isTpc: what === 'copy', opens: what === 'questions' ? 'nothing' : tag === undefined ? 'one file' : `tag ${tag}` }
  }

  async #checksum (files: FileSystem, algorithm: ChecksumAlgorithm, signal: AbortSignal | undefined): Promise<string | undefined> {
    try {
      const { kind, value } = await files.checksum(this.#path, algorithm.replace('-', ''), { signal, timeoutMs: this.#init.checksumTimeoutMs })
      return kind.toLowerCase() === algorithm.replace('-', '') ? value.toLowerCase() : undefined
    } catch (error) {
      // A server without checksums, or without this one.
      if (error instanceof XrootdError && error.code === 'REFUSED') return undefined
      // It has just answered for the size.
      if (error instanceof XrootdError && error.code === 'TIMEOUT') throw new HttpTpcError('CHECKSUM_TIMEOUT', { detail: `${this.name} did not say its ${algorithm} in time; checksumTimeoutMs (--checksum-timeout) is how long it may take`, cause: error })
      throw error
    }
  }
}

const defaultPort = 1094

async function unlessMissing<T> (promise: Promise<T>): Promise<T | undefined> {
  return await promise.catch((error: unknown) => {
    if (isRefusal(error, errorNumbers.NotFound)) return undefined
    throw error
  })
}

function isRefusal (error: unknown, number: number): boolean {
  return error instanceof XrootdError && error.code === 'REFUSED' && error.errorNumber === number
}

async function * contentOf (file: RemoteFile, signal: AbortSignal | undefined): AsyncGenerator<Buffer, void, undefined> {
  // A chunk is written over when the next one is asked for, and a stream asks early.
  for await (const chunk of file.chunks({ signal })) yield Buffer.from(chunk)
  await file.close({ signal })
}

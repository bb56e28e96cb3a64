/** A file at a storage of root://. */
import { Readable } from 'node:stream'

import { urlWithTag } from '@scitags/core/wire'
import type { ChecksumAlgorithm } from '@scitags/http-tpc/client'
import { errorNumbers, joinPath, mergeCgi, splitPath, statFlags } from '@scitags/xrootd-protocol'
import { ConnectionPool, XrootdError, fileSystem, openFile, parseUrl } from '@scitags/xrootd-protocol/client'
import type { ConnectionOptions, Endpoint, FileSystem, RemoteFile } from '@scitags/xrootd-protocol/client'
import type { Content, FileAtStorage, FileLook, StorageFileInit, Writing } from './file.ts'
import { writePieces } from './write-pieces.ts'

export class RootFile implements FileAtStorage {
  readonly kind = 'root'
  /** With its tag. */
  readonly url: string
  readonly name: string
  readonly #path: string
  readonly #init: StorageFileInit
  #pool: ConnectionPool | undefined

  /** Made by `storageFile`. Throws {@link XrootdError} `URL_INVALID`. */
  constructor (init: StorageFileInit) {
    const { host, port, demandsTls, path } = parseUrl(init.url)
    this.#init = init
    this.#path = path
    this.url = init.scitag === undefined ? init.url : urlWithTag(init.url, init.scitag)
    this.name = `${demandsTls ? 'roots' : 'root'}://${host.includes(':') ? `[${host}]` : host.toLowerCase()}${port === defaultPort ? '' : `:${port}`}/${splitPath(path).path.replace(/\/+/g, '/')}`
  }

  async look (checksum: ChecksumAlgorithm | undefined, signal?: AbortSignal): Promise<FileLook | undefined> {
    const files = await this.#files()
    const found = await unlessMissing(files.stat(this.#path, { signal }))
    if (found === undefined) return undefined
    const { flags, size } = found.stat
    if ((flags & statFlags.isDir) !== 0) throw new XrootdError('REFUSED', { detail: `${this.name} is a directory`, errorNumber: errorNumbers.isDirectory })
    return { size: Number(size), checksum: checksum === undefined ? undefined : await this.#checksum(files, checksum, signal) }
  }

  async remove (signal?: AbortSignal): Promise<void> {
    await unlessMissing((await this.#files()).rm(this.#path, { signal }))
  }

  async makeParents (signal?: AbortSignal): Promise<void> {
    const { path, cgi } = splitPath(this.#path)
    await (await this.#files()).mkdir(joinPath(path.replace(/[^/]+$/, ''), cgi), { parents: true, signal }).catch((error: unknown) => {
      if (!isRefusal(error, errorNumbers.ItExists)) throw error
    })
  }

  async read (signal?: AbortSignal): Promise<Content> {
    const file = await openFile(this.url, { pool: await this.#connections(), pages: true, reopen: true, ...signal && { signal } })
    return { stream: Readable.from(contentOf(file, signal), { objectMode: false, highWaterMark: 1 }), size: file.size }
  }

  /** Makes directories above it. What does not arrive whole is thrown away by the server. */
  async write ({ body, size, isOverwriting }: Writing, signal?: AbortSignal): Promise<void> {
    const { path, cgi } = splitPath(this.url)
    const announced = size === undefined ? this.url : joinPath(path, mergeCgi(cgi, `oss.asize=${size}`))
    const create = isOverwriting ? 'or-replace' : 'exclusively'
    const pool = await this.#connections()
    const file = await openFile(announced, { pool, access: 'update', create, makeParents: true, persistOnClose: true, pages: true, ...signal && { signal } })
    try {
      await writePieces(file, body, signal)
      await file.close({ signal })
    } catch (error) {
      // Without a proper close it vanishes.
      this.close()
      throw error
    }
  }

  /** How the server is connected to. */
  async connection (): Promise<ConnectionOptions> {
    const { access } = this.#init
    const { host, port, userName } = parseUrl(this.url)
    const { tls } = await access()
    const { ca, cert, key } = tls ?? {}
    const token = async (server: Endpoint): Promise<string | undefined> => {
      const { token, credentialsFollowRedirects } = await access()
      return credentialsFollowRedirects === true || (server.host === host && server.port === port) ? token : undefined
    }
    return { appName: 'scitags', token, ...userName !== undefined && { userName }, tls: { ...cert !== undefined && { cert }, ...key !== undefined && { key }, ...ca !== undefined && { ca: [ca].flat() } } }
  }

  close (): void {
    this.#pool?.close()
    this.#pool = undefined
  }

  async #connections (): Promise<ConnectionPool> {
    return this.#pool ??= new ConnectionPool(await this.connection())
  }

  async #files (): Promise<FileSystem> {
    return fileSystem(this.url, { pool: await this.#connections() })
  }

  async #checksum (files: FileSystem, algorithm: ChecksumAlgorithm, signal: AbortSignal | undefined): Promise<string | undefined> {
    try {
      const { kind, value } = await files.checksum(this.#path, algorithm.replace('-', ''), { signal, timeoutMs: this.#init.checksumTimeoutMs })
      return kind.toLowerCase() === algorithm.replace('-', '') ? value.toLowerCase() : undefined
    } catch (error) {
      // A server without checksums, or without this one.
      if (error instanceof XrootdError && error.code === 'REFUSED') return undefined
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

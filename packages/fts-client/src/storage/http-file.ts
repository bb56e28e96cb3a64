/** A file at a storage of HTTP. */
import { isPrivateHop, lookAtFile, makeRemoteDirectories, readRemoteFile, removeRemoteFile, writeRemoteFile } from '@scitags/http-tpc/client'
import type { ChecksumAlgorithm, ExchangeInit } from '@scitags/http-tpc/client'

import type { Content, FileAtStorage, FileLook, StorageFileInit, Writing } from './file.ts'

export class HttpFile implements FileAtStorage {
  readonly kind = 'http'
  readonly url: string
  readonly name: string
  readonly #init: StorageFileInit

  /** Made by `storageFile`. */
  constructor (init: StorageFileInit) {
    this.#init = init
    this.url = init.url
    this.name = new URL(init.url).href.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//')
  }

  async look (checksum: ChecksumAlgorithm | undefined, signal?: AbortSignal): Promise<FileLook | undefined> {
    const init = await this.request(signal)
    const found = await lookAtFile(init, checksum === undefined ? [] : [checksum], { checksumTimeoutMs: this.#init.checksumTimeoutMs })
    return found && { size: found.size, checksum: found.checksums.find(({ algorithm }) => algorithm === checksum)?.hex }
  }

  async remove (signal?: AbortSignal): Promise<void> {
    await removeRemoteFile(await this.request(signal))
  }

  async makeParents (signal?: AbortSignal): Promise<void> {
    const above = new URL('.', this.name)
    // It may hold a credential.
    above.search = new URL(this.url).search
    await makeRemoteDirectories({ ...await this.request(signal), url: above.href })
  }

  async read (signal?: AbortSignal): Promise<Content> {
    const stream = await readRemoteFile(await this.#tagged(signal))
    const length = stream.headers['content-length']
    return { stream, size: length === undefined ? undefined : Number(length) }
  }

  async write ({ body, size, isOverwriting }: Writing, signal?: AbortSignal): Promise<void> {
    const init = await this.#tagged(signal)
    await writeRemoteFile({ ...init, headers: { ...init.headers, ...!isOverwriting && { 'If-None-Match': '*' } } }, { body, size })
  }

  /** How the server is asked. */
  async request (signal?: AbortSignal): Promise<ExchangeInit> {
    const { url, access, connections } = this.#init
    const { tls, token, credentialsFollowRedirects } = await access()
    return { url, headers: token === undefined || !isPrivateHop(url) ? {} : { Authorization: `Bearer ${token}` }, tls, credentialsFollowRedirects, connections: connections?.http, signal }
  }

  close (): void {
    // The connections are not its own.
  }

  async #tagged (signal: AbortSignal | undefined): Promise<ExchangeInit> {
    const { scitag } = this.#init
    const init = await this.request(signal)
    return scitag === undefined ? init : { ...init, headers: { ...init.headers, SciTag: String(scitag) } }
  }
}

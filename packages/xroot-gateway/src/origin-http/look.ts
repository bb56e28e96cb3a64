/** Looks at entries of an HTTP server: one, or all of a directory. */
import { StorageError } from '@scitags/storage'
import type { DirectoryEntry, Space, StoragePath } from '@scitags/storage'
import { entryOfHeaders, entryOfProperties, textOf } from './entry-of.ts'
import type { OriginStat } from './entry-of.ts'
import { dump } from './http-origin.ts'
import type { Answer, HttpOrigin } from './http-origin.ts'
import { MultistatusReader } from './multistatus.ts'
import type { FoundEntry } from './multistatus.ts'
import { errorOfFailure, errorOfStatus } from './status-error.ts'

export class Look {
  readonly #origin: HttpOrigin
  /** Servers without WebDAV are asked by HEAD. */
  #hasProperties = true

  constructor (origin: HttpOrigin) {
    this.#origin = origin
  }

  async stat (path: StoragePath, signal?: AbortSignal): Promise<OriginStat> {
    if (this.#hasProperties) {
      const answer = await this.#properties(path, '0', [], signal)
      if (answer.statusCode === 207) return entryOfProperties(await only(answer, path, signal))
      await dump(answer)
      if (!lacksMethod(answer.statusCode)) throw errorOfStatus(answer.statusCode, path)
      this.#hasProperties = false
    }
    return await this.#head(path, signal)
  }

  async * list (path: StoragePath, signal?: AbortSignal): AsyncGenerator<DirectoryEntry> {
    const answer = await this.#properties(path, '1', [], signal)
    if (answer.statusCode !== 207) {
      await dump(answer)
      throw errorOfStatus(answer.statusCode, path)
    }
    for await (const found of entriesIn(answer, path, signal)) {
      const name = this.#origin.url.nameIn(path, found.href)
      if (name === '' && !found.isCollection) throw new StorageError('NOT_DIRECTORY', { subject: path })
      if (name !== undefined && name !== '') yield { name, ...entryOfProperties(found) }
    }
  }

  /** [RFC 4331] */
  async space (signal?: AbortSignal): Promise<Space> {
    const answer = await this.#properties('/', '0', ['quota-available-bytes', 'quota-used-bytes'], signal)
    if (answer.statusCode !== 207) {
      await dump(answer)
      throw errorOfStatus(answer.statusCode, '/')
    }
    const { properties } = await only(answer, '/', signal)
    const [free, used] = ['quota-available-bytes', 'quota-used-bytes'].map(name => properties.get(name))
    if (!isNumber(free) || !isNumber(used)) throw new StorageError('UNSUPPORTED', { subject: 'the room that is left' })
    return { totalBytes: Number(free) + Number(used), freeBytes: Number(free) }
  }

  /**
   * Without names it is all that RFC 4918 defines. A body would say so faster, but XRootD 5.5.3 does not know the header `content-length` in small letters, which
   * undici writes, and takes the body for the next request.
   */
  async #properties (path: StoragePath, depth: '0' | '1', names: readonly string[], signal: AbortSignal | undefined): Promise<Answer> {
    return await this.#origin.answerTo({
      method: 'PROPFIND',
      path,
      target: this.#origin.url.pathOf(path),
      headers: { Depth: depth, ...names.length > 0 && { 'Content-Type': 'application/xml; charset=utf-8' } },
      ...names.length > 0 && { body: `<?xml version="1.0" encoding="utf-8"?><D:propfind xmlns:D="DAV:"><D:prop>${names.map(name => `<D:${name}/>`).join('')}</D:prop></D:propfind>` },
      signal
    })
  }

  async #head (path: StoragePath, signal: AbortSignal | undefined): Promise<OriginStat> {
    const target = this.#origin.url.pathOf(path)
    const request = { method: 'HEAD', path, target, signal } as const
    let answer = await this.#origin.answerTo({ ...request, isLeftWhereItIs: true })
    await dump(answer)
    // Servers send whoever leaves out the slash behind a directory there.
    const isDirectory = target.endsWith('/') || (isRedirect(answer) && new URL(textOf(answer.headers, 'location') ?? '', this.#origin.url.urlOf(path)).pathname === `${target}/`)
    if (isRedirect(answer) && !isDirectory) {
      answer = await this.#origin.answerTo(request)
      await dump(answer)
    }
    if (isDirectory && answer.statusCode < 400) return entryOfHeaders({}, 'directory')
    if (answer.statusCode !== 200) throw errorOfStatus(answer.statusCode, path)
    return entryOfHeaders(answer.headers, 'file')
  }
}

async function * entriesIn ({ body }: Answer, path: StoragePath, signal: AbortSignal | undefined): AsyncGenerator<FoundEntry> {
  const reader = new MultistatusReader()
  try {
    for await (const chunk of body) yield * reader.take(chunk as Buffer)
    reader.end()
  } catch (cause) {
    throw errorOfFailure(cause, path, signal)
  }
}

async function only (answer: Answer, path: StoragePath, signal: AbortSignal | undefined): Promise<FoundEntry> {
  let first: FoundEntry | undefined
  for await (const found of entriesIn(answer, path, signal)) first ??= found
  if (first === undefined) throw new StorageError('IO', { subject: path, cause: new Error('the origin told nothing of it') })
  return first
}

function lacksMethod (status: number): boolean {
  return status === 405 || status === 501
}

function isRedirect ({ statusCode, headers }: Answer): boolean {
  return statusCode >= 300 && statusCode <= 399 && headers['location'] !== undefined
}

function isNumber (text: string | undefined): boolean {
  return text !== undefined && /^\d{1,15}$/.test(text)
}

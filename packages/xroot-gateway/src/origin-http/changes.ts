/** What changes the names at an HTTP server: WebDAV, kept from doing more than a storage is asked for. */
import { StorageError } from '@scitags/storage'
import type { CallOptions, EntryStat, OpenMode, StoragePath } from '@scitags/storage'
import { dump } from './http-origin.ts'
import type { HttpOrigin } from './http-origin.ts'
import type { Look } from './look.ts'
import { errorOfStatus } from './status-error.ts'

export class Changes {
  readonly #origin: HttpOrigin
  readonly #look: Look

  constructor (origin: HttpOrigin, look: Look) {
    this.#origin = origin
    this.#look = look
  }

  /** Rejects as an open has to, before anything is sent. */
  async prepareFile (path: StoragePath, mode: OpenMode, { createParents = false, signal }: CallOptions & { readonly createParents?: boolean }): Promise<void> {
    const there = await this.#present(path, signal)
    if (!this.#origin.takesUploads) throw new StorageError('UNSUPPORTED', { subject: path, cause: new Error('this version of the origin does not understand our uploads') })
    if (there?.kind === 'directory') throw new StorageError(mode === 'create' ? 'EXISTS' : 'IS_DIRECTORY', { subject: path })
    if (there !== undefined && mode === 'create') throw new StorageError('EXISTS', { subject: path })
    const parent = parentOf(path)
    if (there !== undefined || parent === '/') return
    const above = await this.#present(parent, signal)
    if (above?.kind === 'file') throw new StorageError('NOT_DIRECTORY', { subject: parent })
    if (above !== undefined) return
    if (!createParents) throw new StorageError('PARENT_MISSING', { subject: path })
    await this.#makeUnlessThere(parent, signal)
  }

  async makeDirectory (path: StoragePath, { createParents = false, signal }: CallOptions & { readonly createParents?: boolean }): Promise<void> {
    // Some servers make what is missing above it, or take one that is there for a new one.
    const parent = parentOf(path)
    if (await this.#present(path, signal) !== undefined) throw new StorageError('EXISTS', { subject: path })
    const above = parent === '/' ? undefined : await this.#present(parent, signal)
    if (above?.kind === 'file') throw new StorageError('NOT_DIRECTORY', { subject: parent })
    if (parent !== '/' && above === undefined) {
      if (!createParents) throw new StorageError('PARENT_MISSING', { subject: path })
      await this.#makeUnlessThere(parent, signal)
    }
    await this.#request('MKCOL', path, 'directory', {}, signal, 'EXISTS')
  }

  /** [XR-Proxy-HTTP] DELETE takes all that is in a directory with it: what is not meant so is looked at before. */
  async remove (path: StoragePath, { recursive = false, signal }: CallOptions & { readonly recursive?: boolean }): Promise<void> {
    if (path === '/') throw new StorageError('FORBIDDEN', { subject: path })
    const { kind } = await this.#look.stat(path, signal)
    if (kind === 'directory' && !recursive && await this.#holdsSomething(path, signal)) throw new StorageError('NOT_EMPTY', { subject: path })
    await this.#request('DELETE', path, kind, {}, signal)
  }

  /** MOVE would put a file in the place of a whole directory. */
  async move (from: StoragePath, to: StoragePath, { overwrite = false, signal }: CallOptions & { readonly overwrite?: boolean }): Promise<void> {
    if (from === '/' || to === '/' || to.startsWith(`${from}/`)) throw new StorageError('FORBIDDEN', { subject: from })
    const { kind } = await this.#look.stat(from, signal)
    const there = await this.#present(to, signal)
    if (there !== undefined && (!overwrite || there.kind === 'directory')) throw new StorageError('EXISTS', { subject: to })
    if (from === to) return
    await this.#request('MOVE', from, kind, { Destination: this.#origin.url.urlOf(to, kind), Overwrite: overwrite ? 'T' : 'F' }, signal)
  }

  async #makeUnlessThere (path: StoragePath, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.makeDirectory(path, { createParents: true, ...signal !== undefined && { signal } })
    } catch (error) {
      // Somebody else was faster.
      if (!(error instanceof StorageError) || error.code !== 'EXISTS') throw error
    }
  }

  async #holdsSomething (path: StoragePath, signal: AbortSignal | undefined): Promise<boolean> {
    for await (const _entry of this.#look.list(path, signal)) return true
    return false
  }

  async #present (path: StoragePath, signal: AbortSignal | undefined): Promise<EntryStat | undefined> {
    try {
      return await this.#look.stat(path, signal)
    } catch (error) {
      if (error instanceof StorageError && error.code === 'NOT_FOUND') return undefined
      throw error
    }
  }

  async #request (method: 'MKCOL' | 'DELETE' | 'MOVE', path: StoragePath, kind: EntryStat['kind'], headers: Readonly<Record<string, string>>, signal: AbortSignal | undefined, at405: 'EXISTS' | 'UNSUPPORTED' = 'UNSUPPORTED'): Promise<void> {
    const answer = await this.#origin.successOf({ method, path, target: this.#origin.url.pathOf(path, kind), headers, signal }, { 405: at405 })
    await dump(answer)
    // [RFC 4918 §9.6.1] Some of it could not be done.
    if (answer.statusCode === 207) throw errorOfStatus(207, path)
  }
}

function parentOf (path: StoragePath): StoragePath {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

/** The files of an HTTP or WebDAV server as a storage. */
import { StorageError } from '@scitags/storage'
import type { CallOptions, Checksum, ChecksumAlgorithm, OpenMode, OpenOptions, Storage, StorageFile, StoragePath } from '@scitags/storage'
import type { Dispatcher } from 'undici'
import { resolveHttpStorageOptions } from '../generated/options.ts'
import type { HttpStorageOptions } from '../generated/options.ts'
import { Changes } from './changes.ts'
import { checksumIn } from './digest.ts'
import { textOf } from './entry-of.ts'
import { dump, HttpOrigin } from './http-origin.ts'
import { Look } from './look.ts'
import { HttpPutFile } from './put-file.ts'
import { HttpReadFile } from './read-file.ts'

export interface HttpStorageInit extends HttpStorageOptions {
  /** Of each request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Asked for each request: a bearer token, without the word before it. It is sent in the clear where the URL is `http://`. */
  readonly token?: () => string | undefined | Promise<string | undefined>
  /** Of undici; it stays open. Without it there is one of its own. `new Agent({ connect: undiciConnector(scitags.dialer, () => label) })` labels what comes and goes. */
  readonly dispatcher?: Dispatcher
}

/**
 * A storage knows nothing of the clients of the gateway: no CGI of theirs, no token and no tag gets to the origin. Throws `OPTIONS_INVALID`.
 * A file is seen before it is complete, and stays as it is when an upload is given up, where the origin does it that way.
 */
export function httpStorage ({ headers = {}, token, dispatcher, ...rest }: HttpStorageInit): Storage {
  const origin = new HttpOrigin({ options: resolveHttpStorageOptions(rest), headers, token, dispatcher })
  const look = new Look(origin)
  const changes = new Changes(origin, look)
  const storage: Storage = {
    open: async (path, mode, options = {}) => await open(path, mode, options),
    stat: async (path, options) => await look.stat(path, options?.signal),
    list: (path, options) => look.list(path, options?.signal),
    makeDirectory: async (path, options = {}) => { await changes.makeDirectory(path, options) },
    move: async (from, to, options = {}) => { await changes.move(from, to, options) },
    remove: async (path, options = {}) => { await changes.remove(path, options) },
    checksum: async (path, algorithm, options) => await checksum(path, algorithm, options),
    space: async options => await look.space(options?.signal),
    isSame: async (a, b) => origin.url.pathOf(a) === origin.url.pathOf(b),
    copy: async path => { throw unsupported(path) },
    attributes: async path => { throw unsupported(path) },
    setAttribute: async path => { throw unsupported(path) },
    removeAttribute: async path => { throw unsupported(path) },
    async close () { await origin.close() },
    async [Symbol.asyncDispose] () { await storage.close() }
  }
  return storage

  async function open (path: StoragePath, mode: OpenMode, { signal, createParents = false, expectedSize }: OpenOptions): Promise<StorageFile> {
    const stat = async (): Promise<Awaited<ReturnType<Storage['stat']>>> => await look.stat(path)
    switch (mode) {
      case 'read': {
        const entry = await look.stat(path, signal)
        if (entry.kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: path })
        return new HttpReadFile({ origin, path, entry, stat, checksum: async (algorithm, options) => await checksum(path, algorithm, options) })
      }
      case 'create':
      case 'replace':
        await changes.prepareFile(path, mode, { createParents, ...signal !== undefined && { signal } })
        return new HttpPutFile({ origin, path, isNew: mode === 'create', expectedSize, stat })
      case 'update': throw unsupported(path)
    }
  }

  async function checksum (path: StoragePath, algorithm: ChecksumAlgorithm, { signal }: CallOptions = {}): Promise<Checksum> {
    const answer = await origin.successOf({ method: 'HEAD', path, target: origin.url.pathOf(path), headers: { 'Want-Digest': algorithm }, signal, answerTimeoutMs: origin.options.checksumTimeoutMs })
    await dump(answer)
    const hex = checksumIn(textOf(answer.headers, 'digest') ?? '', algorithm)
    if (hex === undefined) throw (await look.stat(path, signal)).kind === 'directory' ? new StorageError('IS_DIRECTORY', { subject: path }) : unsupported(path)
    return { algorithm, hex }
  }
}

function unsupported (path: StoragePath): StorageError {
  return new StorageError('UNSUPPORTED', { subject: path })
}

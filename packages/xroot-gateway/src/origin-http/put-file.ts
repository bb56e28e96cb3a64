/** A new file for an HTTP server, sent by one PUT while it is written. */
import { StorageError } from '@scitags/storage'
import type { Checksum, EntryStat, StorageFile, StoragePath } from '@scitags/storage'
import { dump } from './http-origin.ts'
import type { HttpOrigin } from './http-origin.ts'
import { OrderedBody } from './ordered-body.ts'
import { errorOfFailure } from './status-error.ts'

export interface PutFileInit {
  readonly origin: HttpOrigin
  readonly path: StoragePath
  /** Nothing may be there yet. */
  readonly isNew: boolean
  readonly expectedSize: number | undefined
  readonly stat: () => Promise<EntryStat>
}

export class HttpPutFile implements StorageFile {
  readonly path: StoragePath
  readonly fd = undefined
  readonly opened: EntryStat
  readonly #init: PutFileInit
  readonly #body: OrderedBody
  readonly #aborting = new AbortController()
  readonly #sent: Promise<void>
  #failure: StorageError | undefined
  #isClosed = false

  constructor (init: PutFileInit) {
    this.#init = init
    this.path = init.path
    const now = Date.now()
    this.opened = { kind: 'file', size: 0, modifiedMs: now, createdMs: now, etag: `new-${now}` }
    this.#body = new OrderedBody(init.path, init.expectedSize)
    this.#sent = this.#put()
    this.#sent.catch((cause: unknown) => {
      this.#failure = errorOfFailure(cause, this.path)
      // Nobody reads it any more, and whoever waits for room must not wait for ever.
      this.#body.stream.destroy()
    })
  }

  async stat (): Promise<EntryStat> {
    this.#demandOpen()
    return { ...this.opened, size: this.#body.length }
  }

  async write (from: Uint8Array, position: number): Promise<void> {
    this.#demandOpen()
    if (!this.#body.isOver) await this.#body.write(from, position)
    if (this.#body.isOver) throw await this.#reason()
  }

  /** Only to what it is. */
  async truncate (size: number): Promise<void> {
    this.#demandOpen()
    if (size !== this.#body.length || !this.#body.isWhole) throw this.#isSent()
  }

  async read (): Promise<number> {
    throw this.#isSent()
  }

  async checksum (): Promise<Checksum> {
    throw this.#isSent()
  }

  async sync (): Promise<void> {
    throw this.#isSent()
  }

  async commit (): Promise<EntryStat> {
    this.#demandOpen()
    const { expectedSize, stat } = this.#init
    const { length, isWhole } = this.#body
    if (!isWhole || (expectedSize !== undefined && length !== expectedSize)) {
      await this.abort()
      throw new StorageError(isWhole ? 'IO' : 'UNSUPPORTED', { subject: this.path, cause: new Error(isWhole ? `${length} bytes were written, and ${expectedSize} were announced` : 'there are holes in it') })
    }
    this.#isClosed = true
    if (this.#body.isOver) throw await this.#reason()
    this.#body.end()
    await this.#sent.catch(async () => { throw await this.#reason() })
    const entry = await stat()
    if (entry.size !== length) throw new StorageError('IO', { subject: this.path, cause: new Error(`the origin has ${entry.size} bytes of ${length}`) })
    return entry
  }

  async abort (): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    this.#aborting.abort()
    this.#body.stream.destroy()
    await this.#sent.catch(() => { /* it was to fail */ })
  }

  async close (): Promise<void> {
    await this.abort()
  }

  async #put (): Promise<void> {
    const { origin, path, isNew, expectedSize } = this.#init
    const answer = await origin.successOf({
      method: 'PUT',
      path,
      target: origin.url.pathOf(path),
      headers: { 'Content-Type': 'application/octet-stream', ...isNew && { 'If-None-Match': '*' }, ...expectedSize !== undefined && { 'Content-Length': String(expectedSize) } },
      body: this.#body.stream,
      signal: this.#aborting.signal
    })
    await dump(answer)
  }

  /** Why nothing more is taken; the origin may have been content with a part, which is none of ours. */
  async #reason (): Promise<StorageError> {
    await this.#sent.catch(() => { /* see below */ })
    return this.#failure ?? new StorageError('IO', { subject: this.path, cause: new Error('the origin answered before it had all') })
  }

  #demandOpen (): void {
    if (this.#isClosed) throw new StorageError('CLOSED', { subject: this.path })
  }

  #isSent (): StorageError {
    return new StorageError('UNSUPPORTED', { subject: this.path, cause: new Error('what is being sent cannot be read or changed') })
  }
}

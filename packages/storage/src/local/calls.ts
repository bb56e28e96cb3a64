/** Lets calls in until the end, and says in the storage's words why one failed. */
import { StorageError } from '../errors.ts'
import { storageError } from './errno.ts'

const closed = Promise.resolve()

export class Calls {
  #inside = 0
  #closing: Promise<void> | undefined
  #whenEmpty: (() => void) | undefined

  /** Throws {@link StorageError} and nothing else: CLOSED, CANCELLED, or what became of `work`. */
  async run<T> (subject: string, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
    if (this.#closing !== undefined) throw new StorageError('CLOSED', { subject })
    throwIfCancelled(signal, subject)
    this.#inside++
    try {
      return await work()
    } catch (cause) {
      throw storageError(cause, subject)
    } finally {
      if (--this.#inside === 0) this.#whenEmpty?.()
    }
  }

  get isClosed (): boolean { return this.#closing !== undefined }

  /** Lets nobody in any more, from now on; resolves when the last one is out. */
  async close (): Promise<void> {
    if (!this.closeIfEmpty()) await (this.#closing ??= new Promise(resolve => { this.#whenEmpty = resolve }))
  }

  /** Closes where nobody has to be waited for; false otherwise. */
  closeIfEmpty (): boolean {
    if (this.#inside > 0) return false
    this.#closing ??= closed
    return true
  }
}

export function throwIfCancelled (signal: AbortSignal | undefined, subject: string): void {
  if (signal?.aborted === true) throw new StorageError('CANCELLED', { subject, cause: signal.reason })
}

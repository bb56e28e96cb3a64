/** Attributes of a file that has no name yet: kept in memory until it gets one, and bounded, since a client may leave it open for long. */
import { StorageError } from '@scitags/storage'
import { attributeLimits } from './attribute-limits.ts'

/** Of all uploads of this process together. */
let bytesOfAll = 0

export class UploadAttributes {
  readonly #values = new Map<string, Uint8Array>()
  #bytes = 0
  #isOver = false

  get all (): ReadonlyMap<string, Uint8Array> {
    return this.#values
  }

  /** Throws `TOO_LARGE`, as the storage would, and `CLOSED` when it comes too late. */
  set (name: string, value: Uint8Array): void {
    const { bytesOfUpload, bytesOfUploads, perFile } = attributeLimits
    if (this.#isOver) throw new StorageError('CLOSED', { subject: `the attribute ${name}` })
    const known = this.#values.get(name)
    const more = known === undefined ? name.length + value.length : value.length - known.length
    if (known === undefined && this.#values.size >= perFile) throw tooLarge(`one attribute more than ${perFile}`)
    if (this.#bytes + more > bytesOfUpload || bytesOfAll + more > bytesOfUploads) throw tooLarge(`the attribute ${name}, together with the others of a file that is not closed yet`)
    // A copy: what came is part of a request that is larger.
    this.#values.set(name, Uint8Array.from(value))
    this.#count(more)
  }

  delete (name: string): void {
    const known = this.#values.get(name)
    if (known === undefined) return
    this.#values.delete(name)
    this.#count(-name.length - known.length)
  }

  /** They have found their place, or are not needed any more. */
  clear (): void {
    this.#isOver = true
    this.#values.clear()
    this.#count(-this.#bytes)
  }

  #count (bytes: number): void {
    this.#bytes += bytes
    bytesOfAll += bytes
  }
}

function tooLarge (subject: string): StorageError {
  return new StorageError('TOO_LARGE', { subject })
}

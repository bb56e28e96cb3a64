/** Everything that is being written here, so that it can be asked about by its path, taken up again, and brought to an end. */
import { Upload } from './upload.ts'
import type { UploadInit } from './upload.ts'
import { UpdatedFile } from './updated-file.ts'
import type { UpdatedFileInit } from './updated-file.ts'

export class OpenUploads {
  readonly #byPath = new Map<string, Upload>()
  readonly #updates = new Set<UpdatedFile>()
  #isClosed = false

  begin (init: Omit<UploadInit, 'onOver'>): Upload {
    const upload = new Upload({ ...init, holdMs: this.#isClosed ? 0 : init.holdMs, onOver: () => { if (this.#byPath.get(init.file.path) === upload) this.#byPath.delete(init.file.path) } })
    this.#byPath.set(init.file.path, upload)
    return upload
  }

  update (init: Omit<UpdatedFileInit, 'onOver'>): UpdatedFile {
    const updated = new UpdatedFile({ ...init, onOver: file => { this.#updates.delete(file) } })
    this.#updates.add(updated)
    return updated
  }

  /** What is on its way to that path. */
  at (path: string): Upload | undefined {
    return this.#byPath.size === 0 ? undefined : this.#byPath.get(path)
  }

  /** Brings everything to an end that is under way. */
  async close (): Promise<void> {
    this.#isClosed = true
    await Promise.allSettled([...[...this.#byPath.values()].map(async upload => { await upload.settle() }), ...[...this.#updates].map(async updated => { await updated.close() })])
  }
}

/** Everything that is being written here, so that it can be asked about by its path, taken up again, and brought to an end. */
import { Upload } from './upload.ts'
import type { UploadInit } from './upload.ts'
import { UpdatedFile } from './updated-file.ts'
import type { UpdatedFileInit } from './updated-file.ts'
import type { WrittenFile } from './written-file.ts'

export class OpenUploads {
  readonly #all = new Set<WrittenFile>()
  /** The last of each path, where several have been forced. */
  readonly #byPath = new Map<string, WrittenFile>()
  #isClosed = false

  begin (init: Omit<UploadInit, 'onOver'>): Upload {
    return this.#add(new Upload({ ...init, holdMs: this.#isClosed ? 0 : init.holdMs, onOver: file => { this.#remove(file) } }))
  }

  update (init: Omit<UpdatedFileInit, 'onOver'>): UpdatedFile {
    return this.#add(new UpdatedFile({ ...init, onOver: file => { this.#remove(file) } }))
  }

  /** What is on its way to that path. */
  at (path: string): Upload | undefined {
    const file = this.#byPath.size === 0 ? undefined : this.#byPath.get(path)
    return file instanceof Upload ? file : undefined
  }

  /** Clients that were cut off come back so fast that their last writes are not at their end: waits for these, and for nobody else. */
  async whenLeft (path: string): Promise<void> {
    const file = this.#byPath.get(path)
    if (file?.isBeingLeft === true) await file.whenLeft()
  }

  /** Brings everything to an end that is under way. */
  async close (): Promise<void> {
    this.#isClosed = true
    await Promise.allSettled(Array.from(this.#all, async file => { await file.settle() }))
  }

  #add<T extends WrittenFile> (file: T): T {
    this.#all.add(file)
    this.#byPath.set(file.path, file)
    return file
  }

  #remove (file: WrittenFile): void {
    this.#all.delete(file)
    if (this.#byPath.get(file.path) === file) this.#byPath.delete(file.path)
  }
}

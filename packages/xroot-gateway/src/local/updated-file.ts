/** A file that is changed where it stands: what is written is there, whatever becomes of the client. */
import type { Release } from './locks.ts'
import { WrittenFile } from './written-file.ts'
import type { WrittenFileInit } from './written-file.ts'

export interface UpdatedFileInit extends Omit<WrittenFileInit, 'isPosc'> {
  readonly release: Release
  readonly onOver: (file: UpdatedFile) => void
}

export class UpdatedFile extends WrittenFile {
  readonly #release: Release
  readonly #onOver: (file: UpdatedFile) => void
  #ending: Promise<void> | undefined

  constructor ({ release, onOver, ...init }: UpdatedFileInit) {
    super({ ...init, isPosc: false })
    this.#release = release
    this.#onOver = onOver
  }

  async close (): Promise<void> {
    this.#ending ??= this.#end()
    await this.#ending
  }

  async settle (): Promise<void> {
    await this.close()
  }

  /** What is changed in place cannot be taken back. */
  async discard (): Promise<void> {
    await this.close()
  }

  abandon (): void {
    this.close().catch(() => { /* nobody is there to be told */ })
  }

  async #end (): Promise<void> {
    try {
      await this.whenIdle()
      await this.file.commit()
    } finally {
      this.#release()
      this.#onOver(this)
      this.left()
    }
  }
}

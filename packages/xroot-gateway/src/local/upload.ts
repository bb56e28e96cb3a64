/** A new file on its way in: nobody else sees its content before it is closed. When its client is lost, it waits for a while. */
import type { Storage } from '@scitags/storage'
import type { Timer } from '@scitags/core'
import type { Release } from './locks.ts'
import { UploadAttributes } from './upload-attributes.ts'
import { WrittenFile } from './written-file.ts'
import type { WrittenFileInit } from './written-file.ts'

export interface UploadInit extends WrittenFileInit {
  readonly storage: Storage
  /** Permission bits that it is to have; undefined: those that the storage gives. */
  readonly mode: number | undefined
  /** How long it waits for a client that was lost. */
  readonly holdMs: number
  readonly release: Release
  /** Who has begun it. */
  readonly owner: string
  readonly onOver: (upload: Upload) => void
}

export class Upload extends WrittenFile {
  /** Attributes that it gets as soon as it has a name. */
  readonly attributes = new UploadAttributes()
  readonly #init: UploadInit
  #mode: number | undefined
  #isHeld = false
  #isRemoved = false
  #timer: Timer | undefined
  #ending: Promise<void> | undefined

  constructor (init: UploadInit) {
    super(init)
    this.#init = init
    this.#mode = init.mode
  }

  /** Its client is gone, and may come back. */
  get isHeld (): boolean {
    return this.#isHeld
  }

  override get mode (): number | undefined {
    return this.#mode ?? this.file.opened.mode
  }

  get owner (): string {
    return this.#init.owner
  }

  setMode (mode: number): void {
    this.#mode = mode
  }

  /** Its name is removed, and free for others: it goes on, and leaves nothing behind. */
  remove (): void {
    if (this.#isRemoved || this.#ending !== undefined) return
    this.#isRemoved = true
    this.#letGo()
    if (this.#isHeld) this.#discardUnseen()
  }

  /** A client has come back for it. */
  adopt (signal: AbortSignal): this {
    this.#isHeld = false
    this.taken(signal)
    this.#timer?.cancel()
    return this
  }

  async close (): Promise<void> {
    await this.#end(true)
  }

  abandon (): void {
    if (this.#ending !== undefined) return
    if (this.#isRemoved) {
      this.#discardUnseen()
      return
    }
    this.#isHeld = true
    this.left()
    this.#timer = this.#init.clock.after(this.#init.holdMs, () => { this.settle().catch(() => { /* nobody is there to be told */ }) })
  }

  /** Nobody closes it any more: what came is kept, unless it was to stay on a successful close only. */
  async settle (): Promise<void> {
    await this.#end(!this.isPosc)
  }

  async discard (): Promise<void> {
    await this.#end(false)
  }

  #discardUnseen (): void {
    this.discard().catch(() => { /* nobody is there to be told */ })
  }

  async #end (isKept: boolean): Promise<void> {
    this.#ending ??= this.#finish(isKept)
    await this.#ending
  }

  async #finish (isKept: boolean): Promise<void> {
    this.#isHeld = false
    this.#timer?.cancel()
    try {
      await this.whenIdle()
      if (isKept && !this.#isRemoved) await this.#commit()
      else await this.file.abort()
    } finally {
      this.attributes.clear()
      if (!this.#isRemoved) this.#letGo()
      this.left()
    }
  }

  #letGo (): void {
    this.#init.release()
    this.#init.onOver(this)
  }

  async #commit (): Promise<void> {
    const { mode } = await this.file.commit()
    try {
      await this.#dress(mode)
    } catch {
      // The file is there, whole: a client that is told that its close failed would believe it is not.
    }
  }

  /** What a file can get only when it has a name. */
  async #dress (mode: number | undefined): Promise<void> {
    const { storage } = this.#init
    if (this.#mode !== undefined && this.#mode !== mode) await storage.setMode?.(this.path, this.#mode)
    for (const [name, value] of this.attributes.all) await storage.setAttribute(this.path, name, value)
  }
}

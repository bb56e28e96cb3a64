/** A file that is written: it knows its size without asking, and when nothing is being written to it. */
import type { EntryStat, StorageFile } from '@scitags/storage'
import type { Clock } from '@scitags/core'
import type { GatewayFile } from '../backend.ts'
import { readFully } from './local-file.ts'
import { statOfEntry } from './stat-of-entry.ts'

export interface WrittenFileInit {
  readonly file: StorageFile
  /** Whatever is written goes to the end. */
  readonly isAppending: boolean
  /** It comes to stay on a successful close only. */
  readonly isPosc: boolean
  readonly clock: Clock
  /** Fires when the session of its client is over. What is being written then is written all the same, before the file is abandoned. */
  readonly signal: AbortSignal
}

export abstract class WrittenFile implements GatewayFile {
  readonly isWritable = true
  readonly fd = undefined
  readonly size = undefined
  readonly path: string
  protected readonly file: StorageFile
  readonly #init: WrittenFileInit
  #length: number
  #modifiedMs: number
  #underWay = 0
  #onIdle: (() => void) | undefined
  #signal: AbortSignal
  #isLeft = false
  readonly #onLeft: (() => void)[] = []

  constructor (init: WrittenFileInit) {
    this.#init = init
    this.#signal = init.signal
    this.file = init.file
    this.path = init.file.path
    this.#length = init.file.opened.size
    this.#modifiedMs = init.file.opened.modifiedMs
  }

  get isPosc (): boolean {
    return this.#init.isPosc
  }

  async read (into: Buffer, position: number): Promise<number> {
    return await readFully(this.file, into, position)
  }

  async write (from: Buffer, position: number): Promise<void> {
    const at = this.#init.isAppending ? this.#length : position
    if (at + from.length > this.#length) this.#length = at + from.length
    await this.#change(this.file.write(from, at))
  }

  async truncate (size: number): Promise<void> {
    await this.#change(this.file.truncate(size))
    this.#length = size
  }

  async sync (): Promise<void> {
    await this.file.sync()
  }

  /** As far as it has come. */
  get entry (): EntryStat {
    const { mode } = this
    return { ...this.file.opened, size: this.#length, modifiedMs: this.#modifiedMs, ...mode !== undefined && { mode } }
  }

  statText (): string {
    return statOfEntry(this.entry, this.isPosc)
  }

  abstract close (): Promise<void>
  abstract abandon (): void
  /** Nobody will close it any more: ends it as it is fit. */
  abstract settle (): Promise<void>

  /** Its client is gone, and it does not know that yet. */
  get isBeingLeft (): boolean {
    return this.#signal.aborted && !this.#isLeft
  }

  /** Resolves when it is abandoned, or over. */
  async whenLeft (): Promise<void> {
    if (!this.#isLeft) await new Promise<void>(resolve => { this.#onLeft.push(resolve) })
  }

  /** Abandoned, or over. */
  protected left (): void {
    this.#isLeft = true
    for (const tell of this.#onLeft.splice(0)) tell()
  }

  /** It belongs to somebody again. */
  protected taken (signal: AbortSignal): void {
    this.#isLeft = false
    this.#signal = signal
  }

  /** Permission bits that it is to have, where that is known. */
  get mode (): number | undefined {
    return this.file.opened.mode
  }

  /** Resolves when nothing is being written; call it when nothing is begun any more. */
  protected async whenIdle (): Promise<void> {
    if (this.#underWay > 0) await new Promise<void>(resolve => { this.#onIdle = resolve })
  }

  async #change (changing: Promise<void>): Promise<void> {
    this.#underWay++
    try {
      await changing
    } finally {
      this.#modifiedMs = Math.floor(this.#init.clock.nowMicros() / 1000)
      if (--this.#underWay === 0) this.#onIdle?.()
    }
  }
}

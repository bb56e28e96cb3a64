/** The open files of one session, under small numbers. */
import { GatewayError } from '../errors.ts'
import type { GatewayFile } from '../backend.ts'
import type { FileMarking } from '../marking/file-marking.ts'

export class OpenHandle {
  readonly number: number
  readonly file: GatewayFile
  readonly marking: FileMarking
  /** Pages that came with a wrong checksum and have not come again: offset → bytes. */
  readonly badPages = new Map<number, number>()
  #users = 0
  #onIdle: (() => void) | undefined

  constructor (number: number, file: GatewayFile, marking: FileMarking) {
    this.number = number
    this.file = file
    this.marking = marking
  }

  get isIdle (): boolean {
    return this.#users === 0
  }

  /** Its client is gone without having closed it. What is known to be damaged is not kept for it. */
  abandon (): void {
    this.marking.end()
    this.whenIdle(() => {
      if (this.badPages.size === 0) this.file.abandon()
      else this.discard().catch(() => { /* nobody is there to be told */ })
    })
  }

  /** Nothing that was written stays, where that can be. Nobody may use it any more. */
  async discard (): Promise<void> {
    if (this.file.discard === undefined) this.file.abandon()
    else await this.file.discard()
  }

  /** While it is used it is not closed. */
  use (): void {
    this.#users++
  }

  release (): void {
    if (--this.#users === 0) this.#onIdle?.()
  }

  /** Calls back once, when nobody uses it any more. */
  whenIdle (callback: () => void): void {
    if (this.#users === 0) callback()
    else this.#onIdle = callback
  }
}

export class FileHandles {
  readonly #limit: number
  readonly #slots: (OpenHandle | undefined)[] = []
  readonly #free: number[] = []
  #open = 0

  constructor (limit: number) {
    this.#limit = limit
  }

  get open (): number {
    return this.#open
  }

  /** Throws `TOO_MANY_FILES`. */
  check (): void {
    if (this.#open >= this.#limit) throw new GatewayError('TOO_MANY_FILES', { detail: `${this.#limit} are allowed` })
  }

  add (file: GatewayFile, marking: FileMarking): OpenHandle {
    const slot = this.#free.pop() ?? this.#slots.length
    const handle = new OpenHandle(slot, file, marking)
    this.#slots[slot] = handle
    this.#open++
    return handle
  }

  /** Throws `HANDLE_UNKNOWN`. */
  get (number: number): OpenHandle {
    const handle = this.#slots[number]
    if (handle === undefined) throw new GatewayError('HANDLE_UNKNOWN')
    return handle
  }

  remove (handle: OpenHandle): void {
    this.#slots[handle.number] = undefined
    this.#free.push(handle.number)
    this.#open--
  }

  /** All that are open; afterwards there are none. */
  takeAll (): OpenHandle[] {
    const all = this.#slots.filter(handle => handle !== undefined)
    this.#slots.length = this.#free.length = this.#open = 0
    return all
  }
}

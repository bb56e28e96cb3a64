/** A file that a client has opened to have it fetched: its first sync starts that, its second waits for the end, and its close keeps what has come. */
import type { GatewayFile } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import type { CopySlots } from './copy-slots.ts'

export interface CopyTargetInit {
  readonly file: GatewayFile
  readonly slots: CopySlots
  readonly pull: (target: GatewayFile, signal: AbortSignal) => Promise<void>
  /** Fires when the client is gone. */
  readonly signal: AbortSignal
  /** Called once, when it is closed, or nothing of it is left. */
  readonly onOver: (target: CopyTarget) => void
}

/** What the client is told to wait for the end of a copy. */
const patienceSeconds = 1800

export class CopyTarget implements GatewayFile {
  /** Not for the client. */
  readonly isWritable = false
  readonly fd = undefined
  readonly size = undefined
  readonly #init: CopyTargetInit
  readonly #over = new AbortController()
  readonly #onGone = (): void => { this.cancel() }
  #started: Promise<void> | undefined
  /** Does not reject before somebody waits for it. */
  #running: Promise<void> | undefined
  #isComplete = false

  constructor (init: CopyTargetInit) {
    this.#init = init
    init.signal.addEventListener('abort', this.#onGone)
  }

  get path (): string {
    return this.#init.file.path
  }

  async sync (announce?: (seconds: number) => void): Promise<void> {
    if (this.#started === undefined) {
      await (this.#started = this.#start(announce))
      return
    }
    if (!this.#isComplete) announce?.(patienceSeconds)
    await this.#started
    await this.#running
  }

  /** Harmless when all has come. */
  cancel (): void {
    if (!this.#isComplete) this.#over.abort(new GatewayError('COPY_CANCELLED'))
  }

  async close (): Promise<void> {
    this.cancel()
    await this.#end(async () => {
      if (this.#isComplete) await this.#init.file.close()
      else await this.#discard()
    })
  }

  abandon (): void {
    this.cancel()
    this.#end(async () => { await this.#discard() }).catch(() => { /* nobody is there to be told */ })
  }

  async read (into: Buffer, position: number): Promise<number> {
    return await this.#init.file.read(into, position)
  }

  async write (): Promise<void> {
    throw new GatewayError('NOT_WRITABLE', { detail: this.path })
  }

  async truncate (): Promise<void> {
    throw new GatewayError('NOT_WRITABLE', { detail: this.path })
  }

  /** Clients look at it to see how far the copy has come. */
  statText (): string | Promise<string> {
    return this.#init.file.statText()
  }

  async #start (announce: ((seconds: number) => void) | undefined): Promise<void> {
    const { slots, pull, file } = this.#init
    const { signal } = this.#over
    if (slots.isFull) announce?.(patienceSeconds)
    await slots.take(signal)
    this.#running = pull(file, signal).then(() => { this.#isComplete = true }).finally(() => { slots.release() })
    this.#running.catch(() => { /* whoever waits for it hears of it */ })
  }

  /** Acts when nothing is under way any more. */
  async #end (act: () => Promise<void>): Promise<void> {
    const { signal, onOver } = this.#init
    signal.removeEventListener('abort', this.#onGone)
    try {
      await Promise.allSettled([this.#started])
      await Promise.allSettled([this.#running])
      await act()
    } finally {
      onOver(this)
    }
  }

  async #discard (): Promise<void> {
    const { file } = this.#init
    if (file.discard === undefined) file.abandon()
    else await file.discard()
  }
}

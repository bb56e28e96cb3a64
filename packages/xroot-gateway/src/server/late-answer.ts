/** Answers that take long are announced, and come later in a frame of their own: clients give up on a server that is silent for a minute. */
import type { Timer } from '@scitags/core'
import { asynchronously, encodeResponse } from '@scitags/xrootd-protocol'
import type { Output } from './output.ts'
import type { Services } from './services.ts'

/** How long a client is told to wait. */
const patienceSeconds = 3600

export class LateAnswer {
  readonly #streamId: number
  readonly #output: Output
  readonly #timer: Timer | undefined
  #isAnnounced = false

  constructor (streamId: number, output: Output, { clock, options }: Pick<Services, 'clock' | 'options'>, takesAsync: boolean) {
    this.#streamId = streamId
    this.#output = output
    if (takesAsync) this.#timer = clock.after(options.slowAnswerSeconds * 1000, () => { this.announce(patienceSeconds) })
  }

  /** Nothing has been answered yet, and it is known to take long. Calling twice is harmless, and so is a client that takes answers in their turn only. */
  announce (seconds: number): void {
    if (this.#isAnnounced || this.#timer === undefined) return
    this.#isAnnounced = true
    this.#timer.cancel()
    this.#output.answer(encodeResponse({ status: 'waitresp', streamId: this.#streamId, seconds, message: '' }))
  }

  /** One of several; resolves when the kernel has taken it. Rejects with `CLIENT_GONE`. */
  async piece (bytes: Buffer): Promise<void> {
    this.#timer?.cancel()
    await this.#output.job(async () => { await this.#output.write(this.#framed(bytes)) })
  }

  /** The last one, or the only one, which does not reject; resolves when it has been handed over. */
  async last (answer: Promise<Buffer>): Promise<void> {
    const bytes = await answer
    this.#timer?.cancel()
    this.#output.answer(this.#framed(bytes))
  }

  #framed (bytes: Buffer): Buffer {
    return this.#isAnnounced ? asynchronously(bytes) : bytes
  }
}

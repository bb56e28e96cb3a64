/** What is known of a running copy: bytes, connections, and who is to act. */
import type { Endpoint } from '@scitags/core'

/**
 * `moving`: bytes are on their way. `awaiting-remote`: all have been moved, and the remote side is to confirm it.
 * `verifying`: this side is at work, and the remote side owes nothing.
 */
export type Phase = 'moving' | 'awaiting-remote' | 'verifying'

export class Progress {
  #bytes = 0
  #phase: Phase = 'moving'
  readonly #remotes = new Set<Endpoint>()

  /** Bytes moved so far. */
  get bytes (): number { return this.#bytes }

  get phase (): Phase { return this.#phase }

  /** Far ends of the data connections that are open now. */
  get remotes (): readonly Endpoint[] { return [...this.#remotes] }

  advance (bytes: number): void {
    this.#bytes += bytes
  }

  enter (phase: Exclude<Phase, 'moving'>): void {
    this.#phase = phase
  }

  /** Everything moved so far was in vain: the copy begins again. */
  restart (): void {
    this.#bytes = 0
    this.#phase = 'moving'
  }

  connected (remote: Endpoint): void {
    this.#remotes.add(remote)
  }

  disconnected (remote: Endpoint): void {
    this.#remotes.delete(remote)
  }
}

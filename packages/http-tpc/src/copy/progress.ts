/** What is known of a running copy: bytes, connections, and whether all bytes have been moved. */
import type { Endpoint } from '@scitags/core'

export class Progress {
  #bytes = 0
  #isSettling = false
  readonly #remotes = new Set<Endpoint>()

  /** Bytes moved so far. */
  get bytes (): number { return this.#bytes }

  /** Every byte has been moved, and the other side is still to confirm it. */
  get isSettling (): boolean { return this.#isSettling }

  /** Far ends of the data connections that are open now. */
  get remotes (): readonly Endpoint[] { return [...this.#remotes] }

  advance (bytes: number): void {
    this.#bytes += bytes
  }

  settle (): void {
    this.#isSettling = true
  }

  /** Everything moved so far was in vain: the copy begins again. */
  restart (): void {
    this.#bytes = 0
    this.#isSettling = false
  }

  connected (remote: Endpoint): void {
    this.#remotes.add(remote)
  }

  disconnected (remote: Endpoint): void {
    this.#remotes.delete(remote)
  }
}

/** The connections of one copy: each is let go of on every path, but for one that waits for the next request to the same server. */
import type { DataConnection, OpenDataConnection } from '../data/data-connection.ts'
import type { Progress } from './progress.ts'

/** All have the same tag, credentials and certificates: what was opened for a HEAD serves the GET behind it. Disposing lets go of the one that waits. */
export class CopyConnections implements Disposable {
  readonly #open: OpenDataConnection
  readonly #progress: Progress
  #waiting: { readonly connection: DataConnection, readonly origin: string } | undefined

  constructor (open: OpenDataConnection, progress: Progress) {
    this.#open = open
    this.#progress = progress
  }

  /** Opens what the next request to this server takes. */
  async reserve (url: URL, signal: AbortSignal): Promise<void> {
    this.#keep(await this.#open(url, signal), url)
  }

  /** When this settles, the flow has ended and the socket is gone, or the connection can take another request and waits for it. */
  async use<T> (url: URL, signal: AbortSignal, ask: (connection: DataConnection) => Promise<T>): Promise<T> {
    const kept = this.#take(url)
    if (kept !== undefined) {
      try {
        return await this.#use(kept, url, signal, ask)
      } catch (error) {
        if (signal.aborted || !kept.exchange.wasClosedUnasked) throw error
      }
    }
    return await this.#use(await this.#open(url, signal), url, signal, ask)
  }

  [Symbol.dispose] (): void {
    this.#waiting?.connection.release('aborted')
    this.#waiting = undefined
  }

  async #use<T> (connection: DataConnection, url: URL, signal: AbortSignal, ask: (connection: DataConnection) => Promise<T>): Promise<T> {
    const { remote } = connection.ends
    this.#progress.connected(remote)
    const stop = (): void => { connection.release('aborted') }
    signal.addEventListener('abort', stop, { once: true })
    try {
      signal.throwIfAborted()
      const result = await ask(connection)
      if (connection.exchange.canGoOn) this.#keep(connection, url)
      else connection.release('closed')
      return result
    } catch (error) {
      connection.release('aborted')
      // The broken socket is only what an abort looks like from below.
      signal.throwIfAborted()
      throw error
    } finally {
      signal.removeEventListener('abort', stop)
      this.#progress.disconnected(remote)
    }
  }

  #take ({ origin }: URL): DataConnection | undefined {
    if (this.#waiting?.origin !== origin) return undefined
    const { connection } = this.#waiting
    this.#waiting = undefined
    return connection
  }

  #keep (connection: DataConnection, { origin }: URL): void {
    this[Symbol.dispose]()
    this.#waiting = { connection, origin }
  }
}

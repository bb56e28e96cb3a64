/** What clients have told a source about who may come for which file; each grant is good for once. */
import type { Clock, Subject } from '@scitags/core'

export interface Grant {
  readonly path: string
  /** `user.pid@host` of the client that may have it fetched. */
  readonly origin: string
  /** Address that the client came from. */
  readonly originAddress: string
  /** Name of the host that may fetch it. */
  readonly destination: string
  /** As it stood in the CGI of the client. */
  readonly tag: string | undefined
  /** Of the client, for the rules of marking. */
  readonly subject: Subject
}

/** Those of one server, which may be several processes: a grant is plain data. */
export interface Grants {
  /** Takes the place of an older one with this key. */
  put (key: string, grant: Grant, ttlMs: number): void | Promise<void>
  /** Waits for it where it is not there yet. Undefined: it did not come in time, or somebody else waits for it, who gets nothing either. */
  take (key: string, waitMs: number): Promise<Grant | undefined>
}

interface Entry {
  readonly grant: Grant
  readonly until: number
}

/** Those of one process. */
export class GrantsInProcess implements Grants {
  readonly #clock: Clock
  readonly #entries = new Map<string, Entry>()
  readonly #waiting = new Map<string, (grant: Grant | undefined) => void>()

  constructor (clock: Clock) {
    this.#clock = clock
  }

  put (key: string, grant: Grant, ttlMs: number): void {
    const waiting = this.#waiting.get(key)
    if (waiting !== undefined) {
      waiting(grant)
      return
    }
    const entry = { grant, until: this.#clock.nowMicros() + ttlMs * 1000 }
    this.#entries.set(key, entry)
    this.#clock.after(ttlMs, () => { if (this.#entries.get(key) === entry) this.#entries.delete(key) })
  }

  async take (key: string, waitMs: number): Promise<Grant | undefined> {
    const entry = this.#entries.get(key)
    this.#entries.delete(key)
    if (entry !== undefined && entry.until >= this.#clock.nowMicros()) return entry.grant
    const other = this.#waiting.get(key)
    if (other !== undefined) {
      other(undefined)
      return undefined
    }
    return await new Promise(resolve => {
      const timer = this.#clock.after(waitMs, () => { settle(undefined) })
      const settle = (grant: Grant | undefined): void => {
        timer.cancel()
        this.#waiting.delete(key)
        resolve(grant)
      }
      this.#waiting.set(key, settle)
    })
  }
}

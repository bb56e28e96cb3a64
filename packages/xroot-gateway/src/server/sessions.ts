/** All sessions of one process, by their ids. */
import { randomBytes } from 'node:crypto'

import type { LoginSession } from './login-session.ts'

/** Where the id of a session says which process has it. */
const workerBytes = 2

export class Sessions {
  /** Which process this is. */
  readonly worker: number
  readonly #byId = new Map<string, LoginSession>()

  /** `worker`: 0…65535, another one in each process that answers on the same address. */
  constructor (worker: number) {
    this.worker = worker
  }

  get size (): number {
    return this.#byId.size
  }

  /** Never all zeros, and not to be guessed: who knows it may join the session. */
  newId (): Buffer {
    const id = randomBytes(16)
    id.writeUInt16BE(this.worker, 0)
    return id
  }

  /** Which process has the session. */
  workerOf (id: Buffer): number {
    return id.subarray(0, workerBytes).readUInt16BE(0)
  }

  add (session: LoginSession): void {
    this.#byId.set(session.id.toString('hex'), session)
  }

  remove (session: LoginSession): void {
    this.#byId.delete(session.id.toString('hex'))
  }

  get (id: Buffer): LoginSession | undefined {
    return this.#byId.get(id.toString('hex'))
  }

  /** Closes all its connections, if it is here and of this client. */
  end (id: Buffer, address: string): void {
    const session = this.get(id)
    if (session?.address === address) session.streams.get(0)?.destroy()
  }
}

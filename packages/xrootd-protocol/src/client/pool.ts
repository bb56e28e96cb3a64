/** Connections by server, each opened when it is first wanted. */
import type { ConnectionOptions } from './options.ts'
import { Connection } from './connection.ts'
import { XrootdError } from '../errors.ts'
import type { Endpoint } from '../session/recovery.ts'

export class ConnectionPool implements AsyncDisposable {
  readonly options: ConnectionOptions
  readonly #connections = new Map<string, Promise<Connection>>()
  #isClosed = false

  constructor (options: ConnectionOptions = {}) {
    this.options = options
  }

  async get (endpoint: Endpoint): Promise<Connection> {
    if (this.#isClosed) throw new XrootdError('CLOSED')
    const key = `${endpoint.demandsTls ? 'roots' : 'root'} ${endpoint.host} ${endpoint.port}`
    const existing = this.#connections.get(key)
    if (existing !== undefined) return await existing
    const opening = Connection.open(endpoint, this.options)
    this.#connections.set(key, opening)
    const forget = (): void => {
      if (this.#connections.get(key) === opening) this.#connections.delete(key)
    }
    try {
      const connection = await opening
      connection.onLost(forget)
      if (this.#closed()) connection.close()
      return connection
    } catch (error) {
      forget()
      throw error
    }
  }

  /** Requests that are on their way are not waited for. */
  close (): void {
    this.#isClosed = true
    for (const opening of this.#connections.values()) void opening.then(connection => { connection.close() }, () => undefined)
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    this.close()
  }

  #closed (): boolean {
    return this.#isClosed
  }
}

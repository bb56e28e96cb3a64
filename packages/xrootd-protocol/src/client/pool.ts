/** Connections by server, each opened when it is first wanted. */
import { XrootdError } from '../errors.ts'
import type { Endpoint } from '../session/recovery.ts'
import { Connection } from './connection.ts'
import type { ConnectionOptions } from './options.ts'

export class ConnectionPool implements AsyncDisposable {
  readonly options: ConnectionOptions
  readonly #connections = new Map<string, Promise<Connection>>()
  readonly #open = new Set<Connection>()
  readonly #closing = new AbortController()

  /** A signal among the options is of no account here: each call has its own. */
  constructor (options: ConnectionOptions = {}) {
    this.options = { ...options, signal: this.#closing.signal }
  }

  /** Whoever gives up waiting does not take the connection from others who wait for it. */
  async get (endpoint: Endpoint, signal?: AbortSignal): Promise<Connection> {
    if (this.#closing.signal.aborted) throw new XrootdError('CLOSED')
    if (signal?.aborted) throw new XrootdError('CANCELLED', { cause: signal.reason })
    const key = `${endpoint.demandsTls ? 'roots' : 'root'} ${endpoint.host} ${endpoint.port}`
    const opening = this.#connections.get(key) ?? this.#connect(endpoint, key)
    return signal === undefined ? await opening : await unlessAborted(opening, signal)
  }

  /** Requests that are on their way are not waited for. */
  close (): void {
    this.#closing.abort(new XrootdError('CLOSED'))
    for (const connection of this.#open) connection.close()
  }

  async [Symbol.asyncDispose] (): Promise<void> {
    this.close()
  }

  #connect (endpoint: Endpoint, key: string): Promise<Connection> {
    const opening = Connection.open(endpoint, this.options)
    this.#connections.set(key, opening)
    opening.then(connection => {
      this.#open.add(connection)
      connection.onLost(() => {
        this.#open.delete(connection)
        this.#connections.delete(key)
      })
      if (this.#closing.signal.aborted) connection.close()
    }, () => { this.#connections.delete(key) })
    return opening
  }
}

async function unlessAborted<T> (promise: Promise<T>, signal: AbortSignal): Promise<T> {
  let onAbort = (): void => undefined
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => { reject(new XrootdError('CANCELLED', { cause: signal.reason })) }
    signal.addEventListener('abort', onAbort)
  })
  try {
    return await Promise.race([promise, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** Connections to servers of root:// that are kept for the next file. */
import { isDeepStrictEqual } from 'node:util'

import { systemClock } from '@scitags/core'
import type { Clock } from '@scitags/core'
import { ConnectionPool } from '@scitags/xrootd-protocol/client'
import type { ConnectionOptions, Endpoint, UrlParts } from '@scitags/xrootd-protocol/client'
import type { StorageAccess } from './access.ts'

/** What has to be the same for a connection to serve another file. */
export interface RootPurpose {
  readonly server: Omit<UrlParts, 'path'>
  readonly access: StorageAccess
  /** A third-party copy, for which some servers want another login. */
  readonly isTpc: boolean
  /** Servers of XRootD go by the first file that is opened on a connection: by its tag, or its path. Undefined where none is. */
  readonly mark: string | undefined
}

export interface LentConnections {
  readonly pool: ConnectionPool
  /** `used-up`: they are closed, and with them whatever is still open on them. */
  end (state: 'as-new' | 'used-up'): void
}

/** Shorter than any server waits, and as long as a flow of ours may pause. */
const keptMs = 5000
/** After that, the server may be another one of its name, and a flow has been told of long enough. */
const oldMs = 60_000
/** Where each transfer has a tag or a token of its own, most are never used again. */
const maxKept = 100

interface Connections {
  readonly purpose: RootPurpose
  readonly pool: ConnectionPool
  readonly sinceMicros: number
}

/** One file at a time has a connection: nothing waits for another one's data, and what breaks breaks for one. */
export class RootConnections implements Disposable {
  readonly #clock: Clock
  readonly #lent = new Set<Connections>()
  /** With what calls their closing off; those that were used last come last. */
  readonly #kept = new Map<Connections, () => void>()
  #isClosed = false

  constructor (clock: Clock = systemClock) {
    this.#clock = clock
  }

  /** Nothing is connected yet, or still. */
  lend (purpose: RootPurpose): LentConnections {
    const connections = this.#keptFor(purpose) ?? { purpose, pool: new ConnectionPool(connectionOptions(purpose)), sinceMicros: this.#clock.nowMicros() }
    this.#lent.add(connections)
    if (this.#isClosed) connections.pool.close()
    return {
      pool: connections.pool,
      end: state => {
        if (!this.#lent.delete(connections)) return
        if (state === 'as-new' && !this.#isOld(connections)) this.#keep(connections)
        else connections.pool.close()
      }
    }
  }

  /** Whoever rejects may have left something open. */
  async during<T> (purpose: RootPurpose, act: (pool: ConnectionPool) => Promise<T>): Promise<T> {
    const lent = this.lend(purpose)
    try {
      const result = await act(lent.pool)
      lent.end('as-new')
      return result
    } finally {
      lent.end('used-up')
    }
  }

  /** Requests that are on their way break. */
  close (): void {
    this.#isClosed = true
    for (const { pool } of this.#lent) pool.close()
    for (const connections of this.#kept.keys()) this.#drop(connections)
  }

  [Symbol.dispose] (): void {
    this.close()
  }

  #keptFor (purpose: RootPurpose): Connections | undefined {
    const found = [...this.#kept.keys()].findLast(kept => isDeepStrictEqual(kept.purpose, purpose))
    if (found === undefined) return undefined
    this.#kept.get(found)?.()
    this.#kept.delete(found)
    return found
  }

  #keep (connections: Connections): void {
    const timer = this.#clock.after(keptMs, () => { this.#drop(connections) })
    this.#kept.set(connections, () => { timer.cancel() })
    const [longest] = this.#kept.keys()
    if (this.#kept.size > maxKept && longest !== undefined) this.#drop(longest)
  }

  #drop (connections: Connections): void {
    this.#kept.get(connections)?.()
    this.#kept.delete(connections)
    connections.pool.close()
  }

  #isOld ({ sinceMicros }: Connections): boolean {
    return this.#isClosed || this.#clock.nowMicros() - sinceMicros > oldMs * 1000
  }
}

function connectionOptions ({ server: { host, port, userName }, access: { tls, token, credentialsFollowRedirects }, isTpc }: RootPurpose): ConnectionOptions {
  const { ca, cert, key } = tls ?? {}
  const tokenFor = (server: Endpoint): string | undefined => credentialsFollowRedirects === true || (server.host === host && server.port === port) ? token : undefined
  return {
    appName: 'scitags',
    ...token !== undefined && { token: tokenFor },
    ...userName !== undefined && { userName },
    tls: { ...cert !== undefined && { cert }, ...key !== undefined && { key }, ...ca !== undefined && { ca: [ca].flat() } },
    isTpc
  }
}

/** Connections to servers of root:// that are kept for the next file. */
import { systemClock } from '@scitags/core'
import type { Clock } from '@scitags/core'
import { isSameIdentity } from '@scitags/http-tpc/client'
import type { TlsIdentity } from '@scitags/http-tpc/client'
import { ConnectionPool } from '@scitags/xrootd-protocol/client'
import type { Endpoint, UrlParts } from '@scitags/xrootd-protocol/client'
import type { AccessSource, StorageAccess } from './access.ts'

/** What has to be the same for a connection to serve another file. */
export interface RootPurpose {
  readonly server: Omit<UrlParts, 'path'>
  /** What it says has to be the same; each login asks it anew. */
  readonly access: AccessSource
  /** A third-party copy, for which some servers want another login. */
  readonly isTpc: boolean
  /** Servers of XRootD go by the first file that is opened on a connection: by its tag, or else by its path, which no other file has. */
  readonly opens: 'nothing' | 'one file' | `tag ${string}`
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
  readonly pool: ConnectionPool
  readonly key: string
  readonly tls: TlsIdentity
  readonly sinceMicros: number
  readonly isOfOneFile: boolean
  /** Of whoever has them. */
  access: AccessSource
  /** By a login with another token they have become something else. */
  isRenewed: boolean
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

  /** Nothing is connected yet, or still. Rejects as the access source does. */
  async lend (purpose: RootPurpose): Promise<LentConnections> {
    const access = await purpose.access()
    const connections = this.#keptFor(purpose, access) ?? newConnections(purpose, access, this.#clock.nowMicros())
    connections.access = purpose.access
    this.#lent.add(connections)
    if (this.#isClosed) connections.pool.close()
    let isLent = true
    return {
      pool: connections.pool,
      end: state => {
        if (!isLent) return
        isLent = false
        this.#lent.delete(connections)
        if (state === 'as-new' && this.#isOfUse(connections)) this.#keep(connections)
        else connections.pool.close()
      }
    }
  }

  /** Whoever rejects, or has not ended well, may have left something open. */
  async during<T> (purpose: RootPurpose, act: (pool: ConnectionPool) => Promise<T>, hasEndedWell: (result: T) => boolean = () => true): Promise<T> {
    const { pool, end } = await this.lend(purpose)
    try {
      const result = await act(pool)
      if (hasEndedWell(result)) end('as-new')
      return result
    } finally {
      end('used-up')
    }
  }

  /** Requests that are on their way break. */
  close (): void {
    this.#isClosed = true
    for (const { pool } of this.#lent) pool.close()
    this.#lent.clear()
    for (const connections of this.#kept.keys()) this.#drop(connections)
  }

  [Symbol.dispose] (): void {
    this.close()
  }

  #keptFor (purpose: RootPurpose, access: StorageAccess): Connections | undefined {
    const key = keyOf(purpose, access)
    const found = [...this.#kept.keys()].findLast(kept => kept.key === key && isSameIdentity(kept.tls, access.tls ?? {}))
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

  #isOfUse ({ isOfOneFile, isRenewed, sinceMicros }: Connections): boolean {
    return !this.#isClosed && !isOfOneFile && !isRenewed && this.#clock.nowMicros() - sinceMicros <= oldMs * 1000
  }
}

/** Of all but certificates, which are long. */
function keyOf ({ server: { host, port, demandsTls, userName }, isTpc, opens }: RootPurpose, { token, credentialsFollowRedirects }: StorageAccess): string {
  return JSON.stringify([host, port, demandsTls, userName, isTpc, opens, token, credentialsFollowRedirects])
}

function newConnections (purpose: RootPurpose, access: StorageAccess, sinceMicros: number): Connections {
  const { server: { host, port, userName }, isTpc, opens } = purpose
  const { tls = {}, token, credentialsFollowRedirects } = access
  const { ca, cert, key } = tls
  const tokenFor = async (server: Endpoint): Promise<string | undefined> => {
    if (credentialsFollowRedirects !== true && (server.host !== host || server.port !== port)) return undefined
    const now = await connections.access()
    if (now.token !== token) connections.isRenewed = true
    return now.token
  }
  const pool = new ConnectionPool({
    appName: 'scitags',
    ...token !== undefined && { token: tokenFor },
    ...userName !== undefined && { userName },
    tls: { ...cert !== undefined && { cert }, ...key !== undefined && { key }, ...ca !== undefined && { ca: [ca].flat() } },
    isTpc
  })
  const connections: Connections = { pool, key: keyOf(purpose, access), tls, sinceMicros, isOfOneFile: opens === 'one file', access: purpose.access, isRenewed: false }
  return connections
}

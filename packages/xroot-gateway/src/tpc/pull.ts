/** Fetches one file from its source into the file that a client has opened here. */
import { cgiOf, cgiPairs, cgiValue } from '@scitags/xrootd-protocol'
import { ConnectionPool, openFile } from '@scitags/xrootd-protocol/client'
import type { RemoteFile, TlsOptions } from '@scitags/xrootd-protocol/client'
import type { Clock } from '@scitags/core'
import type { GatewayFile } from '../backend.ts'
import { GatewayError } from '../errors.ts'
import { tagKey } from '../marking/decision-of.ts'
import { ChecksumOfCopy } from './checksum-of-copy.ts'
import type { CopyOrder } from './copy-role.ts'
import { watchSpeed } from './least-speed.ts'
import type { SpeedLimits } from './least-speed.ts'
import type { PullConnections } from './pull-connections.ts'

export interface PullInit {
  readonly order: CopyOrder
  readonly target: GatewayFile
  /** `user.pid@host` of the client. */
  readonly origin: string
  readonly user: string
  readonly application: string
  readonly connections: PullConnections
  readonly maxStreams: number
  /** A checksum comes with each page, where the source has that. */
  readonly verifyPages: boolean
  readonly speed: SpeedLimits
  readonly clock: Clock
  readonly tls: TlsOptions | undefined
  readonly signal: AbortSignal
}

/** How long the source may take to hear that all has come. */
const farewellMs = 2000

/** Rejects with what went wrong here or there; what has come so far is in the target then. */
export async function pull ({ order, target, origin, user, application, connections, maxStreams, verifyPages, speed, clock, tls, signal: wanted }: PullInit): Promise<void> {
  const checksum = order.checksum === undefined ? undefined : new ChecksumOfCopy(order.checksum)
  const streams = Math.min(order.streams, maxStreams)
  const token = tokenOf(order)
  const pool = new ConnectionPool({
    dial: connections.dial,
    userName: user,
    appName: application,
    streams: streams > 1 ? streams : 0,
    ...token !== undefined && { token },
    ...tls !== undefined && { tls }
  })
  const tooSlow = new AbortController()
  const signal = AbortSignal.any([wanted, tooSlow.signal])
  // Whatever is under way ends with its connection, also where the source has fallen silent.
  const stop = (): void => { pool.close() }
  signal.addEventListener('abort', stop, { once: true })
  try {
    signal.throwIfAborted()
    const file = await openFile(`${order.url}?${cgiFor(order, origin)}`, { pool, pages: verifyPages, signal })
    const end = connections.begin(file.connection)
    let come = 0
    const unwatch = watchSpeed(() => come, speed, clock, why => { tooSlow.abort(why) })
    try {
      await transfer(file, target, checksum, signal, bytes => { come += bytes })
    } finally {
      unwatch()
      end()
    }
    checksum?.verify()
    await file.close({ timeoutMs: farewellMs }).catch(() => { /* all of it is here */ })
  } catch (error) {
    // The broken connection is only what a cancellation looks like from below.
    signal.throwIfAborted()
    throw refusalIn(error) ?? error
  } finally {
    signal.removeEventListener('abort', stop)
    pool.close()
  }
}

/** [decision 9] A tag that only the URL of the destination has reaches the source as well. */
function cgiFor ({ key, sourceCgi, tag }: CopyOrder, origin: string): string {
  const pairs = cgiPairs(sourceCgi)
  return cgiOf([
    ...pairs,
    ...cgiValue(sourceCgi, tagKey) === undefined && tag !== undefined ? [[tagKey, tag] as const] : [],
    ...key === undefined ? [] : [['tpc.key', key] as const, ['tpc.org', origin] as const]
  ])
}

/** What the client has put into the URL of the source for it, should it want that at the login already. */
function tokenOf ({ sourceCgi }: CopyOrder): string | undefined {
  return cgiValue(sourceCgi, 'authz')?.replace(/^Bearer(%20|\+| )/i, '')
}

async function transfer (file: RemoteFile, target: GatewayFile, checksum: ChecksumOfCopy | undefined, signal: AbortSignal, onWritten: (bytes: number) => void): Promise<void> {
  let position = 0
  for await (const chunk of file.chunks({ signal })) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    await target.write(bytes, position)
    checksum?.add(bytes)
    position += bytes.length
    onWritten(bytes.length)
  }
  if (position !== file.size) throw new GatewayError('SOURCE_CHANGED', { detail: `${position} of ${file.size}` })
}

/** A refusal of ours that the client of the protocol took for a network that fails. */
function refusalIn (error: unknown): GatewayError | undefined {
  const { cause } = error as { readonly cause?: unknown }
  return cause instanceof GatewayError ? cause : undefined
}

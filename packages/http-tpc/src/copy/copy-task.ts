/** What pulling and pushing have in common: the task, and its two steps. */
import type { Clock } from '@scitags/core'
import type { Storage, StoragePath } from '@scitags/storage'
import type { OpenDataConnection } from '../data/data-connection.ts'
import type { DigestFields, DigestWish } from '../digest-wish.ts'
import { HttpTpcError } from '../errors.ts'
import type { ResolvedCopyOptions } from '../generated/options.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { CopyOrder } from '../wire/tpc-headers.ts'
import type { Hop } from '../remote/follow-redirects.ts'
import type { Probe } from './probe.ts'
import type { Progress } from './progress.ts'

export interface CopyTask {
  readonly order: CopyOrder
  /** The local file. */
  readonly path: StoragePath
  /** The remote file, with the headers that are passed on. */
  readonly remote: Hop
  /** What the client wants to know of the local file. */
  readonly wish: DigestWish | undefined
  readonly storage: Storage
  /** For the data. */
  readonly connect: OpenDataConnection
  /** For those who only look: nothing is marked. */
  readonly connectUnmarked: OpenDataConnection
  readonly probe: Probe
  readonly options: ResolvedCopyOptions
  readonly clock: Clock
  readonly progress: Progress
  /** Fires when the client goes away, or the copy is given up. */
  readonly signal: AbortSignal
}

/** Everything that can be refused with a status has been looked at. Disposing lets go of what is open, run or not. */
export interface PreparedCopy extends AsyncDisposable {
  /** What the client wants to know of the file, where that is known before it moves. */
  readonly digests: DigestFields
  /** Moves the bytes, and resolves when the file is there; to what the client wants to know of it, where that is known only now. */
  run (): Promise<DigestFields>
}

/** These mean to the client what they meant to us; any other is a failure of the remote side. */
export function isPassedOn (status: number): boolean {
  return status === 401 || status === 403 || status === 404
}

/** [TPC-Status] A refusal of the remote side as the client gets it. */
export function remoteRefusal (method: string, url: URL, status: number, text = ''): HttpTpcError {
  return new HttpTpcError('REMOTE_REFUSED', {
    detail: `${method} ${displayUrl(url)} was answered ${status}${text === '' ? '' : ` (${text})`}`,
    ...(isPassedOn(status) && { status })
  })
}

/** Whether the checksum of the remote side is wanted at all. */
export function wantsChecksum ({ order, options }: Pick<CopyTask, 'order' | 'options'>): boolean {
  return order.verification === 'required' || (order.verification === 'unsaid' && options.verifyChecksums)
}

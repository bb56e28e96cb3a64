/** The active side reads: a remote file becomes a local one. */
import { setMaxListeners } from 'node:events'

import { StorageError } from '@scitags/storage'
import type { Checksum, ChecksumAlgorithm, StorageFile } from '@scitags/storage'
import { pullInto } from '../data/pull.ts'
import type { PullAnswer } from '../data/pull.ts'
import { digestFields } from '../digest-wish.ts'
import type { DigestFields } from '../digest-wish.ts'
import { HttpTpcError } from '../errors.ts'
import { statIfPresent } from '../stat-if-present.ts'
import { splitRanges } from '../wire/range.ts'
import type { ByteRange } from '../wire/range.ts'
import { displayUrl } from '../wire/remote-url.ts'
import { isPassedOn, remoteRefusal, wantsChecksum } from './copy-task.ts'
import type { CopyTask, PreparedCopy } from './copy-task.ts'
import { followRedirects } from '../remote/follow-redirects.ts'
import { checksumsIn } from './probe.ts'
import type { RemoteHead } from './probe.ts'
import { cheapest, verify } from '../data/verify.ts'
import { CopyConnections } from './copy-connections.ts'

/** A connection costs more than it brings for less. */
const smallestStreamBytes = 64 * 1024

/** Throws what has a status: the local file cannot be written, or the remote one cannot be read. */
export async function preparePull (task: CopyTask): Promise<PreparedCopy> {
  await refuseUnlessWritable(task)
  const connections = new CopyConnections(task.connect, task.progress)
  try {
    const head = await headBeforePull(task, connections)
    const file = await openTarget(task, head)
    return {
      digests: {},
      run: async () => await pull({ ...task, connections, head, file }),
      async [Symbol.asyncDispose] () {
        connections[Symbol.dispose]()
        // What cannot be removed now is invisible, and is swept away later.
        await file.abort().catch(() => {})
      }
    }
  } catch (error) {
    connections[Symbol.dispose]()
    throw error
  }
}

/** A pull whose target is open. */
interface PullTask extends CopyTask {
  readonly connections: CopyConnections
  readonly head: RemoteHead
  readonly file: StorageFile
}

/** Before anybody is asked: a copy that can only fail should not bother the remote side. */
async function refuseUnlessWritable ({ storage, path, order, signal }: CopyTask): Promise<void> {
  const present = await statIfPresent(storage, path, signal)
  if (present?.kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: path })
  if (present !== undefined && !order.overwrite) throw new HttpTpcError('TARGET_EXISTS')
}

async function headBeforePull (task: CopyTask, connections: CopyConnections): Promise<RemoteHead> {
  const { remote, order, signal } = task
  const wish = { digest: wantsChecksum(task), representation: order.checksums.map(({ algorithm }) => algorithm) }
  const first = await task.probe(connections, remote, wish, signal).catch((error: unknown) => {
    if (wish.digest && order.verification === 'unsaid' && error instanceof HttpTpcError && error.code === 'REMOTE_TIMEOUT') return undefined
    throw error
  })
  // XRootD 5 refuses the whole HEAD when it has no checksum to give; others read the whole file for it and take too long.
  const isWishToBlame = wish.digest && (first === undefined || (first.status >= 400 && !isPassedOn(first.status)))
  const head = first === undefined || isWishToBlame ? await task.probe(connections, remote, { ...wish, digest: false }, signal) : first
  // No HEAD here, but perhaps a GET.
  if (head.status === 405 || head.status === 501) return { ...head, size: undefined, takesRanges: false, checksums: [] }
  if (head.status !== 200) throw remoteRefusal('HEAD', remote.url, head.status)
  return head
}

async function openTarget ({ storage, path, order, signal }: CopyTask, { checksums, size }: RemoteHead): Promise<StorageFile> {
  if (order.verification === 'required' && checksums.length === 0) throw new HttpTpcError('CHECKSUM_UNVERIFIABLE', { detail: 'the remote side offers none' })
  return await storage.open(path, order.overwrite ? 'replace' : 'create', { createParents: true, signal, ...(size !== undefined && { expectedSize: size }) })
}

async function pull (task: PullTask): Promise<DigestFields> {
  const { order, wish, progress, signal, head, file } = task
  const checksumOf = async (algorithm: ChecksumAlgorithm): Promise<Checksum> => await file.checksum(algorithm, { signal })
  try {
    const told = await pullStreams(task)
    progress.enter('verifying')
    await verify(expectedChecksums(task, [...head.checksums, ...told]), checksumOf)
    const digests = await digestFields(wish, checksumOf)
    signal.throwIfAborted()
    await file.commit()
    return digests
  } catch (error) {
    throw error instanceof StorageError && error.code === 'EXISTS' && !order.overwrite ? new HttpTpcError('TARGET_EXISTS', { cause: error }) : error
  }
}

function expectedChecksums (task: CopyTask, offered: readonly Checksum[]): readonly Checksum[] {
  const remote = wantsChecksum(task) ? cheapest(offered) : undefined
  return remote === undefined ? task.order.checksums : [remote, ...task.order.checksums]
}

/** Resolves to the checksums that came with the data. */
async function pullStreams (task: PullTask): Promise<readonly Checksum[]> {
  const { order, options, progress, head } = task
  const streams = head.size === undefined || !head.takesRanges ? 1 : Math.min(order.streams, options.maxStreams, Math.ceil(head.size / smallestStreamBytes))
  if (streams > 1 && await pullRanges(task, splitRanges(head.size ?? 0, streams))) return []
  progress.restart()
  const answer = await pullStream(task, undefined, task.signal)
  return answer.kind === 'done' ? checksumsIn(answer.headers) : []
}

/** False when the remote side, against its word, does not send ranges. The first stream that fails stops the others. */
async function pullRanges (task: PullTask, ranges: readonly ByteRange[]): Promise<boolean> {
  const stop = new AbortController()
  const signal = AbortSignal.any([task.signal, stop.signal])
  // Each stream listens; Node would warn of a leak at the eleventh.
  setMaxListeners(0, signal)
  let failure: unknown
  let isIgnored = false
  const versions = new Map<string, string>()
  await Promise.all(ranges.map(async range => {
    try {
      const answer = await pullStream(task, range, signal)
      if (answer.kind === 'done') {
        refuseOtherVersion(versions, answer)
        return
      }
      isIgnored = true
    } catch (error) {
      if (!stop.signal.aborted) failure = error
    }
    stop.abort()
  }))
  if (failure !== undefined) throw failure as Error
  task.signal.throwIfAborted()
  return !isIgnored
}

/** [TPC-Streams] What several answers give must be one file. Hosts that hold copies may name the same version differently. */
function refuseOtherVersion (versions: Map<string, string>, { url, headers: { etag } }: Extract<PullAnswer, { readonly kind: 'done' }>): void {
  if (etag === undefined) return
  const known = versions.get(url.host)
  if (known !== undefined && known !== etag) throw new HttpTpcError('REMOTE_CHANGED', { detail: displayUrl(url) })
  versions.set(url.host, etag)
}

async function pullStream (
  { remote, connections, options, progress, head: { size }, file }: PullTask, range: ByteRange | undefined, signal: AbortSignal
): Promise<Extract<PullAnswer, { readonly kind: 'done' | 'range-ignored' }>> {
  const onBytes = (count: number): void => { progress.advance(count) }
  const answer = await followRedirects(remote, options.maxRedirects, async hop =>
    await connections.use(hop.url, signal, async connection =>
      await pullInto(connection, { ...hop, file, size, onBytes, ...(range !== undefined && { range }) })))
  if (answer.kind === 'refused') throw remoteRefusal('GET', remote.url, answer.status, answer.text)
  return answer
}

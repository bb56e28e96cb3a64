/** The active side writes: a local file becomes a remote one. */
import { StorageError } from '@scitags/storage'
import type { Checksum, StorageFile } from '@scitags/storage'
import { pushFrom } from '../data/push.ts'
import type { PushAnswer } from '../data/push.ts'
import { digestFields } from '../digest-wish.ts'
import { HttpTpcError } from '../errors.ts'
import { formatReprDigest } from '../wire/digest.ts'
import { displayUrl } from '../wire/remote-url.ts'
import type { HeaderField } from '../wire/tpc-headers.ts'
import { isPassedOn, remoteRefusal, wantsChecksum } from './copy-task.ts'
import type { CopyTask, PreparedCopy } from './copy-task.ts'
import { followRedirects } from '../remote/follow-redirects.ts'
import type { Hop } from '../remote/follow-redirects.ts'
import { checksumsIn } from './probe.ts'
import type { RemoteHead } from './probe.ts'
import { cheapest, verify } from '../data/verify.ts'
import { CopyConnections } from './copy-connections.ts'

/** Throws what has a status: the local file cannot be read, or the remote side cannot be reached or has such a file. */
export async function preparePush (task: CopyTask): Promise<PreparedCopy> {
  const { storage, path, order, wish, remote, signal } = task
  const file = await storage.open(path, 'read', { signal })
  const connections = new CopyConnections(task.connect, task.progress)
  const close = async (): Promise<void> => {
    connections[Symbol.dispose]()
    await file.close()
  }
  try {
    const { kind, size } = await file.stat()
    if (kind === 'directory') throw new StorageError('IS_DIRECTORY', { subject: path })
    await verify(order.checksums, async algorithm => await file.checksum(algorithm, { signal }))
    if (!order.overwrite) await refuseExisting(task)
    const digests = await digestFields(wish, async algorithm => await file.checksum(algorithm, { signal }))
    await connections.reserve(remote.url, signal)
    return {
      digests,
      async run () {
        await push(task, file, size, connections)
        return {}
      },
      [Symbol.asyncDispose]: close
    }
  } catch (error) {
    await close()
    throw error
  }
}

async function refuseExisting (task: CopyTask): Promise<void> {
  const { remote } = task
  const { status } = await look(task, false)
  if (status >= 200 && status < 300) throw new HttpTpcError('TARGET_EXISTS')
  // 404 is what is hoped for.
  if (isPassedOn(status) && status !== 404) throw remoteRefusal('HEAD', remote.url, status)
}

async function look ({ connectUnmarked, progress, probe, remote, signal }: CopyTask, digest: boolean): Promise<RemoteHead> {
  using connections = new CopyConnections(connectUnmarked, progress)
  return await probe(connections, remote, { digest, representation: [] }, signal)
}

async function push (task: CopyTask, file: StorageFile, size: number, connections: CopyConnections): Promise<void> {
  const { remote, options, progress, clock, signal } = task
  const send = async (hop: Hop, expectsContinue: boolean): Promise<PushAnswer> => {
    progress.restart()
    return await connections.use(hop.url, signal, async connection => await pushFrom(connection, {
      ...hop,
      file,
      size,
      expectsContinue,
      own: ownFields(task),
      continueTimeoutMs: options.continueTimeoutMs,
      clock,
      onBytes: count => { progress.advance(count) },
      onSent: () => { progress.enter('awaiting-remote') },
      signal
    }))
  }
  const answer = await followRedirects(remote, options.maxRedirects, async hop => {
    const first = await send(hop, true)
    // [RFC 9110 §10.1.1] It does not know the expectation: once more without.
    return first.kind === 'refused' && first.status === 417 ? await send(hop, false) : first
  })
  if (answer.kind === 'refused') throw remoteRefusal('PUT', remote.url, answer.status, answer.text)
  // The HEAD has a deadline of its own.
  progress.enter('verifying')
  await compare(task, size, checksumsIn(answer.headers))
}

/** [TPC-Push] The checksum that the client has named, and for Overwrite: F a condition that leaves no gap after the HEAD. */
function ownFields ({ order }: CopyTask): readonly HeaderField[] {
  return [
    ...(order.checksums.length > 0 ? [['Repr-Digest', formatReprDigest(order.checksums)] as const] : []),
    ...(order.overwrite ? [] : [['If-None-Match', '*'] as const])
  ]
}

/** [TPC-Verify] What the remote side now has. One that does not answer is believed, unless the client demands certainty. */
async function compare (task: CopyTask, size: number, told: readonly Checksum[]): Promise<void> {
  const { remote, order, storage, path, signal } = task
  const wants = wantsChecksum(task)
  const head = await look(task, wants).catch((error: unknown) => {
    signal.throwIfAborted()
    if (order.verification === 'required') throw error
    return undefined
  })
  const isThere = head?.status === 200
  if (isThere && head.size !== undefined && head.size !== size) {
    throw new HttpTpcError('SIZE_MISMATCH', { detail: `${size} bytes were sent, ${displayUrl(remote.url)} has ${head.size}` })
  }
  if (!wants) return
  const expected = cheapest([...told, ...isThere ? head.checksums : []])
  if (expected !== undefined) await verify([expected], async algorithm => await storage.checksum(path, algorithm, { signal }))
  else if (order.verification === 'required') throw new HttpTpcError('CHECKSUM_UNVERIFIABLE', { detail: 'the remote side offers none' })
}

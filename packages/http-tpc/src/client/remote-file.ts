/** A remote file as a client sees it: how large it is, its checksum, its content; and how it goes away. */
import type { IncomingMessage } from 'node:http'
import { setTimeout } from 'node:timers/promises'

import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'
import { parseDigest } from '../wire/digest.ts'
import { displayUrl, parseRemoteUrl } from '../wire/remote-url.ts'
import { exchange, idleTimeoutMs, refusalOf } from './exchange.ts'
import type { ExchangeInit, Upload } from './exchange.ts'
import { isRemoteDirectory } from './remote-directory.ts'

export interface RemoteFile {
  /** Undefined when the remote side does not say. */
  readonly size: number | undefined
  /** Of what was asked for, what the remote side knows. */
  readonly checksums: readonly Checksum[]
}

export interface LookPatience {
  /** How long a server, which may have to read the whole file, may take for a checksum: milliseconds. Default: half an hour. */
  readonly checksumTimeoutMs?: number | undefined
  /** How long it may take for any other answer: milliseconds. Default: two minutes. */
  readonly answerTimeoutMs?: number | undefined
}

/** FTS waits as long. */
const defaultChecksumTimeoutMs = 1_800_000

/** Undefined when there is none. Rejects with `HttpTpcError`: `REMOTE_TIMEOUT` where nothing is answered, `CHECKSUM_TIMEOUT` where the checksum alone is late, `REMOTE_REFUSED` for a directory. */
export async function lookAtFile (init: ExchangeInit, wanted: readonly ChecksumAlgorithm[] = [], patience: LookPatience = {}): Promise<RemoteFile | undefined> {
  const answer = wanted.length === 0 ? await exchange('HEAD', init) : await answerWithChecksums(init, wanted, patience)
  answer.resume()
  if (answer.statusCode === 404) return undefined
  // XRootD (5.5.3) finds no checksum of a directory.
  if (answer.statusCode === 409) await refuseDirectory(init, patience)
  if (answer.statusCode !== 200) throw await refusalOf('HEAD', init.url, answer)
  const length = answer.headers['content-length']
  const size = length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined
  const checksums = parseDigest(String(answer.headers['digest'] ?? '')) ?? []
  // What has a checksum is a file; so is what has a size, where that is all that was asked for.
  const isClear = wanted.length === 0 ? size !== undefined : checksums.length > 0
  if (!isClear) await refuseDirectory(init, patience)
  return { size, checksums }
}

/** Its content, to be read to the end or destroyed. Rejects with `HttpTpcError`. */
export async function readRemoteFile (init: ExchangeInit): Promise<IncomingMessage> {
  const answer = await exchange('GET', init)
  if (answer.statusCode !== 200) throw await refusalOf('GET', init.url, answer)
  return answer
}

/** Resolves when the remote side has taken it. Rejects with `HttpTpcError`. */
export async function writeRemoteFile (init: ExchangeInit, upload: Upload): Promise<void> {
  const answer = await exchange('PUT', init, { upload })
  const status = answer.statusCode ?? 0
  if (status < 200 || status > 299) throw await refusalOf('PUT', init.url, answer)
  answer.resume()
}

/** False when there was none. Rejects with `HttpTpcError`. */
export async function removeRemoteFile (init: ExchangeInit): Promise<boolean> {
  const answer = await exchange('DELETE', init)
  const status = answer.statusCode ?? 0
  if (status !== 404 && (status < 200 || status > 299)) throw await refusalOf('DELETE', init.url, answer)
  answer.resume()
  return status !== 404
}

/** [TPC-Digest] Servers without checksums refuse the question. */
async function answerWithChecksums (init: ExchangeInit, wanted: readonly ChecksumAlgorithm[], patience: LookPatience): Promise<IncomingMessage> {
  const answer = await patientAnswer(init, wanted, patience)
  if (![400, 405, 501].includes(answer.statusCode ?? 0)) return answer
  answer.resume()
  return await exchange('HEAD', init)
}

/** A server that says nothing is asked something easier after a while: who does not answer that either is silent, and a directory has no checksum, for which XRootD (5.8.1) lets us wait. */
async function patientAnswer (init: ExchangeInit, wanted: readonly ChecksumAlgorithm[], patience: LookPatience): Promise<IncomingMessage> {
  const { checksumTimeoutMs = defaultChecksumTimeoutMs, answerTimeoutMs = idleTimeoutMs } = patience
  const [asking, doubting] = [new AbortController(), new AbortController()]
  const until = ({ signal }: AbortController): AbortSignal => init.signal === undefined ? signal : AbortSignal.any([init.signal, signal])
  const demandLife = async (): Promise<void> => { await refuseDirectory({ ...init, signal: until(doubting) }, patience) }
  const answer = exchange('HEAD', { ...init, headers: { ...init.headers, 'Want-Digest': wanted.join(',') }, signal: until(asking) }, { answerTimeoutMs: checksumTimeoutMs }).catch(async (error: unknown) => {
    if (!(error instanceof HttpTpcError) || error.code !== 'REMOTE_TIMEOUT' || error.isUnsent) throw error
    await demandLife()
    throw new HttpTpcError('CHECKSUM_TIMEOUT', { detail: `${displayUrl(parseRemoteUrl(init.url))} did not say its ${wanted.join(', ')} within ${checksumTimeoutMs / 1000} s; checksumTimeoutMs (--checksum-timeout) is how long it may take`, cause: error })
  })
  const doubted = setTimeout(answerTimeoutMs / 2, undefined, { signal: doubting.signal }).then(demandLife).then(async () => await answer)
  try {
    return await Promise.race([answer, doubted])
  } catch (error) {
    asking.abort()
    throw error
  } finally {
    doubting.abort()
  }
}

async function refuseDirectory (init: ExchangeInit, { answerTimeoutMs }: LookPatience): Promise<void> {
  if (await isRemoteDirectory(init, answerTimeoutMs)) throw new HttpTpcError('REMOTE_REFUSED', { status: 409, detail: `${displayUrl(parseRemoteUrl(init.url))} is a directory` })
}

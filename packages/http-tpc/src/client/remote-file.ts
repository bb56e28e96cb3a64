/** A remote file as a client sees it: how large it is, its checksum, its content; and how it goes away. */
import type { IncomingMessage } from 'node:http'

import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import { parseDigest } from '../wire/digest.ts'
import { exchange, refusalOf } from './exchange.ts'
import type { ExchangeInit, Upload } from './exchange.ts'

export interface RemoteFile {
  /** Undefined when the remote side does not say. */
  readonly size: number | undefined
  /** Of what was asked for, what the remote side knows. */
  readonly checksums: readonly Checksum[]
}

/** Of a server that may have to read the whole file for it; FTS waits as long. */
const defaultChecksumTimeoutMs = 1_800_000

/** Undefined when there is none. `checksumTimeoutMs`: how long the answer may take where checksums are wanted. Rejects with `HttpTpcError`. */
export async function lookAtFile (init: ExchangeInit, wanted: readonly ChecksumAlgorithm[] = [], checksumTimeoutMs = defaultChecksumTimeoutMs): Promise<RemoteFile | undefined> {
  const answer = wanted.length === 0
    ? await exchange('HEAD', init)
    : await exchange('HEAD', { ...init, headers: { ...init.headers, 'Want-Digest': wanted.join(',') } }, { answerTimeoutMs: checksumTimeoutMs })
  answer.resume()
  if (answer.statusCode === 404) return undefined
  if (answer.statusCode !== 200) throw await refusalOf('HEAD', init.url, answer)
  const length = answer.headers['content-length']
  return {
    size: length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined,
    checksums: parseDigest(String(answer.headers['digest'] ?? '')) ?? []
  }
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

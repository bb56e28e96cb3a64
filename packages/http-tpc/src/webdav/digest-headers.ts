/** Answers the wish for checksums in the head of a GET or HEAD. */
import type { IncomingMessage } from 'node:http'

import { HttpTpcError } from '../errors.ts'
import { formatDigest, formatReprDigest, wantedDigests, wantedReprDigests } from '../wire/digest.ts'
import type { Checksum, ChecksumAlgorithm, StorageFile } from '@scitags/storage'
import type { DavCall } from './dav-call.ts'

export function wantsDigests ({ headers }: IncomingMessage): boolean {
  return headers['want-digest'] !== undefined || headers['want-repr-digest'] !== undefined
}

/** [TPC-Digest] Of the open file, which may not be the one of that name any more. Computing may take as long as reading the file. An algorithm that nobody knows is no error. */
export async function setDigests (call: DavCall, file: StorageFile): Promise<void> {
  const { request, response } = call
  const { 'want-digest': want, 'want-repr-digest': wantRepresentation } = request.headers
  const sums = async (algorithms: readonly ChecksumAlgorithm[]): Promise<readonly Checksum[]> =>
    await Promise.all(algorithms.map(async algorithm => await file.checksum(algorithm, { signal: call.signal })))

  const digests = want === undefined ? [] : wantedDigests(String(want))
  if (digests.length > 0) response.setHeader('Digest', formatDigest(await sums(digests)))

  const representation = wantRepresentation === undefined ? [] : wantedReprDigests(String(wantRepresentation))
  if (representation === undefined) throw new HttpTpcError('HEADER_INVALID', { detail: 'Want-Repr-Digest is malformed' })
  if (representation.length > 0) response.setHeader('Repr-Digest', formatReprDigest(await sums(representation)))
}

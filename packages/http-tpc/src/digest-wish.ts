/** [TPC-Digest] Which checksums a client wants to be told, in the terms of RFC 3230 and of RFC 9530. */
import type { IncomingHttpHeaders } from 'node:http'

import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import { HttpTpcError } from './errors.ts'
import { formatDigest, formatReprDigest, wantedDigests, wantedReprDigests } from './wire/digest.ts'

export interface DigestWish {
  readonly digest: readonly ChecksumAlgorithm[]
  readonly representation: readonly ChecksumAlgorithm[]
}

/** Names and values of header or trailer fields. */
export type DigestFields = Readonly<Partial<Record<'Digest' | 'Repr-Digest', string>>>

/** Undefined where nothing is wanted that we know. Throws `HEADER_INVALID`. */
export function digestWishOf ({ 'want-digest': want, 'want-repr-digest': wantRepresentation }: IncomingHttpHeaders): DigestWish | undefined {
  if (want === undefined && wantRepresentation === undefined) return undefined
  const digest = want === undefined ? [] : wantedDigests(String(want))
  const representation = wantRepresentation === undefined ? [] : wantedReprDigests(String(wantRepresentation))
  if (representation === undefined) throw new HttpTpcError('HEADER_INVALID', { detail: 'Want-Repr-Digest is malformed' })
  return digest.length + representation.length === 0 ? undefined : { digest, representation }
}

/** Making a checksum may take as long as reading the file. */
export async function digestFields (wish: DigestWish | undefined, checksumOf: (algorithm: ChecksumAlgorithm) => Promise<Checksum>): Promise<DigestFields> {
  if (wish === undefined) return {}
  const sums = async (algorithms: readonly ChecksumAlgorithm[]): Promise<readonly Checksum[]> => await Promise.all(algorithms.map(checksumOf))
  const { digest, representation } = wish
  return {
    ...digest.length > 0 && { Digest: formatDigest(await sums(digest)) },
    ...representation.length > 0 && { 'Repr-Digest': formatReprDigest(await sums(representation)) }
  }
}

export function setFields (response: { setHeader (name: string, value: string): unknown }, fields: DigestFields): void {
  for (const [name, value] of Object.entries(fields)) response.setHeader(name, value)
}

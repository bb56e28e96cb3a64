/** Compares the checksums that a file should have with those that it has. */
import type { Checksum, ChecksumAlgorithm } from '@scitags/storage'
import { HttpTpcError } from '../errors.ts'

/** From the cheapest; one that both sides know is enough. */
const preference: readonly ChecksumAlgorithm[] = ['adler32', 'crc32c', 'md5', 'sha-256']

/** Of what the remote side offers, the one that costs least to check. */
export function cheapest (offered: readonly Checksum[]): Checksum | undefined {
  return preference.map(algorithm => offered.find(checksum => checksum.algorithm === algorithm)).find(checksum => checksum !== undefined)
}

/** Throws {@link HttpTpcError} `CHECKSUM_MISMATCH`; `actual` is asked once for each algorithm. */
export async function verify (expected: readonly Checksum[], actual: (algorithm: ChecksumAlgorithm) => Promise<Checksum>): Promise<void> {
  const known = new Map<ChecksumAlgorithm, string>()
  for (const { algorithm, hex } of expected) {
    const found = known.get(algorithm) ?? (await actual(algorithm)).hex
    known.set(algorithm, found)
    if (found !== hex) throw new HttpTpcError('CHECKSUM_MISMATCH', { detail: `${algorithm} is ${found}, expected ${hex}` })
  }
}

/** Checksums of a file that has to be read for them. */
import { createHash } from 'node:crypto'

import { StorageError } from '../errors.ts'
import type { Checksum, ChecksumAlgorithm, StorageFile } from '../storage.ts'
import { hexOf, runningSums } from './running-sums.ts'
import type { RunningSum } from './running-sums.ts'

interface Hasher {
  update (bytes: Uint8Array): void
  hex (): string
}

const pieceBytes = 256 * 1024

/** Reads one piece while the one before is hashed. Throws CANCELLED, or what reading throws. */
export async function hashFile (file: Pick<StorageFile, 'path' | 'read'>, algorithm: ChecksumAlgorithm, signal: AbortSignal | undefined): Promise<Checksum> {
  const hasher = hasherOf(algorithm)
  let [piece, other] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)]
  let reading = file.read(piece, 0)
  for (let position = 0; ;) {
    const bytes = await reading
    if (bytes === 0) return { algorithm, hex: hasher.hex() }
    if (signal?.aborted === true) throw new StorageError('CANCELLED', { subject: file.path, cause: signal.reason })
    position += bytes
    reading = file.read(other, position)
    hasher.update(piece.subarray(0, bytes));
    [piece, other] = [other, piece]
  }
}

function hasherOf (algorithm: ChecksumAlgorithm): Hasher {
  switch (algorithm) {
    case 'adler32':
    case 'crc32c': return running(runningSums[algorithm])
    case 'md5':
    case 'sha-256': {
      const hash = createHash(algorithm === 'md5' ? 'md5' : 'sha256')
      return { update: bytes => { hash.update(bytes) }, hex: () => hash.digest('hex') }
    }
  }
}

function running ({ nothing, add }: RunningSum): Hasher {
  let sum = nothing
  return { update: bytes => { sum = add(bytes, sum) }, hex: () => hexOf(sum) }
}

/** Checksums of a file that has to be read for them. */
import { createHash } from 'node:crypto'

import { adler32 } from './adler32.ts'
import { crc32c } from './crc32c.ts'
import { hexOf } from './extents.ts'
import type { ChecksumAlgorithm } from '../storage.ts'

interface Digest {
  update (bytes: Uint8Array): void
  hex (): string
}

const pieceBytes = 1024 * 1024

/** `read` fills a buffer from a position and resolves to the bytes read, 0 at the end. */
export async function hashFile (read: (into: Uint8Array, position: number) => Promise<number>, algorithms: readonly ChecksumAlgorithm[]): Promise<Map<ChecksumAlgorithm, string>> {
  const digests = algorithms.map(algorithm => [algorithm, digestOf(algorithm)] as const)
  const piece = Buffer.allocUnsafe(pieceBytes)
  for (let position = 0; ;) {
    const bytes = await read(piece, position)
    if (bytes === 0) break
    for (const [, digest] of digests) digest.update(piece.subarray(0, bytes))
    position += bytes
  }
  return new Map(digests.map(([algorithm, digest]) => [algorithm, digest.hex()]))
}

function digestOf (algorithm: ChecksumAlgorithm): Digest {
  switch (algorithm) {
    case 'adler32': return running(1, adler32)
    case 'crc32c': return running(0, crc32c)
    case 'md5':
    case 'sha-256': {
      const hash = createHash(algorithm === 'md5' ? 'md5' : 'sha256')
      return { update: bytes => { hash.update(bytes) }, hex: () => hash.digest('hex') }
    }
  }
}

function running (nothing: number, add: (bytes: Uint8Array, seed: number) => number): Digest {
  let sum = nothing
  return { update: bytes => { sum = add(bytes, sum) }, hex: () => hexOf(sum) }
}

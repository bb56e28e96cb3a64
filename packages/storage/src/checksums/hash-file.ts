/** Checksums of a file that has to be read for them. */
import { createHash } from 'node:crypto'

import { adler32 } from './adler32.ts'
import { crc32c } from './crc32c.ts'
import { hexOf } from './extents.ts'
import { StorageError } from '../errors.ts'
import type { Checksum, ChecksumAlgorithm } from '../storage.ts'

interface Hasher {
  update (bytes: Uint8Array): void
  hex (): string
}

const pieceBytes = 1024 * 1024

/** `read` fills a buffer from a position and resolves to the bytes read, 0 at the end. Rejects when `signal` aborts. */
export async function hashFile (read: (into: Uint8Array, position: number) => Promise<number>, algorithm: ChecksumAlgorithm, signal?: AbortSignal): Promise<Checksum> {
  const hasher = hasherOf(algorithm)
  const piece = Buffer.allocUnsafe(pieceBytes)
  for (let position = 0; ;) {
    if (signal?.aborted === true) throw new StorageError('CANCELLED', { cause: signal.reason })
    const bytes = await read(piece, position)
    if (bytes === 0) return { algorithm, hex: hasher.hex() }
    hasher.update(piece.subarray(0, bytes))
    position += bytes
  }
}

function hasherOf (algorithm: ChecksumAlgorithm): Hasher {
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

function running (nothing: number, add: (bytes: Uint8Array, seed: number) => number): Hasher {
  let sum = nothing
  return { update: bytes => { sum = add(bytes, sum) }, hex: () => hexOf(sum) }
}

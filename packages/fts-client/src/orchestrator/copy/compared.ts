/** Compares what two storages say of a file, and what a request says. */
import { HttpTpcError } from '@scitags/http-tpc/client'
import type { ChecksumAlgorithm } from '@scitags/http-tpc/client'

import type { FileLook } from '../../storage/file.ts'
import type { CheckedTransfer } from '../types.ts'

export interface ChecksumWish {
  readonly algorithm: ChecksumAlgorithm
  /** What both ends must have; undefined: the same, where both say. */
  readonly hex: string | undefined
}

const algorithms: readonly ChecksumAlgorithm[] = ['adler32', 'crc32c', 'md5', 'sha-256']

/** Throws `OPTIONS_INVALID`. */
export function checksumWish (text: string | undefined): ChecksumWish {
  if (text === undefined) return { algorithm: 'adler32', hex: undefined }
  const [, name = '', hex = ''] = /^([\w-]+):([0-9a-f]+)$/i.exec(text) ?? []
  const algorithm = algorithms.find(one => one.replace('-', '') === name.toLowerCase().replace('-', ''))
  if (algorithm === undefined) throw new HttpTpcError('OPTIONS_INVALID', { detail: `the checksum ${text} is none of ${algorithms.join(', ')}, a colon, and hexadecimal digits` })
  return { algorithm, hex: hex.toLowerCase().padStart(8, '0') }
}

/** Throws where a source is not there, or not as long as the request says. */
export function demandSource (found: FileLook | undefined, name: string, { size }: CheckedTransfer): asserts found {
  if (found === undefined) throw new HttpTpcError('REMOTE_REFUSED', { status: 404, detail: `${name} is not there` })
  if (size !== undefined && found.size !== undefined && found.size !== size) throw new HttpTpcError('PRECONDITION_FAILED', { detail: `${name} has ${found.size} bytes, not ${size}` })
}

/** Throws where a source says another checksum than the request. */
export function demandChecksum ({ checksum }: FileLook, name: string, { algorithm, hex }: ChecksumWish): void {
  if (hex !== undefined && checksum !== undefined && checksum !== hex) throw new HttpTpcError('PRECONDITION_FAILED', { detail: `${name} has the ${algorithm} ${checksum}, not ${hex}` })
}

/** What is wrong with a copy; undefined where nothing is known to be. */
export function differenceOf (copy: FileLook | undefined, source: FileLook, name: string, { algorithm, hex = source.checksum }: ChecksumWish): HttpTpcError | undefined {
  if (copy === undefined) return new HttpTpcError('SIZE_MISMATCH', { detail: `${name} is not there after the copy` })
  if (source.size !== undefined && copy.size !== undefined && copy.size !== source.size) return new HttpTpcError('SIZE_MISMATCH', { detail: `${name} has ${copy.size} bytes, the source ${source.size}` })
  if (hex !== undefined && copy.checksum !== undefined && copy.checksum !== hex) return new HttpTpcError('CHECKSUM_MISMATCH', { detail: `${name} has the ${algorithm} ${copy.checksum}, the source ${hex}` })
  return undefined
}

/** The checksum that both have, `adler32:0123abcd`; undefined where not both say it. */
export function sharedChecksum (copy: FileLook, source: FileLook, { algorithm, hex = source.checksum }: ChecksumWish): string | undefined {
  return hex !== undefined && copy.checksum === hex ? `${algorithm}:${hex}` : undefined
}

/** The checksums that clients can ask for, by the names that they know. */
import type { ChecksumAlgorithm } from '@scitags/storage'
import { cgiValue } from '@scitags/xrootd-protocol'

/** In order of preference: the first is meant where none is named. */
export const algorithms = ['adler32', 'crc32c', 'md5'] as const satisfies readonly ChecksumAlgorithm[]

/** `name` is what was asked for, in small letters. */
export function algorithmOf (cgi: string): { readonly algorithm: ChecksumAlgorithm | undefined, readonly name: string } {
  const name = (cgiValue(cgi, 'cks.type') ?? algorithms[0]).toLowerCase()
  return { algorithm: algorithms.find(algorithm => algorithm === name), name }
}

/** The text of the error. */
export function unsupported (name: string): string {
  return `${name} checksum not supported.`
}

/** The checksum in a `Digest` header (RFC 3230). */
import type { ChecksumAlgorithm } from '@scitags/storage'

const bytesOf: Readonly<Record<ChecksumAlgorithm, number>> = { adler32: 4, crc32c: 4, md5: 16, 'sha-256': 32 }

/** Lower-case hexadecimal; undefined where the header has no such checksum, or no sensible one. */
export function checksumIn (text: string, algorithm: ChecksumAlgorithm): string | undefined {
  const value = text.split(',').map(part => /^([^=\s]+)=(\S+)$/.exec(part.trim())).find(match => match?.[1]?.toLowerCase() === algorithm)?.[2]
  return value === undefined ? undefined : hexOf(value, algorithm)
}

/** [TPC-Digest] adler32 is hexadecimal, without leading zeros at some servers; the others are base64, and hexadecimal at some. */
function hexOf (value: string, algorithm: ChecksumAlgorithm): string | undefined {
  const bytes = bytesOf[algorithm]
  if (algorithm === 'adler32') return /^[0-9a-f]{1,8}$/i.test(value) ? value.toLowerCase().padStart(8, '0') : undefined
  if (value.length === bytes * 2 && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase()
  const hex = /^[A-Za-z0-9+/]+=*$/.test(value) ? Buffer.from(value, 'base64').toString('hex') : ''
  return hex.length === bytes * 2 ? hex : undefined
}
